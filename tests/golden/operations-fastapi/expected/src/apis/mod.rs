// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The interfaces to implement: one trait for each tag, with its requests and responses.

mod orders_returns;
mod n2nd_hand;
mod default;

pub use orders_returns::{
    OrdersReturns, InPathResponse, InQueryResponse, InQueryRequest, InHeadersResponse,
};
pub use n2nd_hand::{
    N2ndHand, DefaultsResponse, ManyResponse, ManyRequest, SameNamesResponse,
};
pub use default::{
    Default, OptionalBodyResponse, NullBodyResponse, MergeBodyResponse, ListBodyResponse,
    AnswerResponse, AnswerRangeResponse, AnswerDefaultResponse, RemoveResponse,
    SecuredByBearerResponse, SecuredByQueryResponse, SecuredByCookieResponse,
    OptionallySecuredResponse, GetAxResponse, GetAFixedResponse, GetBResponse,
    PostBResponse, EncodedResponse, ListResponse, ListItemResponse, TrailingResponse,
};
