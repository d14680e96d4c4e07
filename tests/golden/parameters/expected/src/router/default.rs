// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Field, Form, Operation, Parameter, Part, Shape, Style, Wire,
};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{apis, errors};

static SIMPLE_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1simple~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/0/schema",
};

static SIMPLE_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1simple~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/1/schema",
};

static SIMPLE_COLOR: Parameter = Parameter {
    name: "color",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1simple~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/2/schema",
};

static SIMPLE_TAGS: Parameter = Parameter {
    name: "tags",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1simple~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/3/schema",
};

static SIMPLE_BAG: Parameter = Parameter {
    name: "bag",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 6,
    parts: &[],
    empty: false,
    schema: "#/paths/~1simple~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/4/schema",
};

pub(super) static SIMPLE: Operation = Operation {
    api: &crate::API,
    id: "simple",
    method: "GET",
    path: "/simple/{text}/{list}/{color}/{tags}/{bag}",
    parameters: &[&SIMPLE_TEXT, &SIMPLE_LIST, &SIMPLE_COLOR, &SIMPLE_TAGS, &SIMPLE_BAG],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn simple<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SIMPLE, request);
        let text = call
            .required(&SIMPLE_TEXT)
            .filter(|value: &String| value.chars().count() >= 2);
        let list = call.required(&SIMPLE_LIST);
        let color = call.required(&SIMPLE_COLOR);
        let tags = call.required(&SIMPLE_TAGS);
        let bag = call.required(&SIMPLE_BAG);
        let (Some(text), Some(list), Some(color), Some(tags), Some(bag)) = (
            text,
            list,
            color,
            tags,
            bag,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::SimpleRequest {
            text,
            list,
            color,
            tags,
            bag,
        };
        match apis::Default::simple(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SIMPLE, answer).await
}

static LABEL_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1label~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/0/schema",
};

static LABEL_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1label~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/1/schema",
};

static LABEL_COLOR: Parameter = Parameter {
    name: "color",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: false,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1label~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/2/schema",
};

static LABEL_TAGS: Parameter = Parameter {
    name: "tags",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1label~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/3/schema",
};

static LABEL_BAG: Parameter = Parameter {
    name: "bag",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: true,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 6,
    parts: &[],
    empty: false,
    schema: "#/paths/~1label~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/4/schema",
};

pub(super) static LABEL: Operation = Operation {
    api: &crate::API,
    id: "label",
    method: "GET",
    path: "/label/{text}/{list}/{color}/{tags}/{bag}",
    parameters: &[&LABEL_TEXT, &LABEL_LIST, &LABEL_COLOR, &LABEL_TAGS, &LABEL_BAG],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn label<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LABEL, request);
        let text = call
            .required(&LABEL_TEXT)
            .filter(|value: &String| value.chars().count() >= 2);
        let list = call.required(&LABEL_LIST);
        let color = call.required(&LABEL_COLOR);
        let tags = call.required(&LABEL_TAGS);
        let bag = call.required(&LABEL_BAG);
        let (Some(text), Some(list), Some(color), Some(tags), Some(bag)) = (
            text,
            list,
            color,
            tags,
            bag,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::LabelRequest {
            text,
            list,
            color,
            tags,
            bag,
        };
        match apis::Default::label(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LABEL, answer).await
}

static MATRIX_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1matrix~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/0/schema",
};

static MATRIX_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1matrix~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/1/schema",
};

static MATRIX_COLOR: Parameter = Parameter {
    name: "color",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: false,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1matrix~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/2/schema",
};

static MATRIX_TAGS: Parameter = Parameter {
    name: "tags",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1matrix~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/3/schema",
};

static MATRIX_BAG: Parameter = Parameter {
    name: "bag",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: true,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 6,
    parts: &[],
    empty: false,
    schema: "#/paths/~1matrix~1{text}~1{list}~1{color}~1{tags}~1{bag}/get/parameters/4/schema",
};

