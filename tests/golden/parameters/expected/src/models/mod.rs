// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod color;
mod deep;
mod in_query;
mod names;
mod whole;

pub use color::Color;
pub use deep::Deep;
pub use in_query::{InQueryBoundsObject, InQueryBounds};
pub use names::Names;
pub use whole::WholeAll;
