//! `webhooks` and `callbacks` → typed path items: what the API sends by itself.
//!
//! `openapiv3` has no webhooks, and its callbacks take no references. So they are lifted out: webhooks are path items by
//! their names, callbacks stand beside the operations that have them.

use std::collections::HashMap;

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use super::super::{Callback, Components, Located};
use super::{Context, Further, Reader, members};
use crate::source::{Node, Pointer};

impl Reader {
    /// `webhooks`: their names are free, those that begin with `x-` too.
    pub(in super::super) fn webhooks(&mut self, root: &Node) -> Components<openapiv3::PathItem> {
        let parent = Pointer::root().child("webhooks");
        let mut found = IndexMap::new();
        for member in members(root.get("webhooks")) {
            let typed = self.typed(&member.node, parent.child(&member.key), Context::PathItem);
            found.extend(typed.map(|typed| (member.key.clone(), typed)));
        }
        found
    }

    /// `components.callbacks`
    pub(in super::super) fn shared_callbacks(&mut self, root: &Node) -> Components<Callback> {
        let parent = Pointer::root().child("components").child("callbacks");
        self.callback_map(root.get("components").and_then(|components| components.get("callbacks")), &parent)
    }

    /// Callback Objects by their names.
    pub(super) fn callback_map(&mut self, node: Option<&Node>, parent: &Pointer) -> Components<Callback> {
        let named = members(node).filter(|member| !member.key.starts_with("x-"));
        named
            .map(|member| (member.key.clone(), self.callback(&member.node, parent.child(&member.key))))
            .collect()
    }

    fn callback(&mut self, node: &Node, pointer: Pointer) -> Located<ReferenceOr<Callback>> {
        if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            return Located { pointer, value: ReferenceOr::Reference { reference: reference.to_owned() } };
        }
        let mut items = Callback::new();
        for member in members(Some(node)).filter(|member| !member.key.starts_with("x-")) {
            let at = pointer.child(&member.key);
            let further = self.further_in(&member.node, &at);
            self.further_callbacks.extend(further.map(|further| (at.clone(), further)));
            let typed = self.typed(&member.node, at, Context::PathItem);
            items.extend(typed.map(|typed| (member.key.clone(), typed)));
        }
        Located { pointer, value: ReferenceOr::Item(items) }
    }

    /// The operations of a path item that `openapiv3` has no fields for.
    pub(super) fn further_in(&mut self, item: &Node, at: &Pointer) -> Option<Vec<Further>> {
        let query = item.get("query").map(|node| ("QUERY".to_owned(), at.child("query"), node));
        let others = members(item.get("additionalOperations")).map(|member| {
            let at = at.child("additionalOperations").child(&member.key);
            (member.key.clone(), at, &member.node)
        });
        let operations = query
            .into_iter()
            .chain(others)
            .filter_map(|(method, at, node)| Some((method, self.typed(node, at, Context::Operation)?)));
        let operations: Vec<_> = operations.collect();
        (!operations.is_empty()).then_some(operations)
    }
}

/// Callbacks by the pointers of the operations that have them.
pub(in super::super) type Callbacks = HashMap<Pointer, Components<Callback>>;
