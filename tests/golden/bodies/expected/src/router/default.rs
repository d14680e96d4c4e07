// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{Body, Content, Kind, Operation};
use specwright_runtime::schema::Types;

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