pub(super) static MATRIX: Operation = Operation {
    api: &crate::API,
    id: "matrix",
    method: "GET",
    path: "/matrix/{text}/{list}/{color}/{tags}/{bag}",
    parameters: &[&MATRIX_TEXT, &MATRIX_LIST, &MATRIX_COLOR, &MATRIX_TAGS, &MATRIX_BAG],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn matrix<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&MATRIX, request);
        let text = call
            .required(&MATRIX_TEXT)
            .filter(|value: &String| value.chars().count() >= 2);
        let list = call.required(&MATRIX_LIST);
        let color = call.required(&MATRIX_COLOR);
        let tags = call.required(&MATRIX_TAGS);
        let bag = call.required(&MATRIX_BAG);
        let (Some(text), Some(list), Some(color), Some(tags), Some(bag)) = (
            text,
            list,
            color,
            tags,
            bag,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::MatrixRequest {
            text,
            list,
            color,
            tags,
            bag,
        };
        match apis::Default::matrix(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&MATRIX, answer).await
}

static IN_QUERY_TEXT: Parameter = Parameter {
    name: "text",
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
    schema: "#/paths/~1query/get/parameters/0/schema",
};

static IN_QUERY_TAGS: Parameter = Parameter {
    name: "tags",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/1/schema",
};

static IN_QUERY_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/2/schema",
};

static IN_QUERY_COLOR: Parameter = Parameter {
    name: "color",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/3/schema",
};

static IN_QUERY_SPACED: Parameter = Parameter {
    name: "spaced",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::SpaceDelimited,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/4/schema",
};

static IN_QUERY_PIPED: Parameter = Parameter {
    name: "piped",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::PipeDelimited,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/5/schema",
};

static IN_QUERY_DEEP: Parameter = Parameter {
    name: "deep",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::DeepObject,
        explode: true,
        shape: Shape::object(
            &[
                (
                    "range",
                    Shape::object(
                        &[
                            ("R", Shape::scalar(Types::INTEGER)),
                            ("G", Shape::scalar(Types::INTEGER)),
                        ],
                    ),
                ),
                ("list", Shape::list(&Shape::scalar(Types::INTEGER))),
            ],
        ),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/6/schema",
};

static IN_QUERY_BOUNDS: Parameter = Parameter {
    name: "bounds",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::DeepObject,
        explode: true,
        shape: Shape {
            types: Types::INTEGER,
            items: None,
            properties: &[("gte", Shape::scalar(Types::INTEGER))],
            additional: None,
        },
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/7/schema",
};

pub(super) static IN_QUERY: Operation = Operation {
    api: &crate::API,
    id: "inQuery",
    method: "GET",
    path: "/query",
    parameters: &[
        &IN_QUERY_TEXT,
        &IN_QUERY_TAGS,
        &IN_QUERY_LIST,
        &IN_QUERY_COLOR,
        &IN_QUERY_SPACED,
        &IN_QUERY_PIPED,
        &IN_QUERY_DEEP,
        &IN_QUERY_BOUNDS,
    ],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn in_query<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&IN_QUERY, request);
        let text = call
            .optional(&IN_QUERY_TEXT)
            .filter(|value: &Option<String>| {
                value.as_ref().is_none_or(|value| value.chars().count() >= 2)
            });
        let tags = call.optional(&IN_QUERY_TAGS);
        let list = call.optional(&IN_QUERY_LIST);
        let color = call.optional(&IN_QUERY_COLOR);
        let spaced = call.optional(&IN_QUERY_SPACED);
        let piped = call.optional(&IN_QUERY_PIPED);
        let deep = call.optional(&IN_QUERY_DEEP);
        let bounds = call.optional(&IN_QUERY_BOUNDS);
        let (
            Some(text),
            Some(tags),
            Some(list),
            Some(color),
            Some(spaced),
            Some(piped),
            Some(deep),
            Some(bounds),
        ) = (text, tags, list, color, spaced, piped, deep, bounds) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::InQueryRequest {
            text,
            tags,
            list,
            color,
            spaced,
            piped,
            deep,
            bounds,
        };
        match apis::Default::in_query(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&IN_QUERY, answer).await
}

static EXPLODED_COLOR: Parameter = Parameter {
    name: "color",
    place: Place::Query,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1exploded/get/parameters/0/schema",
};

static EXPLODED_LIMIT: Parameter = Parameter {
    name: "limit",
    place: Place::Query,
    required: false,
    default: Some("10"),
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1exploded/get/parameters/1/schema",
};

