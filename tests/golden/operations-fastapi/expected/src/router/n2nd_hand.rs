// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Body, Content, Kind, Operation, Parameter, Shape, Style, Wire,
};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{apis, errors};

static DEFAULTS_LIMIT: Parameter = Parameter {
    name: "limit",
    place: Place::Query,
    required: false,
    default: Some("20"),
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1defaults/get/parameters/0/schema",
};

static DEFAULTS_SORT: Parameter = Parameter {
    name: "sort",
    place: Place::Query,
    required: false,
    default: Some(r#""new""#),
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1defaults/get/parameters/1/schema",
};

static DEFAULTS_TAGS: Parameter = Parameter {
    name: "tags",
    place: Place::Query,
    required: false,
    default: Some(r#"["x","y"]"#),
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1defaults/get/parameters/2/schema",
};

static DEFAULTS_X_FLAG: Parameter = Parameter {
    name: "x-flag",
    place: Place::Header,
    required: false,
    default: Some("true"),
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::BOOLEAN),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1defaults/get/parameters/3/schema",
};

pub(super) static DEFAULTS: Operation = Operation {
    api: &crate::API,
    id: "defaults",
    method: "GET",
    path: "/defaults",
    parameters: &[&DEFAULTS_LIMIT, &DEFAULTS_SORT, &DEFAULTS_TAGS, &DEFAULTS_X_FLAG],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn defaults<A: apis::N2ndHand>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&DEFAULTS, request);
        let limit = call
            .required(&DEFAULTS_LIMIT)
            .filter(|value: &i64| (1..=100).contains(value));
        let sort = call.required(&DEFAULTS_SORT);
        let tags = call.required(&DEFAULTS_TAGS);
        let x_flag = call.required(&DEFAULTS_X_FLAG);
        let (Some(limit), Some(sort), Some(tags), Some(x_flag)) = (
            limit,
            sort,
            tags,
            x_flag,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::N2ndHand::defaults(&app, context, limit, sort, tags, x_flag).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&DEFAULTS, answer).await
}

static MANY_A: Parameter = Parameter {
    name: "a",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1many~1{a}/post/parameters/0/schema",
};

static MANY_B: Parameter = Parameter {
    name: "b",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1many~1{a}/post/parameters/1/schema",
};

static MANY_BODY1: Parameter = Parameter {
    name: "body",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1many~1{a}/post/parameters/4/schema",
};

static MANY_C: Parameter = Parameter {
    name: "c",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1many~1{a}/post/parameters/2/schema",
};

static MANY_D: Parameter = Parameter {
    name: "d",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1many~1{a}/post/parameters/3/schema",
};

pub(super) static MANY: Operation = Operation {
    api: &crate::API,
    id: "many",
    method: "POST",
    path: "/many/{a}",
    parameters: &[&MANY_A, &MANY_B, &MANY_BODY1, &MANY_C, &MANY_D],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1many~1{a}/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn many<A: apis::N2ndHand>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&MANY, request);
        let a = call.required(&MANY_A);
        let b = call.optional(&MANY_B);
        let body1 = call.optional(&MANY_BODY1);
        let c = call.optional(&MANY_C);
        let d = call.optional(&MANY_D);
        let body = call.body().await?;
        let (Some(a), Some(b), Some(body1), Some(c), Some(d), Some(body)) = (
            a,
            b,
            body1,
            c,
            d,
            body,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::ManyRequest {
            a,
            b,
            body1,
            c,
            d,
            body,
        };
        match apis::N2ndHand::many(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&MANY, answer).await
}

static SAME_NAMES_ID: Parameter = Parameter {
    name: "id",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1same-names~1{id}/get/parameters/0/schema",
};

static SAME_NAMES_ID1: Parameter = Parameter {
    name: "id",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1same-names~1{id}/get/parameters/1/schema",
};

static SAME_NAMES_SELF_: Parameter = Parameter {
    name: "self",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1same-names~1{id}/get/parameters/3/schema",
};

static SAME_NAMES_ID2: Parameter = Parameter {
    name: "id",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1same-names~1{id}/get/parameters/2/schema",
};

pub(super) static SAME_NAMES: Operation = Operation {
    api: &crate::API,
    id: "sameNames",
    method: "GET",
    path: "/same-names/{id}",
    parameters: &[&SAME_NAMES_ID, &SAME_NAMES_ID1, &SAME_NAMES_SELF_, &SAME_NAMES_ID2],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn same_names<A: apis::N2ndHand>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SAME_NAMES, request);
        let id = call.required(&SAME_NAMES_ID);
        let id1 = call.optional(&SAME_NAMES_ID1);
        let self_ = call.optional(&SAME_NAMES_SELF_);
        let id2 = call.optional(&SAME_NAMES_ID2);
        let (Some(id), Some(id1), Some(self_), Some(id2)) = (id, id1, self_, id2) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::N2ndHand::same_names(&app, context, id, id1, self_, id2).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SAME_NAMES, answer).await
}
