//! `multipart/form-data` (RFC 7578) → JSON text, and beside it the files: small ones in memory, others on disk.

use std::borrow::Cow;
use std::error::Error as _;

use futures_util::TryStreamExt as _;
use multer::{Constraints, Field, SizeLimit};

use crate::json::Tree;
use crate::media;
use crate::operation::{Multipart as Parts, PartKind};
use crate::parameter::{quoted, single};
use crate::stream::{ByteStream, StreamError};
use crate::style::Refusal;
use crate::types::Binary;

/// A form that was read.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// The members as JSON text; a file is an empty string.
    pub(crate) json: String,
    /// The files, by the places of these strings.
    pub(crate) files: Vec<(usize, Binary)>,
}

/// So many parts are read.
const MOST: usize = 1000;

/// Files of more bytes are written to disk.
const SMALL: usize = 1 << 16;

enum Value {
    Json(String),
    File(Binary),
}

/// Reads a form.
pub(crate) async fn read(
    body: ByteStream,
    content_type: &str,
    limit: usize,
    parts: &Parts,
) -> Result<Read, Refusal> {
    let boundary = multer::parse_boundary(content_type)
        .map_err(|_| Refusal::Unreadable("its media type has no boundary"))?;
    let size = SizeLimit::new().whole_stream(limit as u64);
    let mut form = multer::Multipart::with_constraints(
        body.map_err(|error| Box::new(error) as Box<dyn std::error::Error + Send + Sync>),
        boundary,
        Constraints::new().size_limit(size),
    );
    let mut values: Vec<(String, Value)> = Vec::new();
    let mut count = 0;
    while let Some(field) = form.next_field().await.map_err(|error| refusal(&error, limit))? {
        count += 1;
        if count > MOST {
            return Err(Refusal::Unreadable("it has too many parts"));
        }
        let name = field.name().unwrap_or_default().to_owned();
        let declared = parts.fields.iter().find(|known| known.name == name);
        let Some(kind) = declared.map(|known| known.kind).or(parts.additional) else { continue };
        let value = value(field, kind, limit).await?;
        values.push((name, value));
    }
    Ok(written(parts, values))
}

async fn value(mut field: Field<'_>, kind: PartKind, limit: usize) -> Result<Value, Refusal> {
    let media_type = field.content_type().map(ToString::to_string);
    if matches!(kind, PartKind::Binary) {
        let file_name = field.file_name().map(str::to_owned);
        let mut file = file(&mut field, limit).await?;
        if let Some(name) = file_name {
            file = file.with_file_name(name);
        }
        if let Some(media_type) = media_type {
            file = file.with_media_type(media_type);
        }
        return Ok(Value::File(file));
    }
    let bytes = field.bytes().await.map_err(|error| refusal(&error, limit))?;
    let foreign = media_type.as_deref().is_some_and(media::is_foreign_text);
    let text = std::str::from_utf8(&bytes).ok().filter(|_| !foreign);
    let text = Cow::Borrowed(text.ok_or(Refusal::Unreadable("a text in it is not UTF-8"))?);
    let is_json = media_type.as_deref().map(media::essence).is_some_and(|essence| {
        essence.eq_ignore_ascii_case("application/json") || essence.to_ascii_lowercase().ends_with("+json")
    });
    Ok(Value::Json(match kind {
        PartKind::Text(shape) if !is_json => single(&shape, text).into_owned(),
        // What is no JSON stays a string, so that the violation says so.
        _ if Tree::parse(&text).is_ok() => text.into_owned(),
        _ => quoted(&text),
    }))
}