pub(super) static EXPLODED: Operation = Operation {
    api: &crate::API,
    id: "exploded",
    method: "GET",
    path: "/exploded",
    parameters: &[&EXPLODED_COLOR, &EXPLODED_LIMIT],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn exploded<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EXPLODED, request);
        let color = call.required(&EXPLODED_COLOR);
        let limit = call.required(&EXPLODED_LIMIT).filter(|value: &i64| *value <= 20);
        let (Some(color), Some(limit)) = (color, limit) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::exploded(&app, context, color, limit).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EXPLODED, answer).await
}

static OPEN_FILTER: Parameter = Parameter {
    name: "filter",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape {
            types: Types::NONE,
            items: None,
            properties: &[],
            additional: Some(&Shape::scalar(Types::INTEGER)),
        },
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1open/get/parameters/0/schema",
};

static OPEN_LIMIT: Parameter = Parameter {
    name: "limit",
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
    schema: "#/paths/~1open/get/parameters/1/schema",
};

pub(super) static OPEN: Operation = Operation {
    api: &crate::API,
    id: "open",
    method: "GET",
    path: "/open",
    parameters: &[&OPEN_FILTER, &OPEN_LIMIT],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn open<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&OPEN, request);
        let filter = call.optional(&OPEN_FILTER);
        let limit = call.optional(&OPEN_LIMIT);
        let (Some(filter), Some(limit)) = (filter, limit) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::open(&app, context, filter, limit).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&OPEN, answer).await
}

static EMPTY_FLAG: Parameter = Parameter {
    name: "flag",
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
    empty: true,
    schema: "#/paths/~1empty/get/parameters/0/schema",
};

pub(super) static EMPTY: Operation = Operation {
    api: &crate::API,
    id: "empty",
    method: "GET",
    path: "/empty",
    parameters: &[&EMPTY_FLAG],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn empty<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EMPTY, request);
        let flag = call.optional(&EMPTY_FLAG);
        let Some(flag) = flag else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::empty(&app, context, flag).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EMPTY, answer).await
}

static CONTENT_JSON: Parameter = Parameter {
    name: "json",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Json,
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1content/get/parameters/0/content/application~1json/schema",
};

static CONTENT_X_JSON: Parameter = Parameter {
    name: "x-json",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Json,
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1content/get/parameters/1/content/application~1json/schema",
};

pub(super) static CONTENT: Operation = Operation {
    api: &crate::API,
    id: "content",
    method: "GET",
    path: "/content",
    parameters: &[&CONTENT_JSON, &CONTENT_X_JSON],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn content<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CONTENT, request);
        let json = call.optional(&CONTENT_JSON);
        let x_json = call.optional(&CONTENT_X_JSON);
        let (Some(json), Some(x_json)) = (json, x_json) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::content(&app, context, json, x_json).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CONTENT, answer).await
}

static WHOLE_ALL: Parameter = Parameter {
    name: "all",
    place: Place::Query,
    required: true,
    default: None,
    wire: Wire::Query(
        &Form {
            fields: &[
                Field {
                    name: "name",
                    wire: Wire::Style {
                        style: Style::Form,
                        explode: true,
                        shape: Shape::scalar(Types::STRING),
                    },
                    listed: false,
                },
                Field {
                    name: "tags",
                    wire: Wire::Style {
                        style: Style::Form,
                        explode: true,
                        shape: Shape::list(&Shape::scalar(Types::STRING)),
                    },
                    listed: false,
                },
            ],
            additional: None,
        },
    ),
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1whole/get/parameters/0/content/application~1x-www-form-urlencoded/schema",
};

pub(super) static WHOLE: Operation = Operation {
    api: &crate::API,
    id: "whole",
    method: "GET",
    path: "/whole",
    parameters: &[&WHOLE_ALL],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn whole<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&WHOLE, request);
        let all = call.required(&WHOLE_ALL);
        let Some(all) = all else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::whole(&app, context, all).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&WHOLE, answer).await
}

static IN_HEADERS_X_LIST: Parameter = Parameter {
    name: "x-list",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1headers/get/parameters/0/schema",
};

