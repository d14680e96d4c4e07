// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

pub type Text = String;
