// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Body, Content, Field, Form, Framing, Kind, Multipart, Operation, Parameter,
    PartField, PartKind, Shape, Style, Wire,
};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{apis, errors, security};

static QUERYSTRING_FORM_ALL: Parameter = Parameter {
    name: "all",
    place: Place::Query,
    required: true,
    default: None,
    wire: Wire::Query(
        &Form {
            fields: &[
                Field {
                    name: "word",
                    wire: Wire::Style {
                        style: Style::Form,
                        explode: true,
                        shape: Shape::scalar(Types::STRING),
                    },
                    listed: false,
                },
                Field {
                    name: "words",
                    wire: Wire::Style {
                        style: Style::Form,
                        explode: true,
                        shape: Shape::list(&Shape::scalar(Types::STRING)),
                    },
                    listed: false,
                },
                Field {
                    name: "page",
                    wire: Wire::Style {
                        style: Style::Form,
                        explode: true,
                        shape: Shape::scalar(Types::INTEGER),
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
    schema: "#/paths/~1querystring~1form/get/parameters/0/content/application~1x-www-form-urlencoded/schema",
};

pub(super) static QUERYSTRING_FORM: Operation = Operation {
    api: &crate::API,
    id: "querystringForm",
    method: "GET",
    path: "/querystring/form",
    parameters: &[&QUERYSTRING_FORM_ALL],
    security: &[&[&security::CERTIFICATE]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn querystring_form<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERYSTRING_FORM, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        let all = call.required(&QUERYSTRING_FORM_ALL);
        let (Some(certificate), Some(all)) = (certificate, all) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::querystring_form(&app, context, certificate, all).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERYSTRING_FORM, answer).await
}

static QUERYSTRING_JSON_ALL: Parameter = Parameter {
    name: "all",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::QueryJson,
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1querystring~1json/get/parameters/0/content/application~1json/schema",
};

pub(super) static QUERYSTRING_JSON: Operation = Operation {
    api: &crate::API,
    id: "querystringJson",
    method: "GET",
    path: "/querystring/json",
    parameters: &[&QUERYSTRING_JSON_ALL],
    security: &[&[&security::CERTIFICATE]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn querystring_json<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERYSTRING_JSON, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        let all = call.optional(&QUERYSTRING_JSON_ALL);
        let (Some(certificate), Some(all)) = (certificate, all) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::querystring_json(&app, context, certificate, all).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERYSTRING_JSON, answer).await
}

static COOKIE_STYLE_WORD: Parameter = Parameter {
    name: "word",
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
    schema: "#/paths/~1cookies/get/parameters/0/schema",
};

static COOKIE_STYLE_WORDS: Parameter = Parameter {
    name: "words",
    place: Place::Cookie,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::Cookie,
        explode: true,
        shape: Shape::list(&Shape::scalar(Types::STRING)),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1cookies/get/parameters/1/schema",
};

pub(super) static COOKIE_STYLE: Operation = Operation {
    api: &crate::API,
    id: "cookieStyle",
    method: "GET",
    path: "/cookies",
    parameters: &[&COOKIE_STYLE_WORD, &COOKIE_STYLE_WORDS],
    security: &[&[&security::CERTIFICATE]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn cookie_style<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&COOKIE_STYLE, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        let word = call.optional(&COOKIE_STYLE_WORD);
        let words = call.optional(&COOKIE_STYLE_WORDS);
        let (Some(certificate), Some(word), Some(words)) = (certificate, word, words)
        else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::cookie_style(&app, context, certificate, word, words).await
        {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&COOKIE_STYLE, answer).await
}

pub(super) static METHOD_QUERY: Operation = Operation {
    api: &crate::API,
    id: "methodQuery",
    method: "QUERY",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::CERTIFICATE]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1methods/query/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn method_query<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_QUERY, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        let body = call.body().await?;
        let (Some(certificate), Some(body)) = (certificate, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::method_query(&app, context, certificate, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_QUERY, answer).await
}

pub(super) static METHOD_LINK: Operation = Operation {
    api: &crate::API,
    id: "methodLink",
    method: "LINK",
    path: "/methods",
    parameters: &[],
    security: &[&[&security::CERTIFICATE]],
    body: None,
    statuses: &[Status::Code(204)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn method_link<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&METHOD_LINK, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        let Some(certificate) = certificate else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::method_link(&app, context, certificate).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&METHOD_LINK, answer).await
}

static QUERYSTRING_TEXT_PATH: Parameter = Parameter {
    name: "path",
    place: Place::Query,
    required: true,
    default: None,
    wire: Wire::QueryText(Types::STRING),
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/paths/~1querystring~1text/get/parameters/0/content/application~1jsonpath/schema",
};

pub(super) static QUERYSTRING_TEXT: Operation = Operation {
    api: &crate::API,
    id: "querystringText",
    method: "GET",
    path: "/querystring/text",
    parameters: &[&QUERYSTRING_TEXT_PATH],
    security: &[&[&security::CERTIFICATE]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn querystring_text<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&QUERYSTRING_TEXT, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        let path = call
            .required(&QUERYSTRING_TEXT_PATH)
            .filter(|value: &String| value.chars().count() <= 12);
        let (Some(certificate), Some(path)) = (certificate, path) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::querystring_text(&app, context, certificate, path).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&QUERYSTRING_TEXT, answer).await
}

pub(super) static LINES: Operation = Operation {
    api: &crate::API,
    id: "lines",
    method: "POST",
    path: "/lines",
    parameters: &[],
    security: &[&[&security::CERTIFICATE]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/jsonl",
                kind: Kind::Items(Framing::Lines),
                schema: "#/paths/~1lines/post/requestBody/content/application~1jsonl/itemSchema",
            },
            Content {
                media_type: "application/json-seq",
                kind: Kind::Items(Framing::Records),
                schema: "#/paths/~1lines/post/requestBody/content/application~1json-seq/itemSchema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn lines<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LINES, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        call.accept(&["application/jsonl", "application/json-seq"])?;
        let body = call.body().await?;
        let (Some(certificate), Some(body)) = (certificate, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::lines(&app, context, certificate, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LINES, answer).await
}

pub(super) static EVENTS: Operation = Operation {
    api: &crate::API,
    id: "events",
    method: "POST",
    path: "/events",
    parameters: &[],
    security: &[&[&security::CERTIFICATE]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "text/event-stream",
                kind: Kind::Items(Framing::Events),
                schema: "#/components/mediaTypes/Events/itemSchema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn events<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EVENTS, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        let body = call.body().await?;
        let (Some(certificate), Some(body)) = (certificate, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::events(&app, context, certificate, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EVENTS, answer).await
}

pub(super) static UPLOAD: Operation = Operation {
    api: &crate::API,
    id: "upload",
    method: "POST",
    path: "/upload",
    parameters: &[],
    security: &[&[&security::CERTIFICATE]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "multipart/form-data",
                kind: Kind::Multipart(
                    &Multipart {
                        fields: &[
                            PartField {
                                name: "photo",
                                list: false,
                                listed: false,
                                kind: PartKind::Binary,
                            },
                            PartField {
                                name: "note",
                                list: false,
                                listed: false,
                                kind: PartKind::Text(Shape::scalar(Types::STRING)),
                            },
                        ],
                        additional: None,
                    },
                ),
                schema: "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(204), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn upload<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&UPLOAD, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        let certificate = Some(certificate);
        let body = call.body().await?;
        let (Some(certificate), Some(body)) = (certificate, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::upload(&app, context, certificate, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&UPLOAD, answer).await
}

pub(super) static CERTIFICATE: Operation = Operation {
    api: &crate::API,
    id: "certificate",
    method: "GET",
    path: "/certificate",
    parameters: &[],
    security: &[&[&security::CERTIFICATE]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn certificate<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CERTIFICATE, request);
        let certificate = security::certificate(&app, &mut call, &[]).await?;
        if certificate.is_none() {
            call.unauthenticated()?;
        }
        let Some(certificate) = certificate else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::certificate(&app, context, certificate).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CERTIFICATE, answer).await
}

pub(super) static DEVICE: Operation = Operation {
    api: &crate::API,
    id: "device",
    method: "GET",
    path: "/device",
    parameters: &[],
    security: &[&[&security::DEVICE]],
    body: None,
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn device<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&DEVICE, request);
        let device = security::device(&app, &mut call, &["read"]).await?;
        if device.is_none() {
            call.unauthenticated()?;
        }
        let Some(device) = device else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::device(&app, context, device).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&DEVICE, answer).await
}
