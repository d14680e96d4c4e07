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

use crate::{apis, errors, security};

pub(super) static READ_ITEMS: Operation = Operation {
    api: &crate::API,
    id: "read_items",
    method: "GET",
    path: "/items/",
    parameters: &[],
    security: &[&[&security::X_TOKEN]],
    body: None,
    statuses: &[Status::Code(200), Status::Code(400), Status::Code(422)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
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
        if x_token.is_none() {
            call.unauthenticated()?;
        }
        let Some(x_token) = x_token else {
            return Err(call.refuse());
        };
        let context = match call.context::<A::Context, A>(&app).await {
            Ok(context) => context,
            Err(rejection) => {
                return Err(errors::fail::<A::Error>(&call, rejection.into()));
            }
        };
        match apis::Items::read_items(&app, context, x_token).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&READ_ITEMS, answer).await
}

pub(super) static CREATE_ITEM: Operation = Operation {
    api: &crate::API,
    id: "create_item",
    method: "POST",
    path: "/items/",
    parameters: &[],
    security: &[&[&security::X_TOKEN]],
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
    statuses: &[Status::Code(201), Status::Code(400), Status::Code(422)],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_2],
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
        if x_token.is_none() {
            call.unauthenticated()?;
        }
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
        match apis::Items::create_item(&app, context, x_token, body).await {
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
    wire: Wire::Style {
        style: Style::Simple,
        explode: false,
        shape: Shape::scalar(Types::INTEGER),
    },
    segment: 2,
    parts: &[],
    empty: false,
    schema: "#/paths/~1items~1{item_id}/get/parameters/0/schema",
};

pub(super) static READ_ITEM: Operation = Operation {
    api: &crate::API,
    id: "read_item",
    method: "GET",
    path: "/items/{item_id}",
    parameters: &[&READ_ITEM_ITEM_ID],
    security: &[&[&security::X_TOKEN]],
    body: None,
    statuses: &[
        Status::Code(200),
        Status::Code(400),
        Status::Code(404),
        Status::Code(422),
    ],
    refusals: &[&errors::ANSWER_1, &errors::ANSWER_3, &errors::ANSWER_2],
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
        if x_token.is_none() {
            call.unauthenticated()?;
        }
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
        match apis::Items::read_item(&app, context, x_token, item_id).await {
            Ok(response) => Ok(call.respond(response)),
            Err(error) => Err(errors::fail(&call, error)),
        }
    };
    specwright_runtime::serve(&READ_ITEM, answer).await
}
