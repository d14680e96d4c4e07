//! Handlers that answer with what they were given.

use std::convert::Infallible;

use axum::http::StatusCode;
use axum::http::request::Parts;
use golden_kitchen_sink::apis::{self, Parameters, Secured, Styles, Templates};
use golden_kitchen_sink::models::{self, Echo, Problem, TypedParametersEither};
use golden_kitchen_sink::security::{KeyAndBearer, QueryKeyOrBasicOrKeyAndCookieKey, Security};
use golden_kitchen_sink::{ErrorResponse, security};
use specwright_runtime::{Nullable, Secret};

#[derive(Clone)]
pub(super) struct App;

pub(super) struct Failed(pub(super) ErrorResponse);

impl From<Failed> for ErrorResponse {
    fn from(failed: Failed) -> Self {
        failed.0
    }
}

impl From<Infallible> for Failed {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// The application's own refusal.
pub(super) fn refusal(status: StatusCode) -> ErrorResponse {
    let title = status.canonical_reason().unwrap_or_default().to_owned();
    let detail = "The application says so.".to_owned();
    let problem = Problem { r#type: None, title, status: i64::from(status.as_u16()), detail, errors: None };
    ErrorResponse::Default(status, problem)
}

/// `wrong` is nobody, `poor` may do nothing, everyone else is who they say.
fn judge(secret: &Secret, scopes: &[&str]) -> Result<String, ErrorResponse> {
    match secret.expose() {
        b"wrong" => Err(refusal(StatusCode::UNAUTHORIZED)),
        b"poor" => Err(refusal(StatusCode::FORBIDDEN)),
        name => Ok([&[&*String::from_utf8_lossy(name)], scopes].concat().join("+")),
    }
}

/// Principals that are the text of their credential.
macro_rules! principals {
    ($($method:ident: $name:ident),*) => {
        $(type $name = String;)*
        $(async fn $method(
            &self,
            credential: Secret,
            _: &Parts,
            scopes: &'static [&'static str],
        ) -> Result<String, ErrorResponse> {
            judge(&credential, scopes)
        })*
    };
}

impl Security for App {
    principals!(
        key: Key, query_key: QueryKey, cookie_key: CookieKey, bearer: Bearer, digest: Digest, o_auth: OAuth,
        open_id: OpenId
    );

    type Basic = String;

    async fn basic(
        &self,
        credential: Secret,
        _: &Parts,
        _: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        let unauthorized = || refusal(StatusCode::UNAUTHORIZED);
        let (user, password) = credential.basic().ok_or_else(unauthorized)?;
        if password.matches("open sesame") { Ok(user) } else { Err(unauthorized()) }
    }
}

/// Handlers that put their arguments into an `Echo`.
macro_rules! echoes {
    ($($method:ident($($name:ident: $type:ty),*) -> $answer:ident;)*) => {$(
        async fn $method(&self, (): (), _: String, $($name: $type),*) -> Result<apis::$answer, Failed> {
            let mut echo = Echo { text: None, list: None, object: None, nested: None };
            $(echo.$name = $name.into();)*
            Ok(apis::$answer::Ok(echo))
        }
    )*};
}

impl Styles for App {
    type Context = ();
    type Error = Failed;

