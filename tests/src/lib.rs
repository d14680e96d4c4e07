//! What the end-to-end tests share with the programs that other tools run against.

pub mod twin;
