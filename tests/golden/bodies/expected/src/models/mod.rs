// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod fault;
mod item;
mod order;
mod range;
mod revoke;
mod upload;

pub use fault::Fault;
pub use item::Item;
pub use order::{Order, OrderNested};
pub use range::Range;
pub use revoke::RevokeBody;
pub use upload::UploadBody;
