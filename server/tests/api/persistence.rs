use my_pro_api::models::{Item, ItemResponse, UserCreate, UserSummary};
use server::db::{Db, Location};

use crate::client;

#[tokio::test]
async fn a_file_outlives_the_server() {
    let folder = tempfile::tempdir().unwrap();
    let location = Location::File(folder.path().join("server.sqlite"));
    let item = Item { name: "kept\0".to_owned(), price: 5.0, tax: None, description: None };
    let user = UserCreate {
        username: "bob".to_owned(),
        email: "bob@example.com".to_owned(),
        password: "x".to_owned(),
    };

    let before = client(Db::open(&location).unwrap());
    let stored: ItemResponse = before.json("POST", "/items/", &item).await.decode();
    assert_eq!(before.json("POST", "/users/create", &user).await.status, 200);
    drop(before);

    let after = client(Db::open(&location).unwrap());
    assert_eq!(after.send("GET", "/items/").await.decode::<Vec<ItemResponse>>(), [stored]);
    let names: Vec<UserSummary> = after.send("GET", "/users/").await.decode();
    assert_eq!(names, [UserSummary { username: "bob".to_owned() }]);
}

#[tokio::test]
async fn passwords_are_stored_as_argon2id_hashes_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("server.sqlite");
    let db = Db::open(&Location::File(path.clone())).unwrap();
    let user = UserCreate {
        username: "bob".to_owned(),
        email: "bob@example.com".to_owned(),
        password: "correct horse battery".to_owned(),
    };
    assert_eq!(client(db.clone()).json("POST", "/users/create", &user).await.status, 200);
    db.checkpoint().await.unwrap();
    let bytes = std::fs::read(path).unwrap();
    let stored = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(stored("$argon2id$v=19$m=19456,t=2,p=1$"));
    assert!(stored("bob@example.com"));
    assert!(!stored("correct horse battery"));
}
