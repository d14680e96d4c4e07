//! The objects of OpenAPI 3.0.4, 3.1.1 and 3.2.0 as data; the Schema Object stands in `schema_table`.

use super::rule::{Array, Case, Empty, Field, Group, Hint, Keys, Kind, Object, PLAIN, Several};
use super::schema_table::SCHEMA;
use crate::document::version::Version::{self, V3_0, V3_1, V3_2};

/// A Reference Object may stand in its place in every version.
const REFERABLE: Option<(Version, Version)> = Some((V3_0, V3_2));

pub(super) static OPENAPI: Object = Object {
    name: "OpenAPI Object",
    section: 1,
    fields: &[
        // Judged by `version`, before any table can be chosen.
        Field::new("openapi", Kind::Any),
        Field::new("$self", Kind::Uri).since(V3_2),
        Field::new("info", Kind::Object(&INFO)).required(),
        Field::new("jsonSchemaDialect", Kind::Uri).since(V3_1),
        Field::new("servers", Kind::Array(&SERVERS)),
        Field::new("paths", Kind::Object(&PATHS)).required().until(V3_0),
        Field::new("paths", Kind::Object(&PATHS)).since(V3_1),
        Field::new("webhooks", Kind::Map(Keys::Any, &Kind::Object(&PATH_ITEM))).since(V3_1),
        Field::new("components", Kind::Object(&COMPONENTS)),
        Field::new("security", Kind::Array(&SECURITY)),
        Field::new("tags", Kind::Array(&TAGS)),
        Field::new("externalDocs", Kind::Object(&EXTERNAL_DOCUMENTATION)),
    ],
    groups: &[Group {
        fields: &["paths", "components", "webhooks"],
        since: V3_1,
        none: Some("the document describes nothing"),
        several: Several::Fine,
    }],
    hints: &[
        Hint::new(
            &["host", "basePath", "schemes"],
            "OpenAPI 3 says it with `servers`: `servers: [{url: https://host/base}]`",
        ),
        Hint::new(
            &["definitions", "parameters", "responses", "schemas"],
            "shared definitions stand under `components`: `schemas`, `parameters`, `responses`",
        ),
        Hint::new(
            &["securityDefinitions", "securitySchemes"],
            "security schemes stand under `components.securitySchemes`",
        ),
        Hint::new(
            &["consumes", "produces"],
            "media types are the keys of `content` in request bodies and responses",
        ),
    ],
    ..PLAIN
};

pub(super) static INFO: Object = Object {
    name: "Info Object",
    section: 2,
    fields: &[
        Field::text("title").assumed("an empty title"),
        Field::text("summary").since(V3_1),
        Field::text("description"),
        Field::new("termsOfService", Kind::Uri).descriptive(),
        Field::new("contact", Kind::Object(&CONTACT)),
        Field::new("license", Kind::Object(&LICENSE)),
        Field::text("version").assumed("an empty version"),
    ],
    ..PLAIN
};

static CONTACT: Object = Object {
    name: "Contact Object",
    section: 3,
    fields: &[Field::text("name"), Field::new("url", Kind::Uri).descriptive(), Field::text("email")],
    ..PLAIN
};

static LICENSE: Object = Object {
    name: "License Object",
    section: 4,
    fields: &[
        Field::text("name").assumed("an empty name"),
        Field::text("identifier").since(V3_1),
        Field::new("url", Kind::Uri).descriptive(),
    ],
    groups: &[exclusive(&["identifier", "url"])],
    ..PLAIN
};

static SERVERS: Array = Array::of(Kind::Object(&SERVER));
static SERVER: Object = Object {
    name: "Server Object",
    section: 5,
    fields: &[
        // Not a URI: it may hold `{variables}`.
        Field::new("url", Kind::Text).assumed("an empty URL"),
        Field::text("description"),
        Field::text("name").since(V3_2),
        Field::new("variables", Kind::Map(Keys::Any, &Kind::Object(&SERVER_VARIABLE))),
    ],
    ..PLAIN
};

