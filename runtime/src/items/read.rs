//! Bytes → the JSON texts of items, wherever the bytes are cut.

use std::borrow::Cow;

use bytes::{Buf as _, BytesMut};
use futures_util::StreamExt as _;

use crate::json::Writer;
use crate::operation::Framing;
use crate::stream::{ByteStream, StreamError};

/// Takes items out of a stream of bytes.
pub(super) struct Frames {
    bytes: ByteStream,
    /// What was received and not yet taken.
    buffer: BytesMut,
    /// An item has at most this many bytes.
    limit: usize,
    framing: Framing,
    ended: bool,
    begun: bool,
    event: Event,
}

/// The fields of an event that has begun.
#[derive(Default)]
struct Event {
    data: Option<String>,
    name: Option<String>,
    id: Option<String>,
    retry: Option<u64>,
}

impl Frames {
    pub(super) fn new(bytes: ByteStream, limit: usize, framing: Framing) -> Self {
        Self {
            bytes,
            buffer: BytesMut::new(),
            limit,
            framing,
            ended: false,
            begun: false,
            event: Event::default(),
        }
    }

    /// The JSON text of the next item.
    pub(super) async fn next(&mut self) -> Option<Result<String, StreamError>> {
        loop {
            match self.piece().await? {
                Err(error) => return Some(Err(error)),
                Ok(piece) => {
                    // WHATWG HTML §9.2.5: an event stream is decoded with replacements; JSON is UTF-8 (RFC 8259 §8.1).
                    let text = String::from_utf8_lossy(&piece);
                    let json = matches!(self.framing, Framing::Lines | Framing::Records);
                    if json && matches!(text, Cow::Owned(_)) {
                        self.end();
                        return Some(Err(StreamError::Broken("an item is not UTF-8".into())));
                    }
                    if let Some(json) = self.taken(&text) {
                        return Some(Ok(json));
                    }
                }
            }
        }
    }

    /// The item that ends with a piece, if one does.
    fn taken(&mut self, text: &str) -> Option<String> {
        match self.framing {
            Framing::Lines | Framing::Records => {
                let text = text.trim();
                (!text.is_empty()).then(|| text.to_owned())
            }
            Framing::Events | Framing::EventData => self.line(text),
        }
    }

    /// The next piece: a line, or what stands before a record separator.
    async fn piece(&mut self) -> Option<Result<BytesMut, StreamError>> {
        let mut looked = 0;
        loop {
            if let Some(piece) = self.cut(looked) {
                return Some(Ok(piece));
            }
            looked = self.buffer.len();
            if self.ended {
                let rest = std::mem::take(&mut self.buffer);
                // An event that was not ended by an empty line is none; every other item may be the last line.
                return (!rest.is_empty()).then_some(Ok(rest));
            }
            if self.buffer.len() > self.limit {
                self.end();
                return Some(Err(StreamError::TooLarge(self.limit)));
            }
            match self.bytes.next().await {
                None => self.ended = true,
                Some(Ok(bytes)) => {
                    self.buffer.extend_from_slice(&bytes);
                    if !self.begun && self.buffer.len() >= 3 {
                        self.begun = true;
                        // A byte order mark is no part of the first line.
                        if self.buffer.starts_with("\u{feff}".as_bytes()) {
                            self.buffer.advance(3);
                        }
                        looked = 0;
                    }
                }
                Some(Err(error)) => {
                    self.end();
                    return Some(Err(error));
                }
            }
        }
    }

    /// Nothing comes behind an error.
    fn end(&mut self) {
        self.ended = true;
        self.buffer.clear();
    }

    /// Takes what stands before the first separator, of which there is none in the bytes that were looked at.
    fn cut(&mut self, looked: usize) -> Option<BytesMut> {
        let events = matches!(self.framing, Framing::Events | Framing::EventData);
        let is_end = |byte: u8| match self.framing {
            Framing::Records => byte == 0x1e,
            _ => byte == b'\n' || events && byte == b'\r',
        };
        let from = looked.saturating_sub(1);
        let at = from + self.buffer.get(from..)?.iter().position(|byte| is_end(*byte))?;
        // A line may end in two signs, of which the second is still to come.
        let wide = events && self.buffer.get(at) == Some(&b'\r');
        if wide && at + 1 == self.buffer.len() && !self.ended {
            return None;
        }
        let next = at + if wide && self.buffer.get(at + 1) == Some(&b'\n') { 2 } else { 1 };
        let mut piece = self.buffer.split_to(next);
        piece.truncate(at);
        Some(piece)
    }

