//! Changes of a document, and the lines that tell them.

use std::fmt::Write as _;

use super::*;
use crate::diagnostic::Diagnostics;
use crate::options::Options;
use crate::plan::{Hash, Manifest};
use crate::source::Sources;

const SHOP: &str = r"
openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /items:
    get:
      tags: [items]
      operationId: list_items
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
        - { name: after, in: query, required: true, schema: { type: string } }
      responses:
        '200':
          description: All.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Item' } } } }
  /items/{item_id}:
    get:
      tags: [items]
      operationId: read_item
      parameters:
        - { name: item_id, in: path, required: true, schema: { type: integer } }
      responses:
        '200':
          description: The item.
          content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } }
        '404': { description: None. }
  /users:
    get:
      tags: [users]
      operationId: list_users
      responses: { default: { description: Whatever. } }
components:
  schemas:
    Item:
      type: object
      required: [name, price]
      properties:
        name: { type: string, maxLength: 10 }
        price: { type: number }
        color: { $ref: '#/components/schemas/Color' }
    Color: { enum: [red, green] }
    Code: { type: string, pattern: '^a' }
";

fn rendered(document: &str, options: &Options) -> Rendered {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let file = sources.add("api.yaml", document.as_bytes()).unwrap();
    let files = crate::generate(&mut sources, file, options, &mut diagnostics);
    Rendered { files: files.unwrap_or_else(|| panic!("{diagnostics:?}\n{document}")) }
}

fn disk(rendered: &Rendered, version: &str) -> OnDisk {
    let files = rendered.files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes()));
    OnDisk { manifest: Some(Manifest::of(rendered, version)), files: files.collect() }
}

/// The document with parts replaced; what replaces the empty text stands at the end.
fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(SHOP.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        if old.is_empty() { text + new } else { text.replacen(old, new, 1) }
    })
}

#[track_caller]
fn check(edits: &[(&str, &str)], expected: &[&str]) {
    let options = Options::default();
    let (old, new) = (rendered(SHOP, &options), rendered(&edited(edits), &options));
    assert_eq!(changes(&new, &disk(&old, "1"), "1"), expected, "{edits:?}");
}

const COLOR: &str = "src/models/color.rs";
const USER: &str = "  /users:\n    get:\n";

#[test]
fn operations_come_and_go() {
    let operation = |method: &str, tag: &str, id: &str| {
        format!(
            "    {method}:\n      tags: [{tag}]\n      operationId: {id}\n      responses: {{ '204': {{ description: D. }} }}\n"
        )
    };
    let delete = operation("delete", "items", "delete_items");
    check(
        &[("  /items/{item_id}:\n", &(delete.clone() + "  /items/{item_id}:\n"))],
        &["Items gained `delete_items` (DELETE /items)"],
    );
    let orders = operation("post", "orders", "place_order") + &operation("put", "orders", "change_order");
    check(
        &[("  /users:\n", &format!("  /orders:\n{orders}  /users:\n"))],
        &["new trait Orders: `change_order`, `place_order`"],
    );
    check(
        &[("[users]", "[items]")],
        &["Items gained `list_users` (GET /users)", "trait Users is gone: `list_users`"],
    );
    check(
        &[(USER, &format!("  /users:\n{}    get:\n", operation("post", "users", "add_user")))],
        &["Users gained `add_user` (POST /users)"],
    );
    check(
        &[("operationId: read_item", "operationId: show_item")],
        &["Items: `read_item` is now `show_item`"],
    );
    check(
        &[("operationId: read_item", "operationId: show_item"), ("/{item_id}:", "/at/{item_id}:")],
        &["Items gained `show_item` (GET /items/at/{item_id})", "Items lost `read_item`"],
    );
}

#[test]
fn inputs_of_operations_are_told_with_their_types() {
    let parameter =
        |name: &str| format!("        - {{ name: {name}, in: query, schema: {{ type: boolean }} }}\n");
    let limit = "        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }\n";
    let after = "        - { name: after, in: query, required: true, schema: { type: string } }\n";
    check(
        &[(after, &(after.to_owned() + &parameter("verbose")))],
        &["Items: `list_items` takes `verbose: Option<bool>`"],
    );
    check(&[(limit, "")], &["Items: `list_items` no longer takes `limit`"]);
    check(
        &[(limit, ""), (after, &(after.to_owned() + limit))],
        &["Items: `list_items` takes its inputs in another order"],
    );
    check(
        &[("{ type: integer, maximum: 100 }", "{ type: string }")],
        &["Items: `list_items` takes `limit` as `Option<String>`"],
    );
    check(
        &[(after, &(after.to_owned() + &["a", "b", "c"].map(parameter).concat()))],
        &[
            "Items: `list_items` takes its inputs as `ListItemsRequest`; takes `a: Option<bool>`, `b: Option<bool>`, \
         `c: Option<bool>`",
        ],
    );
    check(&[("/items/{item_id}:", "/item/{item_id}:")], &["Items: `read_item` serves GET /item/{item_id}"]);
    // The same types, and yet other requests are good.
    for (old, new) in [("maximum: 100", "maximum: 99"), ("after, in: query", "after, in: header")] {
        check(&[(old, new)], &["Items: `list_items` accepts or answers other values"]);
    }
}

