// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The interfaces to implement: one trait for each tag, with its requests and responses.

mod default;

pub use default::{
    Default, QuerystringFormResponse, QuerystringJsonResponse, CookieStyleResponse,
    MethodQueryResponse, MethodLinkResponse, QuerystringTextResponse, LinesResponse,
    EventsResponse, UploadResponse, CertificateResponse, DeviceResponse,
};
