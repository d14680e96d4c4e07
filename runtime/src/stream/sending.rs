//! A streamed body on its way to the client: what happens when it fails. It does not know what its bytes mean.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use futures_util::FutureExt as _;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;

/// A body whose first frame has been looked at. What came before an error is sent before the connection is closed: a
/// connection writes what it has when its body waits.
pub(super) struct Sending {
    body: Body,
    ahead: Ahead,
}

/// What the body has given already.
enum Ahead {
    Nothing,
    Frame(Frame<Bytes>),
    Error(axum::Error),
    End,
}

impl Sending {
    /// Looks at the first frame, if it is there already. A body that begins with an error cannot be sent.
    pub(super) fn started(mut body: Body) -> Result<Self, axum::Error> {
        let ahead = match body.frame().now_or_never() {
            Some(Some(frame)) => Ahead::Frame(frame?),
            Some(None) => Ahead::End,
            None => Ahead::Nothing,
        };
        Ok(Self { body, ahead })
    }
}

impl HttpBody for Sending {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        match std::mem::replace(&mut self.ahead, Ahead::Nothing) {
            Ahead::Frame(frame) => return Poll::Ready(Some(Ok(frame))),
            Ahead::Error(error) => {
                self.ahead = Ahead::End;
                return Poll::Ready(Some(Err(error)));
            }
            Ahead::End => {
                self.ahead = Ahead::End;
                return Poll::Ready(None);
            }
            Ahead::Nothing => {}
        }
        match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
            Some(Err(error)) => {
                self.ahead = Ahead::Error(error);
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            frame => Poll::Ready(frame),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self.ahead {
            Ahead::Nothing => self.body.is_end_stream(),
            Ahead::End => true,
            Ahead::Frame(_) | Ahead::Error(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        let rest = self.body.size_hint();
        let Ahead::Frame(frame) = &self.ahead else { return rest };
        let first = frame.data_ref().map_or(0, |data| data.len() as u64);
        let mut hint = SizeHint::new();
        hint.set_lower(rest.lower().saturating_add(first));
        if let Some(upper) = rest.upper() {
            hint.set_upper(upper.saturating_add(first));
        }
        hint
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    type Piece = Result<Bytes, &'static str>;

    fn pieces<const N: usize>(list: [Piece; N]) -> Body {
        // Polling it after its end is a panic.
        let list = list.into_iter();
        Body::from_stream(stream::unfold(list, |mut list| async { Some((list.next()?, list)) }))
    }

    #[tokio::test]
    async fn a_body_that_begins_with_an_error_is_not_started() {
        assert!(Sending::started(pieces([Err("broken")])).is_err());
    }

    #[tokio::test]
    async fn a_body_waits_before_it_fails() {
        let mut body = Sending::started(pieces([Ok("a".into()), Ok("b".into()), Err("broken")])).unwrap();
        for expected in ["a", "b"] {
            let frame = body.frame().now_or_never().unwrap().unwrap().unwrap();
            assert_eq!(frame.into_data().unwrap(), expected);
        }
        assert!(body.frame().now_or_never().is_none());
        assert!(!body.is_end_stream());
        assert!(body.frame().await.unwrap().is_err());
        assert!(body.frame().await.is_none());
    }

    #[tokio::test]
    async fn what_has_been_looked_at_is_sent() {
        for (body, length, expected) in [
            (Body::empty(), Some(0), ""),
            (Body::from("abc"), Some(3), "abc"),
            (pieces([Ok("a".into()), Ok("bc".into())]), None, "abc"),
            (pieces([]), None, ""),
        ] {
            let body = Sending::started(body).unwrap();
            assert_eq!(body.size_hint().exact(), length, "{expected}");
            assert_eq!(body.collect().await.unwrap().to_bytes(), expected);
        }
    }
}
