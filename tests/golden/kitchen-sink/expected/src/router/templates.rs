// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Call, View};
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Operation, Parameter, Part, Shape, Style, Wire};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{API, apis, errors, security};

static FILE_BY_NAME_NAME: Parameter = Parameter {
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
    parts: &[],
    empty: false,
    schema: "#/paths/~1files~1{name}/get/parameters/0/schema",
};

pub(super) static FILE_BY_NAME: Operation = Operation {
    api: &crate::API,
    id: "fileByName",
    method: "GET",
    path: "/files/{name}",
    parameters: &[&FILE_BY_NAME_NAME],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn file_by_name<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&FILE_BY_NAME, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let name = call.required(&FILE_BY_NAME_NAME);
        let (Some(key), Some(name)) = (key, name) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::file_by_name(&app, context, key, name).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&FILE_BY_NAME, answer).await
}

static REPLACE_FILE_NAME: Parameter = Parameter {
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
    parts: &[],
    empty: false,
    schema: "#/paths/~1files~1{name}/put/parameters/0/schema",
};

pub(super) static REPLACE_FILE: Operation = Operation {
    api: &crate::API,
    id: "replaceFile",
    method: "PUT",
    path: "/files/{name}",
    parameters: &[&REPLACE_FILE_NAME],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn replace_file<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&REPLACE_FILE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let name = call.required(&REPLACE_FILE_NAME);
        let (Some(key), Some(name)) = (key, name) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::replace_file(&app, context, key, name).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&REPLACE_FILE, answer).await
}

static FILE_AS_JSON_NAME: Parameter = Parameter {
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
    parts: &[Part::Variable("name"), Part::Text(".json")],
    empty: false,
    schema: "#/paths/~1files~1{name}.json/get/parameters/0/schema",
};

pub(super) static FILE_AS_JSON: Operation = Operation {
    api: &crate::API,
    id: "fileAsJson",
    method: "GET",
    path: "/files/{name}.json",
    parameters: &[&FILE_AS_JSON_NAME],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn file_as_json<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&FILE_AS_JSON, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let name = call
            .required(&FILE_AS_JSON_NAME)
            .filter(|value: &String| {
                API
                    .schemas
                    .accept(
                        "#/paths/~1files~1{name}.json/get/parameters/0/schema",
                        View::Request,
                        value,
                    )
            });
        let (Some(key), Some(name)) = (key, name) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::file_as_json(&app, context, key, name).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&FILE_AS_JSON, answer).await
}

pub(super) static LATEST_FILE: Operation = Operation {
    api: &crate::API,
    id: "latestFile",
    method: "GET",
    path: "/files/latest",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn latest_file<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LATEST_FILE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::latest_file(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LATEST_FILE, answer).await
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
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn compare<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&COMPARE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let base = call
            .required(&COMPARE_BASE)
            .filter(|value: &String| !value.is_empty());
        let head = call
            .required(&COMPARE_HEAD)
            .filter(|value: &String| !value.is_empty());
        let (Some(key), Some(base), Some(head)) = (key, base, head) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::compare(&app, context, key, base, head).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&COMPARE, answer).await
}

static PAIR_A: Parameter = Parameter {
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
    parts: &[Part::Variable("a"), Part::Text(":"), Part::Variable("b")],
    empty: false,
    schema: "#/paths/~1pairs~1{a}:{b}/get/parameters/0/schema",
};

static PAIR_B: Parameter = Parameter {
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
    schema: "#/paths/~1pairs~1{a}:{b}/get/parameters/1/schema",
};

pub(super) static PAIR: Operation = Operation {
    api: &crate::API,
    id: "pair",
    method: "GET",
    path: "/pairs/{a}:{b}",
    parameters: &[&PAIR_A, &PAIR_B],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn pair<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PAIR, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let a = call.required(&PAIR_A);
        let b = call.required(&PAIR_B);
        let (Some(key), Some(a), Some(b)) = (key, a, b) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::pair(&app, context, key, a, b).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PAIR, answer).await
}

static FIRST_NAME_FIRST: Parameter = Parameter {
    name: "first",
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
    schema: "#/paths/~1names~1{first}/get/parameters/0/schema",
};

pub(super) static FIRST_NAME: Operation = Operation {
    api: &crate::API,
    id: "firstName",
    method: "GET",
    path: "/names/{first}",
    parameters: &[&FIRST_NAME_FIRST],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn first_name<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&FIRST_NAME, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let first = call
            .required(&FIRST_NAME_FIRST)
            .filter(|value: &String| !value.is_empty());
        let (Some(key), Some(first)) = (key, first) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::first_name(&app, context, key, first).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&FIRST_NAME, answer).await
}