static SERVER_VARIABLE: Object = Object {
    name: "Server Variable Object",
    section: 6,
    fields: &[
        Field::new("enum", Kind::Array(&SERVER_VARIABLE_VALUES)),
        Field::text("default").assumed("an empty value"),
        Field::text("description"),
    ],
    ..PLAIN
};
static SERVER_VARIABLE_VALUES: Array = Array::of(Kind::Text).distinct().empty(Empty::Harmless);

pub(super) static COMPONENTS: Object = Object {
    name: "Components Object",
    section: 7,
    fields: &[
        Field::new("schemas", Kind::Map(Keys::Component, &Kind::Object(&SCHEMA))),
        Field::new("responses", Kind::Map(Keys::Component, &Kind::Object(&RESPONSE))),
        Field::new("parameters", Kind::Map(Keys::Component, &Kind::Object(&PARAMETER))),
        Field::new("examples", Kind::Map(Keys::Component, &Kind::Object(&EXAMPLE))),
        Field::new("requestBodies", Kind::Map(Keys::Component, &Kind::Object(&REQUEST_BODY))),
        Field::new("headers", Kind::Map(Keys::Component, &Kind::Object(&HEADER))),
        Field::new("securitySchemes", Kind::Map(Keys::Component, &Kind::Object(&SECURITY_SCHEME))),
        Field::new("links", Kind::Map(Keys::Component, &Kind::Object(&LINK))),
        Field::new("callbacks", Kind::Map(Keys::Component, &Kind::Object(&CALLBACK))),
        Field::new("pathItems", Kind::Map(Keys::Component, &Kind::Object(&PATH_ITEM))).since(V3_1),
        Field::new("mediaTypes", Kind::Map(Keys::Component, &Kind::Object(&MEDIA_TYPE))).since(V3_2),
    ],
    hints: &[Hint::new(&["definitions"], "schemas stand under `schemas`")],
    ..PLAIN
};

static PATHS: Object = Object {
    name: "Paths Object",
    section: 8,
    pattern: Some((Keys::Path, Kind::Object(&PATH_ITEM))),
    ..PLAIN
};

pub(super) static PATH_ITEM: Object = Object {
    name: "Path Item Object",
    section: 9,
    fields: &[
        Field::new("$ref", Kind::Reference),
        Field::text("summary"),
        Field::text("description"),
        Field::new("get", Kind::Object(&OPERATION)),
        Field::new("put", Kind::Object(&OPERATION)),
        Field::new("post", Kind::Object(&OPERATION)),
        Field::new("delete", Kind::Object(&OPERATION)),
        Field::new("options", Kind::Object(&OPERATION)),
        Field::new("head", Kind::Object(&OPERATION)),
        Field::new("patch", Kind::Object(&OPERATION)),
        Field::new("trace", Kind::Object(&OPERATION)),
        Field::new("query", Kind::Object(&OPERATION)).since(V3_2),
        Field::new("additionalOperations", Kind::Map(Keys::Method, &Kind::Object(&OPERATION))).since(V3_2),
        Field::new("servers", Kind::Array(&SERVERS)),
        Field::new("parameters", Kind::Array(&PARAMETERS)),
    ],
    hints: &[
        Hint::new(
            &["connect", "CONNECT"],
            "OpenAPI has no field for this method; from 3.2 on it may stand under `additionalOperations`",
        )
        .until(V3_1),
        Hint::new(&["connect", "CONNECT"], "write it under `additionalOperations`").since(V3_2),
    ],
    ..PLAIN
};

pub(super) static OPERATION: Object = Object {
    name: "Operation Object",
    section: 10,
    fields: &[
        Field::new("tags", Kind::Array(&Array::of(Kind::Text))),
        Field::text("summary"),
        Field::text("description"),
        Field::new("externalDocs", Kind::Object(&EXTERNAL_DOCUMENTATION)),
        Field::new("operationId", Kind::Text),
        Field::new("parameters", Kind::Array(&PARAMETERS)),
        Field::new("requestBody", Kind::Object(&REQUEST_BODY)),
        Field::new("responses", Kind::Object(&RESPONSES))
            .assumed("that no response is documented")
            .until(V3_0),
        Field::new("responses", Kind::Object(&RESPONSES)).since(V3_1),
        Field::new("callbacks", Kind::Map(Keys::Any, &Kind::Object(&CALLBACK))),
        Field::new("deprecated", Kind::Boolean),
        Field::new("security", Kind::Array(&SECURITY)),
        Field::new("servers", Kind::Array(&SERVERS)),
    ],
    hints: &[
        Hint::new(&["consumes"], "the media types of a request are the keys of `requestBody.content`"),
        Hint::new(&["produces"], "the media types of a response are the keys of its `content`"),
        Hint::new(&["schemes"], "OpenAPI 3 says it with `servers`"),
        Hint::new(&["body"], "a body is described by `requestBody`"),
    ],
    ..PLAIN
};