    echoes! {
        path_simple(text: String, list: models::List, object: models::Shade) -> PathSimpleResponse;
        path_simple_exploded(text: String, list: models::List, object: models::Shade) -> PathSimpleExplodedResponse;
        path_label(text: String, list: models::List, object: models::Shade) -> PathLabelResponse;
        path_label_exploded(text: String, list: models::List, object: models::Shade) -> PathLabelExplodedResponse;
        path_matrix(text: String, list: models::List, object: models::Shade) -> PathMatrixResponse;
        path_matrix_exploded(text: String, list: models::List, object: models::Shade) -> PathMatrixExplodedResponse;
        query_form(text: Option<String>, list: Option<models::List>, object: Option<models::Shade>) -> QueryFormResponse;
        query_form_exploded(text: Option<String>, list: Option<models::List>, object: Option<models::Shade>) -> QueryFormExplodedResponse;
        query_spaces(list: Option<models::List>, object: Option<models::Shade>) -> QuerySpacesResponse;
        query_pipes(list: Option<models::List>, object: Option<models::Shade>) -> QueryPipesResponse;
        query_deep_object(object: Option<models::Shade>, nested: Option<models::Filter>) -> QueryDeepObjectResponse;
        header_simple(text: Option<String>, list: Option<models::List>, object: Option<models::Shade>) -> HeaderSimpleResponse;
        header_simple_exploded(text: Option<String>, list: Option<models::List>, object: Option<models::Shade>) -> HeaderSimpleExplodedResponse;
        cookie_form(text: Option<String>, list: Option<models::List>, object: Option<models::Shade>) -> CookieFormResponse;
        cookie_form_exploded(text: Option<String>, list: Option<models::List>, object: Option<models::Shade>) -> CookieFormExplodedResponse;
    }
}

impl Parameters for App {
    type Context = ();
    type Error = Failed;

    echoes! {
        reserved_parameters(text: Option<String>, list: Option<models::List>) -> ReservedParametersResponse;
        required_parameters(text: String, list: models::List, object: models::Shade) -> RequiredParametersResponse;
    }

    async fn content_parameters(
        &self,
        (): (),
        request: apis::ContentParametersRequest<Self>,
    ) -> Result<apis::ContentParametersResponse, Failed> {
        let apis::ContentParametersRequest { key: _, in_path, in_query, x_in_header: in_header, in_cookie } =
            request;
        let same = models::ContentParametersOkBody { in_path, in_query, in_header, in_cookie };
        Ok(apis::ContentParametersResponse::Ok(same))
    }

    async fn empty_parameters(
        &self,
        (): (),
        request: apis::EmptyParametersRequest<Self>,
    ) -> Result<apis::EmptyParametersResponse, Failed> {
        let apis::EmptyParametersRequest { key: _, text, count, flag, strict } = request;
        Ok(apis::EmptyParametersResponse::Ok(models::EmptyParametersOkBody { text, count, flag, strict }))
    }

    async fn default_parameters(
        &self,
        (): (),
        request: apis::DefaultParametersRequest<Self>,
    ) -> Result<apis::DefaultParametersResponse, Failed> {
        let apis::DefaultParametersRequest { key: _, text, list, object, x_count: count, flag } = request;
        let r = object.r.unwrap_or_default();
        let same = models::DefaultParametersOkBody { text, list, r, count, flag };
        Ok(apis::DefaultParametersResponse::Ok(same))
    }

    async fn typed_parameters(
        &self,
        (): (),
        request: apis::TypedParametersRequest<Self>,
    ) -> Result<apis::TypedParametersResponse, Failed> {
        let either = request.either.map(|either| match either {
            TypedParametersEither::Integer(value) => models::TypedEither::Integer(value),
            TypedParametersEither::Boolean(value) => models::TypedEither::Boolean(value),
        });
        Ok(apis::TypedParametersResponse::Ok(models::Typed {
            integer: request.integer,
            number: request.number,
            boolean: request.boolean,
            enumerated: request.enumerated,
            nullable: request.nullable.map(|value| value.map_or(Nullable::Null, Nullable::Value)),
            date: request.date,
            time: request.time,
            id: request.id,
            either,
            integers: request.integers,
        }))
    }

    async fn limited_parameters(
        &self,
        (): (),
        _: apis::LimitedParametersRequest<Self>,
    ) -> Result<apis::LimitedParametersResponse, Failed> {
        Ok(apis::LimitedParametersResponse::NoContent)
    }
}

/// Handlers that answer with their name and the texts of their arguments.
macro_rules! routes {
    ($($method:ident($($name:ident: $type:ty),*) -> $answer:ident;)*) => {$(
        async fn $method(&self, (): (), _: String, $($name: $type),*) -> Result<apis::$answer, Failed> {
            Ok(apis::$answer::Ok(vec![stringify!($method).to_owned(), $($name.to_string()),*]))
        }
    )*};
}

impl Templates for App {
    type Context = ();
    type Error = Failed;

