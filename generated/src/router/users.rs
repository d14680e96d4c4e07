// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Body, Content, Kind, Operation, Parameter, Shape, Style, Wire,
};
use specwright_runtime::schema::Types;
use specwright_runtime::style::Status;
use specwright_runtime::violation::Place;

use crate::{apis, errors};

pub(super) static GET_USERS: Operation = Operation {
    api: &crate::API,
    id: "get_users",
    method: "GET",
    path: "/users/",
    parameters: &[],
    security: &[],
    body: None,
    statuses: &[Status::Code(200)],
    refusals: &[],
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
        match apis::Users::get_users(&app, context).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&GET_USERS, answer).await
}

pub(super) static CREATE_USER: Operation = Operation {
    api: &crate::API,
    id: "create_user",
    method: "POST",
    path: "/users/create",
    parameters: &[],
    security: &[],
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
    statuses: &[Status::Code(200), Status::Code(400), Status::Code(422)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
    errors: &["BadRequest", "UnprocessableContent"],
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
        match apis::Users::create_user(&app, context, body).await {
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
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1users~1{user_id}/get/parameters/0/schema",
};

pub(super) static GET_USER: Operation = Operation {
    api: &crate::API,
    id: "get_user",
    method: "GET",
    path: "/users/{user_id}",
    parameters: &[&GET_USER_USER_ID],
    security: &[],
    body: None,
    statuses: &[Status::Code(200), Status::Code(404), Status::Code(422)],
    refusals: &[&errors::ANSWER_3, &errors::ANSWER_2],
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
        match apis::Users::get_user(&app, context, user_id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&GET_USER, answer).await
}