pub(super) static EXTERNAL_DOCUMENTATION: Object = Object {
    name: "External Documentation Object",
    section: 11,
    fields: &[Field::text("description"), Field::new("url", Kind::Uri).descriptive().assumed("an empty URL")],
    ..PLAIN
};

/// The keywords that Swagger 2.0 has in a parameter and in a header, where OpenAPI 3 has a schema.
const INLINE_SCHEMA: Hint = Hint::new(
    &[
        "type",
        "format",
        "items",
        "default",
        "enum",
        "maximum",
        "minimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "nullable",
    ],
    "move it into `schema`: `schema: {type: string}`",
);

static PARAMETERS: Array = Array::of(Kind::Object(&PARAMETER));
pub(super) static PARAMETER: Object = Object {
    name: "Parameter Object",
    section: 12,
    fields: &[
        Field::new("name", Kind::Text).required(),
        Field::new("in", Kind::OneOf(&["query", "header", "path", "cookie"])).required().until(V3_1),
        Field::new("in", Kind::OneOf(&["query", "querystring", "header", "path", "cookie"]))
            .required()
            .since(V3_2),
        Field::text("description"),
        Field::new("required", Kind::Boolean),
        Field::new("deprecated", Kind::Boolean),
        Field::new("allowEmptyValue", Kind::Boolean),
        Field::new(
            "style",
            Kind::OneOf(&[
                "matrix",
                "label",
                "simple",
                "form",
                "spaceDelimited",
                "pipeDelimited",
                "deepObject",
                "cookie",
            ]),
        ),
        Field::new("explode", Kind::Boolean),
        Field::new("allowReserved", Kind::Boolean),
        Field::new("schema", Kind::Object(&SCHEMA)),
        Field::new("example", Kind::Any),
        Field::new("examples", Kind::Map(Keys::Any, &Kind::Object(&EXAMPLE))).descriptive(),
        Field::new("content", Kind::Single(Keys::MediaType, &Kind::Object(&MEDIA_TYPE))),
    ],
    cases: &[
        Case {
            tag: "in",
            value: "path",
            fields: &[
                Field::new("required", Kind::True).assumed("`required: true`"),
                Field::new("style", Kind::OneOf(&["simple", "label", "matrix"])),
            ],
        },
        Case {
            tag: "in",
            value: "query",
            fields: &[Field::new(
                "style",
                Kind::OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
            )],
        },
        Case { tag: "in", value: "header", fields: &[Field::new("style", Kind::OneOf(&["simple"]))] },
        Case {
            tag: "in",
            value: "cookie",
            fields: &[
                Field::new("style", Kind::OneOf(&["form"])).until(V3_1),
                Field::new("style", Kind::OneOf(&["form", "cookie"])).since(V3_2),
            ],
        },
    ],
    groups: &[ONE_CONTENT, exclusive(&["example", "examples"])],
    reference: REFERABLE,
    hints: &[
        INLINE_SCHEMA,
        Hint::new(
            &["collectionFormat"],
            "OpenAPI 3 says it with `style` and `explode`: `multi` is `style: form` with `explode: true`",
        ),
        Hint::new(
            &["in"],
            "a body is described by the operation's `requestBody`, form fields by its `content`",
        ),
    ],
    ..PLAIN
};

/// A value is described by a schema or by a media type.
const ONE_CONTENT: Group = Group {
    fields: &["schema", "content"],
    since: V3_0,
    none: Some("any value is accepted"),
    several: Several::Contradiction,
};

