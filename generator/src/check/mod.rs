//! Rules that need more than one node, one file for each family. This stage does not know what is generated.

mod operations;
mod paths;
mod schemas;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;

/// Adds what is wrong with an API.
pub fn check(api: &Api, diagnostics: &mut Diagnostics) {
    operations::check(api, diagnostics);
    paths::check(api, diagnostics);
    schemas::check(api, diagnostics);
}