    routes! {
        file_by_name(name: String) -> FileByNameResponse;
        replace_file(name: String) -> ReplaceFileResponse;
        file_as_json(name: String) -> FileAsJsonResponse;
        latest_file() -> LatestFileResponse;
        compare(base: String, head: String) -> CompareResponse;
        pair(a: i64, b: i64) -> PairResponse;
        first_name(first: String) -> FirstNameResponse;
        second_name(second: String) -> SecondNameResponse;
        start_task() -> StartTaskResponse;
        stop_task() -> StopTaskResponse;
        tasks_by_state(state: i64) -> TasksByStateResponse;
        top_of_page() -> TopOfPageResponse;
        encoded_path(size: String) -> EncodedPathResponse;
        method_get() -> MethodGetResponse;
        method_put() -> MethodPutResponse;
        method_post() -> MethodPostResponse;
        method_delete() -> MethodDeleteResponse;
        method_options() -> MethodOptionsResponse;
        method_patch() -> MethodPatchResponse;
        method_trace() -> MethodTraceResponse;
    }

    async fn method_head(&self, (): (), _: String) -> Result<apis::MethodHeadResponse, Failed> {
        Ok(apis::MethodHeadResponse::NoContent { x_method: "HEAD".to_owned() })
    }
}

/// Handlers that answer with their principal.
macro_rules! principal_is_told {
    ($($method:ident -> $answer:ident;)*) => {$(
        async fn $method(&self, (): (), who: String) -> Result<apis::$answer, Failed> {
            Ok(apis::$answer::Ok(who))
        }
    )*};
}

impl Secured for App {
    type Context = ();
    type Error = Failed;

    principal_is_told! {
        secured_by_key -> SecuredByKeyResponse;
        secured_by_query -> SecuredByQueryResponse;
        secured_by_cookie -> SecuredByCookieResponse;
        secured_by_basic -> SecuredByBasicResponse;
        secured_by_bearer -> SecuredByBearerResponse;
        secured_by_other -> SecuredByOtherResponse;
        secured_by_scopes -> SecuredByScopesResponse;
        secured_by_identity -> SecuredByIdentityResponse;
    }

    async fn secured_by_none(&self, (): ()) -> Result<apis::SecuredByNoneResponse, Failed> {
        Ok(apis::SecuredByNoneResponse::Ok("everyone".to_owned()))
    }

    async fn secured_optionally(
        &self,
        (): (),
        bearer: Option<String>,
    ) -> Result<apis::SecuredOptionallyResponse, Failed> {
        Ok(apis::SecuredOptionallyResponse::Ok(bearer.unwrap_or_else(|| "nobody".to_owned())))
    }

    async fn secured_by_all(
        &self,
        (): (),
        KeyAndBearer { key, bearer }: KeyAndBearer<Self>,
    ) -> Result<apis::SecuredByAllResponse, Failed> {
        Ok(apis::SecuredByAllResponse::Ok(format!("{key} and {bearer}")))
    }

    async fn secured_by_any(
        &self,
        (): (),
        principal: QueryKeyOrBasicOrKeyAndCookieKey<Self>,
    ) -> Result<apis::SecuredByAnyResponse, Failed> {
        Ok(apis::SecuredByAnyResponse::Ok(match principal {
            QueryKeyOrBasicOrKeyAndCookieKey::QueryKey(who) => format!("query {who}"),
            QueryKeyOrBasicOrKeyAndCookieKey::Basic(who) => format!("basic {who}"),
            QueryKeyOrBasicOrKeyAndCookieKey::KeyAndCookieKey(security::KeyAndCookieKey {
                key,
                cookie_key,
            }) => format!("{key} and {cookie_key}"),
        }))
    }

    async fn secured_body(
        &self,
        (): (),
        who: String,
        _: models::Item,
    ) -> Result<apis::SecuredBodyResponse, Failed> {
        Ok(apis::SecuredBodyResponse::Ok(who))
    }
}
