// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Answer, Respond};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// Operations without a tag.
///
/// Write the methods as `async fn`.
pub trait Default: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /simple/{text}/{list}/{color}/{tags}/{bag}`
    fn simple(
        &self,
        context: Self::Context,
        request: SimpleRequest,
    ) -> impl Future<Output = Result<SimpleResponse, Self::Error>> + Send;

    /// `GET /label/{text}/{list}/{color}/{tags}/{bag}`
    fn label(
        &self,
        context: Self::Context,
        request: LabelRequest,
    ) -> impl Future<Output = Result<LabelResponse, Self::Error>> + Send;

    /// `GET /matrix/{text}/{list}/{color}/{tags}/{bag}`
    fn matrix(
        &self,
        context: Self::Context,
        request: MatrixRequest,
    ) -> impl Future<Output = Result<MatrixResponse, Self::Error>> + Send;

    /// `GET /query`
    fn in_query(
        &self,
        context: Self::Context,
        request: InQueryRequest,
    ) -> impl Future<Output = Result<InQueryResponse, Self::Error>> + Send;

    /// `GET /exploded`
    fn exploded(
        &self,
        context: Self::Context,
        color: models::Color,
        limit: i64,
    ) -> impl Future<Output = Result<ExplodedResponse, Self::Error>> + Send;

    /// `GET /open`
    fn open(
        &self,
        context: Self::Context,
        filter: Option<BTreeMap<String, i64>>,
        limit: Option<i64>,
    ) -> impl Future<Output = Result<OpenResponse, Self::Error>> + Send;

    /// `GET /empty`
    fn empty(
        &self,
        context: Self::Context,
        flag: Option<i64>,
    ) -> impl Future<Output = Result<EmptyResponse, Self::Error>> + Send;

    /// `GET /content`
    fn content(
        &self,
        context: Self::Context,
        json: Option<models::Color>,
        x_json: Option<models::Names>,
    ) -> impl Future<Output = Result<ContentResponse, Self::Error>> + Send;

    /// `GET /whole`
    fn whole(
        &self,
        context: Self::Context,
        all: models::WholeAll,
    ) -> impl Future<Output = Result<WholeResponse, Self::Error>> + Send;

    /// `GET /headers`
    fn in_headers(
        &self,
        context: Self::Context,
        x_list: Option<models::Names>,
        x_color: Option<models::Color>,
    ) -> impl Future<Output = Result<InHeadersResponse, Self::Error>> + Send;

    /// `GET /cookies`
    fn in_cookies(
        &self,
        context: Self::Context,
        list: Option<models::Names>,
        tags: Option<models::Names>,
        plain: Option<String>,
    ) -> impl Future<Output = Result<InCookiesResponse, Self::Error>> + Send;

    /// `GET /files/{name}.{ext}`
    fn file(
        &self,
        context: Self::Context,
        name: String,
        ext: String,
    ) -> impl Future<Output = Result<FileResponse, Self::Error>> + Send;

    /// `GET /files/{id}`
    fn any_file(
        &self,
        context: Self::Context,
        id: String,
    ) -> impl Future<Output = Result<AnyFileResponse, Self::Error>> + Send;

    /// `GET /files/readme`
    fn readme(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<ReadmeResponse, Self::Error>> + Send;

    /// `PUT /files/{other}`
    fn put_file(
        &self,
        context: Self::Context,
        other: String,
    ) -> impl Future<Output = Result<PutFileResponse, Self::Error>> + Send;

    /// `GET /files/{again}/x`
    fn below(
        &self,
        context: Self::Context,
        again: i64,
    ) -> impl Future<Output = Result<BelowResponse, Self::Error>> + Send;

    /// `GET /compare/{base}...{head}`
    fn compare(
        &self,
        context: Self::Context,
        base: String,
        head: String,
    ) -> impl Future<Output = Result<CompareResponse, Self::Error>> + Send;

    /// `GET /at/{a}:{b}`
    fn at(
        &self,
        context: Self::Context,
        a: String,
        b: i64,
    ) -> impl Future<Output = Result<AtResponse, Self::Error>> + Send;

    /// `GET /act?action=start`
    fn start(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<StartResponse, Self::Error>> + Send;

    /// `GET /act?action=stop&now={now}`
    fn stop(
        &self,
        context: Self::Context,
        now: bool,
    ) -> impl Future<Output = Result<StopResponse, Self::Error>> + Send;

    /// `GET /act`
    fn act(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<ActResponse, Self::Error>> + Send;

    /// `GET /part#one`
    fn part(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<PartResponse, Self::Error>> + Send;

    /// `QUERY /pets`
    fn search_pets(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<SearchPetsResponse, Self::Error>> + Send;

    /// `PURGE /pets`
    fn purge_pets(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<PurgePetsResponse, Self::Error>> + Send;
}

/// The inputs of [`simple`](Default::simple).
pub struct SimpleRequest {
    pub text: String,
    pub list: models::Names,
    pub color: models::Color,
    pub tags: models::Names,
    pub bag: models::Color,
}

/// What `simple` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SimpleResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for SimpleResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// The inputs of [`label`](Default::label).
pub struct LabelRequest {
    pub text: String,
    pub list: models::Names,
    pub color: models::Color,
    pub tags: models::Names,
    pub bag: models::Color,
}

/// What `label` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum LabelResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for LabelResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// The inputs of [`matrix`](Default::matrix).
pub struct MatrixRequest {
    pub text: String,
    pub list: models::Names,
    pub color: models::Color,
    pub tags: models::Names,
    pub bag: models::Color,
}

/// What `matrix` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum MatrixResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for MatrixResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// The inputs of [`in_query`](Default::in_query).
pub struct InQueryRequest {
    pub text: Option<String>,
    pub tags: Option<models::Names>,
    pub list: Option<models::Names>,
    pub color: Option<models::Color>,
    pub spaced: Option<models::Names>,
    pub piped: Option<models::Names>,
    pub deep: Option<models::Deep>,
    pub bounds: Option<models::InQueryBounds>,
}

/// What `inQuery` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum InQueryResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for InQueryResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `exploded` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ExplodedResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for ExplodedResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `open` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for OpenResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `empty` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum EmptyResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for EmptyResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `content` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ContentResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for ContentResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `whole` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum WholeResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for WholeResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `inHeaders` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum InHeadersResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for InHeadersResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `inCookies` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum InCookiesResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for InCookiesResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `file` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum FileResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for FileResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `anyFile` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnyFileResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for AnyFileResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `readme` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadmeResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for ReadmeResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `putFile` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PutFileResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for PutFileResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `below` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum BelowResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for BelowResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `compare` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CompareResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for CompareResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `at` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AtResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for AtResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `start` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum StartResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for StartResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `stop` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum StopResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for StopResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `act` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum ActResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for ActResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `part` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PartResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for PartResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `searchPets` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SearchPetsResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for SearchPetsResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}

/// What `purgePets` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum PurgePetsResponse {
    /// 200: What the handler was given.
    Ok(String),
}

impl Respond for PurgePetsResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Ok(ref body) => {
                Answer::text(
                    200,
                    &["text/plain"],
                    "#/components/responses/Told/content/text~1plain/schema",
                    body,
                )
            }
        }
    }
}
