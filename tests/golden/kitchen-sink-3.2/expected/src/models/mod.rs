// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod event;
mod search;
mod upload;

pub use event::{Event, EventEvent};
pub use search::Search;
pub use upload::{UploadBodyNote, UploadBody};
