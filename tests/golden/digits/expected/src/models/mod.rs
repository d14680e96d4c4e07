// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod anything;
mod distinct;
mod fraction;
mod free;
mod huge;
mod marked;
mod moment;
mod r#gen;
mod small;
mod whole;

pub use anything::Anything;
pub use distinct::Distinct;
pub use fraction::Fraction;
pub use free::Free;
pub use huge::Huge;
pub use marked::Marked;
pub use moment::Moment;
pub use r#gen::GenOkBody;
pub use small::Small;
pub use whole::Whole;
