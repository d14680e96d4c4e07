//! Turns the interface that is generated from the document into a server that runs: the application's state, and the
//! router with its docs and its log. Must not know JSON, paths or status numbers: those are the generated crate's.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`handlers`] | what each operation does, a file per tag |
//! | [`auth`] | who may call |
//! | [`errors`] | what can go wrong, and what a client is told of it |
//! | [`db`] | the SQLite database: one method per query |
//! | [`password`] | Argon2id, bounded and off the async threads |
//! | [`log`] | the log, with one line per request |
//! | [`serve`] | from a listening socket to a graceful end |

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::middleware;
use specwright_runtime::Secret;

pub mod auth;
pub mod db;
pub mod errors;
pub mod handlers;
pub mod log;
pub mod password;
pub mod serve;

use crate::db::Db;
use crate::password::Passwords;

/// The application: what all requests share. The generated traits are implemented for it, and a clone of it, which is
/// cheap, serves each request.
#[derive(Clone, Debug)]
pub struct App {
    db: Db,
    passwords: Passwords,
    token: Arc<Secret>,
}

impl App {
    /// An application on that database, for clients that know the token.
    pub fn new(db: Db, token: Secret) -> Self {
        Self { db, passwords: Passwords::default(), token: Arc::new(token) }
    }
}

/// The database is the context that most handlers ask for. It is given once a request is known to be good.
impl FromRequestParts<App> for Db {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(app.db.clone())
    }
}

/// Everything that the server answers: the API, its docs, and a line in the log for each request.
pub fn app_router(app: App) -> Router {
    my_pro_api::router(app).merge(my_pro_api::docs()).layer(middleware::from_fn(log::request))
}
