//! What the operations do: a file per tag of the document, an `impl` of the trait that was generated for it.
//!
//! A handler is given values that are valid, and answers with one of the responses that its operation documents. It
//! leaves by `?` where it cannot go on: [`AppError`](crate::errors::AppError) knows what clients are told then.

mod errors;
mod items;
mod users;
