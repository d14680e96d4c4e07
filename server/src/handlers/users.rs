//! People who have an account.

use my_pro_api::apis::{CreateUserResponse, GetUserResponse, GetUsersResponse, Users};
use my_pro_api::models::{Message, UserCreate};

use crate::App;
use crate::db::{Db, NewUser};
use crate::errors::AppError;

impl Users for App {
    type Context = Db;
    type Error = AppError;

    async fn get_users(&self, db: Db) -> Result<GetUsersResponse, AppError> {
        Ok(GetUsersResponse::Ok(db.active_users().await?))
    }

    async fn create_user(&self, db: Db, body: UserCreate) -> Result<CreateUserResponse, AppError> {
        let password_hash = self.passwords.hash(body.password).await?;
        db.insert_user(NewUser { username: body.username, email: body.email, password_hash }).await?;
        Ok(CreateUserResponse::Ok(Message { message: "User created".to_owned() }))
    }

    async fn get_user(&self, db: Db, user_id: i64) -> Result<GetUserResponse, AppError> {
        let user = db.user(user_id).await?.ok_or(AppError::NotFound("User not found"))?;
        Ok(GetUserResponse::Ok(user))
    }
}
