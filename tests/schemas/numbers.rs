//! Numbers: bounds, multiples, and what their types hold.

use golden_schemas::models::{
    Above, AtTheEnd, Below, BeyondAbove, Cents, Digit, Float, FourBounds, FractionalBounds,
    FractionalExclusive, Halves, Impossible, Integer, Large, Number, PastTheEnd, Percent, Positive, Small,
    Threes, TwoAndHalf,
};

use super::{accepted, check, check_deviations, none};

#[test]
fn numbers_keep_to_their_bounds() {
    none([
        check::<Number>(
            "Number",
            &["0.5", "-1.5", "1 => 1.0", "1e3 => 1000.0", "0.1"],
            &[r#""1""#, "null", "true"],
        ),
        check::<Integer>(
            "Integer",
            &["0", "-7", "7.0 => 7", "7e0 => 7", "70e-1 => 7", "9223372036854775807", "-9223372036854775808"],
            &["7.5", r#""7""#, "1e-1"],
        ),
        check::<Percent>("Percent", &["0 => 0.0", "100 => 100.0", "99.5"], &["-0.1", "100.1"]),
        check::<Above>("Above", &["0.1", "1e-300"], &["0", "-0.0", "-1"]),
        check::<Below>("Below", &["1.4", "-1e300 => -1e+300"], &["1.5", "2"]),
        check::<Digit>("Digit", &["0", "9"], &["-1", "10"]),
        check::<Positive>("Positive", &["1"], &["0", "-1"]),
        check::<FourBounds>("FourBounds", &["2", "8"], &["1", "9", "0", "10"]),
        check::<FractionalBounds>("FractionalBounds", &["1", "3"], &["0", "4"]),
        check::<FractionalExclusive>("FractionalExclusive", &["1", "3"], &["0", "4"]),
        check::<Float>("Float", &["0.1", "16777217 => 16777217.0"], &["null"]),
    ]);
}

#[test]
fn bounds_at_and_beyond_the_type_hold() {
    none([
        check::<BeyondAbove>("BeyondAbove", &["0", "9223372036854775807"], &["0.5"]),
        check::<Impossible>("Impossible", &[], &["0", "-9223372036854775808"]),
        check::<AtTheEnd>("AtTheEnd", &["9223372036854775807"], &["0", "9223372036854775806"]),
        check::<PastTheEnd>("PastTheEnd", &[], &["0", "9223372036854775807"]),
        check::<Small>("Small", &["2147483647", "-2147483648"], &["3000000001"]),
        check::<Large>("Large", &["9223372036854775807"], &["1.5"]),
    ]);
}

#[test]
fn numbers_beyond_their_type_are_refused() {
    none([
        check_deviations::<Integer>("Integer", &["9223372036854775808", "1e19", "-9223372036854775809"]),
        check_deviations::<Small>("Small", &["2147483648", "-2147483649"]),
        check_deviations::<Large>("Large", &["9223372036854775808"]),
        check_deviations::<Number>("Number", &["1e400", "-1e400"]),
    ]);
}

#[test]
fn multiples_are_taken_by_their_decimal_form() {
    none([
        check::<Halves>("Halves", &["0 => 0.0", "0.5", "1.5", "3 => 3.0"], &["0.25", "0.75"]),
        check::<Cents>("Cents", &["0.07", "1.1", "19.99", "4.35"], &["0.001", "1.005"]),
        // `jsonschema` is wrong about negative ones.
        accepted::<Halves>("Halves", &["-0.5", "-1.5"]),
        accepted::<TwoAndHalf>("TwoAndHalf", &["-10"]),
        check::<Threes>("Threes", &["0", "3", "-3", "6.0 => 6"], &["1", "4"]),
        check::<TwoAndHalf>("TwoAndHalf", &["0", "5", "10"], &["1", "2", "3"]),
    ]);
}

#[test]
fn both_paths_take_numbers_at_the_edge_of_their_types_alike() {
    use golden_schemas::models::{BigConstant, OneAndAHalves, Thirds, WideFloat};
    none([
        check::<WideFloat>("WideFloat", &["2147483647.0", "-1.5"], &[]),
        check_deviations::<WideFloat>("WideFloat", &["2147483648", "2147483648.0"]),
        check::<BigConstant>("BigConstant", &["9007199254740993"], &["9007199254740992", "1"]),
        check::<OneAndAHalves>("OneAndAHalves", &["3"], &["4"]),
        // The oracle divides these as floats, or not at all.
        accepted::<OneAndAHalves>("OneAndAHalves", &["9007199254740993", "-6"]),
        check_deviations::<OneAndAHalves>("OneAndAHalves", &["9007199254740995"]),
        // A float takes neighbours beyond 2^53 for equal, on both paths.
        check::<Thirds>("Thirds", &["3.0", "-9.0"], &["4", "1.5"]),
        accepted::<Integer>("Integer", &["1e18", "9007199254740993.0 => 9007199254740993", "70e-1"]),
    ]);
}
