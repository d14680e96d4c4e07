// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Operation, Parameter, Shape, Style, Wire};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{apis, errors, security};

static PATH_SIMPLE_TEXT: Parameter = Parameter {
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
    schema: "#/paths/~1path~1simple~1{text}~1{list}~1{object}/get/parameters/0/schema",
};

static PATH_SIMPLE_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1simple~1{text}~1{list}~1{object}/get/parameters/1/schema",
};

static PATH_SIMPLE_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
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
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1simple~1{text}~1{list}~1{object}/get/parameters/2/schema",
};

pub(super) static PATH_SIMPLE: Operation = Operation {
    api: &crate::API,
    id: "pathSimple",
    method: "GET",
    path: "/path/simple/{text}/{list}/{object}",
    parameters: &[&PATH_SIMPLE_TEXT, &PATH_SIMPLE_LIST, &PATH_SIMPLE_OBJECT],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn path_simple<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PATH_SIMPLE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.required(&PATH_SIMPLE_TEXT);
        let list = call.required(&PATH_SIMPLE_LIST);
        let object = call.required(&PATH_SIMPLE_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::path_simple(&app, context, key, text, list, object).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PATH_SIMPLE, answer).await
}

static PATH_SIMPLE_EXPLODED_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1simple-exploded~1{text}~1{list}~1{object}/get/parameters/0/schema",
};

static PATH_SIMPLE_EXPLODED_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1simple-exploded~1{text}~1{list}~1{object}/get/parameters/1/schema",
};

static PATH_SIMPLE_EXPLODED_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
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
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1simple-exploded~1{text}~1{list}~1{object}/get/parameters/2/schema",
};

pub(super) static PATH_SIMPLE_EXPLODED: Operation = Operation {
    api: &crate::API,
    id: "pathSimpleExploded",
    method: "GET",
    path: "/path/simple-exploded/{text}/{list}/{object}",
    parameters: &[
        &PATH_SIMPLE_EXPLODED_TEXT,
        &PATH_SIMPLE_EXPLODED_LIST,
        &PATH_SIMPLE_EXPLODED_OBJECT,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn path_simple_exploded<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PATH_SIMPLE_EXPLODED, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.required(&PATH_SIMPLE_EXPLODED_TEXT);
        let list = call.required(&PATH_SIMPLE_EXPLODED_LIST);
        let object = call.required(&PATH_SIMPLE_EXPLODED_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::path_simple_exploded(&app, context, key, text, list, object)
            .await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PATH_SIMPLE_EXPLODED, answer).await
}

static PATH_LABEL_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1label~1{text}~1{list}~1{object}/get/parameters/0/schema",
};

static PATH_LABEL_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1label~1{text}~1{list}~1{object}/get/parameters/1/schema",
};

static PATH_LABEL_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
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
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1label~1{text}~1{list}~1{object}/get/parameters/2/schema",
};

pub(super) static PATH_LABEL: Operation = Operation {
    api: &crate::API,
    id: "pathLabel",
    method: "GET",
    path: "/path/label/{text}/{list}/{object}",
    parameters: &[&PATH_LABEL_TEXT, &PATH_LABEL_LIST, &PATH_LABEL_OBJECT],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn path_label<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PATH_LABEL, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.required(&PATH_LABEL_TEXT);
        let list = call.required(&PATH_LABEL_LIST);
        let object = call.required(&PATH_LABEL_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::path_label(&app, context, key, text, list, object).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PATH_LABEL, answer).await
}

static PATH_LABEL_EXPLODED_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1label-exploded~1{text}~1{list}~1{object}/get/parameters/0/schema",
};

static PATH_LABEL_EXPLODED_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1label-exploded~1{text}~1{list}~1{object}/get/parameters/1/schema",
};

static PATH_LABEL_EXPLODED_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Label,
        explode: true,
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
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1label-exploded~1{text}~1{list}~1{object}/get/parameters/2/schema",
};

pub(super) static PATH_LABEL_EXPLODED: Operation = Operation {
    api: &crate::API,
    id: "pathLabelExploded",
    method: "GET",
    path: "/path/label-exploded/{text}/{list}/{object}",
    parameters: &[
        &PATH_LABEL_EXPLODED_TEXT,
        &PATH_LABEL_EXPLODED_LIST,
        &PATH_LABEL_EXPLODED_OBJECT,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn path_label_exploded<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PATH_LABEL_EXPLODED, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.required(&PATH_LABEL_EXPLODED_TEXT);
        let list = call.required(&PATH_LABEL_EXPLODED_LIST);
        let object = call.required(&PATH_LABEL_EXPLODED_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::path_label_exploded(&app, context, key, text, list, object)
            .await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PATH_LABEL_EXPLODED, answer).await
}

static PATH_MATRIX_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1matrix~1{text}~1{list}~1{object}/get/parameters/0/schema",
};

