// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod colour;
mod content_parameters;
mod default_parameters;
mod echo;
mod empty_parameters;
mod event;
mod fault;
mod filter;
mod form;
mod item;
mod limits;
mod list;
mod members;
mod merge_patch_body;
mod multipart_body;
mod place;
mod problem;
mod received;
mod shade;
mod subscribe;
mod text;
mod typed;
mod typed_parameters;

pub use colour::Colour;
pub use content_parameters::ContentParametersOkBody;
pub use default_parameters::{DefaultParametersObject, DefaultParametersOkBody};
pub use echo::Echo;
pub use empty_parameters::EmptyParametersOkBody;
pub use event::Event;
pub use fault::Fault;
pub use filter::{Filter, FilterRange, FilterRowsItem};
pub use form::Form;
pub use item::Item;
pub use limits::Limits;
pub use list::List;
pub use members::Members;
pub use merge_patch_body::MergePatchBodyBody;
pub use multipart_body::{
    MultipartBodyBody, MultipartBodyOkBodyFilesItem, MultipartBodyOkBody,
};
pub use place::Place;
pub use problem::{Problem, ProblemErrorsItem};
pub use received::Received;
pub use shade::Shade;
pub use subscribe::SubscribeBody;
pub use text::Text;
pub use typed::{Typed, TypedEither};
pub use typed_parameters::TypedParametersEither;
