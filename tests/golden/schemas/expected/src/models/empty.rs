// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::serde_json;

pub type Empty = serde_json::Map<String, serde_json::Value>;
