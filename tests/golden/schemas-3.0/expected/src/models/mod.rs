// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod above;
mod at_most;
mod base;
mod below;
mod binary;
mod enum_without_null;
mod nullable_enum;
mod nullable_list;
mod nullable_object;
mod nullable_reference;
mod nullable_text;
mod nullable_without_type;
mod read_only;
mod siblings_ignored;
mod states;

pub use above::Above;
pub use at_most::AtMost;
pub use base::Base;
pub use below::Below;
pub use binary::Binary;
pub use enum_without_null::EnumWithoutNull;
pub use nullable_enum::{NullableEnum, NullableEnumValue};
pub use nullable_list::NullableList;
pub use nullable_object::{NullableObject, NullableObjectValue};
pub use nullable_reference::NullableReference;
pub use nullable_text::NullableText;
pub use nullable_without_type::NullableWithoutType;
pub use read_only::ReadOnly;
pub use siblings_ignored::SiblingsIgnored;
pub use states::States;
