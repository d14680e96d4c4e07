//! The queries on `items`.

use my_pro_api::models::{Item, ItemResponse};
use rusqlite::{OptionalExtension as _, Row};

use super::{Db, Error};

impl Db {
    /// All items in the order of their numbers.
    pub async fn items(&self) -> Result<Vec<ItemResponse>, Error> {
        self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT id, name, price, tax, description FROM items ORDER BY id")?;
            query.query_map([], item)?.collect()
        })
        .await
    }

    /// The item with that number.
    pub async fn item(&self, id: i64) -> Result<Option<ItemResponse>, Error> {
        self.read(move |connection| {
            let sql = "SELECT id, name, price, tax, description FROM items WHERE id = ?";
            connection.prepare_cached(sql)?.query_row([id], item).optional()
        })
        .await
    }

    /// Stores an item and gives it a number.
    pub async fn insert_item(&self, item: Item) -> Result<ItemResponse, Error> {
        self.write(move |transaction| {
            let Item { name, price, tax, description } = item;
            let sql = "INSERT INTO items (name, price, tax, description) VALUES (?, ?, ?, ?)";
            let id = transaction.prepare_cached(sql)?.insert((&name, price, tax, &description))?;
            Ok(ItemResponse { name, price, tax, description, id })
        })
        .await
    }
}

fn item(row: &Row<'_>) -> rusqlite::Result<ItemResponse> {
    Ok(ItemResponse {
        id: row.get("id")?,
        name: row.get("name")?,
        price: row.get("price")?,
        tax: row.get("tax")?,
        description: row.get("description")?,
    })
}
