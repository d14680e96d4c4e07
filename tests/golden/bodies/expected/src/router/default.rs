// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Body, Content, Field, Form, Framing, Kind, Multipart, Operation, PartField, PartKind,
    Shape, Style, Wire,
};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;

use crate::{apis, errors};

pub(super) static CREATE: Operation = Operation {
    api: &crate::API,
    id: "create",
    method: "POST",
    path: "/items",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1items/post/requestBody/content/application~1json/schema",
            },
            Content {
                media_type: "application/vnd.item+json",
                kind: Kind::Json,
                schema: "#/paths/~1items/post/requestBody/content/application~1vnd.item+json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(201), Status::Code(429), Status::Class(4), Status::Any],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2, &errors::ANSWER_3],
    errors: &["TooManyRequests", "ClientError", "Default"],
    default: &[],
};

pub(super) async fn create<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CREATE, request);
        call.accept(&["application/json", "application/vnd.item+json"])?;
        let body = call.body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::create(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CREATE, answer).await
}

pub(super) static EXPORT: Operation = Operation {
    api: &crate::API,
    id: "export",
    method: "GET",
    path: "/items.csv",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn export<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EXPORT, request);
        let accept = match call
            .accept(
                &["application/json", "text/csv", "text/tab-separated-values", "image/*"],
            )?
        {
            0 => apis::ExportAccept::Json,
            1 => apis::ExportAccept::Csv,
            2 => apis::ExportAccept::TabSeparatedValues,
            _ => apis::ExportAccept::Image,
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::export(&app, context, accept).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EXPORT, answer).await
}

pub(super) static EITHER: Operation = Operation {
    api: &crate::API,
    id: "either",
    method: "PUT",
    path: "/either",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1either/put/requestBody/content/application~1json/schema",
            },
            Content {
                media_type: "text/plain",
                kind: Kind::Text(Types::STRING),
                schema: "#/paths/~1either/put/requestBody/content/text~1plain/schema",
            },
            Content {
                media_type: "application/xml",
                kind: Kind::Bytes,
                schema: "",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn either<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EITHER, request);
        let body = call.optional_body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::either(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EITHER, answer).await
}

pub(super) static COUNT: Operation = Operation {
    api: &crate::API,
    id: "count",
    method: "POST",
    path: "/count",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "text/plain",
                kind: Kind::Text(Types::INTEGER),
                schema: "#/paths/~1count/post/requestBody/content/text~1plain/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn count<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&COUNT, request);
        let body = call
            .optional_body()
            .await?
            .filter(|body: &Option<i64>| body.as_ref().is_none_or(|body| *body >= 1));
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::count(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&COUNT, answer).await
}

pub(super) static LIMITED: Operation = Operation {
    api: &crate::API,
    id: "limited",
    method: "POST",
    path: "/limited",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "*/*",
                kind: Kind::Json,
                schema: "#/paths/~1limited/post/requestBody/content/*~1*/schema",
            },
        ],
        limit: Some(16),
    }),
    statuses: &[Status::Code(204)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn limited<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LIMITED, request);
        let body = call.body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::limited(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LIMITED, answer).await
}

pub(super) static BYTES: Operation = Operation {
    api: &crate::API,
    id: "bytes",
    method: "POST",
    path: "/bytes",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "image/*",
                kind: Kind::Bytes,
                schema: "",
            },
            Content {
                media_type: "application/octet-stream",
                kind: Kind::Bytes,
                schema: "",
            },
        ],
        limit: Some(8),
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn bytes<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BYTES, request);
        let body = call.optional_body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::bytes(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BYTES, answer).await
}

pub(super) static FORM: Operation = Operation {
    api: &crate::API,
    id: "form",
    method: "POST",
    path: "/form",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/x-www-form-urlencoded",
                kind: Kind::Form(
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
                                name: "count",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::INTEGER),
                                },
                                listed: false,
                            },
                            Field {
                                name: "codes",
                                wire: Wire::Style {
                                    style: Style::PipeDelimited,
                                    explode: false,
                                    shape: Shape::list(&Shape::scalar(Types::INTEGER)),
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
                            Field {
                                name: "range",
                                wire: Wire::Json,
                                listed: false,
                            },
                            Field {
                                name: "nested",
                                wire: Wire::Style {
                                    style: Style::DeepObject,
                                    explode: true,
                                    shape: Shape::object(
                                        &[
                                            (
                                                "deep",
                                                Shape::object(
                                                    &[
                                                        ("from", Shape::scalar(Types::INTEGER)),
                                                        ("to", Shape::scalar(Types::INTEGER)),
                                                    ],
                                                ),
                                            ),
                                        ],
                                    ),
                                },
                                listed: false,
                            },
                        ],
                        additional: None,
                    },
                ),
                schema: "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            },
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1form/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn form<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&FORM, request);
        let body = call.body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::form(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&FORM, answer).await
}

pub(super) static REVOKE: Operation = Operation {
    api: &crate::API,
    id: "revoke",
    method: "POST",
    path: "/revoke",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/x-www-form-urlencoded",
                kind: Kind::Form(
                    &Form {
                        fields: &[
                            Field {
                                name: "token",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::STRING),
                                },
                                listed: false,
                            },
                        ],
                        additional: Some(&Shape::scalar(Types::SCALARS)),
                    },
                ),
                schema: "#/paths/~1revoke/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(204)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn revoke<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&REVOKE, request);
        let body = call.body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::revoke(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&REVOKE, answer).await
}

pub(super) static UPLOAD: Operation = Operation {
    api: &crate::API,
    id: "upload",
    method: "POST",
    path: "/upload",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "multipart/form-data",
                kind: Kind::Multipart(
                    &Multipart {
                        fields: &[
                            PartField {
                                name: "title",
                                list: false,
                                listed: false,
                                kind: PartKind::Text(Shape::scalar(Types::STRING)),
                            },
                            PartField {
                                name: "count",
                                list: false,
                                listed: false,
                                kind: PartKind::Text(Shape::scalar(Types::INTEGER)),
                            },
                            PartField {
                                name: "range",
                                list: false,
                                listed: false,
                                kind: PartKind::Json,
                            },
                            PartField {
                                name: "file",
                                list: false,
                                listed: false,
                                kind: PartKind::Binary,
                            },
                            PartField {
                                name: "photos",
                                list: true,
                                listed: false,
                                kind: PartKind::Binary,
                            },
                            PartField {
                                name: "tags",
                                list: true,
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
        limit: Some(307200),
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn upload<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&UPLOAD, request);
        let body = call.optional_body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::upload(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&UPLOAD, answer).await
}

pub(super) static LINES: Operation = Operation {
    api: &crate::API,
    id: "lines",
    method: "POST",
    path: "/lines",
    parameters: &[],
    security: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/x-ndjson",
                kind: Kind::Items(Framing::Lines),
                schema: "#/paths/~1lines/post/requestBody/content/application~1x-ndjson/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn lines<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LINES, request);
        let body = call.body().await?;
        let Some(body) = body else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::lines(&app, context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LINES, answer).await
}

pub(super) static EVENTS: Operation = Operation {
    api: &crate::API,
    id: "events",
    method: "GET",
    path: "/events",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
    errors: &[],
    default: &[],
};

pub(super) async fn events<A: apis::Default>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EVENTS, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Default::events(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EVENTS, answer).await
}
