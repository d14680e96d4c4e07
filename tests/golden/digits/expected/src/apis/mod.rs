// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The interfaces to implement: one trait for each tag, with its requests and responses.

mod send;
mod core1;
mod axum1;
mod into;
mod future;

pub use send::{SendApi, RGenResponse};
pub use core1::{Core1, FutureResponse};
pub use axum1::{Axum1, AxumResponse};
pub use into::{IntoApi, SelfResponse};
pub use future::{FutureApi, IntoResponse};