static IN_HEADERS_X_COLOR: Parameter = Parameter {
    name: "x-color",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
        shape: Shape::object(
            &[("R", Shape::scalar(Types::INTEGER)), ("G", Shape::scalar(Types::INTEGER))],
        ),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1headers/get/parameters/1/schema",
};

pub(super) static IN_HEADERS: Operation = Operation {
    api: &crate::API,
    id: "inHeaders",
    method: "GET",
    path: "/headers",
    parameters: &[&IN_HEADERS_X_LIST, &IN_HEADERS_X_COLOR],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn in_headers<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&IN_HEADERS, request);
        let x_list = call.optional(&IN_HEADERS_X_LIST);
        let x_color = call.optional(&IN_HEADERS_X_COLOR);
        let (Some(x_list), Some(x_color)) = (x_list, x_color) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::in_headers(&app, context, x_list, x_color).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&IN_HEADERS, answer).await
}

static IN_COOKIES_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1cookies/get/parameters/0/schema",
};

static IN_COOKIES_TAGS: Parameter = Parameter {
    name: "tags",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1cookies/get/parameters/1/schema",
};

static IN_COOKIES_PLAIN: Parameter = Parameter {
    name: "plain",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Cookie,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1cookies/get/parameters/2/schema",
};

pub(super) static IN_COOKIES: Operation = Operation {
    api: &crate::API,
    id: "inCookies",
    method: "GET",
    path: "/cookies",
    parameters: &[&IN_COOKIES_LIST, &IN_COOKIES_TAGS, &IN_COOKIES_PLAIN],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn in_cookies<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&IN_COOKIES, request);
        let list = call.optional(&IN_COOKIES_LIST);
        let tags = call.optional(&IN_COOKIES_TAGS);
        let plain = call.optional(&IN_COOKIES_PLAIN);
        let (Some(list), Some(tags), Some(plain)) = (list, tags, plain) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::in_cookies(&app, context, list, tags, plain).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&IN_COOKIES, answer).await
}

static FILE_NAME: Parameter = Parameter {
    name: "name",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[Part::Variable("name"), Part::Text("."), Part::Variable("ext")],
    empty: false,
    schema: "#/paths/~1files~1{name}.{ext}/get/parameters/0/schema",
};

static FILE_EXT: Parameter = Parameter {
    name: "ext",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[Part::Variable("name"), Part::Text("."), Part::Variable("ext")],
    empty: false,
    schema: "#/paths/~1files~1{name}.{ext}/get/parameters/1/schema",
};

pub(super) static FILE: Operation = Operation {
    api: &crate::API,
    id: "file",
    method: "GET",
    path: "/files/{name}.{ext}",
    parameters: &[&FILE_NAME, &FILE_EXT],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn file<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&FILE, request);
        let name = call.required(&FILE_NAME);
        let ext = call.required(&FILE_EXT);
        let (Some(name), Some(ext)) = (name, ext) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::file(&app, context, name, ext).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&FILE, answer).await
}

static ANY_FILE_ID: Parameter = Parameter {
    name: "id",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1files~1{id}/get/parameters/0/schema",
};

pub(super) static ANY_FILE: Operation = Operation {
    api: &crate::API,
    id: "anyFile",
    method: "GET",
    path: "/files/{id}",
    parameters: &[&ANY_FILE_ID],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn any_file<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANY_FILE, request);
        let id = call.required(&ANY_FILE_ID);
        let Some(id) = id else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::any_file(&app, context, id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANY_FILE, answer).await
}

pub(super) static README: Operation = Operation {
    api: &crate::API,
    id: "readme",
    method: "GET",
    path: "/files/readme",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn readme<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&README, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::readme(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&README, answer).await
}

static PUT_FILE_OTHER: Parameter = Parameter {
    name: "other",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1files~1{other}/put/parameters/0/schema",
};

pub(super) static PUT_FILE: Operation = Operation {
    api: &crate::API,
    id: "putFile",
    method: "PUT",
    path: "/files/{other}",
    parameters: &[&PUT_FILE_OTHER],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn put_file<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PUT_FILE, request);
        let other = call.required(&PUT_FILE_OTHER);
        let Some(other) = other else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::put_file(&app, context, other).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PUT_FILE, answer).await
}

