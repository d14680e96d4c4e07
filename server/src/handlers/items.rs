//! Things for sale, for those who have the token.

use my_pro_api::apis::{CreateItemResponse, Items, ReadItemResponse, ReadItemsResponse};
use my_pro_api::models::Item;

use crate::App;
use crate::auth::TokenHolder;
use crate::db::Db;
use crate::errors::AppError;

impl Items for App {
    type Context = Db;
    type Error = AppError;

    async fn read_items(&self, db: Db, _: TokenHolder) -> Result<ReadItemsResponse, AppError> {
        Ok(ReadItemsResponse::Ok(db.items().await?))
    }

    async fn create_item(&self, db: Db, _: TokenHolder, body: Item) -> Result<CreateItemResponse, AppError> {
        Ok(CreateItemResponse::Created(db.insert_item(body).await?))
    }

    async fn read_item(&self, db: Db, _: TokenHolder, item_id: i64) -> Result<ReadItemResponse, AppError> {
        let item = db.item(item_id).await?.ok_or(AppError::NotFound("Item not found"))?;
        Ok(ReadItemResponse::Ok(item))
    }
}
