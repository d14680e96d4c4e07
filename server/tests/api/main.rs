//! The server from outside: its handlers in process, its database across restarts, and its binary as a process.

mod errors;
mod handlers;
mod persistence;
#[cfg(unix)]
mod process;

use server::auth::DEFAULT_TOKEN;
use server::db::Db;
use server::{App, app_router};
use specwright_runtime::Secret;
use specwright_runtime::testing::Client;

/// A client without a token.
fn stranger(db: Db) -> Client {
    Client::new(app_router(App::new(db, Secret::new(DEFAULT_TOKEN))))
}

/// A client with the token.
fn client(db: Db) -> Client {
    stranger(db).header("x-token", DEFAULT_TOKEN)
}
