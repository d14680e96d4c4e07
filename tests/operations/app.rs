//! Handlers that answer with what they were given. It stands here once and is compiled for each of the two crates.

use std::convert::Infallible;
use std::fmt::Debug;

use axum::http::StatusCode;
use axum::http::request::Parts;
use specwright_runtime::Secret;

use super::api::apis::{
    AnswerDefaultResponse, AnswerRangeResponse, AnswerResponse, Default, DefaultsResponse, EncodedResponse,
    GetAFixedResponse, GetAxResponse, GetBResponse, InHeadersResponse, InPathResponse, InQueryRequest,
    InQueryResponse, ListBodyResponse, ListItemResponse, ListResponse, ManyRequest, ManyResponse,
    MergeBodyResponse, N2ndHand, NullBodyResponse, OptionalBodyResponse, OptionallySecuredResponse,
    OrdersReturns, PostBResponse, RemoveResponse, SameNamesResponse, SecuredByBearerResponse,
    SecuredByCookieResponse, SecuredByQueryResponse, TrailingResponse,
};
use super::api::models::{Failure, Kind, Thing};
use super::api::runtime::uuid::Uuid;
use super::api::{ErrorResponse, Security};

#[derive(Clone)]
pub(super) struct App;

/// Who has shown a credential, and for what.
#[derive(Debug)]
pub(super) struct Caller(#[expect(dead_code, reason = "shown")] String);

pub(super) struct Failed(ErrorResponse);

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

fn shown(values: impl Debug) -> String {
    format!("{values:?}")
}

fn failure(reason: &str) -> Failure {
    Failure { reason: reason.to_owned() }
}

fn caller(credential: &Secret, scopes: &[&str]) -> Result<Caller, ErrorResponse> {
    match credential.expose() {
        b"wrong" => Err(ErrorResponse::Unauthorized(failure("wrong"))),
        b"other" => Err(ErrorResponse::Forbidden),
        name => Ok(Caller(format!("{} {}", String::from_utf8_lossy(name), scopes.join(" ")))),
    }
}

impl Security for App {
    type Token = Caller;
    type QueryKey = Caller;
    type CookieKey = Caller;

    async fn token(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<Caller, ErrorResponse> {
        caller(&credential, scopes)
    }

    async fn query_key(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<Caller, ErrorResponse> {
        caller(&credential, scopes)
    }

    async fn cookie_key(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<Caller, ErrorResponse> {
        caller(&credential, scopes)
    }
}

impl OrdersReturns for App {
    type Context = ();
    type Error = Failed;

    async fn in_path(
        &self,
        (): (),
        integer: i64,
        kind: Kind,
        text: String,
        id: Uuid,
    ) -> Result<InPathResponse, Failed> {
        Ok(InPathResponse::Ok(shown((integer, kind, text, id))))
    }

    async fn in_query(&self, (): (), request: InQueryRequest) -> Result<InQueryResponse, Failed> {
        let InQueryRequest {
            repeated,
            commas,
            spaces,
            pipes,
            ids,
            filter_name,
            flag,
            price,
            or_null,
            r#type,
        } = request;
        let lists = (repeated, commas, spaces, pipes, ids);
        Ok(InQueryResponse::Ok(shown((lists, filter_name, flag, price, or_null, r#type))))
    }

    async fn in_headers(
        &self,
        (): (),
        x_count: i64,
        x_list: Option<Vec<i64>>,
        session: Option<String>,
        visits: i64,
    ) -> Result<InHeadersResponse, Failed> {
        Ok(InHeadersResponse::Ok(shown((x_count, x_list, session, visits))))
    }
}

impl N2ndHand for App {
    type Context = ();
    type Error = Failed;

    async fn defaults(
        &self,
        (): (),
        limit: i64,
        sort: Kind,
        tags: Vec<String>,
        x_flag: bool,
    ) -> Result<DefaultsResponse, Failed> {
        Ok(DefaultsResponse::Ok(shown((limit, sort, tags, x_flag))))
    }

    async fn many(&self, (): (), request: ManyRequest) -> Result<ManyResponse, Failed> {
        let ManyRequest { a, b, body1, c, d, body: Thing { name, count, kind } } = request;
        Ok(ManyResponse::Ok(shown((a, b, body1, c, d, (name, count, kind)))))
    }

    async fn same_names(
        &self,
        (): (),
        id: i64,
        in_query: Option<String>,
        self_: Option<String>,
        in_header: Option<String>,
    ) -> Result<SameNamesResponse, Failed> {
        Ok(SameNamesResponse::Ok(shown((id, in_query, self_, in_header))))
    }
}

impl Default for App {
    type Context = ();
    type Error = Failed;

    async fn optional_body(&self, (): (), body: Option<Thing>) -> Result<OptionalBodyResponse, Failed> {
        Ok(OptionalBodyResponse::Ok(shown(body.map(|thing| (thing.name, thing.count)))))
    }

    async fn null_body(&self, (): (), body: Option<Option<i64>>) -> Result<NullBodyResponse, Failed> {
        Ok(NullBodyResponse::Ok(shown(body)))
    }

    async fn merge_body(
        &self,
        (): (),
        body: std::collections::BTreeMap<String, Option<String>>,
    ) -> Result<MergeBodyResponse, Failed> {
        Ok(MergeBodyResponse::Ok(shown(body)))
    }

    async fn list_body(&self, (): (), body: Vec<Thing>) -> Result<ListBodyResponse, Failed> {
        Ok(ListBodyResponse::Ok(shown(body.len())))
    }

    async fn remove(&self, (): (), which: String) -> Result<RemoveResponse, Failed> {
        match &*which {
            "present" => Ok(RemoveResponse::NoContent),
            "undocumented" => Err(Failed(ErrorResponse::Forbidden)),
            "internal" => Err(Failed(ErrorResponse::Internal)),
            "panic" => panic!("a handler's panic"),
            _ => Err(Failed(ErrorResponse::NotFound(failure("not there")))),
        }
    }

    async fn answer(&self, (): (), which: String) -> Result<AnswerResponse, Failed> {
        let too_long = "a reason that is longer than the document allows";
        Ok(match &*which {
            "later" => AnswerResponse::Accepted,
            "teapot" => AnswerResponse::ClientError(StatusCode::IM_A_TEAPOT, failure("tea")),
            "busy" => AnswerResponse::Default(StatusCode::SERVICE_UNAVAILABLE, failure("busy")),
            "out-of-range" => AnswerResponse::ClientError(StatusCode::SERVICE_UNAVAILABLE, failure("busy")),
            "invalid" => AnswerResponse::ClientError(StatusCode::BAD_REQUEST, failure(too_long)),
            "by-range" => return Err(Failed(ErrorResponse::NotFound(failure("gone")))),
            "undocumented" => return Err(Failed(ErrorResponse::Forbidden)),
            _ => AnswerResponse::Ok(which),
        })
    }

    async fn answer_range(&self, (): (), which: String) -> Result<AnswerRangeResponse, Failed> {
        match &*which {
            "missing" => Err(Failed(ErrorResponse::NotFound(failure("gone")))),
            _ => Ok(AnswerRangeResponse::NoContent),
        }
    }

    async fn answer_default(&self, (): (), which: String) -> Result<AnswerDefaultResponse, Failed> {
        match &*which {
            "infinite" => Ok(AnswerDefaultResponse::Created(f64::INFINITY)),
            "large" => Ok(AnswerDefaultResponse::Created(10.0)),
            "busy" => Ok(AnswerDefaultResponse::Default(StatusCode::SERVICE_UNAVAILABLE, failure("busy"))),
            "by-default" => Err(Failed(ErrorResponse::NotFound(failure("gone")))),
            _ => Ok(AnswerDefaultResponse::Created(1.0)),
        }
    }

    async fn secured_by_bearer(&self, (): (), token: Caller) -> Result<SecuredByBearerResponse, Failed> {
        Ok(SecuredByBearerResponse::Ok(shown(token)))
    }

    async fn secured_by_query(
        &self,
        (): (),
        key: Caller,
        page: Option<i64>,
    ) -> Result<SecuredByQueryResponse, Failed> {
        Ok(SecuredByQueryResponse::Ok(shown((key, page))))
    }

    async fn secured_by_cookie(&self, (): (), key: Caller) -> Result<SecuredByCookieResponse, Failed> {
        Ok(SecuredByCookieResponse::Ok(shown(key)))
    }

    async fn optionally_secured(
        &self,
        (): (),
        token: Option<Caller>,
    ) -> Result<OptionallySecuredResponse, Failed> {
        Ok(OptionallySecuredResponse::Ok(shown(token)))
    }

    async fn get_ax(&self, (): (), x: String) -> Result<GetAxResponse, Failed> {
        Ok(GetAxResponse::Ok(shown(x)))
    }

    async fn get_a_fixed(&self, (): ()) -> Result<GetAFixedResponse, Failed> {
        Ok(GetAFixedResponse::Ok("fixed".to_owned()))
    }

    async fn get_b(&self, (): (), x: i64) -> Result<GetBResponse, Failed> {
        Ok(GetBResponse::Ok(shown(x)))
    }

    async fn post_b(&self, (): (), y: i64) -> Result<PostBResponse, Failed> {
        Ok(PostBResponse::Ok(shown(y)))
    }

    async fn encoded(&self, (): (), size: String) -> Result<EncodedResponse, Failed> {
        Ok(EncodedResponse::Ok(shown(size)))
    }

    async fn list(&self, (): (), item: i64, item_id: i64) -> Result<ListResponse, Failed> {
        Ok(ListResponse::Ok(shown((item, item_id))))
    }

    async fn list_item(&self, (): (), id: i64) -> Result<ListItemResponse, Failed> {
        Ok(ListItemResponse::Ok(shown(id)))
    }

    async fn trailing(&self, (): ()) -> Result<TrailingResponse, Failed> {
        Ok(TrailingResponse::Ok("slash".to_owned()))
    }
}
