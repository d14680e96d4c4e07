// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{ByteStream, ItemStream, client};
use specwright_runtime::operation::{
    Content, Framing, Kind, Parameter, Shape, Style, Wire,
};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

use crate::models;

static REPORT_READY_TAGS: Parameter = Parameter {
    name: "tags",
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
    schema: "#/components/pathItems/Report/post/parameters/0/schema",
};

static REPORT_READY_FILTER: Parameter = Parameter {
    name: "filter",
    place: Place::Query,
    required: false,
    default: None,
    wire: Wire::Style {
        style: Style::DeepObject,
        explode: true,
        shape: Shape::object(
            &[
                ("a", Shape::scalar(Types::INTEGER)),
                ("b", Shape::list(&Shape::scalar(Types::INTEGER))),
            ],
        ),
    },
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/components/pathItems/Report/post/parameters/1/schema",
};

static REPORT_READY_X_PAGE: Parameter = Parameter {
    name: "x-page",
    place: Place::Header,
    required: false,
    default: None,
    wire: Wire::Json,
    segment: 0,
    parts: &[],
    empty: false,
    schema: "#/components/pathItems/Report/post/parameters/3/content/application~1json/schema",
};

static REPORT_READY_SESSION: Parameter = Parameter {
    name: "session",
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
    schema: "#/components/pathItems/Report/post/parameters/2/schema",
};

static REPORT_READY_OK_BODY: [Content; 1] = [
    Content {
        media_type: "application/jsonl",
        kind: Kind::Items(Framing::Lines),
        schema: "#/components/pathItems/Report/post/responses/200/content/application~1jsonl/itemSchema",
    },
];

static REPORT_READY: client::Request = client::Request {
    id: "report ready",
    method: "POST",
};

impl super::Outgoing {
    /// `POST`: the webhook `report/ready`.
    pub async fn report_ready(
        &self,
        url: &str,
        input: ReportReadyInput,
    ) -> Result<ReportReadyReply, client::Error> {
        let mut message = self.client.message(&REPORT_READY, url);
        message
            .optional_parameter(
                &REPORT_READY_TAGS,
                &input.tags,
                |tags: &Vec<String>| tags.len() <= 3,
            );
        message.optional_parameter(&REPORT_READY_FILTER, &input.filter, |_| true);
        message.optional_parameter(&REPORT_READY_X_PAGE, &input.x_page, |_| true);
        message.optional_parameter(&REPORT_READY_SESSION, &input.session, |_| true);
        if let Some(body) = input.body {
            match body {
                ReportReadyBody::Csv(body) => message.stream("text/csv", body),
                ReportReadyBody::Json(body) => {
                    message
                        .json(
                            "application/json",
                            "#/components/pathItems/Report/post/requestBody/content/application~1json/schema",
                            &body,
                            |_| true,
                        )
                }
            };
        }
        let mut reply = message.send().await?;
        let status = reply.status();
        match status.as_u16() {
            200 => {
                match reply.items(&REPORT_READY_OK_BODY) {
                    Some(body) => Ok(ReportReadyReply::Ok(body)),
                    None => Err(reply.refused()),
                }
            }
            _ => Err(reply.undocumented().await),
        }
    }
}

/// The inputs of [`report_ready`](super::Outgoing::report_ready).
#[derive(Debug)]
pub struct ReportReadyInput {
    pub tags: Option<Vec<String>>,
    pub filter: Option<models::ReportReadyFilter>,
    pub x_page: Option<models::Receipt>,
    pub session: Option<String>,
    pub body: Option<ReportReadyBody>,
}

/// What the body of `report_ready` may be.
#[derive(Debug)]
pub enum ReportReadyBody {
    /// `text/csv`
    Csv(ByteStream),
    /// `application/json`
    Json(Vec<models::Item>),
}

/// What `report_ready` is answered with.
#[derive(Debug)]
pub enum ReportReadyReply {
    /// 200: All of it.
    Ok(ItemStream<models::Receipt>),
}
