//! Bytes as they are: files of forms, in memory or on disk.

use std::fmt;
use std::io;

use bytes::Bytes;

use crate::json::{Reader, Refused, Writer};
use crate::model::{Model, Origin};
use crate::stream::ByteStream;

/// The bytes of `format: binary`. A file that was sent in a form is on disk where it is not small, and gone when the last
/// clone of its `Binary` is dropped.
///
/// JSON cannot hold them: there it is the UTF-8 of a string, and what is no UTF-8 cannot be sent.
///
/// ```
/// use specwright_runtime::types::Binary;
/// let logo = Binary::from(vec![0x47, 0x49, 0x46]).with_file_name("logo.gif").with_media_type("image/gif");
/// assert_eq!((logo.len(), logo.file_name(), logo.media_type()), (3, Some("logo.gif"), Some("image/gif")));
/// ```
#[derive(Clone)]
pub struct Binary {
    content: Content,
    file_name: Option<String>,
    media_type: Option<String>,
}

#[derive(Clone)]
enum Content {
    Memory(Bytes),
    #[cfg(feature = "multipart")]
    Disk {
        path: std::sync::Arc<tempfile::TempPath>,
        length: u64,
    },
}

impl Binary {
    /// What the client calls the file. Never use it as a path.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The media type that the client says it has.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// Gives it a name.
    #[must_use]
    pub fn with_file_name(self, name: impl Into<String>) -> Self {
        Self { file_name: Some(name.into()), ..self }
    }

    /// Gives it a media type.
    #[must_use]
    pub fn with_media_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: Some(media_type.into()), ..self }
    }

    /// How many bytes there are.
    pub fn len(&self) -> u64 {
        match &self.content {
            Content::Memory(bytes) => bytes.len() as u64,
            #[cfg(feature = "multipart")]
            Content::Disk { length, .. } => *length,
        }
    }

    /// Whether there is no byte.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes, if they are in memory.
    pub fn in_memory(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Memory(bytes) => Some(bytes),
            #[cfg(feature = "multipart")]
            Content::Disk { .. } => None,
        }
    }

    /// All bytes, read from disk where they are there.
    pub async fn bytes(&self) -> io::Result<Bytes> {
        match &self.content {
            Content::Memory(bytes) => Ok(bytes.clone()),
            #[cfg(feature = "multipart")]
            Content::Disk { path, .. } => tokio::fs::read(&**path).await.map(Bytes::from),
        }
    }

    /// The bytes one piece after the other.
    pub async fn stream(&self) -> io::Result<ByteStream> {
        match &self.content {
            Content::Memory(bytes) => Ok(bytes.clone().into()),
            #[cfg(feature = "multipart")]
            Content::Disk { path, .. } => {
                use futures_util::stream::try_unfold;
                use tokio::io::AsyncReadExt as _;
                let file = tokio::fs::File::open(&**path).await?;
                // The path lives as long as the stream.
                let pieces = try_unfold((file, std::sync::Arc::clone(path)), |(mut file, path)| async move {
                    let mut piece = Vec::with_capacity(PIECE);
                    let count = file.read_buf(&mut piece).await?;
                    Ok::<_, io::Error>((count > 0).then(|| (Bytes::from(piece), (file, path))))
                });
                Ok(ByteStream::new(pieces))
            }
        }
    }

    /// Writes the bytes to a file of that path; one that is there is replaced.
    #[cfg(feature = "multipart")]
    pub async fn copy_to(&self, path: impl AsRef<std::path::Path>) -> io::Result<()> {
        match &self.content {
            Content::Memory(bytes) => tokio::fs::write(path, bytes).await,
            Content::Disk { path: own, .. } => tokio::fs::copy(&**own, path).await.map(drop),
        }
    }

    /// A file on disk.
    #[cfg(feature = "multipart")]
    pub(crate) fn on_disk(path: tempfile::TempPath, length: u64) -> Self {
        Self {
            content: Content::Disk { path: std::sync::Arc::new(path), length },
            file_name: None,
            media_type: None,
        }
    }
}

/// So many bytes are read from disk at once.
#[cfg(feature = "multipart")]
const PIECE: usize = 1 << 16;

impl<T: Into<Bytes>> From<T> for Binary {
    fn from(bytes: T) -> Self {
        Self { content: Content::Memory(bytes.into()), file_name: None, media_type: None }
    }
}

/// Without the content.
impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file_name, media_type, .. } = self;
        f.debug_struct("Binary")
            .field("len", &self.len())
            .field("file_name", file_name)
            .field("media_type", media_type)
            .finish_non_exhaustive()
    }
}

/// Of the same bytes, if these are in memory; a file on disk equals its clones.
impl PartialEq for Binary {
    fn eq(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Memory(own), Content::Memory(other)) => own == other,
            #[cfg(feature = "multipart")]
            (Content::Disk { path: own, .. }, Content::Disk { path: other, .. }) => {
                std::sync::Arc::ptr_eq(own, other)
            }
            #[cfg(feature = "multipart")]
            _ => false,
        }
    }
}

impl Eq for Binary {}

impl Model for Binary {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.attachment()? {
            Some(attachment) => Ok(attachment),
            None => Ok(reader.string()?.into_owned().into_bytes().into()),
        }
    }

    fn encode(&self, out: &mut Writer) {
        out.string(&String::from_utf8_lossy(self.in_memory().map_or(&[][..], |bytes| bytes)));
    }

    fn conforms(&self, origin: Origin) -> bool {
        origin == Origin::Decoded || self.in_memory().is_some_and(|bytes| std::str::from_utf8(bytes).is_ok())
    }
}
