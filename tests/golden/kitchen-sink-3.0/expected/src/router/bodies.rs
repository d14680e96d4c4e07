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

use crate::{apis, errors, security};

pub(super) static LIMITED_BODY: Operation = Operation {
    api: &crate::API,
    id: "limitedBody",
    method: "POST",
    path: "/limits",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1limits/post/requestBody/content/application~1json/schema",
            },
            Content {
                media_type: "application/x-www-form-urlencoded",
                kind: Kind::Form(
                    &Form {
                        fields: &[
                            Field {
                                name: "minimum",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::INTEGER),
                                },
                                listed: false,
                            },
                            Field {
                                name: "maximum",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::NUMBER),
                                },
                                listed: false,
                            },
                            Field {
                                name: "above",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::INTEGER),
                                },
                                listed: false,
                            },
                            Field {
                                name: "below",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::NUMBER),
                                },
                                listed: false,
                            },
                            Field {
                                name: "multiple",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::INTEGER),
                                },
                                listed: false,
                            },
                            Field {
                                name: "step",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::NUMBER),
                                },
                                listed: false,
                            },
                            Field {
                                name: "narrow",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::INTEGER),
                                },
                                listed: false,
                            },
                            Field {
                                name: "shortest",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::STRING),
                                },
                                listed: false,
                            },
                            Field {
                                name: "longest",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::STRING),
                                },
                                listed: false,
                            },
                            Field {
                                name: "pattern",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::STRING),
                                },
                                listed: false,
                            },
                            Field {
                                name: "enumerated",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::scalar(Types::STRING),
                                },
                                listed: false,
                            },
                            Field {
                                name: "few",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::list(&Shape::scalar(Types::INTEGER)),
                                },
                                listed: false,
                            },
                            Field {
                                name: "many",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::list(&Shape::scalar(Types::INTEGER)),
                                },
                                listed: false,
                            },
                            Field {
                                name: "distinct",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::list(&Shape::scalar(Types::INTEGER)),
                                },
                                listed: false,
                            },
                            Field {
                                name: "items",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: false,
                                    shape: Shape::list(&Shape::scalar(Types::STRING)),
                                },
                                listed: false,
                            },
                            Field {
                                name: "members",
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
                                listed: false,
                            },
                        ],
                        additional: Some(&Shape::scalar(Types::SCALARS)),
                    },
                ),
                schema: "#/paths/~1limits/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(204), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn limited_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LIMITED_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::limited_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LIMITED_BODY, answer).await
}

pub(super) static BODY_OF_GET: Operation = Operation {
    api: &crate::API,
    id: "bodyOfGet",
    method: "GET",
    path: "/bodies/json",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1json/get/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn body_of_get<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BODY_OF_GET, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.optional_body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::body_of_get(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BODY_OF_GET, answer).await
}

pub(super) static OPTIONAL_BODY: Operation = Operation {
    api: &crate::API,
    id: "optionalBody",
    method: "PUT",
    path: "/bodies/json",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1json/put/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn optional_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&OPTIONAL_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.optional_body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::optional_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&OPTIONAL_BODY, answer).await
}

pub(super) static JSON_BODY: Operation = Operation {
    api: &crate::API,
    id: "jsonBody",
    method: "POST",
    path: "/bodies/json",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1json/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn json_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&JSON_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::json_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&JSON_BODY, answer).await
}

pub(super) static BODY_OF_DELETE: Operation = Operation {
    api: &crate::API,
    id: "bodyOfDelete",
    method: "DELETE",
    path: "/bodies/json",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1json/delete/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn body_of_delete<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BODY_OF_DELETE, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::body_of_delete(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BODY_OF_DELETE, answer).await
}

pub(super) static MERGE_PATCH_BODY: Operation = Operation {
    api: &crate::API,
    id: "mergePatchBody",
    method: "PATCH",
    path: "/bodies/json",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/merge-patch+json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1json/patch/requestBody/content/application~1merge-patch+json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn merge_patch_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&MERGE_PATCH_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::merge_patch_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&MERGE_PATCH_BODY, answer).await
}

