// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::Call;
use specwright_runtime::axum::extract::{Request, State};
use specwright_runtime::axum::response::Response;
use specwright_runtime::operation::{
    Body, Content, Kind, Operation, Parameter, Shape, Style,
};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

use crate::{apis, errors, security};

static READ_ITEMS: Operation = Operation {
    api: &crate::API,
    id: "read_items",
    method: "GET",
    path: "/items/",
    parameters: &[],
    body: None,
    errors: &["BadRequest", "UnprocessableContent"],
    default: &[],
};

pub(super) async fn read_items<A: apis::Items>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&READ_ITEMS, request);
        let x_token = security::x_token(&app, &mut call, &[]).await?;
        let Some(x_token) = x_token else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match app.read_items(context, x_token).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&READ_ITEMS, answer).await
}

static CREATE_ITEM: Operation = Operation {
    api: &crate::API,
    id: "create_item",
    method: "POST",
    path: "/items/",
    parameters: &[],
    body: Some(Body {
        required: true,
        contents: &[
            Content {
                media_type: "application/json",
                kind: Kind::Json,
                schema: "#/paths/~1items~1/post/requestBody/content/application~1json/schema",
            },
        ],
        limit: None,
    }),
    errors: &["BadRequest", "UnprocessableContent"],
    default: &[],
};

pub(super) async fn create_item<A: apis::Items>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&CREATE_ITEM, request);
        let x_token = security::x_token(&app, &mut call, &[]).await?;
        let body = call.body().await?;
        let (Some(x_token), Some(body)) = (x_token, body) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match app.create_item(context, x_token, body).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&CREATE_ITEM, answer).await
}

static READ_ITEM_ITEM_ID: Parameter = Parameter {
    name: "item_id",
    place: Place::Path,
    required: true,
    default: None,
    shape: Shape::Scalar(Types::INTEGER),
    style: Style::Commas,
    segment: 2,
    schema: "#/paths/~1items~1{item_id}/get/parameters/0/schema",
};

static READ_ITEM: Operation = Operation {
    api: &crate::API,
    id: "read_item",
    method: "GET",
    path: "/items/{item_id}",
    parameters: &[&READ_ITEM_ITEM_ID],
    body: None,
    errors: &["BadRequest", "NotFound", "UnprocessableContent"],
    default: &[],
};

pub(super) async fn read_item<A: apis::Items>(
    State(app): State<A>,
    request: Request,
) -> Response {
    let answer = async move {
        let mut call = Call::new(&READ_ITEM, request);
        let x_token = security::x_token(&app, &mut call, &[]).await?;
        let item_id = call.required(&READ_ITEM_ITEM_ID);
        let (Some(x_token), Some(item_id)) = (x_token, item_id) else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match app.read_item(context, x_token, item_id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&READ_ITEM, answer).await
}
