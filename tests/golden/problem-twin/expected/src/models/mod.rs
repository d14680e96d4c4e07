// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod item;
mod item_response;
mod message;
mod problem;
mod user_create;
mod user_response;
mod user_summary;
mod violation;
mod violation_problem;

pub use item::Item;
pub use item_response::ItemResponse;
pub use message::Message;
pub use problem::Problem;
pub use user_create::UserCreate;
pub use user_response::UserResponse;
pub use user_summary::UserSummary;
pub use violation::{Violation, ViolationIn, ViolationLimit};
pub use violation_problem::ViolationProblem;