#[test]
fn responses_are_told_by_status_and_variant() {
    check(
        &[("        '404': { description: None. }\n", "")],
        &["Items: `read_item` no longer answers 404 (`NotFound`)", "ErrorResponse lost `NotFound`"],
    );
    check(
        &[("'404'", "'4XX'")],
        &[
            "Items: `read_item` answers 4XX (`ClientError`); no longer answers 404 (`NotFound`)",
            "ErrorResponse gained `ClientError(axum::http::StatusCode)`; lost `NotFound`",
        ],
    );
    check(
        &[(
            "        '404': { description: None. }\n",
            "        '404': { description: Nothing. }\n        '410': { description: Gone. }\n",
        )],
        &["Items: `read_item` answers 410 (`Gone`)", "ErrorResponse gained `Gone`"],
    );
    check(
        &[("schema: { $ref: '#/components/schemas/Item' }", "schema: { type: string }")],
        &["Items: `read_item` answers 200 as `Ok(String)`"],
    );
}

#[test]
fn models_are_told_with_their_members() {
    check(
        &[("        price:", "        sku: { type: string }\n        price:")],
        &["model Item gained `sku: Option<String>`"],
    );
    check(
        &[("        name: { type: string, maxLength: 10 }\n", ""), ("[name, price]", "[]")],
        &["model Item lost `name`; has `price` as `Option<f64>`"],
    );
    check(&[("[red, green]", "[red, blue]")], &["model Color gained `Blue`; lost `Green`"]);
    check(&[("{ enum: [red, green] }", "{ type: string }")], &["model Color is now `type Color = String`"]);
    check(
        &[("{ enum: [red, green] }", "{ type: object, properties: { a: {} } }")],
        &["model Color is now a struct"],
    );
    check(&[("maxLength: 10", "maxLength: 11")], &["model Item accepts other values"]);
    check(&[("'^a'", "'^b'")], &["model Code accepts other values"]);
    check(
        &[("    Code:", "    Size: { enum: [s, m] }\n    Note: { type: string }\n    Code:")],
        &["new models: `Note`, `Size`"],
    );
    check(&[("    Code: { type: string, pattern: '^a' }\n", "")], &["model gone: `Code`"]);
}

#[test]
fn what_no_handler_sees_is_not_told() {
    check(&[], &[]);
    check(&[("description: All.", "description: Every item.")], &[]);
    check(&[("title: Shop", "title: Shop, description: Sells.")], &[]);
    check(
        &[
            ("    Code: { type: string, pattern: '^a' }\n", ""),
            ("    Item:\n", "    Code: { type: string, pattern: '^a' }\n    Item:\n"),
        ],
        &[],
    );
}

#[test]
fn long_lists_are_cut() {
    let names = |prefix: &str, count: usize| {
        (0..count).fold(String::new(), |mut out, at| {
            let _ = writeln!(out, "    {prefix}{at:02}: {{ type: object, properties: {{ a: {{}} }} }}");
            out
        })
    };
    check(
        &[("", &names("M", 11))],
        &["new models: `M00`, `M01`, `M02`, `M03`, `M04`, `M05`, `M06`, `M07` and 3 more"],
    );

    let (many, options) = (SHOP.to_owned() + &names("M", 33), Options::default());
    let changed = many.replace("{ a: {} }", "{ b: {} }");
    let lines = changes(&rendered(&changed, &options), &disk(&rendered(&many, &options), "1"), "1");
    assert_eq!(lines.len(), LINES + 1);
    assert_eq!(lines[0], "model M00 gained `b: Option<serde_json::Value>`; lost `a`");
    assert_eq!(lines[LINES], "and 3 more");
}

#[test]
fn a_change_of_the_options_is_told() {
    let exact = Options { numbers: crate::options::Numbers::Exact, ..Options::default() };
    let (old, new) = (rendered(SHOP, &Options::default()), rendered(SHOP, &exact));
    let lines = changes(&new, &disk(&old, "1"), "1");
    assert!(lines.contains(&"model Item has `price` as `json::Number`".to_owned()), "{lines:?}");
}

#[test]
fn code_of_another_version_is_compared_by_its_types_alone() {
    let options = Options::default();
    let new = rendered(
        &edited(&[("maxLength: 10", "maxLength: 11"), ("[red, green]", "[red, green, blue]")]),
        &options,
    );
    let lines = changes(&new, &disk(&rendered(SHOP, &options), "0"), "1");
    assert_eq!(lines, ["model Color gained `Blue`"]);
}

#[test]
fn files_that_are_not_as_they_were_written_tell_nothing() {
    let options = Options::default();
    let (old, new) =
        (rendered(SHOP, &options), rendered(&edited(&[("[red, green]", "[red, green, blue]")]), &options));
    let check = |change: fn(&mut OnDisk)| {
        let mut disk = disk(&old, "1");
        change(&mut disk);
        assert_eq!(changes(&new, &disk, "1"), [""; 0]);
    };
    check(|disk| drop(disk.files.insert(COLOR.to_owned(), b"pub enum Color { Mine }".to_vec())));
    check(|disk| drop(disk.files.remove(COLOR)));
    check(|disk| disk.manifest = None);
    for damaged in [&b"\n}"[..], b"\n\xff"] {
        let mut disk = disk(&old, "1");
        disk.files.insert(COLOR.to_owned(), damaged.to_vec());
        let manifest = disk.manifest.as_mut().unwrap();
        manifest.files.insert(COLOR.to_owned(), Hash::of(damaged));
        assert_eq!(changes(&new, &disk, "1"), [""; 0]);
    }
}

#[test]
fn the_size_of_an_interface_is_counted() {
    assert_eq!(census(&rendered(SHOP, &Options::default())), "3 operations in 2 traits, 3 models");
    let empty = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n";
    assert_eq!(census(&rendered(empty, &Options::default())), "0 operations in 0 traits, 0 models");
}
