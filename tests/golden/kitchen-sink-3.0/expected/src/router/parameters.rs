// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Call, View, number};
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::model::is_unique;
use specwright_runtime::operation::{Operation, Parameter, Shape, Style, Wire};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{API, apis, errors, security};

static CONTENT_PARAMETERS_IN_PATH: Parameter = Parameter {
    name: "in_path",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Json,
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1content~1{in_path}/get/parameters/0/content/application~1json/schema",
};

static CONTENT_PARAMETERS_IN_QUERY: Parameter = Parameter {
    name: "in_query",
    place: Place::Query,
    required: true,
    default: None,
    wire: Wire::Json,
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1content~1{in_path}/get/parameters/1/content/application~1json/schema",
};

static CONTENT_PARAMETERS_X_IN_HEADER: Parameter = Parameter {
    name: "x-in-header",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Json,
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1content~1{in_path}/get/parameters/2/content/application~1json/schema",
};

static CONTENT_PARAMETERS_IN_COOKIE: Parameter = Parameter {
    name: "in_cookie",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Json,
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1content~1{in_path}/get/parameters/3/content/application~1json/schema",
};

pub(super) static CONTENT_PARAMETERS: Operation = Operation {
    api: &crate::API,
    id: "contentParameters",
    method: "GET",
    path: "/parameters/content/{in_path}",
    parameters: &[
        &CONTENT_PARAMETERS_IN_PATH,
        &CONTENT_PARAMETERS_IN_QUERY,
        &CONTENT_PARAMETERS_X_IN_HEADER,
        &CONTENT_PARAMETERS_IN_COOKIE,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn content_parameters<A: apis::Parameters>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CONTENT_PARAMETERS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let in_path = call.required(&CONTENT_PARAMETERS_IN_PATH);
        let in_query = call.required(&CONTENT_PARAMETERS_IN_QUERY);
        let x_in_header = call.optional(&CONTENT_PARAMETERS_X_IN_HEADER);
        let in_cookie = call.optional(&CONTENT_PARAMETERS_IN_COOKIE);
        let (
            Some(key),
            Some(in_path),
            Some(in_query),
            Some(x_in_header),
            Some(in_cookie),
        ) = (key, in_path, in_query, x_in_header, in_cookie) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::ContentParametersRequest {
            key,
            in_path,
            in_query,
            x_in_header,
            in_cookie,
        };
        match apis::Parameters::content_parameters(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CONTENT_PARAMETERS, answer).await
}

static RESERVED_PARAMETERS_TEXT: Parameter = Parameter {
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
    schema: "#/paths/~1parameters~1reserved/get/parameters/0/schema",
};

static RESERVED_PARAMETERS_LIST: Parameter = Parameter {
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
    schema: "#/paths/~1parameters~1reserved/get/parameters/1/schema",
};

pub(super) static RESERVED_PARAMETERS: Operation = Operation {
    api: &crate::API,
    id: "reservedParameters",
    method: "GET",
    path: "/parameters/reserved",
    parameters: &[&RESERVED_PARAMETERS_TEXT, &RESERVED_PARAMETERS_LIST],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn reserved_parameters<A: apis::Parameters>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&RESERVED_PARAMETERS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.optional(&RESERVED_PARAMETERS_TEXT);
        let list = call.optional(&RESERVED_PARAMETERS_LIST);
        let (Some(key), Some(text), Some(list)) = (key, text, list) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Parameters::reserved_parameters(&app, context, key, text, list).await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&RESERVED_PARAMETERS, answer).await
}

static EMPTY_PARAMETERS_TEXT: Parameter = Parameter {
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
    schema: "#/paths/~1parameters~1empty/get/parameters/0/schema",
};

static EMPTY_PARAMETERS_COUNT: Parameter = Parameter {
    name: "count",
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
    schema: "#/paths/~1parameters~1empty/get/parameters/1/schema",
};

static EMPTY_PARAMETERS_FLAG: Parameter = Parameter {
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
    empty: true,
    schema: "#/paths/~1parameters~1empty/get/parameters/2/schema",
};

static EMPTY_PARAMETERS_STRICT: Parameter = Parameter {
    name: "strict",
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
    schema: "#/paths/~1parameters~1empty/get/parameters/3/schema",
};

