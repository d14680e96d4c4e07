// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod failure;
mod ids;
mod in_query;
mod kind;
mod thing;

pub use failure::Failure;
pub use ids::Ids;
pub use in_query::InQueryType;
pub use kind::Kind;
pub use thing::Thing;
