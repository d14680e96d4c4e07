//! Turns the calls of handlers into SQL on SQLite: one method per query, in a file per table. Must not know HTTP.
//!
//! SQLite blocks, so each connection lives on a thread of its own. Measured against `spawn_blocking` with a pool:
//! 2 µs a query instead of 40 µs under load, because a busy thread need not be woken.

use std::num::NonZero;
use std::path::PathBuf;
use std::str::FromStr;
use std::{error, fmt, thread};

use rusqlite::{Connection, Transaction, TransactionBehavior};

mod items;
mod migrations;
mod threads;
mod users;

#[cfg(test)]
mod tests;

use threads::Connections;
pub use users::NewUser;

/// A request's way to the database. Clones are cheap and share its connections.
///
/// A connection is taken while a query runs and no longer, so a request that waits for something else, such as the
/// hash of a password, keeps none from others. A query that has not begun when its client goes away is not run at all.
#[derive(Clone, Debug)]
pub struct Db {
    readers: Connections,
    /// SQLite has one writer at a time; with one connection for it, writes wait in line instead of finding it busy.
    writer: Connections,
}

impl Db {
    /// Opens a database, creates it where there is none, and brings its schema up to date.
    pub fn open(location: &Location) -> Result<Self, Error> {
        let mut connection = location.connect()?;
        migrations::apply(&mut connection)?;
        let writer = Connections::start("db-writer", vec![connection])?;
        let readers = match location {
            // A database in memory belongs to its connection.
            Location::Memory => writer.clone(),
            Location::File(_) => {
                let count = thread::available_parallelism().map_or(1, NonZero::get);
                let connections = (0..count).map(|_| location.connect()).collect::<Result<_, _>>()?;
                Connections::start("db-reader", connections)?
            }
        };
        Ok(Self { readers, writer })
    }

    /// A database in memory with a few users and items to play with.
    pub async fn demo() -> Result<Self, Error> {
        let db = Self::open(&Location::Memory)?;
        db.write(|transaction| transaction.execute_batch(include_str!("../demo/seed.sql"))).await?;
        Ok(db)
    }

    /// Moves what is in the write-ahead log into the file, so that the file alone can be copied.
    pub async fn checkpoint(&self) -> Result<(), Error> {
        self.writer
            .run(|connection| connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())))
            .await
    }

    async fn read<T, Q>(&self, query: Q) -> Result<T, Error>
    where
        T: Send + 'static,
        Q: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        self.readers.run(|connection| query(connection)).await
    }

    /// All or nothing: an error or a panic in `change` drops the transaction, which rolls it back.
    async fn write<T, Q>(&self, change: Q) -> Result<T, Error>
    where
        T: Send + 'static,
        Q: FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    {
        self.writer
            .run(|connection| {
                let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
                let value = change(&transaction)?;
                transaction.commit()?;
                Ok(value)
            })
            .await
    }
}

/// Where a database is.
///
/// ```
/// use server::db::Location;
///
/// assert_eq!("sqlite::memory:".parse(), Ok(Location::Memory));
/// assert_eq!("sqlite:server.sqlite".parse(), Ok(Location::File("server.sqlite".into())));
/// assert!("postgres://localhost".parse::<Location>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// In memory; gone when the server ends.
    Memory,
    /// In a file.
    File(PathBuf),
}

impl Location {
    fn connect(&self) -> rusqlite::Result<Connection> {
        match self {
            Self::Memory => Connection::open_in_memory(),
            Self::File(path) => {
                let connection = Connection::open(path)?;
                // Readers do not wait for the writer. After a power cut the last commits may be missing, but never
                // half of one.
                connection.pragma_update(None, "journal_mode", "WAL")?;
                connection.pragma_update(None, "synchronous", "NORMAL")?;
                Ok(connection)
            }
        }
    }
}

impl FromStr for Location {
    type Err = UnknownLocation;

    fn from_str(url: &str) -> Result<Self, UnknownLocation> {
        match url.strip_prefix("sqlite:") {
            Some(":memory:") => Ok(Self::Memory),
            Some(path) if !matches!(path, "" | "//") => {
                Ok(Self::File(path.strip_prefix("//").unwrap_or(path).into()))
            }
            _ => Err(UnknownLocation),
        }
    }
}

/// The text is no URL of a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLocation;

impl fmt::Display for UnknownLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected `sqlite:FILE` or `sqlite::memory:`")
    }
}

impl error::Error for UnknownLocation {}

/// Why a query has no result.
#[derive(Debug)]
pub enum Error {
    /// SQLite's error.
    Sqlite(rusqlite::Error),
    /// The schema of the file has this version: a later release of the server wrote it.
    UnknownVersion(i32),
    /// The query panicked, or the connection's thread is gone.
    Aborted,
    /// No thread could be started.
    Thread(std::io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(error) => write!(f, "the database failed: {error}"),
            Self::UnknownVersion(version) => {
                write!(f, "the database has schema version {version}, which this server does not know")
            }
            Self::Aborted => f.write_str("a query was given up half-way"),
            Self::Thread(error) => write!(f, "no thread for the database could be started: {error}"),
        }
    }
}

impl error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}
