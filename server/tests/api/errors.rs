use my_pro_api::models::{HttpError, Message};
use my_pro_api::{DOCUMENTED_ERRORS, ErrorResponse};
use server::db;
use server::errors::{AppError, CustomAppError};

#[test]
fn an_error_is_answered_as_the_table_says() {
    for (error, answer) in [
        (
            AppError::NotFound("Item not found"),
            ErrorResponse::NotFound(HttpError { detail: "Item not found".to_owned() }),
        ),
        (
            CustomAppError { name: "Database Timeout".to_owned() }.into(),
            ErrorResponse::ImATeapot(Message { message: "Oops! Database Timeout happened.".to_owned() }),
        ),
        (db::Error::Aborted.into(), ErrorResponse::Internal),
    ] {
        assert_eq!(ErrorResponse::from(error), answer);
    }
}

/// Handlers raise these errors in no other operation: there they would become a logged 500.
#[test]
fn the_document_has_an_answer_for_each_error_where_it_is_raised() {
    for (error, expected) in [
        (AppError::NotFound("no such row"), vec!["get_user", "read_item"]),
        (CustomAppError { name: "Custom".to_owned() }.into(), vec!["trigger_error"]),
    ] {
        let answer = ErrorResponse::from(error);
        let mut operations: Vec<_> = DOCUMENTED_ERRORS.iter().map(|(operation, _)| *operation).collect();
        operations.retain(|operation| answer.is_documented_by(operation));
        operations.sort_unstable();
        assert_eq!(operations, expected);
    }
}