pub(super) static SUFFIX_BODY: Operation = Operation {
    api: &crate::API,
    id: "suffixBody",
    method: "POST",
    path: "/bodies/suffix",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/vnd.kitchen.item+json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1suffix/post/requestBody/content/application~1vnd.kitchen.item+json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn suffix_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SUFFIX_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::suffix_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SUFFIX_BODY, answer).await
}

pub(super) static ANY_BODY: Operation = Operation {
    api: &crate::API,
    id: "anyBody",
    method: "POST",
    path: "/bodies/any",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1any/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn any_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&ANY_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::any_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&ANY_BODY, answer).await
}

pub(super) static FORM_BODY: Operation = Operation {
    api: &crate::API,
    id: "formBody",
    method: "POST",
    path: "/bodies/form",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/x-www-form-urlencoded",
                kind: Kind::Form(
                    &Form {
                        fields: &[
                            Field {
                                name: "text",
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
                                name: "list",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: true,
                                    shape: Shape::list(&Shape::scalar(Types::STRING)),
                                },
                                listed: false,
                            },
                            Field {
                                name: "commas",
                                wire: Wire::Style {
                                    style: Style::Form,
                                    explode: false,
                                    shape: Shape::list(&Shape::scalar(Types::INTEGER)),
                                },
                                listed: false,
                            },
                            Field {
                                name: "spaces",
                                wire: Wire::Style {
                                    style: Style::SpaceDelimited,
                                    explode: false,
                                    shape: Shape::list(&Shape::scalar(Types::STRING)),
                                },
                                listed: false,
                            },
                            Field {
                                name: "pipes",
                                wire: Wire::Style {
                                    style: Style::PipeDelimited,
                                    explode: false,
                                    shape: Shape::list(&Shape::scalar(Types::STRING)),
                                },
                                listed: false,
                            },
                            Field {
                                name: "deep",
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
                                                Shape::list(
                                                    &Shape::object(&[("id", Shape::scalar(Types::INTEGER))]),
                                                ),
                                            ),
                                        ],
                                    ),
                                },
                                listed: false,
                            },
                            Field {
                                name: "json",
                                wire: Wire::Json,
                                listed: false,
                            },
                        ],
                        additional: Some(&Shape::scalar(Types::SCALARS)),
                    },
                ),
                schema: "#/paths/~1bodies~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn form_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&FORM_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::form_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&FORM_BODY, answer).await
}

pub(super) static MULTIPART_BODY: Operation = Operation {
    api: &crate::API,
    id: "multipartBody",
    method: "POST",
    path: "/bodies/multipart",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
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
                                name: "tags",
                                list: true,
                                listed: false,
                                kind: PartKind::Text(Shape::scalar(Types::STRING)),
                            },
                            PartField {
                                name: "object",
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
                                name: "files",
                                list: true,
                                listed: false,
                                kind: PartKind::Binary,
                            },
                        ],
                        additional: None,
                    },
                ),
                schema: "#/paths/~1bodies~1multipart/post/requestBody/content/multipart~1form-data/schema",
            },
        ],
        limit: Some(204800),
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn multipart_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&MULTIPART_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::multipart_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&MULTIPART_BODY, answer).await
}

pub(super) static BYTES_BODY: Operation = Operation {
    api: &crate::API,
    id: "bytesBody",
    method: "POST",
    path: "/bodies/bytes",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/octet-stream",
                kind: Kind::Bytes,
                schema: "",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn bytes_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&BYTES_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::bytes_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&BYTES_BODY, answer).await
}

