use std::time::Duration;

use my_pro_api::models::{Item, UserSummary};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::*;

fn laptop(name: &str) -> Item {
    Item { name: name.to_owned(), price: 1.5, tax: None, description: Some(name.to_owned()) }
}

fn file(folder: &TempDir) -> Location {
    Location::File(folder.path().join("test.sqlite"))
}

/// Both kinds of database behave alike.
async fn check<F: AsyncFn(Db)>(test: F) {
    let folder = tempfile::tempdir().unwrap();
    for location in [Location::Memory, file(&folder)] {
        test(Db::open(&location).unwrap()).await;
    }
}

#[tokio::test]
async fn strings_come_back_as_they_went_in() {
    check(async |db| {
        for text in ["", "nul\0inside\0", "\0", "quote ' \" %", "😀 é e\u{301}", "\u{10ffff}"] {
            let stored = db.insert_item(laptop(text)).await.unwrap();
            assert_eq!(stored.name, text);
            assert_eq!(db.item(stored.id).await.unwrap(), Some(stored));
        }
    })
    .await;
}

#[tokio::test]
async fn numbers_come_back_as_they_went_in() {
    check(async |db| {
        for price in [f64::MIN_POSITIVE, 5e-324, 0.1, 5.0, 9_007_199_254_740_993.0, 1e22, f64::MAX] {
            let stored = db.insert_item(Item { price, tax: Some(-price), ..laptop("x") }).await.unwrap();
            let read = db.item(stored.id).await.unwrap().unwrap();
            assert_eq!(
                (read.price.to_bits(), read.tax.unwrap().to_bits()),
                (price.to_bits(), (-price).to_bits())
            );
        }
    })
    .await;
}

#[tokio::test]
async fn any_number_is_asked_for_in_vain_without_an_error() {
    check(async |db| {
        for id in [i64::MIN, -1, 0, 1, i64::MAX] {
            assert_eq!(db.item(id).await.unwrap(), None);
            assert_eq!(db.user(id).await.unwrap(), None);
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_written_can_be_read_at_once() {
    check(async |db| {
        for count in 1..=20 {
            let stored = db.insert_item(laptop("x")).await.unwrap();
            assert_eq!(stored.id, count);
            assert_eq!(db.items().await.unwrap().last(), Some(&stored));
        }
    })
    .await;
}

#[tokio::test]
async fn users_may_share_a_name() {
    check(async |db| {
        let twin =
            || NewUser { username: "twin".into(), email: "t@example.com".into(), password_hash: "!".into() };
        assert_eq!(db.insert_user(twin()).await.unwrap(), 1);
        assert_eq!(db.insert_user(twin()).await.unwrap(), 2);
        let summary = UserSummary { username: "twin".to_owned() };
        assert_eq!(db.active_users().await.unwrap(), [summary.clone(), summary]);
    })
    .await;
}

const INSERT: &str = "INSERT INTO items (name, price) VALUES ('half', 1)";

#[tokio::test]
async fn an_error_rolls_the_whole_change_back() {
    check(async |db| {
        let failed = db
            .write(|transaction| transaction.execute_batch(&format!("{INSERT}; {INSERT}, (NULL, 1)")))
            .await;
        assert!(matches!(failed, Err(Error::Sqlite(_))), "{failed:?}");
        assert_eq!(db.items().await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_panic_rolls_back_and_the_connection_lives_on() {
    check(async |db| {
        let failed = db
            .write(|transaction| -> rusqlite::Result<()> {
                transaction.execute(INSERT, [])?;
                panic!("on purpose");
            })
            .await;
        assert!(matches!(failed, Err(Error::Aborted)), "{failed:?}");
        assert_eq!(db.items().await.unwrap(), []);
        assert_eq!(db.insert_item(laptop("next")).await.unwrap().id, 1);
    })
    .await;
}

#[tokio::test]
async fn a_change_whose_client_has_gone_is_not_begun() {
    check(async |db| {
        let (release, released) = oneshot::channel::<()>();
        let busy = tokio::spawn({
            let db = db.clone();
            async move { db.write(|_| Ok(released.blocking_recv())).await }
        });
        tokio::task::yield_now().await;
        assert!(timeout(Duration::from_millis(20), db.insert_item(laptop("late"))).await.is_err());
        release.send(()).unwrap();
        busy.await.unwrap().unwrap().unwrap();
        assert_eq!(db.items().await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn readers_of_a_file_do_not_wait_for_the_writer() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&file(&folder)).unwrap();
    let (release, released) = oneshot::channel::<()>();
    let busy = tokio::spawn({
        let db = db.clone();
        async move { db.write(|_| Ok(released.blocking_recv())).await }
    });
    tokio::task::yield_now().await;
    assert_eq!(db.items().await.unwrap(), []);
    release.send(()).unwrap();
    busy.await.unwrap().unwrap().unwrap();
}

#[tokio::test]
async fn a_file_is_migrated_once_and_keeps_its_rows() {
    let folder = tempfile::tempdir().unwrap();
    let stored = Db::open(&file(&folder)).unwrap().insert_item(laptop("kept")).await.unwrap();
    let again = Db::open(&file(&folder)).unwrap();
    assert_eq!(again.items().await.unwrap(), [stored]);
}

#[tokio::test]
async fn a_checkpoint_leaves_all_rows_in_the_file_alone() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&file(&folder)).unwrap();
    let stored = db.insert_item(laptop("kept")).await.unwrap();
    db.checkpoint().await.unwrap();
    let copy = folder.path().join("copy.sqlite");
    std::fs::copy(folder.path().join("test.sqlite"), &copy).unwrap();
    assert_eq!(Db::open(&Location::File(copy)).unwrap().items().await.unwrap(), [stored]);
}

#[test]
fn a_schema_of_the_future_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for version in [-1, 1_000] {
        let connection = file(&folder).connect().unwrap();
        connection.pragma_update(None, "user_version", version).unwrap();
        let error = Db::open(&file(&folder)).unwrap_err();
        assert!(matches!(error, Error::UnknownVersion(found) if found == version), "{error}");
    }
}

#[test]
fn urls_name_a_file_or_memory() {
    let file = |path: &str| Ok(Location::File(path.into()));
    for (url, location) in [
        ("sqlite::memory:", Ok(Location::Memory)),
        ("sqlite:server.sqlite", file("server.sqlite")),
        ("sqlite:/var/lib/shop.sqlite", file("/var/lib/shop.sqlite")),
        ("sqlite:///var/lib/shop.sqlite", file("/var/lib/shop.sqlite")),
        ("sqlite://shop.sqlite", file("shop.sqlite")),
        ("sqlite:", Err(UnknownLocation)),
        ("sqlite://", Err(UnknownLocation)),
        ("server.sqlite", Err(UnknownLocation)),
        ("postgres://localhost/shop", Err(UnknownLocation)),
        ("", Err(UnknownLocation)),
    ] {
        assert_eq!(url.parse(), location, "{url}");
    }
}
