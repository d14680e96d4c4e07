//! The Schema Object as data: the dialect of OpenAPI 3.0 and JSON Schema 2020-12 with OpenAPI's additions.

use super::rule::{Array, Case, Empty, Field, Hint, Keys, Kind, Object, PLAIN};
use super::table::EXTERNAL_DOCUMENTATION;
use crate::document::version::Version::{V3_0, V3_1, V3_2};

pub(super) static SCHEMA: Object = Object {
    name: "Schema Object",
    section: 24,
    fields: &[
        // Identity and references. In 3.0 a Reference Object stands in the place of a schema.
        Field::new("$ref", Kind::Reference).since(V3_1),
        Field::new("$dynamicRef", Kind::Reference).since(V3_1),
        Field::new("$id", Kind::Uri).since(V3_1),
        Field::new("$schema", Kind::Uri).since(V3_1),
        Field::new("$anchor", Kind::Text).since(V3_1),
        Field::new("$dynamicAnchor", Kind::Text).since(V3_1),
        Field::new("$vocabulary", Kind::Map(Keys::Any, &Kind::Boolean)).since(V3_1),
        Field::text("$comment").since(V3_1),
        Field::new("$defs", Kind::Map(Keys::Any, &SUBSCHEMA)).since(V3_1),
        // Any value.
        Field::new("type", ONE_TYPE_OF_30).until(V3_0),
        Field::new("type", Kind::OrArray(&ONE_TYPE, &TYPES)).since(V3_1),
        Field::new("enum", Kind::Array(&VALUES_OF_30)).until(V3_0),
        Field::new("enum", Kind::Array(&VALUES)).since(V3_1),
        Field::new("const", Kind::Any).since(V3_1),
        Field::new("format", Kind::Text),
        Field::new("default", Kind::Any),
        Field::new("nullable", Kind::Boolean).until(V3_0),
        Field::new("readOnly", Kind::Boolean),
        Field::new("writeOnly", Kind::Boolean),
        // Numbers.
        Field::new("multipleOf", Kind::Positive),
        Field::new("minimum", Kind::Number),
        Field::new("maximum", Kind::Number),
        Field::new("exclusiveMinimum", Kind::Boolean).until(V3_0).lenient(),
        Field::new("exclusiveMaximum", Kind::Boolean).until(V3_0).lenient(),
        Field::new("exclusiveMinimum", Kind::Number).since(V3_1).lenient(),
        Field::new("exclusiveMaximum", Kind::Number).since(V3_1).lenient(),
        // Strings.
        Field::new("minLength", Kind::Count),
        Field::new("maxLength", Kind::Count),
        Field::new("pattern", Kind::Text),
        Field::new("contentEncoding", Kind::Text).since(V3_1),
        Field::new("contentMediaType", Kind::Text).since(V3_1),
        Field::new("contentSchema", Kind::Object(&SCHEMA)).since(V3_1),
        // Arrays.
        Field::new("items", Kind::Object(&SCHEMA)),
        Field::new("prefixItems", Kind::Array(&SCHEMAS)).since(V3_1),
        Field::new("contains", Kind::Object(&SCHEMA)).since(V3_1),
        Field::new("minContains", Kind::Count).since(V3_1),
        Field::new("maxContains", Kind::Count).since(V3_1),
        Field::new("minItems", Kind::Count),
        Field::new("maxItems", Kind::Count),
        Field::new("uniqueItems", Kind::Boolean),
        Field::new("unevaluatedItems", Kind::Object(&SCHEMA)).since(V3_1),
        // Objects.
        Field::new("properties", Kind::Map(Keys::Any, &SUBSCHEMA)),
        Field::new("patternProperties", Kind::Map(Keys::Any, &SUBSCHEMA)).since(V3_1),
        Field::new("additionalProperties", Kind::OrBoolean(&SUBSCHEMA)),
        Field::new("unevaluatedProperties", Kind::Object(&SCHEMA)).since(V3_1),
        Field::new("propertyNames", Kind::Object(&SCHEMA)).since(V3_1),
        Field::new("required", Kind::Array(&NAMES.empty(Empty::Harmless))).until(V3_0),
        Field::new("required", Kind::Array(&NAMES)).since(V3_1),
        Field::new("minProperties", Kind::Count),
        Field::new("maxProperties", Kind::Count),
        Field::new("dependentRequired", Kind::Map(Keys::Any, &Kind::Array(&NAMES))).since(V3_1),
        Field::new("dependentSchemas", Kind::Map(Keys::Any, &SUBSCHEMA)).since(V3_1),
        // Composition.
        Field::new("allOf", Kind::Array(&SCHEMAS)),
        Field::new("anyOf", Kind::Array(&SCHEMAS)),
        Field::new("oneOf", Kind::Array(&SCHEMAS)),
        Field::new("not", Kind::Object(&SCHEMA)),
        Field::new("if", Kind::Object(&SCHEMA)).since(V3_1),
        Field::new("then", Kind::Object(&SCHEMA)).since(V3_1),
        Field::new("else", Kind::Object(&SCHEMA)).since(V3_1),
        Field::new("discriminator", Kind::Object(&DISCRIMINATOR)),
        // Descriptions.
        Field::text("title"),
        Field::text("description"),
        Field::new("deprecated", Kind::Boolean).descriptive(),
        Field::new("example", Kind::Any),
        Field::new("examples", Kind::Array(&Array::of(Kind::Any))).since(V3_1).descriptive(),
        Field::new("externalDocs", Kind::Object(&EXTERNAL_DOCUMENTATION)).descriptive(),
        Field::new("xml", Kind::Object(&XML)).descriptive(),
    ],
    cases: &[Case {
        tag: "type",
        value: "array",
        fields: &[Field::new("items", Kind::Object(&SCHEMA))
            .assumed("that items may be anything")
            .until(V3_0)],
    }],
    open: Some(V3_1),
    boolean: Some(V3_1),
    reference: Some((V3_0, V3_0)),
    hints: &[
        Hint::new(&["nullable"], "add \"null\" to the types: `type: [string, \"null\"]`").since(V3_1),
        Hint::new(&["exclusiveMinimum"], "write `minimum: 5` with `exclusiveMinimum: true`").until(V3_0),
        Hint::new(&["exclusiveMaximum"], "write `maximum: 5` with `exclusiveMaximum: true`").until(V3_0),
        Hint::new(&["exclusiveMinimum"], "write the bound itself, `exclusiveMinimum: 5`, without `minimum`")
            .since(V3_1),
        Hint::new(&["exclusiveMaximum"], "write the bound itself, `exclusiveMaximum: 5`, without `maximum`")
            .since(V3_1),
        Hint::new(
            &["type"],
            "OpenAPI 3.0 has one type; for null write `nullable: true` beside it, for others `anyOf`",
        )
        .until(V3_0),
        Hint::new(
            &["items"],
            "`items` is one schema; one for each position is `prefixItems`, from OpenAPI 3.1 on",
        )
        .until(V3_0),
        Hint::new(&["items"], "write `prefixItems` for a list with one schema for each position").since(V3_1),
        Hint::new(
            &["required"],
            "name the required properties in the object that has them: `required: [id, name]`",
        ),
        Hint::new(&["const"], "write `enum` with one value").until(V3_0),
        Hint::new(&["examples"], "write `example` with one value").until(V3_0),
        Hint::new(&["optional"], "a property is optional unless the object's `required` names it"),
    ],
    ..PLAIN
};

