//! The operations without a tag: one that always fails, to show how an error of the application is answered.

use my_pro_api::apis::{Default, TriggerErrorResponse};

use crate::App;
use crate::errors::{AppError, CustomAppError};

impl Default for App {
    type Context = ();
    type Error = AppError;

    async fn trigger_error(&self, (): ()) -> Result<TriggerErrorResponse, AppError> {
        Err(CustomAppError { name: "Database Timeout".to_owned() }.into())
    }
}