pub(super) static TEXT_BODY: Operation = Operation {
    api: &crate::API,
    id: "textBody",
    method: "POST",
    path: "/bodies/text",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "text/plain",
                kind: Kind::Text(Types::STRING),
                schema: "#/paths/~1bodies~1text/post/requestBody/content/text~1plain/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn text_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&TEXT_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?.filter(|body: &String| body.chars().count() <= 4);
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::text_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&TEXT_BODY, answer).await
}

pub(super) static XML_BODY: Operation = Operation {
    api: &crate::API,
    id: "xmlBody",
    method: "POST",
    path: "/bodies/xml",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/xml",
                kind: Kind::Bytes,
                schema: "",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn xml_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&XML_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::xml_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&XML_BODY, answer).await
}

pub(super) static WHATEVER_BODY: Operation = Operation {
    api: &crate::API,
    id: "whateverBody",
    method: "PUT",
    path: "/bodies/ranges",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "*/*",
                kind: Kind::Bytes,
                schema: "",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn whatever_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&WHATEVER_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.optional_body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::whatever_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&WHATEVER_BODY, answer).await
}

pub(super) static IMAGE_BODY: Operation = Operation {
    api: &crate::API,
    id: "imageBody",
    method: "POST",
    path: "/bodies/ranges",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "image/*",
                kind: Kind::Bytes,
                schema: "",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn image_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&IMAGE_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::image_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&IMAGE_BODY, answer).await
}

pub(super) static SEVERAL_BODY: Operation = Operation {
    api: &crate::API,
    id: "severalBody",
    method: "POST",
    path: "/bodies/several",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: false,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1several/post/requestBody/content/application~1json/schema",
            },
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
                        ],
                        additional: None,
                    },
                ),
                schema: "#/paths/~1bodies~1several/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            },
            Content {
                media_type: "text/plain",
                kind: Kind::Text(Types::STRING),
                schema: "#/paths/~1bodies~1several/post/requestBody/content/text~1plain/schema",
            },
            Content {
                media_type: "text/csv",
                kind: Kind::Text(Types::STRING),
                schema: "#/paths/~1bodies~1several/post/requestBody/content/text~1csv/schema",
            },
            Content {
                media_type: "application/pdf",
                kind: Kind::Bytes,
                schema: "",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn several_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SEVERAL_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.optional_body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::several_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SEVERAL_BODY, answer).await
}

pub(super) static SHORT_BODY: Operation = Operation {
    api: &crate::API,
    id: "shortBody",
    method: "POST",
    path: "/bodies/limited",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1bodies~1limited/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: Some(16),
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn short_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&SHORT_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::short_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&SHORT_BODY, answer).await
}

pub(super) static LINES_BODY: Operation = Operation {
    api: &crate::API,
    id: "linesBody",
    method: "POST",
    path: "/bodies/lines",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/jsonl",
                kind: Kind::Items(Framing::Lines),
                schema: "#/paths/~1bodies~1lines/post/requestBody/content/application~1jsonl/schema/items",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn lines_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&LINES_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::lines_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&LINES_BODY, answer).await
}

pub(super) static EVENTS_BODY: Operation = Operation {
    api: &crate::API,
    id: "eventsBody",
    method: "POST",
    path: "/bodies/events",
    parameters: &[],
    security: &[&[&security::KEY]],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "text/event-stream",
                kind: Kind::Items(Framing::Events),
                schema: "#/paths/~1bodies~1events/post/requestBody/content/text~1event-stream/schema",
            },
        ],
        limit: None,
    }),
    statuses: &[Status::Code(200), Status::Any],
    refusals: &[&errors::ANSWER_1],
    errors: &["Default"],
    default: &[],
};

pub(super) async fn events_body<A: apis::Bodies>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&EVENTS_BODY, request);
        let key = security::key(&app, &mut call, &[]).await?;
        if key.is_none() {
            call.unauthenticated()?;
        }
        let body = call.body().await?;
        let (Some(key), Some(body)) = (key, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Bodies::events_body(&app, context, key, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&EVENTS_BODY, answer).await
}