static PATH_MATRIX_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: false,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1matrix~1{text}~1{list}~1{object}/get/parameters/1/schema",
};

static PATH_MATRIX_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
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
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1matrix~1{text}~1{list}~1{object}/get/parameters/2/schema",
};

pub(super) static PATH_MATRIX: Operation = Operation {
    api: &crate::API,
    id: "pathMatrix",
    method: "GET",
    path: "/path/matrix/{text}/{list}/{object}",
    parameters: &[&PATH_MATRIX_TEXT, &PATH_MATRIX_LIST, &PATH_MATRIX_OBJECT],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn path_matrix<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PATH_MATRIX, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.required(&PATH_MATRIX_TEXT);
        let list = call.required(&PATH_MATRIX_LIST);
        let object = call.required(&PATH_MATRIX_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::path_matrix(&app, context, key, text, list, object).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PATH_MATRIX, answer).await
}

static PATH_MATRIX_EXPLODED_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 3,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1matrix-exploded~1{text}~1{list}~1{object}/get/parameters/0/schema",
};

static PATH_MATRIX_EXPLODED_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 4,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1matrix-exploded~1{text}~1{list}~1{object}/get/parameters/1/schema",
};

static PATH_MATRIX_EXPLODED_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Path,
    required: true,
    default: None,
    wire: Wire::Style {
        style: Style::Matrix,
        explode: true,
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
    segment: 5,
    parts: &[],
    empty: false,
    schema: "#/paths/~1path~1matrix-exploded~1{text}~1{list}~1{object}/get/parameters/2/schema",
};

pub(super) static PATH_MATRIX_EXPLODED: Operation = Operation {
    api: &crate::API,
    id: "pathMatrixExploded",
    method: "GET",
    path: "/path/matrix-exploded/{text}/{list}/{object}",
    parameters: &[
        &PATH_MATRIX_EXPLODED_TEXT,
        &PATH_MATRIX_EXPLODED_LIST,
        &PATH_MATRIX_EXPLODED_OBJECT,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn path_matrix_exploded<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&PATH_MATRIX_EXPLODED, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.required(&PATH_MATRIX_EXPLODED_TEXT);
        let list = call.required(&PATH_MATRIX_EXPLODED_LIST);
        let object = call.required(&PATH_MATRIX_EXPLODED_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::path_matrix_exploded(&app, context, key, text, list, object)
            .await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&PATH_MATRIX_EXPLODED, answer).await
}

static QUERY_FORM_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query~1form/get/parameters/0/schema",
};

static QUERY_FORM_LIST: Parameter = Parameter {
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
    schema: "#/paths/~1query~1form/get/parameters/1/schema",
};

static QUERY_FORM_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Query,
    required: false,
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
    schema: "#/paths/~1query~1form/get/parameters/2/schema",
};

pub(super) static QUERY_FORM: Operation = Operation {
    api: &crate::API,
    id: "queryForm",
    method: "GET",
    path: "/query/form",
    parameters: &[&QUERY_FORM_TEXT, &QUERY_FORM_LIST, &QUERY_FORM_OBJECT],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn query_form<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERY_FORM, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.optional(&QUERY_FORM_TEXT);
        let list = call.optional(&QUERY_FORM_LIST);
        let object = call.optional(&QUERY_FORM_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::query_form(&app, context, key, text, list, object).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERY_FORM, answer).await
}

static QUERY_FORM_EXPLODED_TEXT: Parameter = Parameter {
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
    schema: "#/paths/~1query~1form-exploded/get/parameters/0/schema",
};

static QUERY_FORM_EXPLODED_LIST: Parameter = Parameter {
    name: "list",
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
    schema: "#/paths/~1query~1form-exploded/get/parameters/1/schema",
};

static QUERY_FORM_EXPLODED_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
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
    schema: "#/paths/~1query~1form-exploded/get/parameters/2/schema",
};

