// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The models: one file for each schema among the components, with what stands inside it.

mod create_order;
mod create_order_shipped;
mod item;
mod order;
mod ping_post;
mod receipt;
mod report_ready;

pub use create_order::CreateOrderBody;
pub use create_order_shipped::CreateOrderShippedBody;
pub use item::Item;
pub use order::Order;
pub use ping_post::{PingPostBodyPoint, PingPostBody};
pub use receipt::Receipt;
pub use report_ready::ReportReadyFilter;
