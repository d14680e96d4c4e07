// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The interfaces to implement: one trait for each tag, with its requests and responses.

mod default;

pub use default::{
    Default, KeyResponse, QueryResponse, CookieResponse, BasicResponse, DigestResponse,
    BearerResponse, ScopesResponse, OpenIdResponse, CertificateResponse, BothResponse,
    EitherResponse, MixedResponse, OptionalResponse, OpenResponse, CertifiedResponse,
    ManyResponse, BodyResponse, ReversedResponse, ClashResponse, UriResponse,
    AliasResponse, RawResponse, DeviceResponse,
};
