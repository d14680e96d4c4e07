// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Operation, Parameter, Shape, Style, Wire};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{apis, errors};

static IN_PATH_INTEGER: Parameter = Parameter {
    name: "integer",
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
    schema: "#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/parameters/0/schema",
};

static IN_PATH_KIND: Parameter = Parameter {
    name: "kind",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/parameters/1/schema",
};

static IN_PATH_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/get/parameters/0/schema",
};

static IN_PATH_ID: Parameter = Parameter {
    name: "id",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/get/parameters/1/schema",
};

pub(super) static IN_PATH: Operation = Operation {
    api: &crate::API,
    id: "inPath",
    method: "GET",
    path: "/path/{integer}/{text}/{kind}/{id}",
    parameters: &[&IN_PATH_INTEGER, &IN_PATH_KIND, &IN_PATH_TEXT, &IN_PATH_ID],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn in_path<A: apis::OrdersReturns>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&IN_PATH, request);
        let integer = call.required(&IN_PATH_INTEGER).filter(|value: &i64| *value >= 1);
        let kind = call.required(&IN_PATH_KIND);
        let text = call
            .required(&IN_PATH_TEXT)
            .filter(|value: &String| value.chars().count() <= 3);
        let id = call.required(&IN_PATH_ID);
        let (Some(integer), Some(kind), Some(text), Some(id)) = (integer, kind, text, id)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::OrdersReturns::in_path(&app, context, integer, kind, text, id).await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&IN_PATH, answer).await
}

static IN_QUERY_REPEATED: Parameter = Parameter {
    name: "repeated",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::INTEGER)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/0/schema",
};

static IN_QUERY_COMMAS: Parameter = Parameter {
    name: "commas",
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
    schema: "#/paths/~1query/get/parameters/1/schema",
};

static IN_QUERY_SPACES: Parameter = Parameter {
    name: "spaces",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::SpaceDelimited,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::INTEGER)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/2/schema",
};

static IN_QUERY_PIPES: Parameter = Parameter {
    name: "pipes",
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
    schema: "#/paths/~1query/get/parameters/3/schema",
};

static IN_QUERY_IDS: Parameter = Parameter {
    name: "ids",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::INTEGER)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/4/schema",
};

static IN_QUERY_FILTER_NAME: Parameter = Parameter {
    name: "filter[name]",
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
    schema: "#/paths/~1query/get/parameters/5/schema",
};

static IN_QUERY_FLAG: Parameter = Parameter {
    name: "flag",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::BOOLEAN),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/6/schema",
};

static IN_QUERY_PRICE: Parameter = Parameter {
    name: "price",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::NUMBER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/7/schema",
};

static IN_QUERY_OR_NULL: Parameter = Parameter {
    name: "orNull",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::NULL.or(Types::INTEGER)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/8/schema",
};

static IN_QUERY_TYPE: Parameter = Parameter {
    name: "type",
    place: Place::Query,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query/get/parameters/9/schema",
};

pub(super) static IN_QUERY: Operation = Operation {
    api: &crate::API,
    id: "in-query",
    method: "GET",
    path: "/query",
    parameters: &[
        &IN_QUERY_REPEATED,
        &IN_QUERY_COMMAS,
        &IN_QUERY_SPACES,
        &IN_QUERY_PIPES,
        &IN_QUERY_IDS,
        &IN_QUERY_FILTER_NAME,
        &IN_QUERY_FLAG,
        &IN_QUERY_PRICE,
        &IN_QUERY_OR_NULL,
        &IN_QUERY_TYPE,
    ],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn in_query<A: apis::OrdersReturns>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&IN_QUERY, request);
        let repeated = call.optional(&IN_QUERY_REPEATED);
        let commas = call
            .optional(&IN_QUERY_COMMAS)
            .filter(|value: &Option<Vec<String>>| {
                value.as_ref().is_none_or(|value| value.len() <= 3)
            });
        let spaces = call.optional(&IN_QUERY_SPACES);
        let pipes = call.optional(&IN_QUERY_PIPES);
        let ids = call.optional(&IN_QUERY_IDS);
        let filter_name = call.optional(&IN_QUERY_FILTER_NAME);
        let flag = call.optional(&IN_QUERY_FLAG);
        let price = call
            .optional(&IN_QUERY_PRICE)
            .filter(|value: &Option<f64>| {
                value.as_ref().is_none_or(|value| value.is_finite() && *value > 0.0)
            });
        let or_null = call.optional(&IN_QUERY_OR_NULL);
        let r#type = call.required(&IN_QUERY_TYPE);
        let (
            Some(repeated),
            Some(commas),
            Some(spaces),
            Some(pipes),
            Some(ids),
            Some(filter_name),
            Some(flag),
            Some(price),
            Some(or_null),
            Some(r#type),
        ) = (
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
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::InQueryRequest {
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
        };
        match apis::OrdersReturns::in_query(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&IN_QUERY, answer).await
}

static IN_HEADERS_X_COUNT: Parameter = Parameter {
    name: "x-count",
    place: Place::Header,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1headers/get/parameters/0/schema",
};

static IN_HEADERS_X_LIST: Parameter = Parameter {
    name: "x-list",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::INTEGER)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1headers/get/parameters/1/schema",
};

static IN_HEADERS_SESSION: Parameter = Parameter {
    name: "session",
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
    schema: "#/paths/~1headers/get/parameters/2/schema",
};

static IN_HEADERS_VISITS: Parameter = Parameter {
    name: "visits",
    place: Place::Cookie,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1headers/get/parameters/3/schema",
};

pub(super) static IN_HEADERS: Operation = Operation {
    api: &crate::API,
    id: "IN_HEADERS",
    method: "GET",
    path: "/headers",
    parameters: &[
        &IN_HEADERS_X_COUNT,
        &IN_HEADERS_X_LIST,
        &IN_HEADERS_SESSION,
        &IN_HEADERS_VISITS,
    ],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn in_headers<A: apis::OrdersReturns>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&IN_HEADERS, request);
        let x_count = call
            .required(&IN_HEADERS_X_COUNT)
            .filter(|value: &i64| *value <= 9);
        let x_list = call.optional(&IN_HEADERS_X_LIST);
        let session = call
            .optional(&IN_HEADERS_SESSION)
            .filter(|value: &Option<String>| {
                value.as_ref().is_none_or(|value| value.chars().count() >= 2)
            });
        let visits = call.required(&IN_HEADERS_VISITS);
        let (Some(x_count), Some(x_list), Some(session), Some(visits)) = (
            x_count,
            x_list,
            session,
            visits,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::OrdersReturns::in_headers(
                &app,
                context,
                x_count,
                x_list,
                session,
                visits,
            )
            .await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&IN_HEADERS, answer).await
}
