// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The interfaces to implement: one trait for each tag, with its requests and responses.

mod styles;
mod parameters;
mod templates;
mod bodies;
mod answers;
mod secured;

pub use styles::{
    Styles, PathSimpleResponse, PathSimpleExplodedResponse, PathLabelResponse,
    PathLabelExplodedResponse, PathMatrixResponse, PathMatrixExplodedResponse,
    QueryFormResponse, QueryFormExplodedResponse, QuerySpacesResponse,
    QueryPipesResponse, QueryDeepObjectResponse, HeaderSimpleResponse,
    HeaderSimpleExplodedResponse, CookieFormResponse, CookieFormExplodedResponse,
};
pub use parameters::{
    Parameters, ContentParametersResponse, ContentParametersRequest,
    ReservedParametersResponse, EmptyParametersResponse, EmptyParametersRequest,
    DefaultParametersResponse, DefaultParametersRequest, RequiredParametersResponse,
    TypedParametersResponse, TypedParametersRequest, LimitedParametersResponse,
    LimitedParametersRequest,
};
pub use templates::{
    Templates, FileByNameResponse, ReplaceFileResponse, FileAsJsonResponse,
    LatestFileResponse, CompareResponse, PairResponse, FirstNameResponse,
    SecondNameResponse, StartTaskResponse, StopTaskResponse, TasksByStateResponse,
    TopOfPageResponse, EncodedPathResponse, MethodGetResponse, MethodPutResponse,
    MethodPostResponse, MethodDeleteResponse, MethodOptionsResponse, MethodHeadResponse,
    MethodPatchResponse, MethodTraceResponse,
};
pub use bodies::{
    Bodies, LimitedBodyResponse, BodyOfGetResponse, OptionalBodyResponse,
    JsonBodyResponse, BodyOfDeleteResponse, MergePatchBodyResponse, SuffixBodyResponse,
    AnyBodyResponse, FormBodyResponse, MultipartBodyResponse, BytesBodyResponse,
    TextBodyResponse, XmlBodyResponse, WhateverBodyResponse, ImageBodyResponse,
    SeveralBodyResponse, SeveralBodyBody, ShortBodyResponse, LinesBodyResponse,
    EventsBodyResponse,
};
pub use answers::{
    Answers, ThirdNameResponse, AnswerStatusResponse, AnswerNothingResponse,
    AnswerHeadersResponse, AnswerCreatedResponse, AnswerNegotiatedResponse,
    AnswerNegotiatedAccept, AnswerNegotiatedOkBody, AnswerDownloadResponse,
    AnswerLinesResponse, SubscribeResponse,
};
pub use secured::{
    Secured, SecuredByKeyResponse, SecuredByNoneResponse, SecuredOptionallyResponse,
    SecuredByQueryResponse, SecuredByCookieResponse, SecuredByBasicResponse,
    SecuredByBearerResponse, SecuredByOtherResponse, SecuredByScopesResponse,
    SecuredByIdentityResponse, SecuredByAllResponse, SecuredByAnyResponse,
    SecuredBodyResponse,
};