/// The content of a file.
async fn file(field: &mut Field<'_>, limit: usize) -> Result<Binary, Refusal> {
    use tokio::io::AsyncWriteExt as _;
    let mut start = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|error| refusal(&error, limit))? {
        start.extend_from_slice(&piece);
        if start.len() <= SMALL {
            continue;
        }
        let lost = |error: std::io::Error| {
            tracing::error!("an uploaded file cannot be kept: {error}");
            Refusal::Internal
        };
        let (file, path) = tempfile::NamedTempFile::new().map_err(lost)?.into_parts();
        let mut file = tokio::fs::File::from_std(file);
        let mut length = start.len() as u64;
        file.write_all(&start).await.map_err(lost)?;
        while let Some(piece) = field.chunk().await.map_err(|error| refusal(&error, limit))? {
            length += piece.len() as u64;
            file.write_all(&piece).await.map_err(lost)?;
        }
        file.flush().await.map_err(lost)?;
        return Ok(Binary::on_disk(path, length));
    }
    Ok(start.into())
}

/// The members in the order of their declaration, others behind. A list takes all parts of its name; two parts of a name
/// that is no list are written as a list, so that the violation says so.
fn written(parts: &Parts, values: Vec<(String, Value)>) -> Read {
    let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
    for field in parts.fields {
        groups.push((field.name.to_owned(), Vec::new()));
    }
    for (name, value) in values {
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, list)) => list.push(value),
            None => groups.push((name, vec![value])),
        }
    }
    let mut read = Read { json: "{".to_owned(), files: Vec::new() };
    let listed = |name: &str| parts.fields.iter().any(|field| field.listed && field.name == name);
    for (name, list) in groups.into_iter().filter(|(name, list)| !list.is_empty() || listed(name)) {
        if read.json.len() > 1 {
            read.json.push(',');
        }
        read.json.push_str(&quoted(&name));
        read.json.push(':');
        let declared = parts.fields.iter().find(|field| field.name == name);
        // A list that came as one JSON text is one already.
        let whole = matches!(&list[..], [Value::Json(json)] if json.starts_with('['));
        let several = (declared.is_some_and(|field| field.list) && !whole) || list.len() > 1;
        if several {
            read.json.push('[');
        }
        for (at, value) in list.into_iter().enumerate() {
            if at > 0 {
                read.json.push(',');
            }
            match value {
                Value::Json(json) => read.json.push_str(&json),
                Value::File(file) => {
                    read.files.push((read.json.len(), file));
                    read.json.push_str("\"\"");
                }
            }
        }
        if several {
            read.json.push(']');
        }
    }
    read.json.push('}');
    read
}

