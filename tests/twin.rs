//! The kitchen sink in OpenAPI 3.0, through the rows of its twin in 3.1: the handlers are the same, and so is what is sent.

extern crate golden_kitchen_sink_3_0 as golden_kitchen_sink;

mod kitchen_sink;
#[allow(dead_code, reason = "other tests look at more of a reply")]
mod wire;

#[test]
fn the_rows_are_sent_to_the_router_of_3_0() {
    let name = std::any::type_name::<golden_kitchen_sink::models::Item>();
    assert!(name.starts_with("golden_kitchen_sink_3_0::"), "{name}");
}