pub(super) static QUERY_FORM_EXPLODED: Operation = Operation {
    api: &crate::API,
    id: "queryFormExploded",
    method: "GET",
    path: "/query/form-exploded",
    parameters: &[
        &QUERY_FORM_EXPLODED_TEXT,
        &QUERY_FORM_EXPLODED_LIST,
        &QUERY_FORM_EXPLODED_OBJECT,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn query_form_exploded<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERY_FORM_EXPLODED, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.optional(&QUERY_FORM_EXPLODED_TEXT);
        let list = call.optional(&QUERY_FORM_EXPLODED_LIST);
        let object = call.optional(&QUERY_FORM_EXPLODED_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::query_form_exploded(&app, context, key, text, list, object)
            .await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERY_FORM_EXPLODED, answer).await
}

static QUERY_SPACES_LIST: Parameter = Parameter {
    name: "list",
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
    schema: "#/paths/~1query~1spaces/get/parameters/0/schema",
};

static QUERY_SPACES_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::SpaceDelimited,
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
    schema: "#/paths/~1query~1spaces/get/parameters/1/schema",
};

pub(super) static QUERY_SPACES: Operation = Operation {
    api: &crate::API,
    id: "querySpaces",
    method: "GET",
    path: "/query/spaces",
    parameters: &[&QUERY_SPACES_LIST, &QUERY_SPACES_OBJECT],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn query_spaces<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERY_SPACES, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let list = call.optional(&QUERY_SPACES_LIST);
        let object = call.optional(&QUERY_SPACES_OBJECT);
        let (Some(key), Some(list), Some(object)) = (key, list, object) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::query_spaces(&app, context, key, list, object).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERY_SPACES, answer).await
}

static QUERY_PIPES_LIST: Parameter = Parameter {
    name: "list",
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
    schema: "#/paths/~1query~1pipes/get/parameters/0/schema",
};

static QUERY_PIPES_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::PipeDelimited,
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
    schema: "#/paths/~1query~1pipes/get/parameters/1/schema",
};

pub(super) static QUERY_PIPES: Operation = Operation {
    api: &crate::API,
    id: "queryPipes",
    method: "GET",
    path: "/query/pipes",
    parameters: &[&QUERY_PIPES_LIST, &QUERY_PIPES_OBJECT],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn query_pipes<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERY_PIPES, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let list = call.optional(&QUERY_PIPES_LIST);
        let object = call.optional(&QUERY_PIPES_OBJECT);
        let (Some(key), Some(list), Some(object)) = (key, list, object) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::query_pipes(&app, context, key, list, object).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERY_PIPES, answer).await
}

static QUERY_DEEP_OBJECT_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::DeepObject,
        explode: true,
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
    schema: "#/paths/~1query~1deep-object/get/parameters/0/schema",
};

static QUERY_DEEP_OBJECT_NESTED: Parameter = Parameter {
    name: "nested",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::DeepObject,
        explode: true,
        shape: Shape::object(
            &[
                ("name", Shape::scalar(Types::STRING)),
                (
                    "range",
                    Shape::object(
                        &[
                            ("from", Shape::scalar(Types::INTEGER)),
                            ("to", Shape::scalar(Types::INTEGER)),
                        ],
                    ),
                ),
                ("tags", Shape::list(&Shape::scalar(Types::STRING))),
                (
                    "rows",
                    Shape::list(&Shape::object(&[("id", Shape::scalar(Types::INTEGER))])),
                ),
            ],
        ),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1query~1deep-object/get/parameters/1/schema",
};

pub(super) static QUERY_DEEP_OBJECT: Operation = Operation {
    api: &crate::API,
    id: "queryDeepObject",
    method: "GET",
    path: "/query/deep-object",
    parameters: &[&QUERY_DEEP_OBJECT_OBJECT, &QUERY_DEEP_OBJECT_NESTED],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn query_deep_object<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERY_DEEP_OBJECT, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let object = call.optional(&QUERY_DEEP_OBJECT_OBJECT);
        let nested = call.optional(&QUERY_DEEP_OBJECT_NESTED);
        let (Some(key), Some(object), Some(nested)) = (key, object, nested) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::query_deep_object(&app, context, key, object, nested).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERY_DEEP_OBJECT, answer).await
}

static HEADER_SIMPLE_TEXT: Parameter = Parameter {
    name: "text",
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
    schema: "#/paths/~1headers~1simple/get/parameters/0/schema",
};

static HEADER_SIMPLE_LIST: Parameter = Parameter {
    name: "list",
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
    schema: "#/paths/~1headers~1simple/get/parameters/1/schema",
};

static HEADER_SIMPLE_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
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
    schema: "#/paths/~1headers~1simple/get/parameters/2/schema",
};

