//! Keys that are unknown and values that do not fit.

use expect_test::expect;

use super::check;

#[test]
fn an_unknown_key_of_a_section() {
    check(
        r#"[output]
pakage = 'a'
colour = 1
"#,
        &expect![[r#"
            error[SW0003]: `[output]` has no key `pakage`
             --> specwright.toml:2:1
              |
            2 | pakage = 'a'
              | ^^^^^^ unknown key
              |
              = help: did you mean `package`?
            error[SW0003]: `[output]` has no key `colour`
             --> specwright.toml:3:1
              |
            3 | colour = 1
              | ^^^^^^ unknown key
              |
              = help: there is `path`, `package`, `runtime` and `docs`
        "#]],
    );
}

#[test]
fn an_unknown_key_at_the_top() {
    check(
        r#"documnt = 'a'
whatever = 1
"#,
        &expect![[r#"
            error[SW0003]: the configuration has no key `documnt`
             --> specwright.toml:1:1
              |
            1 | documnt = 'a'
              | ^^^^^^^ unknown key
              |
              = help: did you mean `document`?
            error[SW0003]: the configuration has no key `whatever`
             --> specwright.toml:2:1
              |
            2 | whatever = 1
              | ^^^^^^^^ unknown key
              |
              = help: there is `document`, `numbers`, `formats`, `output`, `errors`, `responses`, `limits`, `body-limits`, `modules`, `models`, `names`, `types` and `dependencies`
        "#]],
    );
}

#[test]
fn an_unknown_section() {
    check(
        r#"[outptu]
path = 'a'
[server]
port = 80
"#,
        &expect![[r#"
            error[SW0003]: the configuration has no key `outptu`
             --> specwright.toml:1:2
              |
            1 | [outptu]
              |  ^^^^^^ unknown key
              |
              = help: did you mean `output`?
            error[SW0003]: the configuration has no key `server`
             --> specwright.toml:3:2
              |
            3 | [server]
              |  ^^^^^^ unknown key
              |
              = help: there is `document`, `numbers`, `formats`, `output`, `errors`, `responses`, `limits`, `body-limits`, `modules`, `models`, `names`, `types` and `dependencies`
        "#]],
    );
}

#[test]
fn a_key_of_another_section() {
    check(
        r#"package = 'a'
[output]
document = 'b'
"#,
        &expect![[r#"
            error[SW0003]: the configuration has no key `package`
             --> specwright.toml:1:1
              |
            1 | package = 'a'
              | ^^^^^^^ unknown key
              |
              = help: `package` belongs into `[output]`
            error[SW0003]: `[output]` has no key `document`
             --> specwright.toml:3:1
              |
            3 | document = 'b'
              | ^^^^^^^^ unknown key
              |
              = help: `document` stands at the top of the file, before the first `[…]`
        "#]],
    );
}

#[test]
fn a_section_that_is_no_table() {
    check(
        r#"output = 'a'
[[errors]]
style = 'problem'
"#,
        &expect![[r#"
            error[SW0004]: `output` must be a table, found a string
             --> specwright.toml:1:10
              |
            1 | output = 'a'
              |          ^^^ expected a table
              |
              = help: write `[output]` on a line of its own, and its keys below
            error[SW0004]: `errors` must be a table, found an array
             --> specwright.toml:2:1
              |
            2 | [[errors]]
              | ^^^^^^^^^^ expected a table
              |
              = help: write `[errors]` on a line of its own, and its keys below
        "#]],
    );
}

#[test]
fn a_path_that_is_none() {
    check(
        r#"document = ''
[output]
path = 'a\b'
runtime = "a\nb"
"#,
        &expect![[r#"
            error[SW0004]: `document` must be a path, and it is empty
             --> specwright.toml:1:12
              |
            1 | document = ''
              |            ^^ expected a path
            error[SW0004]: `output.path` must be a path, and it has a backslash
             --> specwright.toml:3:8
              |
            3 | path = 'a\b'
              |        ^^^^^ expected a path
              |
              = help: write `"a/b"`
            error[SW0004]: `output.runtime` must be a path, and it has a control character
             --> specwright.toml:4:11
              |
            4 | runtime = "a\nb"
              |           ^^^^^^ expected a path
        "#]],
    );
}

#[test]
fn a_path_of_another_kind() {
    check(
        r#"document = ['a.yaml', 'b.yaml']
[output]
path = { a = 1 }
"#,
        &expect![[r#"
            error[SW0004]: `document` must be a path, found an array
             --> specwright.toml:1:12
              |
            1 | document = ['a.yaml', 'b.yaml']
              |            ^^^^^^^^^^^^^^^^^^^^ expected a path
            error[SW0004]: `output.path` must be a path, found a table
             --> specwright.toml:3:8
              |
            3 | path = { a = 1 }
              |        ^^^^^^^^^ expected a path
        "#]],
    );
}

#[test]
fn a_package_that_is_none() {
    check(
        r#"[output]
package = 'My API'
"#,
        &expect![[r#"
            error[SW0004]: `output.package` must be the name of a package, and `My API` is not
             --> specwright.toml:2:11
              |
            2 | package = 'My API'
              |           ^^^^^^^^ expected the name of a package
              |
              = help: write letters from `a` to `z`, digits, `-` and `_`, and no keyword or crate of Rust's own
        "#]],
    );
}

#[test]
fn a_package_with_a_taken_name() {
    check(
        r#"[output]
package = 'core'
"#,
        &expect![[r#"
            error[SW0004]: `output.package` must be the name of a package, and `core` is not
             --> specwright.toml:2:11
              |
            2 | package = 'core'
              |           ^^^^^^ expected the name of a package
              |
              = help: write letters from `a` to `z`, digits, `-` and `_`, and no keyword or crate of Rust's own
        "#]],
    );
}

#[test]
fn a_boolean_of_another_kind() {
    check(
        r#"[output]
docs = 'false'
"#,
        &expect![[r#"
            error[SW0004]: `output.docs` must be `true` or `false`, found a string
             --> specwright.toml:2:8
              |
            2 | docs = 'false'
              |        ^^^^^^^ expected `true` or `false`
              |
              = help: remove the quotes: `false`
        "#]],
    );
}

#[test]
fn a_boolean_that_is_a_number() {
    check(
        r#"[output]
docs = 1
"#,
        &expect![[r#"
            error[SW0004]: `output.docs` must be `true` or `false`, found an integer
             --> specwright.toml:2:8
              |
            2 | docs = 1
              |        ^ expected `true` or `false`
        "#]],
    );
}

#[test]
fn a_choice_that_does_not_exist() {
    check(
        r#"[errors]
style = 'fastpai'
[responses]
check = 'never'
"#,
        &expect![[r#"
            error[SW0004]: `errors.style` cannot be `fastpai`
             --> specwright.toml:2:9
              |
            2 | style = 'fastpai'
              |         ^^^^^^^^^ expected `"problem"` or `"fastapi"`
              |
              = help: did you mean `fastapi`?
            error[SW0004]: `responses.check` cannot be `never`
             --> specwright.toml:4:9
              |
            4 | check = 'never'
              |         ^^^^^^^ expected `"reject"`, `"log"` or `"off"`
        "#]],
    );
}

#[test]
fn a_choice_of_another_kind() {
    check(
        r#"[errors]
style = 7
[responses]
check = false
"#,
        &expect![[r#"
            error[SW0004]: `errors.style` must be `"problem"` or `"fastapi"`, found an integer
             --> specwright.toml:2:9
              |
            2 | style = 7
              |         ^ expected `"problem"` or `"fastapi"`
            error[SW0004]: `responses.check` must be `"reject"`, `"log"` or `"off"`, found a boolean
             --> specwright.toml:4:9
              |
            4 | check = false
              |         ^^^^^ expected `"reject"`, `"log"` or `"off"`
        "#]],
    );
}

#[test]
fn a_size_that_is_none() {
    check(
        r#"[limits]
body = '2 MB'
"#,
        &expect![[r#"
            error[SW0004]: `limits.body` must be a size, and `2 MB` is not
             --> specwright.toml:2:8
              |
            2 | body = '2 MB'
              |        ^^^^^^ expected a size
              |
              = help: write `"2 MiB"`
        "#]],
    );
}

#[test]
fn a_size_that_is_negative() {
    check(
        r#"[limits]
body = -1
"#,
        &expect![[r#"
            error[SW0004]: `limits.body` must be a size, and `-1` is not
             --> specwright.toml:2:8
              |
            2 | body = -1
              |        ^^ expected a size
              |
              = help: a limit is at least 1 byte and less than 8 EiB
        "#]],
    );
}

#[test]
fn a_size_of_another_kind() {
    check(
        r#"[limits]
body = 1.5
"#,
        &expect![[r#"
            error[SW0004]: `limits.body` must be a size, found a float
             --> specwright.toml:2:8
              |
            2 | body = 1.5
              |        ^^^ expected a size
        "#]],
    );
}

#[test]
fn a_module_that_is_none() {
    check(
        r#"[modules]
a = 'Goods'
b = 'mod'
c = '../d'
d = 1979-05-27
"#,
        &expect![[r#"
            error[SW0004]: `modules.a` must be the name of a module, and `Goods` is not
             --> specwright.toml:2:5
              |
            2 | a = 'Goods'
              |     ^^^^^^^ expected the name of a module
              |
              = help: write letters from `a` to `z`, digits and `_`, and no keyword of Rust
            error[SW0004]: `modules.b` must be the name of a module, and `mod` is not
             --> specwright.toml:3:5
              |
            3 | b = 'mod'
              |     ^^^^^ expected the name of a module
              |
              = help: write letters from `a` to `z`, digits and `_`, and no keyword of Rust
            error[SW0004]: `modules.c` must be the name of a module, and `../d` is not
             --> specwright.toml:4:5
              |
            4 | c = '../d'
              |     ^^^^^^ expected the name of a module
              |
              = help: write letters from `a` to `z`, digits and `_`, and no keyword of Rust
            error[SW0004]: `modules.d` must be the name of a module, found a date or time
             --> specwright.toml:5:5
              |
            5 | d = 1979-05-27
              |     ^^^^^^^^^^ expected the name of a module
        "#]],
    );
}

#[test]
fn derives_that_are_no_list() {
    check(
        r#"[models]
derives = 'Eq'
"#,
        &expect![[r#"
            error[SW0004]: `models.derives` must be a list of Rust paths, found a string
             --> specwright.toml:2:11
              |
            2 | derives = 'Eq'
              |           ^^^^ expected a list of Rust paths
              |
              = help: write it as a list: `["Eq", "Hash"]`
        "#]],
    );
}

#[test]
fn derives_that_are_no_paths() {
    check(
        r#"[models]
derives = ['Eq', 'PartialOrd<A>', 1, 'Eq']
"#,
        &expect![[r#"
            error[SW0004]: `models.derives` must be a Rust path, and `PartialOrd<A>` is not
             --> specwright.toml:2:18
              |
            2 | derives = ['Eq', 'PartialOrd<A>', 1, 'Eq']
              |                  ^^^^^^^^^^^^^^^ expected a Rust path
              |
              = help: write `Eq`, or a path such as `serde::Serialize`
            error[SW0004]: `models.derives` must be a Rust path, found an integer
             --> specwright.toml:2:35
              |
            2 | derives = ['Eq', 'PartialOrd<A>', 1, 'Eq']
              |                                   ^ expected a Rust path
            error[SW0004]: `models.derives` has `Eq` twice
             --> specwright.toml:2:38
              |
            2 | derives = ['Eq', 'PartialOrd<A>', 1, 'Eq']
              |            ---- first here           ^^^^ again here
        "#]],
    );
}

#[test]
fn derives_of_an_undeclared_crate() {
    check(
        r#"[models]
derives = ['serd::Serialize']
[dependencies]
serde = '1'
"#,
        &expect![[r#"
            error[SW0004]: `serd::Serialize` begins with `serd`, which `[dependencies]` does not have
             --> specwright.toml:2:12
              |
            2 | derives = ['serd::Serialize']
              |            ^^^^^^^^^^^^^^^^^ a crate that is not declared
              |
              = help: did you mean `serde`?
        "#]],
    );
}

#[test]
fn a_name_that_is_none() {
    check(
        r#"[names]
a = 'Http-Error'
b = 'type'
c = true
"#,
        &expect![[r#"
            error[SW0004]: `names.a` must be a Rust identifier, and `Http-Error` is not
             --> specwright.toml:2:5
              |
            2 | a = 'Http-Error'
              |     ^^^^^^^^^^^^ expected a Rust identifier
              |
              = help: write letters, digits and `_`, and no keyword of Rust
            error[SW0004]: `names.b` must be a Rust identifier, and `type` is not
             --> specwright.toml:3:5
              |
            3 | b = 'type'
              |     ^^^^^^ expected a Rust identifier
              |
              = help: write letters, digits and `_`, and no keyword of Rust
            error[SW0004]: `names.c` must be a Rust identifier, found a boolean
             --> specwright.toml:4:5
              |
            4 | c = true
              |     ^^^^ expected a Rust identifier
        "#]],
    );
}

#[test]
fn a_type_without_a_crate() {
    check(
        r#"[types]
Money = 'Money'
Price = 'Vec<u8>'
"#,
        &expect![[r#"
            error[SW0004]: `types.Money` must be the path of a type, and `Money` is not
             --> specwright.toml:2:9
              |
            2 | Money = 'Money'
              |         ^^^^^^^ expected the path of a type
              |
              = help: write a crate and a type in it, such as `"money::Money"`; a generic type needs an alias there
            error[SW0004]: `types.Price` must be the path of a type, and `Vec<u8>` is not
             --> specwright.toml:3:9
              |
            3 | Price = 'Vec<u8>'
              |         ^^^^^^^^^ expected the path of a type
              |
              = help: write a crate and a type in it, such as `"money::Money"`; a generic type needs an alias there
        "#]],
    );
}

#[test]
fn a_type_of_an_undeclared_crate() {
    check(
        r#"[types]
Money = 'money::Money'
Price = 'crate::Price'
"#,
        &expect![[r#"
            error[SW0004]: `money::Money` begins with `money`, which `[dependencies]` does not have
             --> specwright.toml:2:9
              |
            2 | Money = 'money::Money'
              |         ^^^^^^^^^^^^^^ a crate that is not declared
              |
              = help: add it to `[dependencies]`, such as `money = { path = "../money" }`
            error[SW0004]: `crate::Price` begins with `crate`, which `[dependencies]` does not have
             --> specwright.toml:3:9
              |
            3 | Price = 'crate::Price'
              |         ^^^^^^^^^^^^^^ a crate that is not declared
              |
              = help: the output is written anew each time: put the type into a crate of its own
        "#]],
    );
}

#[test]
fn a_dependency_of_another_kind() {
    check(
        r#"[dependencies]
a = 1
b = ''
c = {}
"#,
        &expect![[r#"
            error[SW0004]: `dependencies.a` must be a version or a table, found an integer
             --> specwright.toml:2:5
              |
            2 | a = 1
              |     ^ expected a version or a table
            error[SW0004]: `dependencies.b` must be a version or a table, and it is empty
             --> specwright.toml:3:5
              |
            3 | b = ''
              |     ^^ expected a version or a table
              |
              = help: write `"*"` for any version
            error[SW0004]: `dependencies.c` must be a version or a table, and it is empty
             --> specwright.toml:4:5
              |
            4 | c = {}
              |     ^^ expected a version or a table
        "#]],
    );
}

#[test]
fn a_dependency_whose_name_cannot_be_one() {
    check(
        r#"[dependencies]
"a b" = '1'
"#,
        &expect![[r#"
            error[SW0003]: `a b` cannot be the name of a crate
             --> specwright.toml:2:1
              |
            2 | "a b" = '1'
              | ^^^^^
              |
              = help: write letters from `a` to `z`, digits, `-` and `_`, and no keyword or crate of Rust's own
        "#]],
    );
}

#[test]
fn a_dependency_with_faulty_keys() {
    check(
        r#"[dependencies]
a = { versoin = '1', path = 1, features = 'x', default-features = 'no', git = 'g', optional = true }
"#,
        &expect![[r#"
            error[SW0003]: a dependency has no key `versoin`
             --> specwright.toml:2:7
              |
            2 | a = { versoin = '1', path = 1, features = 'x', default-features = 'no', git = 'g', optional = true }
              |       ^^^^^^^ unknown key
              |
              = help: did you mean `version`?
            error[SW0004]: `dependencies.a.path` must be a string, found an integer
             --> specwright.toml:2:29
              |
            2 | a = { versoin = '1', path = 1, features = 'x', default-features = 'no', git = 'g', optional = true }
              |                             ^ expected a string
            error[SW0004]: `dependencies.a.features` must be a list of strings, found a string
             --> specwright.toml:2:43
              |
            2 | a = { versoin = '1', path = 1, features = 'x', default-features = 'no', git = 'g', optional = true }
              |                                           ^^^ expected a list of strings
            error[SW0004]: `dependencies.a.default-features` must be `true` or `false`, found a string
             --> specwright.toml:2:67
              |
            2 | a = { versoin = '1', path = 1, features = 'x', default-features = 'no', git = 'g', optional = true }
              |                                                                   ^^^^ expected `true` or `false`
            error[SW0003]: a dependency has no key `optional`
             --> specwright.toml:2:84
              |
            2 | a = { versoin = '1', path = 1, features = 'x', default-features = 'no', git = 'g', optional = true }
              |                                                                                    ^^^^^^^^ unknown key
              |
              = help: there is `version`, `path`, `git`, `branch`, `tag`, `rev`, `registry`, `package`, `features`, `default-features` and `workspace`
        "#]],
    );
}

#[test]
fn mistakes_of_all_kinds_at_once() {
    check(
        r#"documnt = 'a'
limits.body = yes
[output]
docs = 'yes'
"#,
        &expect![[r#"
            error[SW0003]: the configuration has no key `documnt`
             --> specwright.toml:1:1
              |
            1 | documnt = 'a'
              | ^^^^^^^ unknown key
              |
              = help: did you mean `document`?
            error[SW0002]: this is not TOML: string values must be quoted
             --> specwright.toml:2:15
              |
            2 | limits.body = yes
              |               ^^^ expected a value
              |
              = help: put a text in double quotes
            error[SW0004]: `output.docs` must be `true` or `false`, found a string
             --> specwright.toml:4:8
              |
            4 | docs = 'yes'
              |        ^^^^^ expected `true` or `false`
        "#]],
    );
}