// Statics may refer to one another in a circle where constants may not.
static SUBSCHEMA: Kind = Kind::Object(&SCHEMA);
const NAMES_OF_TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object", "null"];
const ONE_TYPE_OF_30: Kind = Kind::OneOf(&["string", "number", "integer", "boolean", "array", "object"]);
const ONE_TYPE: Kind = Kind::OneOf(NAMES_OF_TYPES);

static SCHEMAS: Array = Array::of(Kind::Object(&SCHEMA)).empty(Empty::Refused);
static TYPES: Array = Array::of(ONE_TYPE).distinct().empty(Empty::Refused);
static VALUES_OF_30: Array = Array::of(Kind::Any).distinct().empty(Empty::Refused);
// JSON Schema 2020-12 advises against an empty list, which no value satisfies, and allows it.
static VALUES: Array = Array::of(Kind::Any).distinct().empty(Empty::Harmless);
const NAMES: Array = Array::of(Kind::Text).distinct();

static DISCRIMINATOR: Object = Object {
    name: "Discriminator Object",
    section: 25,
    fields: &[
        Field::new("propertyName", Kind::Text).required(),
        Field::new("mapping", Kind::Map(Keys::Any, &Kind::Text)),
        Field::new("defaultMapping", Kind::Text).since(V3_2),
    ],
    ..PLAIN
};

static XML: Object = Object {
    name: "XML Object",
    section: 26,
    fields: &[
        Field::new("nodeType", Kind::OneOf(&["element", "attribute", "text", "cdata", "none"]))
            .since(V3_2)
            .descriptive(),
        Field::text("name"),
        Field::new("namespace", Kind::Uri).descriptive(),
        Field::text("prefix"),
        Field::new("attribute", Kind::Boolean).descriptive(),
        Field::new("wrapped", Kind::Boolean).descriptive(),
    ],
    ..PLAIN
};
