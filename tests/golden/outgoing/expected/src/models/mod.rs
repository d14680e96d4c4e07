// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod item;
mod receipt;
mod subscription;

pub use item::Item;
pub use receipt::Receipt;
pub use subscription::Subscription;