    /// Takes a line of an event stream; an empty one ends the event.
    fn line(&mut self, line: &str) -> Option<String> {
        if line.is_empty() {
            let event = std::mem::take(&mut self.event);
            return match self.framing {
                // HTML §9.2.6: without data there is no event.
                Framing::EventData => event.data.map(|data| json_or_text(&data)),
                _ => event.data.is_some().then(|| event.json()),
            };
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => match &mut self.event.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.event.data = Some(value.to_owned()),
            },
            "event" => self.event.name = Some(value.to_owned()),
            "id" if !value.contains('\0') => self.event.id = Some(value.to_owned()),
            "retry" => self.event.retry = value.parse().ok(),
            _ => {}
        }
        None
    }
}

impl Event {
    fn json(&self) -> String {
        let mut out = Writer::with_capacity(64);
        let mut object = out.object();
        for (name, value) in [("event", &self.name), ("data", &self.data), ("id", &self.id)] {
            if let Some(value) = value {
                object.key(name).string(value);
            }
        }
        if let Some(retry) = self.retry {
            object.key("retry").integer(retry);
        }
        object.end();
        out.into_string()
    }
}

/// Data that is JSON as it is, any other as a string.
fn json_or_text(data: &str) -> String {
    if crate::json::Tree::parse(data).is_ok() {
        return data.to_owned();
    }
    let mut out = Writer::with_capacity(data.len() + 2);
    out.string(data);
    out.into_string()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use futures_util::stream;

    use super::*;

    async fn items(framing: Framing, bytes: &[u8], cut: usize) -> Vec<String> {
        let pieces = bytes.chunks(cut.max(1)).map(Bytes::copy_from_slice).collect::<Vec<_>>();
        let pieces = stream::iter(pieces.into_iter().map(Ok::<_, std::io::Error>));
        let mut frames = Frames::new(ByteStream::new(pieces), 64.max(cut), framing);
        let mut found = Vec::new();
        while let Some(item) = frames.next().await {
            found.push(item.unwrap_or_else(|error| error.to_string()));
        }
        found
    }

    #[tokio::test]
    async fn items_are_found_wherever_the_bytes_are_cut() {
        for (framing, text, expected) in [
            (Framing::Lines, "1\n{\"a\":1}\r\n\n\"x\"", &["1", "{\"a\":1}", "\"x\""][..]),
            (Framing::Records, "\u{1e}1\n\u{1e}[\n1]\n\u{1e}", &["1", "[\n1]"]),
            (
                Framing::EventData,
                "data: 1\n\n: hello\ndata:2\r\n\r\ndata: a\rdata: b\r\rdata: lost",
                &["1", "2", "\"a\\nb\""],
            ),
            (Framing::EventData, "\u{feff}data: 1\n\nevent: x\n\n", &["1"]),
            (
                Framing::Events,
                "event: add\nid: 7\nretry: 10\ndata: a\ndata: b\n\ndata\n\n",
                &[r#"{"event":"add","data":"a\nb","id":"7","retry":10}"#, r#"{"data":""}"#],
            ),
        ] {
            for cut in 1..=text.len() {
                assert_eq!(items(framing, text.as_bytes(), cut).await, expected, "{framing:?} cut at {cut}");
            }
        }
    }

    #[tokio::test]
    async fn json_that_is_not_utf_8_is_refused_and_text_of_events_is_not() {
        let bytes = b"1\n\"\xff\"\n2\n";
        let expected = ["1", "the stream broke off: an item is not UTF-8"];
        assert_eq!(items(Framing::Lines, bytes, 3).await, expected);
        assert_eq!(items(Framing::EventData, b"data: \xff\n\n", 3).await, ["\"\u{fffd}\""]);
    }

    #[tokio::test]
    async fn many_lines_are_read_in_linear_time() {
        // It would take minutes if each line moved all that follow it.
        const MANY: usize = 2_000_000;
        assert!(items(Framing::Lines, &b"\n".repeat(MANY), MANY).await.is_empty());
        assert_eq!(items(Framing::Lines, &b"1\n".repeat(MANY / 4), MANY).await.len(), MANY / 4);
    }

    #[tokio::test]
    async fn an_item_without_end_is_refused() {
        let found = items(Framing::Lines, &[b'1'; 100], 10).await;
        assert_eq!(found[0], "the stream has more than 64 bytes");
    }

    #[test]
    fn any_bytes_are_read() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let framing = [Framing::Lines, Framing::Records, Framing::Events, Framing::EventData];
        proptest::proptest!(|(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..60), cut in 1_usize..9)| {
            for framing in framing {
                runtime.block_on(items(framing, &bytes, cut));
            }
        });
    }

    #[tokio::test]
    async fn what_is_written_is_read_again() {
        for (framing, json) in [
            (Framing::Lines, r#"{"a":"x\ny"}"#),
            (Framing::Records, "[1,2]"),
            (Framing::EventData, r#"{"a":1}"#),
            (Framing::Events, r#"{"event":"e","data":"a\nb","id":"1","retry":5}"#),
        ] {
            let text = super::super::frame::written(framing, json).repeat(2);
            assert_eq!(items(framing, text.as_bytes(), 3).await, [json, json], "{framing:?}");
        }
    }
}