pub(super) static EMPTY_PARAMETERS: Operation = Operation {
    api: &crate::API,
    id: "emptyParameters",
    method: "GET",
    path: "/parameters/empty",
    parameters: &[
        &EMPTY_PARAMETERS_TEXT,
        &EMPTY_PARAMETERS_COUNT,
        &EMPTY_PARAMETERS_FLAG,
        &EMPTY_PARAMETERS_STRICT,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn empty_parameters<A: apis::Parameters>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EMPTY_PARAMETERS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.optional(&EMPTY_PARAMETERS_TEXT);
        let count = call.optional(&EMPTY_PARAMETERS_COUNT);
        let flag = call.optional(&EMPTY_PARAMETERS_FLAG);
        let strict = call.optional(&EMPTY_PARAMETERS_STRICT);
        let (Some(key), Some(text), Some(count), Some(flag), Some(strict)) = (
            key,
            text,
            count,
            flag,
            strict,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::EmptyParametersRequest {
            key,
            text,
            count,
            flag,
            strict,
        };
        match apis::Parameters::empty_parameters(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EMPTY_PARAMETERS, answer).await
}

static DEFAULT_PARAMETERS_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Query,
    required: false,
    default: Some(r#""blue""#),
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1defaults/get/parameters/0/schema",
};

static DEFAULT_PARAMETERS_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Query,
    required: false,
    default: Some(r#"["blue","black"]"#),
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1defaults/get/parameters/1/schema",
};

static DEFAULT_PARAMETERS_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Query,
    required: false,
    default: Some(r#"{"R":100}"#),
    wire: Wire::Style {
        style: Style::DeepObject,
        explode: true,
        shape: Shape::object(&[("R", Shape::scalar(Types::INTEGER))]),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1defaults/get/parameters/2/schema",
};

static DEFAULT_PARAMETERS_X_COUNT: Parameter = Parameter {
    name: "x-count",
    place: Place::Header,
    required: false,
    default: Some("7"),
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1defaults/get/parameters/3/schema",
};

static DEFAULT_PARAMETERS_FLAG: Parameter = Parameter {
    name: "flag",
    place: Place::Cookie,
    required: false,
    default: Some("true"),
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::BOOLEAN),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1defaults/get/parameters/4/schema",
};

pub(super) static DEFAULT_PARAMETERS: Operation = Operation {
    api: &crate::API,
    id: "defaultParameters",
    method: "GET",
    path: "/parameters/defaults",
    parameters: &[
        &DEFAULT_PARAMETERS_TEXT,
        &DEFAULT_PARAMETERS_LIST,
        &DEFAULT_PARAMETERS_OBJECT,
        &DEFAULT_PARAMETERS_X_COUNT,
        &DEFAULT_PARAMETERS_FLAG,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn default_parameters<A: apis::Parameters>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&DEFAULT_PARAMETERS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.required(&DEFAULT_PARAMETERS_TEXT);
        let list = call.required(&DEFAULT_PARAMETERS_LIST);
        let object = call.required(&DEFAULT_PARAMETERS_OBJECT);
        let x_count = call
            .required(&DEFAULT_PARAMETERS_X_COUNT)
            .filter(|value: &i64| *value >= 1);
        let flag = call.required(&DEFAULT_PARAMETERS_FLAG);
        let (
            Some(key),
            Some(text),
            Some(list),
            Some(object),
            Some(x_count),
            Some(flag),
        ) = (key, text, list, object, x_count, flag) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::DefaultParametersRequest {
            key,
            text,
            list,
            object,
            x_count,
            flag,
        };
        match apis::Parameters::default_parameters(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&DEFAULT_PARAMETERS, answer).await
}

static REQUIRED_PARAMETERS_TEXT: Parameter = Parameter {
    name: "text",
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
    schema: "#/paths/~1parameters~1required/get/parameters/0/schema",
};

static REQUIRED_PARAMETERS_X_LIST: Parameter = Parameter {
    name: "x-list",
    place: Place::Header,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1required/get/parameters/1/schema",
};

static REQUIRED_PARAMETERS_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Cookie,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape {
            types: Types::NONE,
            items: None,
            properties: &[
                ("R", Shape::scalar(Types::INTEGER)),
                ("G", Shape::scalar(Types::INTEGER)),
                ("B", Shape::scalar(Types::INTEGER)),
            ],
            additional: Some(&Shape::scalar(Types::STRING)),
        },
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1required/get/parameters/2/schema",
};

pub(super) static REQUIRED_PARAMETERS: Operation = Operation {
    api: &crate::API,
    id: "requiredParameters",
    method: "GET",
    path: "/parameters/required",
    parameters: &[
        &REQUIRED_PARAMETERS_TEXT,
        &REQUIRED_PARAMETERS_X_LIST,
        &REQUIRED_PARAMETERS_OBJECT,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn required_parameters<A: apis::Parameters>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&REQUIRED_PARAMETERS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.required(&REQUIRED_PARAMETERS_TEXT);
        let x_list = call.required(&REQUIRED_PARAMETERS_X_LIST);
        let object = call.required(&REQUIRED_PARAMETERS_OBJECT);
        let (Some(key), Some(text), Some(x_list), Some(object)) = (
            key,
            text,
            x_list,
            object,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Parameters::required_parameters(
                &app,
                context,
                key,
                text,
                x_list,
                object,
            )
            .await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&REQUIRED_PARAMETERS, answer).await
}

static TYPED_PARAMETERS_INTEGER: Parameter = Parameter {
    name: "integer",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1typed~1{integer}/parameters/0/schema",
};

static TYPED_PARAMETERS_NUMBER: Parameter = Parameter {
    name: "number",
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
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/0/schema",
};

static TYPED_PARAMETERS_BOOLEAN: Parameter = Parameter {
    name: "boolean",
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
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/1/schema",
};

static TYPED_PARAMETERS_ENUMERATED: Parameter = Parameter {
    name: "enumerated",
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
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/2/schema",
};

static TYPED_PARAMETERS_NULLABLE: Parameter = Parameter {
    name: "nullable",
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
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/3/schema",
};

static TYPED_PARAMETERS_DATE: Parameter = Parameter {
    name: "date",
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
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/4/schema",
};

static TYPED_PARAMETERS_TIME: Parameter = Parameter {
    name: "time",
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
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/5/schema",
};

static TYPED_PARAMETERS_ID: Parameter = Parameter {
    name: "id",
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
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/6/schema",
};

static TYPED_PARAMETERS_EITHER: Parameter = Parameter {
    name: "either",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
        shape: Shape::scalar(Types::BOOLEAN.or(Types::INTEGER)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/7/schema",
};

static TYPED_PARAMETERS_INTEGERS: Parameter = Parameter {
    name: "integers",
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
    schema: "#/paths/~1parameters~1typed~1{integer}/get/parameters/8/schema",
};

pub(super) static TYPED_PARAMETERS: Operation = Operation {
    api: &crate::API,
    id: "typedParameters",
    method: "GET",
    path: "/parameters/typed/{integer}",
    parameters: &[
        &TYPED_PARAMETERS_INTEGER,
        &TYPED_PARAMETERS_NUMBER,
        &TYPED_PARAMETERS_BOOLEAN,
        &TYPED_PARAMETERS_ENUMERATED,
        &TYPED_PARAMETERS_NULLABLE,
        &TYPED_PARAMETERS_DATE,
        &TYPED_PARAMETERS_TIME,
        &TYPED_PARAMETERS_ID,
        &TYPED_PARAMETERS_EITHER,
        &TYPED_PARAMETERS_INTEGERS,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn typed_parameters<A: apis::Parameters>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&TYPED_PARAMETERS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let integer = call.required(&TYPED_PARAMETERS_INTEGER);
        let number = call.optional(&TYPED_PARAMETERS_NUMBER);
        let boolean = call.optional(&TYPED_PARAMETERS_BOOLEAN);
        let enumerated = call.optional(&TYPED_PARAMETERS_ENUMERATED);
        let nullable = call.optional(&TYPED_PARAMETERS_NULLABLE);
        let date = call.optional(&TYPED_PARAMETERS_DATE);
        let time = call.optional(&TYPED_PARAMETERS_TIME);
        let id = call.optional(&TYPED_PARAMETERS_ID);
        let either = call.optional(&TYPED_PARAMETERS_EITHER);
        let integers = call.optional(&TYPED_PARAMETERS_INTEGERS);
        let (
            Some(key),
            Some(integer),
            Some(number),
            Some(boolean),
            Some(enumerated),
            Some(nullable),
            Some(date),
            Some(time),
            Some(id),
            Some(either),
            Some(integers),
        ) = (
            key,
            integer,
            number,
            boolean,
            enumerated,
            nullable,
            date,
            time,
            id,
            either,
            integers,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::TypedParametersRequest {
            key,
            integer,
            number,
            boolean,
            enumerated,
            nullable,
            date,
            time,
            id,
            either,
            integers,
        };
        match apis::Parameters::typed_parameters(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&TYPED_PARAMETERS, answer).await
}

static LIMITED_PARAMETERS_MINIMUM: Parameter = Parameter {
    name: "minimum",
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
    schema: "#/paths/~1limits/get/parameters/0/schema",
};

static LIMITED_PARAMETERS_MAXIMUM: Parameter = Parameter {
    name: "maximum",
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
    schema: "#/paths/~1limits/get/parameters/1/schema",
};

static LIMITED_PARAMETERS_ABOVE: Parameter = Parameter {
    name: "above",
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
    schema: "#/paths/~1limits/get/parameters/2/schema",
};

static LIMITED_PARAMETERS_BELOW: Parameter = Parameter {
    name: "below",
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
    schema: "#/paths/~1limits/get/parameters/3/schema",
};

static LIMITED_PARAMETERS_MULTIPLE: Parameter = Parameter {
    name: "multiple",
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
    schema: "#/paths/~1limits/get/parameters/4/schema",
};

static LIMITED_PARAMETERS_STEP: Parameter = Parameter {
    name: "step",
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
    schema: "#/paths/~1limits/get/parameters/5/schema",
};

static LIMITED_PARAMETERS_NARROW: Parameter = Parameter {
    name: "narrow",
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
    schema: "#/paths/~1limits/get/parameters/6/schema",
};

static LIMITED_PARAMETERS_SHORTEST: Parameter = Parameter {
    name: "shortest",
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
    schema: "#/paths/~1limits/get/parameters/7/schema",
};

static LIMITED_PARAMETERS_LONGEST: Parameter = Parameter {
    name: "longest",
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
    schema: "#/paths/~1limits/get/parameters/8/schema",
};

static LIMITED_PARAMETERS_PATTERN: Parameter = Parameter {
    name: "pattern",
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
    schema: "#/paths/~1limits/get/parameters/9/schema",
};

static LIMITED_PARAMETERS_ENUMERATED: Parameter = Parameter {
    name: "enumerated",
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
    schema: "#/paths/~1limits/get/parameters/10/schema",
};

static LIMITED_PARAMETERS_FEW: Parameter = Parameter {
    name: "few",
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
    schema: "#/paths/~1limits/get/parameters/11/schema",
};

static LIMITED_PARAMETERS_MANY: Parameter = Parameter {
    name: "many",
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
    schema: "#/paths/~1limits/get/parameters/12/schema",
};

static LIMITED_PARAMETERS_DISTINCT: Parameter = Parameter {
    name: "distinct",
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
    schema: "#/paths/~1limits/get/parameters/13/schema",
};

static LIMITED_PARAMETERS_ITEMS: Parameter = Parameter {
    name: "items",
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
    schema: "#/paths/~1limits/get/parameters/14/schema",
};

static LIMITED_PARAMETERS_MEMBERS: Parameter = Parameter {
    name: "members",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::DeepObject,
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
    schema: "#/paths/~1limits/get/parameters/15/schema",
};

pub(super) static LIMITED_PARAMETERS: Operation = Operation {
    api: &crate::API,
    id: "limitedParameters",
    method: "GET",
    path: "/limits",
    parameters: &[
        &LIMITED_PARAMETERS_MINIMUM,
        &LIMITED_PARAMETERS_MAXIMUM,
        &LIMITED_PARAMETERS_ABOVE,
        &LIMITED_PARAMETERS_BELOW,
        &LIMITED_PARAMETERS_MULTIPLE,
        &LIMITED_PARAMETERS_STEP,
        &LIMITED_PARAMETERS_NARROW,
        &LIMITED_PARAMETERS_SHORTEST,
        &LIMITED_PARAMETERS_LONGEST,
        &LIMITED_PARAMETERS_PATTERN,
        &LIMITED_PARAMETERS_ENUMERATED,
        &LIMITED_PARAMETERS_FEW,
        &LIMITED_PARAMETERS_MANY,
        &LIMITED_PARAMETERS_DISTINCT,
        &LIMITED_PARAMETERS_ITEMS,
        &LIMITED_PARAMETERS_MEMBERS,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(204), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn limited_parameters<A: apis::Parameters>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LIMITED_PARAMETERS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let minimum = call
            .optional(&LIMITED_PARAMETERS_MINIMUM)
            .filter(|value: &Option<i64>| {
                value.as_ref().is_none_or(|value| *value >= 3)
            });
        let maximum = call
            .optional(&LIMITED_PARAMETERS_MAXIMUM)
            .filter(|value: &Option<f64>| {
                value.as_ref().is_none_or(|value| value.is_finite() && *value <= 9.5)
            });
        let above = call
            .optional(&LIMITED_PARAMETERS_ABOVE)
            .filter(|value: &Option<i64>| value.as_ref().is_none_or(|value| *value > 3));
        let below = call
            .optional(&LIMITED_PARAMETERS_BELOW)
            .filter(|value: &Option<f64>| {
                value.as_ref().is_none_or(|value| value.is_finite() && *value < 9.0)
            });
        let multiple = call
            .optional(&LIMITED_PARAMETERS_MULTIPLE)
            .filter(|value: &Option<i64>| {
                value.as_ref().is_none_or(|value| *value % 4 == 0)
            });
        let step = call
            .optional(&LIMITED_PARAMETERS_STEP)
            .filter(|value: &Option<f64>| {
                value.as_ref().is_none_or(|value| number::is_multiple(*value, 0.01))
            });
        let narrow = call.optional(&LIMITED_PARAMETERS_NARROW);
        let shortest = call
            .optional(&LIMITED_PARAMETERS_SHORTEST)
            .filter(|value: &Option<String>| {
                value.as_ref().is_none_or(|value| value.chars().count() >= 2)
            });
        let longest = call
            .optional(&LIMITED_PARAMETERS_LONGEST)
            .filter(|value: &Option<String>| {
                value.as_ref().is_none_or(|value| value.chars().count() <= 3)
            });
        let pattern = call
            .optional(&LIMITED_PARAMETERS_PATTERN)
            .filter(|value: &Option<String>| {
                value
                    .as_ref()
                    .is_none_or(|value| {
                        API
                            .schemas
                            .accept(
                                "#/paths/~1limits/get/parameters/9/schema",
                                View::Request,
                                value,
                            )
                    })
            });
        let enumerated = call.optional(&LIMITED_PARAMETERS_ENUMERATED);
        let few = call
            .optional(&LIMITED_PARAMETERS_FEW)
            .filter(|value: &Option<Vec<i64>>| {
                value.as_ref().is_none_or(|value| value.len() >= 2)
            });
        let many = call
            .optional(&LIMITED_PARAMETERS_MANY)
            .filter(|value: &Option<Vec<i64>>| {
                value.as_ref().is_none_or(|value| value.len() <= 3)
            });
        let distinct = call
            .optional(&LIMITED_PARAMETERS_DISTINCT)
            .filter(|value: &Option<Vec<i64>>| {
                value.as_ref().is_none_or(|value| is_unique(value))
            });
        let items = call
            .optional(&LIMITED_PARAMETERS_ITEMS)
            .filter(|value: &Option<Vec<String>>| {
                value
                    .as_ref()
                    .is_none_or(|value| {
                        value.iter().all(|item| item.chars().count() <= 2)
                    })
            });
        let members = call.optional(&LIMITED_PARAMETERS_MEMBERS);
        let (
            Some(key),
            Some(minimum),
            Some(maximum),
            Some(above),
            Some(below),
            Some(multiple),
            Some(step),
            Some(narrow),
            Some(shortest),
            Some(longest),
            Some(pattern),
            Some(enumerated),
            Some(few),
            Some(many),
            Some(distinct),
            Some(items),
            Some(members),
        ) = (
            key,
            minimum,
            maximum,
            above,
            below,
            multiple,
            step,
            narrow,
            shortest,
            longest,
            pattern,
            enumerated,
            few,
            many,
            distinct,
            items,
            members,
        ) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        let request = apis::LimitedParametersRequest {
            key,
            minimum,
            maximum,
            above,
            below,
            multiple,
            step,
            narrow,
            shortest,
            longest,
            pattern,
            enumerated,
            few,
            many,
            distinct,
            items,
            members,
        };
        match apis::Parameters::limited_parameters(&app, context, request).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LIMITED_PARAMETERS, answer).await
}
