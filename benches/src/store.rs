//! Items in memory. Must not know requests.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{PoisonError, RwLock};

use my_pro_api::models::{Item, ItemResponse};

/// So many items are kept, the newest ones: under load, memory and the time of a search stay as they are.
const KEPT: usize = 1024;

/// The newest items, oldest first.
#[derive(Debug)]
pub(crate) struct Store {
    items: RwLock<VecDeque<ItemResponse>>,
    next: AtomicI64,
}

impl Default for Store {
    fn default() -> Self {
        let laptop = ItemResponse {
            name: "Gaming Laptop".to_owned(),
            price: 1499.99,
            tax: Some(120.5),
            description: Some("16-inch".to_owned()),
            id: 1,
        };
        let mouse =
            ItemResponse { name: "Mouse".to_owned(), price: 25.0, tax: None, description: None, id: 2 };
        Self { items: RwLock::new([laptop, mouse].into()), next: AtomicI64::new(3) }
    }
}

impl Store {
    pub(crate) fn all(&self) -> Vec<ItemResponse> {
        self.items.read().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    pub(crate) fn find(&self, id: i64) -> Option<ItemResponse> {
        let items = self.items.read().unwrap_or_else(PoisonError::into_inner);
        items.iter().find(|item| item.id == id).cloned()
    }

    pub(crate) fn insert(&self, item: Item) -> ItemResponse {
        let Item { name, price, tax, description } = item;
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let stored = ItemResponse { name, price, tax, description, id };
        let mut items = self.items.write().unwrap_or_else(PoisonError::into_inner);
        if items.len() == KEPT {
            items.pop_front();
        }
        items.push_back(stored.clone());
        stored
    }
}