fn refusal(error: &multer::Error, limit: usize) -> Refusal {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = error.source();
    while let Some(found) = cause {
        if let Some(StreamError::TooLarge(_)) = found.downcast_ref::<StreamError>() {
            return Refusal::TooLarge(limit);
        }
        cause = found.source();
    }
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
            Refusal::TooLarge(limit)
        }
        multer::Error::IncompleteStream
        | multer::Error::IncompleteFieldData { .. }
        | multer::Error::IncompleteHeaders
        | multer::Error::StreamReadFailed(_) => Refusal::Unreadable("it ended too early"),
        _ => Refusal::Unreadable("it is no form of parts"),
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use futures_util::stream;

    use super::*;
    use crate::operation::{PartField, Shape};
    use crate::schema::Types;

    const PARTS: Parts = Parts {
        fields: &[
            PartField {
                name: "title",
                list: false,
                listed: false,
                kind: PartKind::Text(Shape::scalar(Types::STRING)),
            },
            PartField {
                name: "count",
                list: false,
                listed: false,
                kind: PartKind::Text(Shape::scalar(Types::INTEGER)),
            },
            PartField {
                name: "tags",
                list: true,
                listed: false,
                kind: PartKind::Text(Shape::scalar(Types::STRING)),
            },
            PartField { name: "meta", list: false, listed: false, kind: PartKind::Json },
            PartField { name: "file", list: false, listed: false, kind: PartKind::Binary },
            PartField { name: "photos", list: true, listed: false, kind: PartKind::Binary },
        ],
        additional: None,
    };

    async fn form(body: &[u8], cut: usize, limit: usize) -> Result<Read, Refusal> {
        let pieces: Vec<_> =
            body.chunks(cut).map(Bytes::copy_from_slice).map(Ok::<_, std::io::Error>).collect();
        read(ByteStream::new(stream::iter(pieces)), "multipart/form-data; boundary=X", limit, &PARTS).await
    }

    fn part(head: &str, body: &str) -> String {
        format!("--X\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
    }

    #[tokio::test]
    async fn parts_become_members_and_files() {
        let body = [
            part("name=\"tags\"", "a"),
            part("name=\"count\"", "7"),
            part("name=\"title\"", "7"),
            part("name=\"unknown\"", "lost"),
            part("name=\"tags\"", "b"),
            part("name=\"meta\"\r\nContent-Type: application/json", "{\"a\":[1]}"),
            part("name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png", "PNG"),
            part("name=\"photos\"; filename=\"1\"", "one"),
            part("name=\"photos\"; filename=\"2\"", "two"),
            "--X--\r\n".to_owned(),
        ]
        .concat();
        for cut in [1, 7, body.len()] {
            let read = form(body.as_bytes(), cut, 10_000).await.unwrap();
            let expected =
                r#"{"title":"7","count":7,"tags":["a","b"],"meta":{"a":[1]},"file":"","photos":["",""]}"#;
            assert_eq!(read.json, expected);
            let files: Vec<_> =
                read.files.iter().map(|(at, file)| (*at, file.in_memory().unwrap().clone())).collect();
            let places: Vec<usize> = read.json.match_indices("\"\"").map(|(at, _)| at).collect();
            assert_eq!(
                files,
                [(places[0], "PNG".into()), (places[1], "one".into()), (places[2], "two".into())]
            );
            assert_eq!(read.files[0].1.file_name(), Some("a.png"));
            assert_eq!(read.files[0].1.media_type(), Some("image/png"));
        }
    }

    #[tokio::test]
    async fn large_files_are_on_disk() {
        let large = "x".repeat(200_000);
        let body = [part("name=\"file\"; filename=\"a\"", &large), "--X--".to_owned()].concat();
        let read = form(body.as_bytes(), 1 << 14, 1 << 20).await.unwrap();
        let file = &read.files[0].1;
        assert!(file.in_memory().is_none());
        assert_eq!((file.len(), file.bytes().await.unwrap()), (200_000, Bytes::from(large.clone())));
        assert_eq!(file.stream().await.unwrap().collect().await.unwrap(), large);
    }

    #[tokio::test]
    async fn what_cannot_be_read_is_told() {
        let body = [part("name=\"title\"", "abc"), "--X--".to_owned()].concat();
        assert!(matches!(form(body.as_bytes(), 8, 20).await, Err(Refusal::TooLarge(20))));
        assert!(matches!(form(&body.as_bytes()[..30], 8, 2000).await, Err(Refusal::Unreadable(_))));
        assert!(matches!(form(b"no form", 8, 2000).await, Err(Refusal::Unreadable(_))));
        let empty = form(b"--X--\r\n", 8, 2000).await.unwrap();
        assert_eq!(empty.json, "{}");
        let many = part("name=\"tags\"", "").repeat(1001);
        assert!(matches!(
            form(many.as_bytes(), 4096, 1 << 20).await,
            Err(Refusal::Unreadable("it has too many parts"))
        ));
        let twice = [part("name=\"count\"", "1").repeat(2), "--X--".to_owned()].concat();
        assert_eq!(form(twice.as_bytes(), 8, 2000).await.unwrap().json, r#"{"count":[1,1]}"#);
        let bad = [part("name=\"meta\"", "{"), "--X--".to_owned()].concat();
        assert_eq!(form(bad.as_bytes(), 8, 2000).await.unwrap().json, r#"{"meta":"{"}"#);
    }

    #[test]
    fn any_bytes_are_read() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        proptest::proptest!(|(bytes in "(--X(\\r\\n|--)|name=\"title\"|Content-Disposition: form-data; |[a-z\\r\\n:;\"-]){0,30}")| {
            let _ = runtime.block_on(form(bytes.as_bytes(), 5, 200));
        });
    }
}
