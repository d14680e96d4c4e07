// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The interfaces to implement: one trait for each tag, with its requests and responses.

mod default;

pub use default::{
    Default, SimpleResponse, SimpleRequest, LabelResponse, LabelRequest, MatrixResponse,
    MatrixRequest, InQueryResponse, InQueryRequest, ExplodedResponse, OpenResponse,
    EmptyResponse, ContentResponse, WholeResponse, InHeadersResponse, InCookiesResponse,
    FileResponse, AnyFileResponse, ReadmeResponse, PutFileResponse, BelowResponse,
    CompareResponse, AtResponse, StartResponse, StopResponse, ActResponse, PartResponse,
    SearchPetsResponse, PurgePetsResponse,
};