/// Fields of which one at most is meant to be there, and which only describe.
const fn exclusive(fields: &'static [&'static str]) -> Group {
    Group { fields, since: V3_0, none: None, several: Several::Harmless }
}

static REQUEST_BODY: Object = Object {
    name: "Request Body Object",
    section: 13,
    fields: &[
        Field::text("description"),
        Field::new("content", Kind::Map(Keys::MediaType, &Kind::Object(&MEDIA_TYPE))).required(),
        Field::new("required", Kind::Boolean),
    ],
    reference: REFERABLE,
    hints: &[
        Hint::new(
            &["schema"],
            "a schema stands under a media type: `content: {application/json: {schema: …}}`",
        ),
        Hint::new(&["name", "in"], "a request body has no name and no place"),
    ],
    ..PLAIN
};

pub(super) static MEDIA_TYPE: Object = Object {
    name: "Media Type Object",
    section: 14,
    fields: &[
        Field::new("schema", Kind::Object(&SCHEMA)),
        Field::new("itemSchema", Kind::Object(&SCHEMA)).since(V3_2),
        Field::new("example", Kind::Any),
        Field::new("examples", Kind::Map(Keys::Any, &Kind::Object(&EXAMPLE))).descriptive(),
        Field::new("encoding", Kind::Map(Keys::Any, &Kind::Object(&ENCODING))),
        Field::new("prefixEncoding", Kind::Array(&ENCODINGS)).since(V3_2),
        Field::new("itemEncoding", Kind::Object(&ENCODING)).since(V3_2),
    ],
    groups: &[exclusive(&["example", "examples"]), ENCODING_BY_NAME, ENCODING_OF_ITEMS],
    reference: Some((V3_2, V3_2)),
    hints: &[Hint::new(
        &["type", "format", "properties", "items", "required", "allOf", "oneOf", "anyOf"],
        "move it into `schema`",
    )],
    ..PLAIN
};

static ENCODINGS: Array = Array::of(Kind::Object(&ENCODING));
const ENCODING_BY_NAME: Group = Group {
    fields: &["encoding", "prefixEncoding"],
    since: V3_2,
    none: None,
    several: Several::Contradiction,
};
const ENCODING_OF_ITEMS: Group =
    Group { fields: &["encoding", "itemEncoding"], since: V3_2, none: None, several: Several::Contradiction };

