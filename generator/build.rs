//! The sources that `specwright new` writes, byte for byte those of this repository → a table of them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Files and folders below the root of the repository.
const EMBEDDED: [&str; 11] = [
    "runtime/Cargo.toml",
    "runtime/src",
    "runtime/assets",
    "rustfmt.toml",
    "server/Cargo.toml",
    "server/demo",
    "server/migrations",
    "server/src",
    "server/tests",
    "spec",
    "specwright.toml",
];

fn main() -> io::Result<()> {
    let variable = |name: &str| env::var_os(name).map(PathBuf::from).ok_or(io::ErrorKind::NotFound);
    let root = variable("CARGO_MANIFEST_DIR")?.join("..").canonicalize()?;
    let mut files = Vec::new();
    for name in EMBEDDED {
        println!("cargo::rerun-if-changed=../{name}");
        list(&root.join(name), &mut files)?;
    }
    files.sort();
    let mut table = String::from("[\n");
    for file in files {
        let name = file.strip_prefix(&root).unwrap_or(&file).display().to_string().replace('\\', "/");
        let _ = writeln!(table, "    ({name:?}, include_bytes!({:?})),", file.display().to_string());
    }
    table.push_str("]\n");
    fs::write(variable("OUT_DIR")?.join("embedded.rs"), table)
}

/// Every file below a path.
fn list(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        list(&entry?.path(), files)?;
    }
    Ok(())
}
