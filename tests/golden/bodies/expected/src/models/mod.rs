// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod fault;
mod item;
mod range;

pub use fault::Fault;
pub use item::Item;
pub use range::Range;