static SECOND_NAME_SECOND: Parameter = Parameter {
    name: "second",
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
    schema: "#/paths/~1names~1{second}/put/parameters/0/schema",
};

pub(super) static SECOND_NAME: Operation = Operation {
    api: &crate::API,
    id: "secondName",
    method: "PUT",
    path: "/names/{second}",
    parameters: &[&SECOND_NAME_SECOND],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn second_name<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SECOND_NAME, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let second = call
            .required(&SECOND_NAME_SECOND)
            .filter(|value: &String| !value.is_empty());
        let (Some(key), Some(second)) = (key, second) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::second_name(&app, context, key, second).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SECOND_NAME, answer).await
}

pub(super) static START_TASK: Operation = Operation {
    api: &crate::API,
    id: "startTask",
    method: "POST",
    path: "/tasks?action=start",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn start_task<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&START_TASK, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::start_task(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&START_TASK, answer).await
}

pub(super) static STOP_TASK: Operation = Operation {
    api: &crate::API,
    id: "stopTask",
    method: "POST",
    path: "/tasks?action=stop",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn stop_task<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&STOP_TASK, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::stop_task(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&STOP_TASK, answer).await
}

static TASKS_BY_STATE_STATE: Parameter = Parameter {
    name: "state",
    place: Place::Query,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1tasks?state={state}/get/parameters/0/schema",
};

pub(super) static TASKS_BY_STATE: Operation = Operation {
    api: &crate::API,
    id: "tasksByState",
    method: "GET",
    path: "/tasks?state={state}",
    parameters: &[&TASKS_BY_STATE_STATE],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn tasks_by_state<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&TASKS_BY_STATE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let state = call.required(&TASKS_BY_STATE_STATE);
        let (Some(key), Some(state)) = (key, state) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::tasks_by_state(&app, context, key, state).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&TASKS_BY_STATE, answer).await
}

pub(super) static TOP_OF_PAGE: Operation = Operation {
    api: &crate::API,
    id: "topOfPage",
    method: "GET",
    path: "/pages#top",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn top_of_page<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&TOP_OF_PAGE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::top_of_page(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&TOP_OF_PAGE, answer).await
}

static ENCODED_PATH_GRÖSSE: Parameter = Parameter {
    name: "größe",
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
    schema: "#/paths/~1grüße an~1{größe}~1/get/parameters/0/schema",
};

pub(super) static ENCODED_PATH: Operation = Operation {
    api: &crate::API,
    id: "encodedPath",
    method: "GET",
    path: "/grüße an/{größe}/",
    parameters: &[&ENCODED_PATH_GRÖSSE],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn encoded_path<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ENCODED_PATH, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let größe = call
            .required(&ENCODED_PATH_GRÖSSE)
            .filter(|value: &String| !value.is_empty());
        let (Some(key), Some(größe)) = (key, größe) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::encoded_path(&app, context, key, größe).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ENCODED_PATH, answer).await
}

pub(super) static METHOD_GET: Operation = Operation {
    api: &crate::API,
    id: "methodGet",
    method: "GET",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_get<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_GET, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::method_get(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_GET, answer).await
}

pub(super) static METHOD_PUT: Operation = Operation {
    api: &crate::API,
    id: "methodPut",
    method: "PUT",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_put<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_PUT, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::method_put(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_PUT, answer).await
}

pub(super) static METHOD_POST: Operation = Operation {
    api: &crate::API,
    id: "methodPost",
    method: "POST",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_post<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_POST, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::method_post(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_POST, answer).await
}

pub(super) static METHOD_DELETE: Operation = Operation {
    api: &crate::API,
    id: "methodDelete",
    method: "DELETE",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_delete<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_DELETE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::method_delete(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_DELETE, answer).await
}

pub(super) static METHOD_OPTIONS: Operation = Operation {
    api: &crate::API,
    id: "methodOptions",
    method: "OPTIONS",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_options<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_OPTIONS, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::method_options(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_OPTIONS, answer).await
}

pub(super) static METHOD_HEAD: Operation = Operation {
    api: &crate::API,
    id: "methodHead",
    method: "HEAD",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(204), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_head<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_HEAD, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::method_head(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_HEAD, answer).await
}

pub(super) static METHOD_PATCH: Operation = Operation {
    api: &crate::API,
    id: "methodPatch",
    method: "PATCH",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_patch<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_PATCH, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::method_patch(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_PATCH, answer).await
}

pub(super) static METHOD_TRACE: Operation = Operation {
    api: &crate::API,
    id: "methodTrace",
    method: "TRACE",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_trace<A: apis::Templates>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_TRACE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let Some(key) = key else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Templates::method_trace(&app, context, key).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_TRACE, answer).await
}
