//! Sequences of values: JSON Lines, JSON text sequences (RFC 7464) and server-sent events (WHATWG HTML §9.2), in requests
//! and in answers. Each item is held against its schema when its turn comes; only one is in memory at a time.

mod frame;
mod read;

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};

use crate::json::Tree;
use crate::model::{self, Model, Origin};
use crate::operation::{Api, Framing, ResponseCheck};
use crate::schema::{Report, View};
use crate::stream::{ByteStream, StreamError};
use crate::violation::Place;
use read::Frames;

type Boxed<T> = Pin<Box<dyn Stream<Item = Result<T, StreamError>> + Send>>;

/// Values that come one after the other.
///
/// ```
/// use specwright_runtime::ItemStream;
/// let countdown = ItemStream::from_values([3_i64, 2, 1]);
/// # drop(countdown);
/// ```
pub struct ItemStream<T>(Mutex<Boxed<T>>);

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ItemStream")
    }
}

impl<T: Send + 'static> ItemStream<T> {
    /// Of values that come when they are ready; an error ends the answer before its time.
    pub fn new<E>(items: impl Stream<Item = Result<T, E>> + Send + 'static) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let items = items.map(|item| item.map_err(|error| StreamError::Broken(error.into())));
        Self(Mutex::new(Box::pin(items)))
    }

    /// Of values that are there already.
    pub fn from_values(values: impl IntoIterator<Item = T, IntoIter: Send + 'static>) -> Self {
        Self(Mutex::new(Box::pin(stream::iter(values.into_iter().map(Ok)))))
    }
}

impl<T> Stream for ItemStream<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_next(cx)
    }
}

/// What items are held against.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Against {
    pub(crate) api: &'static Api,
    pub(crate) operation: &'static str,
    pub(crate) schema: &'static str,
    pub(crate) framing: Framing,
}

impl<T: Model + Send + 'static> ItemStream<T> {
    /// The items of a request's body. The first one that breaks the schema ends the stream.
    pub(crate) fn received(bytes: ByteStream, limit: usize, against: Against) -> Self {
        let frames = Frames::new(bytes, limit, against.framing);
        let items = stream::unfold(Some((frames, 0)), move |state| async move {
            let (mut frames, index) = state?;
            let item = match frames.next().await? {
                Ok(json) => decoded(&json, index, against),
                Err(error) => Err(error),
            };
            let next = item.is_ok().then_some((frames, index + 1));
            Some((item, next))
        });
        Self(Mutex::new(Box::pin(items)))
    }

    /// The items as bytes. One that breaks the schema is logged; it ends the answer before its time, if answers are to be
    /// rejected.
    pub(crate) fn sent(self, against: Against) -> ByteStream {
        let items = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let pieces = items.enumerate().map(move |(index, item)| {
            let item = item?;
            let json = model::encode(&item);
            let check = against.api.responses;
            if check != ResponseCheck::Off && !item.conforms(Origin::Built) {
                let violations = violations(&json, View::Response, against);
                let operation = against.operation;
                tracing::error!(operation, index, "an item breaks the document: {}", violations.join("; "));
                if check == ResponseCheck::Reject {
                    return Err(StreamError::Invalid { index, violations });
                }
            }
            Ok(Bytes::from(frame::written(against.framing, &json)))
        });
        ByteStream::new(pieces)
    }
}

fn decoded<T: Model>(json: &str, index: usize, against: Against) -> Result<T, StreamError> {
    model::decode(json)
        .map_err(|_| StreamError::Invalid { index, violations: violations(json, View::Request, against) })
}

/// What is wrong with an item.
fn violations(json: &str, view: View, against: Against) -> Vec<String> {
    let tree = match Tree::parse(json) {
        Ok(tree) => tree,
        Err(error) => return vec![format!("it is not JSON: {error}")],
    };
    let mut report = Report::default();
    against.api.schemas.check((against.schema, view), (Place::Body, ""), &tree, &mut report);
    let told = report.violations.iter();
    told.map(|violation| format!("{} {}", violation.pointer(), violation.rule)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Schema, Schemas};

    static LIST: [Schema; 1] = [Schema::new("#/n", r#"{"type":"integer","maximum":9}"#)];

    static API: Api = Api {
        style: &crate::style::Problem::new(),
        schemas: Schemas::new(&LIST),
        responses: ResponseCheck::Reject,
        body_limit: 100,
    };

    /// Integers up to 9.
    #[derive(Debug, PartialEq)]
    struct Digit(i64);

    impl Model for Digit {
        fn decode(reader: &mut crate::json::Reader<'_>) -> Result<Self, crate::json::Refused> {
            i64::decode(reader).map(Self)
        }

        fn encode(&self, out: &mut crate::json::Writer) {
            self.0.encode(out);
        }

        fn conforms(&self, _: Origin) -> bool {
            self.0 <= 9
        }
    }

    const AGAINST: Against =
        Against { api: &API, operation: "count", schema: "#/n", framing: Framing::Lines };

    #[tokio::test]
    async fn a_request_ends_at_its_first_bad_item() {
        for (text, good, expected) in [
            ("1\n2\n", 2, ""),
            ("1\n10\n2", 1, "item 1 of the stream breaks its schema: # must be 9 or less"),
            ("1\nx\n2", 1, "item 1 of the stream breaks its schema: it is not JSON"),
            ("\"1\"", 0, "item 0 of the stream breaks its schema: # must be an integer"),
        ] {
            let items: Vec<_> = ItemStream::<Digit>::received(text.into(), 100, AGAINST).collect().await;
            assert_eq!(items.iter().filter(|item| item.is_ok()).count(), good, "{text}");
            let told = items.last().and_then(|item| item.as_ref().err()).map(ToString::to_string);
            assert!(told.unwrap_or_default().starts_with(expected), "{text} {items:?}");
            assert_eq!(items.len(), good + usize::from(!expected.is_empty()), "{text}");
        }
    }

    #[tokio::test]
    async fn an_answer_breaks_off_at_its_first_bad_item() {
        let items = ItemStream::from_values([Digit(1), Digit(10), Digit(2)]).sent(AGAINST);
        let pieces: Vec<_> = futures_util::StreamExt::collect::<Vec<_>>(items).await;
        assert_eq!(pieces.first().and_then(|piece| piece.as_ref().ok()), Some(&Bytes::from("1\n")));
        let told = pieces.get(1).and_then(|piece| piece.as_ref().err()).map(ToString::to_string);
        assert!(told.unwrap_or_default().contains("must be 9 or less"), "{pieces:?}");
    }
}