pub(super) static HEADER_SIMPLE: Operation = Operation {
    api: &crate::API,
    id: "headerSimple",
    method: "GET",
    path: "/headers/simple",
    parameters: &[&HEADER_SIMPLE_TEXT, &HEADER_SIMPLE_LIST, &HEADER_SIMPLE_OBJECT],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn header_simple<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&HEADER_SIMPLE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.optional(&HEADER_SIMPLE_TEXT);
        let list = call.optional(&HEADER_SIMPLE_LIST);
        let object = call.optional(&HEADER_SIMPLE_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::header_simple(&app, context, key, text, list, object).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&HEADER_SIMPLE, answer).await
}

static HEADER_SIMPLE_EXPLODED_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1headers~1simple-exploded/get/parameters/0/schema",
};

static HEADER_SIMPLE_EXPLODED_LIST: Parameter = Parameter {
    name: "list",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1headers~1simple-exploded/get/parameters/1/schema",
};

static HEADER_SIMPLE_EXPLODED_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Simple,
        explode: true,
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
    schema: "#/paths/~1headers~1simple-exploded/get/parameters/2/schema",
};

pub(super) static HEADER_SIMPLE_EXPLODED: Operation = Operation {
    api: &crate::API,
    id: "headerSimpleExploded",
    method: "GET",
    path: "/headers/simple-exploded",
    parameters: &[
        &HEADER_SIMPLE_EXPLODED_TEXT,
        &HEADER_SIMPLE_EXPLODED_LIST,
        &HEADER_SIMPLE_EXPLODED_OBJECT,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn header_simple_exploded<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&HEADER_SIMPLE_EXPLODED, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.optional(&HEADER_SIMPLE_EXPLODED_TEXT);
        let list = call.optional(&HEADER_SIMPLE_EXPLODED_LIST);
        let object = call.optional(&HEADER_SIMPLE_EXPLODED_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::header_simple_exploded(
                &app,
                context,
                key,
                text,
                list,
                object,
            )
            .await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&HEADER_SIMPLE_EXPLODED, answer).await
}

static COOKIE_FORM_TEXT: Parameter = Parameter {
    name: "text",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: false,
        shape: Shape::scalar(Types::STRING),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1cookies~1form/get/parameters/0/schema",
};

static COOKIE_FORM_LIST: Parameter = Parameter {
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
    schema: "#/paths/~1cookies~1form/get/parameters/1/schema",
};

static COOKIE_FORM_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Cookie,
    required: false,
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
    schema: "#/paths/~1cookies~1form/get/parameters/2/schema",
};

pub(super) static COOKIE_FORM: Operation = Operation {
    api: &crate::API,
    id: "cookieForm",
    method: "GET",
    path: "/cookies/form",
    parameters: &[&COOKIE_FORM_TEXT, &COOKIE_FORM_LIST, &COOKIE_FORM_OBJECT],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn cookie_form<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&COOKIE_FORM, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.optional(&COOKIE_FORM_TEXT);
        let list = call.optional(&COOKIE_FORM_LIST);
        let object = call.optional(&COOKIE_FORM_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::cookie_form(&app, context, key, text, list, object).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&COOKIE_FORM, answer).await
}

static COOKIE_FORM_EXPLODED_TEXT: Parameter = Parameter {
    name: "text",
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
    schema: "#/paths/~1cookies~1form-exploded/get/parameters/0/schema",
};

static COOKIE_FORM_EXPLODED_LIST: Parameter = Parameter {
    name: "list",
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
    schema: "#/paths/~1cookies~1form-exploded/get/parameters/1/schema",
};

static COOKIE_FORM_EXPLODED_OBJECT: Parameter = Parameter {
    name: "object",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Form,
        explode: true,
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
    schema: "#/paths/~1cookies~1form-exploded/get/parameters/2/schema",
};

pub(super) static COOKIE_FORM_EXPLODED: Operation = Operation {
    api: &crate::API,
    id: "cookieFormExploded",
    method: "GET",
    path: "/cookies/form-exploded",
    parameters: &[
        &COOKIE_FORM_EXPLODED_TEXT,
        &COOKIE_FORM_EXPLODED_LIST,
        &COOKIE_FORM_EXPLODED_OBJECT,
    ],
    security: &[&[&security::KEY]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn cookie_form_exploded<A: apis::Styles>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&COOKIE_FORM_EXPLODED, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let text = call.optional(&COOKIE_FORM_EXPLODED_TEXT);
        let list = call.optional(&COOKIE_FORM_EXPLODED_LIST);
        let object = call.optional(&COOKIE_FORM_EXPLODED_OBJECT);
        let (Some(key), Some(text), Some(list), Some(object)) = (key, text, list, object)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Styles::cookie_form_exploded(&app, context, key, text, list, object)
            .await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&COOKIE_FORM_EXPLODED, answer).await
}
