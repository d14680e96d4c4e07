// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::fluent_uri;

pub type Uri = fluent_uri::Uri<String>;
