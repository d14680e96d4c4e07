//! What the operations do: no more than the counterpart does.

use std::convert::Infallible;
use std::sync::Arc;

use axum::http::request::Parts;
use my_pro_api::apis::{
    self, CreateItemResponse, CreateUserResponse, GetUserResponse, GetUsersResponse, ReadItemResponse,
    ReadItemsResponse, TriggerErrorResponse,
};
use my_pro_api::models::{HttpError, Item, Message, UserCreate, UserSummary};
use my_pro_api::{ErrorResponse, Security};
use specwright_runtime::Secret;

use crate::store::Store;

const TOKEN: &str = "super-secret-token";

/// What all requests share.
#[derive(Clone, Debug, Default)]
pub(crate) struct App(Arc<Store>);

/// What can go wrong: nothing but what clients are told.
pub(crate) struct Refused(ErrorResponse);

impl From<Refused> for ErrorResponse {
    fn from(Refused(answer): Refused) -> Self {
        answer
    }
}

impl From<Infallible> for Refused {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

fn not_found(detail: &str) -> Refused {
    Refused(ErrorResponse::NotFound(HttpError { detail: detail.to_owned() }))
}

impl Security for App {
    type XToken = ();

    async fn x_token(&self, credential: Secret, _: &Parts, _: &[&str]) -> Result<(), ErrorResponse> {
        if credential.matches(TOKEN) {
            Ok(())
        } else {
            Err(ErrorResponse::BadRequest(HttpError { detail: "Invalid Token".to_owned() }))
        }
    }
}

impl apis::Users for App {
    type Context = ();
    type Error = Refused;

    async fn get_users(&self, (): ()) -> Result<GetUsersResponse, Refused> {
        Ok(GetUsersResponse::Ok(vec![UserSummary { username: "dev_user".to_owned() }]))
    }

    async fn create_user(&self, (): (), _: UserCreate) -> Result<CreateUserResponse, Refused> {
        Ok(CreateUserResponse::Ok(Message { message: "User created".to_owned() }))
    }

    async fn get_user(&self, (): (), _: i64) -> Result<GetUserResponse, Refused> {
        Err(not_found("User not found"))
    }
}

impl apis::Items for App {
    type Context = ();
    type Error = Refused;

    async fn read_items(&self, (): (), (): ()) -> Result<ReadItemsResponse, Refused> {
        Ok(ReadItemsResponse::Ok(self.0.all()))
    }

    async fn create_item(&self, (): (), (): (), body: Item) -> Result<CreateItemResponse, Refused> {
        Ok(CreateItemResponse::Created(self.0.insert(body)))
    }

    async fn read_item(&self, (): (), (): (), item_id: i64) -> Result<ReadItemResponse, Refused> {
        self.0.find(item_id).map(ReadItemResponse::Ok).ok_or_else(|| not_found("Item not found"))
    }
}

impl apis::Default for App {
    type Context = ();
    type Error = Refused;

    async fn trigger_error(&self, (): ()) -> Result<TriggerErrorResponse, Refused> {
        Ok(TriggerErrorResponse::ImATeapot(Message { message: "Oops!".to_owned() }))
    }
}
