// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! From requests to the traits: credentials, parameters and bodies are taken, checked and handed over.

use specwright_runtime::axum::Router;
use specwright_runtime::router::{Layers, Routes, Unlayered};

use crate::apis;

mod styles;
mod parameters;
mod templates;
mod bodies;
mod answers;
mod secured;

/// The router of the whole API. It nests, merges and takes layers like any other.
pub fn router<A>(app: A) -> Router
where
    A: apis::Styles + apis::Parameters + apis::Templates + apis::Bodies + apis::Answers
        + apis::Secured,
{
    router_with(app, Unlayered)
}

/// The same with layers for each operation: a function that takes an operation and its route, and gives a route. In it,
/// the request's extensions have the `&'static Operation`, whose `path` is the document's template.
pub fn router_with<A>(app: A, layers: impl Layers<A>) -> Router
where
    A: apis::Styles + apis::Parameters + apis::Templates + apis::Bodies + apis::Answers
        + apis::Secured,
{
    let mut routes = Routes::new(&crate::API, layers);
    routes.add(&styles::PATH_SIMPLE, styles::path_simple::<A>);
    routes.add(&styles::PATH_SIMPLE_EXPLODED, styles::path_simple_exploded::<A>);
    routes.add(&styles::PATH_LABEL, styles::path_label::<A>);
    routes.add(&styles::PATH_LABEL_EXPLODED, styles::path_label_exploded::<A>);
    routes.add(&styles::PATH_MATRIX, styles::path_matrix::<A>);
    routes.add(&styles::PATH_MATRIX_EXPLODED, styles::path_matrix_exploded::<A>);
    routes.add(&styles::QUERY_FORM, styles::query_form::<A>);
    routes.add(&styles::QUERY_FORM_EXPLODED, styles::query_form_exploded::<A>);
    routes.add(&styles::QUERY_SPACES, styles::query_spaces::<A>);
    routes.add(&styles::QUERY_PIPES, styles::query_pipes::<A>);
    routes.add(&styles::QUERY_DEEP_OBJECT, styles::query_deep_object::<A>);
    routes.add(&styles::HEADER_SIMPLE, styles::header_simple::<A>);
    routes.add(&styles::HEADER_SIMPLE_EXPLODED, styles::header_simple_exploded::<A>);
    routes.add(&styles::COOKIE_FORM, styles::cookie_form::<A>);
    routes.add(&styles::COOKIE_FORM_EXPLODED, styles::cookie_form_exploded::<A>);
    routes.add(&parameters::CONTENT_PARAMETERS, parameters::content_parameters::<A>);
    routes.add(&parameters::RESERVED_PARAMETERS, parameters::reserved_parameters::<A>);
    routes.add(&parameters::EMPTY_PARAMETERS, parameters::empty_parameters::<A>);
    routes.add(&parameters::DEFAULT_PARAMETERS, parameters::default_parameters::<A>);
    routes.add(&parameters::REQUIRED_PARAMETERS, parameters::required_parameters::<A>);
    routes.add(&parameters::TYPED_PARAMETERS, parameters::typed_parameters::<A>);
    routes.add(&parameters::LIMITED_PARAMETERS, parameters::limited_parameters::<A>);
    routes.add(&bodies::LIMITED_BODY, bodies::limited_body::<A>);
    routes.add(&templates::FILE_BY_NAME, templates::file_by_name::<A>);
    routes.add(&templates::REPLACE_FILE, templates::replace_file::<A>);
    routes.add(&templates::FILE_AS_JSON, templates::file_as_json::<A>);
    routes.add(&templates::LATEST_FILE, templates::latest_file::<A>);
    routes.add(&templates::COMPARE, templates::compare::<A>);
    routes.add(&templates::PAIR, templates::pair::<A>);
    routes.add(&templates::FIRST_NAME, templates::first_name::<A>);
    routes.add(&templates::SECOND_NAME, templates::second_name::<A>);
    routes.add(&templates::START_TASK, templates::start_task::<A>);
    routes.add(&templates::STOP_TASK, templates::stop_task::<A>);
    routes.add(&templates::TASKS_BY_STATE, templates::tasks_by_state::<A>);
    routes.add(&templates::ENCODED_PATH, templates::encoded_path::<A>);
    routes.add(&templates::METHOD_GET, templates::method_get::<A>);
    routes.add(&templates::METHOD_PUT, templates::method_put::<A>);
    routes.add(&templates::METHOD_POST, templates::method_post::<A>);
    routes.add(&templates::METHOD_DELETE, templates::method_delete::<A>);
    routes.add(&templates::METHOD_OPTIONS, templates::method_options::<A>);
    routes.add(&templates::METHOD_HEAD, templates::method_head::<A>);
    routes.add(&templates::METHOD_PATCH, templates::method_patch::<A>);
    routes.add(&templates::METHOD_TRACE, templates::method_trace::<A>);
    routes.add(&bodies::BODY_OF_GET, bodies::body_of_get::<A>);
    routes.add(&bodies::OPTIONAL_BODY, bodies::optional_body::<A>);
    routes.add(&bodies::JSON_BODY, bodies::json_body::<A>);
    routes.add(&bodies::BODY_OF_DELETE, bodies::body_of_delete::<A>);
    routes.add(&bodies::MERGE_PATCH_BODY, bodies::merge_patch_body::<A>);
    routes.add(&bodies::SUFFIX_BODY, bodies::suffix_body::<A>);
    routes.add(&bodies::ANY_BODY, bodies::any_body::<A>);
    routes.add(&bodies::FORM_BODY, bodies::form_body::<A>);
    routes.add(&bodies::MULTIPART_BODY, bodies::multipart_body::<A>);
    routes.add(&bodies::BYTES_BODY, bodies::bytes_body::<A>);
    routes.add(&bodies::TEXT_BODY, bodies::text_body::<A>);
    routes.add(&bodies::XML_BODY, bodies::xml_body::<A>);
    routes.add(&bodies::WHATEVER_BODY, bodies::whatever_body::<A>);
    routes.add(&bodies::IMAGE_BODY, bodies::image_body::<A>);
    routes.add(&bodies::SEVERAL_BODY, bodies::several_body::<A>);
    routes.add(&bodies::SHORT_BODY, bodies::short_body::<A>);
    routes.add(&bodies::LINES_BODY, bodies::lines_body::<A>);
    routes.add(&bodies::EVENTS_BODY, bodies::events_body::<A>);
    routes.add(&answers::ANSWER_STATUS, answers::answer_status::<A>);
    routes.add(&answers::ANSWER_NOTHING, answers::answer_nothing::<A>);
    routes.add(&answers::ANSWER_HEADERS, answers::answer_headers::<A>);
    routes.add(&answers::ANSWER_CREATED, answers::answer_created::<A>);
    routes.add(&answers::ANSWER_NEGOTIATED, answers::answer_negotiated::<A>);
    routes.add(&answers::ANSWER_DOWNLOAD, answers::answer_download::<A>);
    routes.add(&answers::ANSWER_LINES, answers::answer_lines::<A>);
    routes.add(&secured::SECURED_BY_KEY, secured::secured_by_key::<A>);
    routes.add(&secured::SECURED_BY_NONE, secured::secured_by_none::<A>);
    routes.add(&secured::SECURED_OPTIONALLY, secured::secured_optionally::<A>);
    routes.add(&secured::SECURED_BY_QUERY, secured::secured_by_query::<A>);
    routes.add(&secured::SECURED_BY_COOKIE, secured::secured_by_cookie::<A>);
    routes.add(&secured::SECURED_BY_BASIC, secured::secured_by_basic::<A>);
    routes.add(&secured::SECURED_BY_BEARER, secured::secured_by_bearer::<A>);
    routes.add(&secured::SECURED_BY_OTHER, secured::secured_by_other::<A>);
    routes.add(&secured::SECURED_BY_SCOPES, secured::secured_by_scopes::<A>);
    routes.add(&secured::SECURED_BY_IDENTITY, secured::secured_by_identity::<A>);
    routes.add(&secured::SECURED_BY_ALL, secured::secured_by_all::<A>);
    routes.add(&secured::SECURED_BY_ANY, secured::secured_by_any::<A>);
    routes.add(&secured::SECURED_BODY, secured::secured_body::<A>);
    routes.add(&answers::SUBSCRIBE, answers::subscribe::<A>);
    routes.add(&answers::THIRD_NAME, answers::third_name::<A>);
    routes.add(&templates::TOP_OF_PAGE, templates::top_of_page::<A>);
    routes.router(app)
}