static BELOW_AGAIN: Parameter = Parameter {
    name: "again",
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
    schema: "#/paths/~1files~1{again}~1x/get/parameters/0/schema",
};

pub(super) static BELOW: Operation = Operation {
    api: &crate::API,
    id: "below",
    method: "GET",
    path: "/files/{again}/x",
    parameters: &[&BELOW_AGAIN],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn below<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BELOW, request);
        let again = call.required(&BELOW_AGAIN);
        let Some(again) = again else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::below(&app, context, again).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BELOW, answer).await
}

static COMPARE_BASE: Parameter = Parameter {
    name: "base",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[Part::Variable("base"), Part::Text("..."), Part::Variable("head")],
    empty: false,
    schema: "#/paths/~1compare~1{base}...{head}/get/parameters/0/schema",
};

static COMPARE_HEAD: Parameter = Parameter {
    name: "head",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[Part::Variable("base"), Part::Text("..."), Part::Variable("head")],
    empty: false,
    schema: "#/paths/~1compare~1{base}...{head}/get/parameters/1/schema",
};

pub(super) static COMPARE: Operation = Operation {
    api: &crate::API,
    id: "compare",
    method: "GET",
    path: "/compare/{base}...{head}",
    parameters: &[&COMPARE_BASE, &COMPARE_HEAD],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn compare<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&COMPARE, request);
        let base = call.required(&COMPARE_BASE);
        let head = call.required(&COMPARE_HEAD);
        let (Some(base), Some(head)) = (base, head) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::compare(&app, context, base, head).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&COMPARE, answer).await
}

static AT_A: Parameter = Parameter {
    name: "a",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 2,
    parts: &[Part::Variable("a"), Part::Text(":"), Part::Variable("b")],
    empty: false,
    schema: "#/paths/~1at~1{a}:{b}/get/parameters/0/schema",
};

static AT_B: Parameter = Parameter {
    name: "b",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[Part::Variable("a"), Part::Text(":"), Part::Variable("b")],
    empty: false,
    schema: "#/paths/~1at~1{a}:{b}/get/parameters/1/schema",
};

pub(super) static AT: Operation = Operation {
    api: &crate::API,
    id: "at",
    method: "GET",
    path: "/at/{a}:{b}",
    parameters: &[&AT_A, &AT_B],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn at<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&AT, request);
        let a = call.required(&AT_A);
        let b = call.required(&AT_B);
        let (Some(a), Some(b)) = (a, b) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::at(&app, context, a, b).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&AT, answer).await
}

pub(super) static START: Operation = Operation {
    api: &crate::API,
    id: "start",
    method: "GET",
    path: "/act?action=start",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn start<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&START, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::start(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&START, answer).await
}

static STOP_NOW: Parameter = Parameter {
    name: "now",
    place: Place::Query,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::BOOLEAN),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1act?action=stop&now={now}/get/parameters/0/schema",
};

pub(super) static STOP: Operation = Operation {
    api: &crate::API,
    id: "stop",
    method: "GET",
    path: "/act?action=stop&now={now}",
    parameters: &[&STOP_NOW],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn stop<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&STOP, request);
        let now = call.required(&STOP_NOW);
        let Some(now) = now else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::stop(&app, context, now).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&STOP, answer).await
}

pub(super) static ACT: Operation = Operation {
    api: &crate::API,
    id: "act",
    method: "GET",
    path: "/act",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn act<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ACT, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::act(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ACT, answer).await
}

pub(super) static PART: Operation = Operation {
    api: &crate::API,
    id: "part",
    method: "GET",
    path: "/part#one",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn part<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PART, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::part(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PART, answer).await
}

pub(super) static SEARCH_PETS: Operation = Operation {
    api: &crate::API,
    id: "searchPets",
    method: "QUERY",
    path: "/pets",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn search_pets<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SEARCH_PETS, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::search_pets(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SEARCH_PETS, answer).await
}

pub(super) static PURGE_PETS: Operation = Operation {
    api: &crate::API,
    id: "purgePets",
    method: "PURGE",
    path: "/pets",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn purge_pets<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PURGE_PETS, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::purge_pets(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PURGE_PETS, answer).await
}
