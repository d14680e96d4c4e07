//! Values by their JSON types: one, several, or any.

use super::classify::{Classifier, Found, What};
use super::conjunction::{Conjunction, asserts_by_itself};
use super::{Declaration, DeclarationId, Dispatch, Kind, Name, Shape, Type, Union, Variant};
use crate::schema::{SchemaId, Types, View};

impl Classifier<'_> {
    /// A value of certain JSON types.
    pub(super) fn of_types(
        &mut self,
        types: Types,
        conjunction: &Conjunction,
        view: View,
        words: &[String],
    ) -> Found {
        let nullable = types.has(Types::NULL);
        let types = types.without(Types::NULL);
        if types.is_empty() {
            // No value at all, or `null` alone.
            let kind = if nullable { Kind::Null } else { Kind::Any };
            return Found::exactly(Type::plain(kind)).narrowed(nullable);
        }
        if let Some(found) = self.of_type(types, conjunction, view, words) {
            return found.or_null(nullable);
        }
        if types == Types::ALL.without(Types::NULL).without(Types::INTEGER) && nullable {
            return self.untyped(conjunction, view, words);
        }
        let mut variants = Vec::new();
        let mut exact = true;
        for name in types.names() {
            let Some(own) = Types::named(name) else { continue };
            let Some(found) = self.of_type(own, conjunction, view, &[words, &[name.to_owned()]].concat())
            else {
                continue;
            };
            exact &= found.exact;
            let r#type = self.variant(found, conjunction, view, &[words, &[name.to_owned()]].concat());
            variants.push(Variant { name: name.to_owned(), r#type, types: own, schemas: Vec::new() });
        }
        let union = Union { dispatch: Dispatch::Kind, variants };
        Found::shape(Shape::Union(union), nullable).narrowed(exact)
    }

    /// A shape within a union over JSON types, as a type; what its checks do not say is left to the whole.
    fn variant(&mut self, found: Found, conjunction: &Conjunction, view: View, words: &[String]) -> Type {
        match found.what {
            What::Type(found) => found,
            What::Shape(shape) => {
                let schema = conjunction.schemas.first().copied().unwrap_or_default();
                self.nested(schema, view, shape, words)
            }
        }
    }

    /// Declares a shape that stands inside another one and for no schema of its own.
    pub(super) fn nested(&mut self, schema: SchemaId, view: View, shape: Shape, words: &[String]) -> Type {
        let id = DeclarationId(self.out.declarations.len());
        let name = Name::Inline(words.to_vec());
        let declaration = Declaration { schema, name, view, shape, probes: Vec::new(), residual: false };
        self.out.declarations.push(declaration);
        Type::plain(Kind::Declared(id))
    }

    /// A value of one JSON type; `None` for several.
    fn of_type(
        &mut self,
        types: Types,
        conjunction: &Conjunction,
        view: View,
        words: &[String],
    ) -> Option<Found> {
        let list = &conjunction.schemas;
        Some(match types {
            Types::BOOLEAN => Found::exactly(Type::plain(Kind::Boolean)),
            Types::STRING => Found::exactly(self.string(list)),
            Types::INTEGER => {
                let (found, exact) = self.integer(list);
                Found::exactly(found).narrowed(exact)
            }
            Types::NUMBER => {
                let (found, exact) = self.number(list);
                Found::exactly(found).narrowed(exact)
            }
            Types::ARRAY => self.array(list, view, words),
            Types::OBJECT => self.object(conjunction, view, words),
            _ => return None,
        })
    }

    /// A value of any JSON type, where keywords say what it is if it is an object or an array: these have a shape, and
    /// the others are any value.
    pub(super) fn untyped(&mut self, conjunction: &Conjunction, view: View, words: &[String]) -> Found {
        let schemas = self.schemas;
        let list = || conjunction.schemas.iter().map(|id| &schemas[*id]);
        let anything = |id: SchemaId| !schemas[id].asserts() && schemas[id].reference.is_none();
        let objects = list().any(|schema| {
            !schema.object.properties.is_empty()
                || schema.object.additional_properties.is_some_and(|additional| !anything(additional))
        });
        let arrays = list().any(|schema| {
            !schema.array.prefix_items.is_empty() || schema.array.items.is_some_and(|items| !anything(items))
        });
        let quiet = !list().any(asserts_by_itself);
        let others = list().any(|schema| {
            schema.number.is_some()
                || schema.format.is_some()
                || schema.string.min_length.is_some()
                || schema.string.max_length.is_some()
                || schema.string.pattern.is_some()
                || (schema.object.is_some() && !objects)
                || (schema.array.is_some() && !arrays)
        });
        if !objects && !arrays {
            return Found::exactly(Type::plain(Kind::Any)).narrowed(quiet);
        }
        let (mut variants, mut exact, mut rest) = (Vec::new(), !others, Types::ALL);
        for (own, wanted) in [(Types::OBJECT, objects), (Types::ARRAY, arrays)] {
            let Some(name) = own.names().next().filter(|_| wanted) else { continue };
            let words = [words, &[name.to_owned()]].concat();
            let Some(found) = self.of_type(own, conjunction, view, &words) else { continue };
            exact &= found.exact;
            let r#type = self.variant(found, conjunction, view, &words);
            variants.push(Variant { name: name.to_owned(), r#type, types: own, schemas: Vec::new() });
            rest = rest.without(own);
        }
        let other = Type::plain(Kind::Any);
        variants.push(Variant { name: "other".to_owned(), r#type: other, types: rest, schemas: Vec::new() });
        let union = Union { dispatch: Dispatch::Kind, variants };
        Found::shape(Shape::Union(union), false).narrowed(exact)
    }
}
