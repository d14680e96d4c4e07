//! Responses with their headers.

use openapiv3::{ParameterSchemaOrContent, ReferenceOr};

use super::Lowering;
use super::content::{essence, is_json};
use crate::diagnostic::{Diagnostic, code};
use crate::ir::{Header, HeaderWire, Payload, Response, Status};
use crate::source::{Node, Pointer};

/// Headers that are of the connection, not of the application.
const FRAMING: [&str; 6] =
    ["connection", "content-length", "keep-alive", "trailer", "transfer-encoding", "upgrade"];

/// Whether HTTP has headers of that name: a token (RFC 9110 §5.6.2).
fn is_field_name(name: &str) -> bool {
    let is_sign = |byte: u8| b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_sign(byte))
}

impl Lowering<'_> {
    pub(super) fn responses(&mut self, responses: &openapiv3::Responses, at: &Pointer) -> Vec<Response> {
        let mut list = Vec::new();
        let written = self.document().find(at).and_then(Node::as_object);
        let written: Vec<String> = written.into_iter().flatten().map(|member| member.key.clone()).collect();
        let codes = responses.responses.iter().map(|(code, response)| {
            let status = match code {
                openapiv3::StatusCode::Code(code) => Status::Code(*code),
                openapiv3::StatusCode::Range(range) => Status::Range(*range),
            };
            (code.to_string(), status, response)
        });
        let default =
            responses.default.iter().map(|response| ("default".to_owned(), Status::Default, response));
        for (key, status, response) in codes.chain(default) {
            let components = &self.bound.document.responses;
            // `4xx` is read as `4XX`, and stands where it was written.
            let key = written.iter().find(|written| written.eq_ignore_ascii_case(&key)).unwrap_or(&key);
            let found =
                self.bound.component(components, "responses", response, &at.child(key), self.diagnostics);
            let Some(found) = found else { continue };
            let headers = found.value.headers.iter().filter_map(|(name, header)| {
                self.header(name, header, &found.pointer.child("headers").child(name))
            });
            let headers = headers.collect();
            let mut contents = self.contents(&found.value.content, &found.pointer.child("content"));
            for content in &mut contents {
                // Nothing writes forms; the application does.
                if matches!(content.payload, Payload::Form(..) | Payload::Multipart(..)) {
                    content.payload = Payload::Bytes;
                    let (media_type, span) = (content.media_type.clone(), content.span);
                    self.passed_on(&media_type, span);
                }
            }
            list.push(Response {
                span: self.document().span(&found.pointer),
                status,
                description: found.value.description.clone(),
                headers,
                contents,
            });
        }
        list
    }

    fn header(
        &mut self,
        name: &str,
        header: &ReferenceOr<openapiv3::Header>,
        at: &Pointer,
    ) -> Option<Header> {
        let name = name.to_ascii_lowercase();
        // OpenAPI 3.1.1 §4.8.17: the media type is described elsewhere, and ignored as a header.
        if name == "content-type" {
            return None;
        }
        let unfit = if !is_field_name(&name) {
            Some("no name of a header: RFC 9110 §5.1 has letters, digits and some signs")
        } else if FRAMING.contains(&&*name) {
            Some("the server itself says where a message ends (RFC 9112 §6)")
        } else {
            None
        };
        if let Some(why) = unfit {
            let message = format!("the header `{name}` is left out");
            let span = self.document().span(at);
            self.diagnostics.push(Diagnostic::new(&code::UNFIT_HEADER, message).at(span, why));
            return None;
        }
        let components = &self.bound.document.headers;
        let found = self.bound.component(components, "headers", header, at, self.diagnostics)?;
        let span = self.document().span(&found.pointer);
        let explode = self.document().find(&found.pointer.child("explode")).and_then(Node::as_bool);
        let simple = HeaderWire::Simple { explode: explode.unwrap_or_default() };
        let (hole, wire) = match &found.value.format {
            ParameterSchemaOrContent::Schema(_) => (found.pointer.child("schema"), simple),
            ParameterSchemaOrContent::Content(content) => {
                let media_type = content.keys().next()?;
                let json = is_json(essence(&media_type.to_ascii_lowercase()));
                let at = found.pointer.child("content").child(media_type).child("schema");
                (at, if json { HeaderWire::Json } else { simple })
            }
        };
        let schema = self.document().schemas.at(&hole)?;
        Some(Header {
            pointer: found.pointer.clone(),
            span,
            name,
            required: found.value.required,
            description: found.value.description.clone(),
            schema,
            wire,
        })
    }
}
