// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The interfaces to implement: one trait for each tag, with its requests and responses.

mod default;

pub use default::{
    Default, CreateResponse, ExportResponse, ExportAccept, ExportOkBody, EitherResponse,
    EitherBody, CountResponse, LimitedResponse, BytesResponse, FormResponse,
    RevokeResponse, UploadResponse, LinesResponse, EventsResponse,
};
