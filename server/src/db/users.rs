//! The queries on `users`.

use my_pro_api::models::{UserResponse, UserSummary};
use rusqlite::OptionalExtension as _;

use super::{Db, Error};

/// A user to store.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// The name to show.
    pub username: String,
    /// The e-mail address.
    pub email: String,
    /// The hash of the password, as a PHC string.
    pub password_hash: String,
}

impl Db {
    /// All active users in the order of their numbers.
    pub async fn active_users(&self) -> Result<Vec<UserSummary>, Error> {
        self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT username FROM users WHERE is_active ORDER BY id")?;
            query.query_map([], |row| Ok(UserSummary { username: row.get(0)? }))?.collect()
        })
        .await
    }

    /// The user with that number.
    pub async fn user(&self, id: i64) -> Result<Option<UserResponse>, Error> {
        self.read(move |connection| {
            let mut query =
                connection.prepare_cached("SELECT username, is_active FROM users WHERE id = ?")?;
            query
                .query_row([id], |row| Ok(UserResponse { id, username: row.get(0)?, is_active: row.get(1)? }))
                .optional()
        })
        .await
    }

    /// Stores a user, who is active from then on, and tells the number that it is given.
    pub async fn insert_user(&self, user: NewUser) -> Result<i64, Error> {
        self.write(move |transaction| {
            let sql = "INSERT INTO users (username, email, password_hash) VALUES (?, ?, ?)";
            transaction.prepare_cached(sql)?.insert((user.username, user.email, user.password_hash))
        })
        .await
    }
}
