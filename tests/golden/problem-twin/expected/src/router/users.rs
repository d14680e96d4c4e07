// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Body, Content, Kind, Operation, Parameter, Shape, Style,
};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

use crate::{apis, errors};

static GET_USERS: Operation = Operation {
    api: &crate::API,
    id: "get_users",
    method: "GET",
    path: "/users/",
    parameters: &[],
    body: None,
    errors: &[],
    default: &[],
};

pub(super) async fn get_users<A: apis::Users>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&GET_USERS, request);
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match app.get_users(context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&GET_USERS, answer).await
}

static CREATE_USER: Operation = Operation {
    api: &crate::API,
    id: "create_user",
    method: "POST",
    path: "/users/create",
    parameters: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1users~1create/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    errors: &[
        "BadRequest",
        "ContentTooLarge",
        "UnsupportedMediaType",
        "UnprocessableContent",
    ],
    default: &[],
};

pub(super) async fn create_user<A: apis::Users>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CREATE_USER, request);
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
        match app.create_user(context, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CREATE_USER, answer).await
}

static GET_USER_USER_ID: Parameter = Parameter {
    name: "user_id",
    place: Place::Path,
    required: true,
    default: None,
    shape: Shape::Scalar(Types::INTEGER),
    style: Style::Commas,
    segment: 2,
    schema: "#/paths/~1users~1{user_id}/get/parameters/0/schema",
};

static GET_USER: Operation = Operation {
    api: &crate::API,
    id: "get_user",
    method: "GET",
    path: "/users/{user_id}",
    parameters: &[&GET_USER_USER_ID],
    body: None,
    errors: &["NotFound", "UnprocessableContent"],
    default: &[],
};

pub(super) async fn get_user<A: apis::Users>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&GET_USER, request);
        let user_id = call.required(&GET_USER_USER_ID);
        let Some(user_id) = user_id else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match app.get_user(context, user_id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&GET_USER, answer).await
}
