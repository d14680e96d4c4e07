//! The reference API with problem details for errors, from memory: the rows of the reference server's demo, and the
//! same token. It is there to be tested from outside, so it keeps nothing and is as small as it can be.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::http::request::Parts;
use golden_problem_twin::apis::{
    CreateItemResponse, CreateUserResponse, Default, GetUserResponse, GetUsersResponse, Items,
    ReadItemResponse, ReadItemsResponse, TriggerErrorResponse, Users,
};
use golden_problem_twin::models::{
    Item, ItemResponse, Message, Problem, UserCreate, UserResponse, UserSummary,
};
use golden_problem_twin::runtime::fluent_uri::UriRef;
use golden_problem_twin::{ErrorResponse, Security};
use specwright_runtime::Secret;

/// The token that the reference server's demo asks for.
pub const TOKEN: &str = "super-secret-token";

/// Everything that the twin answers.
pub fn router() -> Router {
    let rows = Rows { users: users(), items: items() };
    golden_problem_twin::router(Twin(Arc::new(Mutex::new(rows)))).merge(golden_problem_twin::docs())
}

#[derive(Clone)]
struct Twin(Arc<Mutex<Rows>>);

struct Rows {
    users: Vec<UserResponse>,
    items: Vec<ItemResponse>,
}

impl Twin {
    /// A handler that panicked leaves rows that are whole all the same.
    fn rows<T>(&self, with: impl FnOnce(&mut Rows) -> T) -> T {
        with(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn users() -> Vec<UserResponse> {
    let user = |id, username: &str, is_active| UserResponse { id, username: username.to_owned(), is_active };
    vec![user(1, "dev_user", true), user(2, "retired_user", false)]
}

fn items() -> Vec<ItemResponse> {
    let laptop = ItemResponse {
        id: 1,
        name: "Gaming Laptop".to_owned(),
        price: 1499.99,
        tax: Some(120.5),
        description: Some("16-inch".to_owned()),
    };
    vec![laptop, ItemResponse { id: 2, name: "Mouse".to_owned(), price: 25.0, tax: None, description: None }]
}

/// The number of the next row.
fn next(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX).saturating_add(1)
}

/// Why a handler gives no answer of its own.
enum Refused {
    NoSuchRow(&'static str),
}

impl From<Refused> for ErrorResponse {
    fn from(Refused::NoSuchRow(detail): Refused) -> Self {
        Self::NotFound(problem(404, "Not Found", detail))
    }
}

impl From<Infallible> for Refused {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

fn problem(status: i64, title: &str, detail: &str) -> Problem {
    let [title, detail] = [title, detail].map(str::to_owned);
    Problem { r#type: UriRef::parse("about:blank".to_owned()).unwrap(), title, status, detail }
}

impl Security for Twin {
    type XToken = ();

    async fn x_token(&self, credential: Secret, _: &Parts, _: &[&str]) -> Result<(), ErrorResponse> {
        if credential.matches(TOKEN) {
            Ok(())
        } else {
            Err(ErrorResponse::Unauthorized(problem(401, "Unauthorized", "The token is wrong.")))
        }
    }
}

impl Users for Twin {
    type Context = ();
    type Error = Refused;

    async fn get_users(&self, (): ()) -> Result<GetUsersResponse, Refused> {
        let active = |rows: &mut Rows| {
            let active = rows.users.iter().filter(|user| user.is_active);
            active.map(|user| UserSummary { username: user.username.clone() }).collect()
        };
        Ok(GetUsersResponse::Ok(self.rows(active)))
    }

    async fn create_user(&self, (): (), body: UserCreate) -> Result<CreateUserResponse, Refused> {
        self.rows(|rows| {
            let id = next(rows.users.len());
            rows.users.push(UserResponse { id, username: body.username, is_active: true });
        });
        Ok(CreateUserResponse::Ok(Message { message: "User created".to_owned() }))
    }

    async fn get_user(&self, (): (), user_id: i64) -> Result<GetUserResponse, Refused> {
        let found = self.rows(|rows| rows.users.iter().find(|user| user.id == user_id).cloned());
        found.map(GetUserResponse::Ok).ok_or(Refused::NoSuchRow("User not found"))
    }
}

impl Items for Twin {
    type Context = ();
    type Error = Refused;

    async fn read_items(&self, (): (), (): ()) -> Result<ReadItemsResponse, Refused> {
        Ok(ReadItemsResponse::Ok(self.rows(|rows| rows.items.clone())))
    }

    async fn create_item(&self, (): (), (): (), body: Item) -> Result<CreateItemResponse, Refused> {
        let Item { name, price, tax, description } = body;
        let stored = self.rows(|rows| {
            let stored = ItemResponse { id: next(rows.items.len()), name, price, tax, description };
            rows.items.push(stored.clone());
            stored
        });
        Ok(CreateItemResponse::Created(stored))
    }

    async fn read_item(&self, (): (), (): (), item_id: i64) -> Result<ReadItemResponse, Refused> {
        let found = self.rows(|rows| rows.items.iter().find(|item| item.id == item_id).cloned());
        found.map(ReadItemResponse::Ok).ok_or(Refused::NoSuchRow("Item not found"))
    }
}

impl Default for Twin {
    type Context = ();
    type Error = Refused;

    async fn trigger_error(&self, (): ()) -> Result<TriggerErrorResponse, Refused> {
        let message = "Oops! Database Timeout happened.".to_owned();
        Ok(TriggerErrorResponse::ImATeapot(Message { message }))
    }
}