static ENCODING: Object = Object {
    name: "Encoding Object",
    section: 15,
    fields: &[
        Field::new("contentType", Kind::Text),
        Field::new("headers", Kind::Map(Keys::Any, &Kind::Object(&HEADER))),
        Field::new("style", Kind::OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
        Field::new("explode", Kind::Boolean),
        Field::new("allowReserved", Kind::Boolean),
        Field::new("encoding", Kind::Map(Keys::Any, &Kind::Object(&ENCODING))).since(V3_2),
        Field::new("prefixEncoding", Kind::Array(&ENCODINGS)).since(V3_2),
        Field::new("itemEncoding", Kind::Object(&ENCODING)).since(V3_2),
    ],
    groups: &[ENCODING_BY_NAME, ENCODING_OF_ITEMS],
    ..PLAIN
};

static RESPONSES: Object = Object {
    name: "Responses Object",
    section: 16,
    pattern: Some((Keys::Status, Kind::Object(&RESPONSE))),
    ..PLAIN
};

pub(super) static RESPONSE: Object = Object {
    name: "Response Object",
    section: 17,
    fields: &[
        Field::text("summary").since(V3_2),
        Field::text("description").assumed("an empty description").until(V3_1),
        Field::text("description").since(V3_2),
        Field::new("headers", Kind::Map(Keys::Any, &Kind::Object(&HEADER))),
        Field::new("content", Kind::Map(Keys::MediaType, &Kind::Object(&MEDIA_TYPE))),
        Field::new("links", Kind::Map(Keys::Any, &Kind::Object(&LINK))),
    ],
    reference: REFERABLE,
    hints: &[
        Hint::new(
            &["schema"],
            "a schema stands under a media type: `content: {application/json: {schema: …}}`",
        ),
        Hint::new(&["examples", "example"], "examples stand under a media type of `content`"),
    ],
    ..PLAIN
};

static CALLBACK: Object = Object {
    name: "Callback Object",
    section: 18,
    pattern: Some((Keys::Any, Kind::Object(&PATH_ITEM))),
    reference: REFERABLE,
    ..PLAIN
};

pub(super) static EXAMPLE: Object = Object {
    name: "Example Object",
    section: 19,
    fields: &[
        Field::text("summary"),
        Field::text("description"),
        Field::new("dataValue", Kind::Any).since(V3_2),
        Field::text("serializedValue").since(V3_2),
        Field::new("externalValue", Kind::Uri).descriptive(),
        Field::new("value", Kind::Any),
    ],
    groups: &[
        exclusive(&["value", "externalValue"]),
        exclusive(&["value", "dataValue"]),
        exclusive(&["value", "serializedValue"]),
        exclusive(&["serializedValue", "externalValue"]),
    ],
    reference: REFERABLE,
    ..PLAIN
};

static LINK: Object = Object {
    name: "Link Object",
    section: 20,
    fields: &[
        Field::new("operationRef", Kind::Uri),
        Field::new("operationId", Kind::Text),
        Field::new("parameters", Kind::Map(Keys::Any, &Kind::Any)),
        Field::new("requestBody", Kind::Any),
        Field::text("description"),
        Field::new("server", Kind::Object(&SERVER)),
    ],
    groups: &[Group {
        fields: &["operationRef", "operationId"],
        since: V3_0,
        none: Some("the link leads nowhere and is left out"),
        several: Several::Harmless,
    }],
    reference: REFERABLE,
    ..PLAIN
};

static HEADER: Object = Object {
    name: "Header Object",
    section: 21,
    fields: &[
        Field::text("description"),
        Field::new("required", Kind::Boolean),
        Field::new("deprecated", Kind::Boolean),
        // Against the rules of 3.0.4 and later only; earlier texts give a header all fields of a parameter.
        Field::new("allowEmptyValue", Kind::Boolean).until(V3_0),
        Field::new("allowReserved", Kind::Boolean).until(V3_0),
        Field::new("style", Kind::OneOf(&["simple"])),
        Field::new("explode", Kind::Boolean),
        Field::new("schema", Kind::Object(&SCHEMA)),
        Field::new("example", Kind::Any),
        Field::new("examples", Kind::Map(Keys::Any, &Kind::Object(&EXAMPLE))).descriptive(),
        Field::new("content", Kind::Single(Keys::MediaType, &Kind::Object(&MEDIA_TYPE))),
    ],
    groups: &[ONE_CONTENT, exclusive(&["example", "examples"])],
    reference: REFERABLE,
    hints: &[
        INLINE_SCHEMA,
        Hint::new(&["name", "in"], "the name of a header is its key, its place is the header"),
    ],
    ..PLAIN
};

static TAGS: Array = Array::of(Kind::Object(&TAG));
static TAG: Object = Object {
    name: "Tag Object",
    section: 22,
    fields: &[
        Field::new("name", Kind::Text).required(),
        Field::text("summary").since(V3_2),
        Field::text("description"),
        Field::new("externalDocs", Kind::Object(&EXTERNAL_DOCUMENTATION)),
        Field::text("parent").since(V3_2),
        Field::text("kind").since(V3_2),
    ],
    ..PLAIN
};

pub(super) static REFERENCE: Object = Object {
    name: "Reference Object",
    section: 23,
    fields: &[
        Field::new("$ref", Kind::Reference).required(),
        Field::text("summary").since(V3_1),
        Field::text("description").since(V3_1),
    ],
    extensions: false,
    ..PLAIN
};

pub(super) static SECURITY_SCHEME: Object = Object {
    name: "Security Scheme Object",
    section: 27,
    fields: &[
        Field::new("type", Kind::OneOf(&["apiKey", "http", "oauth2", "openIdConnect"]))
            .required()
            .until(V3_0),
        Field::new("type", Kind::OneOf(&["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]))
            .required()
            .since(V3_1),
        Field::text("description"),
        Field::new("deprecated", Kind::Boolean).since(V3_2),
    ],
    cases: &[
        Case {
            tag: "type",
            value: "apiKey",
            fields: &[
                Field::new("name", Kind::Text).required(),
                Field::new("in", Kind::OneOf(&["query", "header", "cookie"])).required(),
            ],
        },
        Case {
            tag: "type",
            value: "http",
            fields: &[Field::new("scheme", Kind::Text).required(), Field::text("bearerFormat")],
        },
        Case {
            tag: "type",
            value: "oauth2",
            fields: &[
                Field::new("flows", Kind::Object(&OAUTH_FLOWS)).required(),
                Field::new("oauth2MetadataUrl", Kind::Uri).since(V3_2),
            ],
        },
        Case {
            tag: "type",
            value: "openIdConnect",
            fields: &[Field::new("openIdConnectUrl", Kind::Uri).required()],
        },
    ],
    reference: REFERABLE,
    hints: &[
        Hint::new(
            &["flow", "authorizationUrl", "tokenUrl", "scopes"],
            "each flow is an object under `flows`",
        ),
        Hint::new(
            &["type"],
            "basic authentication is `type: http` with `scheme: basic`, a bearer token `scheme: bearer`",
        ),
    ],
    ..PLAIN
};

static OAUTH_FLOWS: Object = Object {
    name: "OAuth Flows Object",
    section: 28,
    fields: &[
        Field::new("implicit", Kind::Object(&IMPLICIT_FLOW)),
        Field::new("password", Kind::Object(&TOKEN_FLOW)),
        Field::new("clientCredentials", Kind::Object(&TOKEN_FLOW)),
        Field::new("authorizationCode", Kind::Object(&CODE_FLOW)),
        Field::new("deviceAuthorization", Kind::Object(&DEVICE_FLOW)).since(V3_2),
    ],
    hints: &[
        Hint::new(&["accessCode"], "it is called `authorizationCode` in OpenAPI 3"),
        Hint::new(&["application"], "it is called `clientCredentials` in OpenAPI 3"),
    ],
    ..PLAIN
};

const NO_URL: &str = "an empty URL";
const AUTHORIZATION_URL: Field = Field::new("authorizationUrl", Kind::Uri);
const DEVICE_URL: Field = Field::new("deviceAuthorizationUrl", Kind::Uri).since(V3_2);
const TOKEN_URL: Field = Field::new("tokenUrl", Kind::Uri);
const REFRESH_URL: Field = Field::new("refreshUrl", Kind::Uri);
const SCOPES: Field =
    Field::new("scopes", Kind::Map(Keys::Any, &Kind::Text)).assumed("that there are no scopes");

// The specification has one OAuth Flow Object; which of its URLs are required depends on the flow.
const OAUTH_FLOW: Object = Object { name: "OAuth Flow Object", section: 29, ..PLAIN };
static IMPLICIT_FLOW: Object =
    Object { fields: &[AUTHORIZATION_URL.assumed(NO_URL), TOKEN_URL, REFRESH_URL, SCOPES], ..OAUTH_FLOW };
static TOKEN_FLOW: Object =
    Object { fields: &[AUTHORIZATION_URL, TOKEN_URL.assumed(NO_URL), REFRESH_URL, SCOPES], ..OAUTH_FLOW };
static CODE_FLOW: Object = Object {
    fields: &[AUTHORIZATION_URL.assumed(NO_URL), TOKEN_URL.assumed(NO_URL), REFRESH_URL, SCOPES],
    ..OAUTH_FLOW
};
static DEVICE_FLOW: Object = Object {
    fields: &[DEVICE_URL.assumed(NO_URL), TOKEN_URL.assumed(NO_URL), REFRESH_URL, SCOPES],
    ..OAUTH_FLOW
};
static SECURITY: Array = Array::of(Kind::Object(&SECURITY_REQUIREMENT));
static SECURITY_REQUIREMENT: Object = Object {
    name: "Security Requirement Object",
    section: 30,
    pattern: Some((Keys::Any, Kind::Array(&SCOPE_NAMES))),
    extensions: false,
    ..PLAIN
};
static SCOPE_NAMES: Array = Array::of(Kind::Text);
