// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod http_error;
mod http_validation_error;
mod item;
mod item_response;
mod message;
mod user_create;
mod user_response;
mod user_summary;
mod validation_error;

pub use http_error::HttpError;
pub use http_validation_error::HttpValidationError;
pub use item::Item;
pub use item_response::ItemResponse;
pub use message::Message;
pub use user_create::UserCreate;
pub use user_response::UserResponse;
pub use user_summary::UserSummary;
pub use validation_error::{ValidationError, ValidationErrorLocItem};
