//! Turns a database of any age into one of today's schema. A migration that was released is never edited: the next
//! change is a new file at the end of the list.

use rusqlite::{Connection, TransactionBehavior};

use super::Error;

/// The schema version of a database is the number of these that it has.
const MIGRATIONS: &[&str] = &[include_str!("../../migrations/0001_users_and_items.sql")];

pub(super) fn apply(connection: &mut Connection) -> Result<(), Error> {
    // One transaction: servers that start at the same time wait for each other, and a failure leaves nothing behind.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let done = usize::try_from(version).ok();
    let pending = done.and_then(|done| MIGRATIONS.get(done..)).ok_or(Error::UnknownVersion(version))?;
    for (migration, version) in pending.iter().zip(version + 1..) {
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", version)?;
    }
    transaction.commit()?;
    Ok(())
}
