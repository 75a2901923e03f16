//! Every pattern passes where it should, and fails where it should.

use serde_json::{Value, json};

use crate::patterns::differences;

super::checks! {
    an_object_names_the_members_that_count
    a_list_is_matched_item_by_item
    values_are_the_same_or_not
    some_none_each_and_count_ask_lists
    has_asks_texts_and_given_anything
    operators_stand_together
    what_is_no_pattern_is_named_wherever_it_stands
    a_failure_says_where
}

#[track_caller]
fn passes(pattern: &Value, found: &Value) {
    assert_eq!(differences(pattern, found), [""; 0], "{pattern} on {found}");
}

#[track_caller]
fn fails(pattern: &Value, found: &Value) {
    assert!(
        !differences(pattern, found).is_empty(),
        "{pattern} on {found}"
    );
}

fn an_object_names_the_members_that_count() {
    let found = json!({ "kind": "acid", "days": { "left": 5 }, "date": null });
    passes(&json!({}), &found);
    passes(&json!({ "days": { "left": 5 } }), &found);
    passes(&json!({ "date": null, "never": null }), &found);
    fails(&json!({ "kind": "retinoid" }), &found);
    fails(&json!({ "days": { "left": 4 } }), &found);
    fails(&json!({ "kind": null }), &found);
    fails(&json!({ "never": 1 }), &found);
    fails(&json!({}), &json!(null));
    fails(&json!({}), &json!([]));
}

fn a_list_is_matched_item_by_item() {
    let found = json!([{ "kind": "acid" }, { "kind": "retinoid" }]);
    passes(&json!([{}, { "kind": "retinoid" }]), &found);
    passes(&json!([]), &json!([]));
    fails(&json!([{}]), &found);
    fails(&json!([{}, {}, {}]), &found);
    fails(&json!([{ "kind": "retinoid" }, { "kind": "acid" }]), &found);
    fails(&json!([]), &json!(null));
    fails(&json!([]), &json!({}));
}

fn values_are_the_same_or_not() {
    for value in [json!("a"), json!(5), json!(true), json!(false), json!(null)] {
        passes(&value, &value);
        for other in [
            json!("b"),
            json!(6),
            json!("5"),
            json!([]),
            json!({ "a": 1 }),
        ] {
            fails(&value, &other);
        }
    }
    passes(&json!(1), &json!(1.0));
    passes(&json!(0.5), &json!(0.50));
    fails(&json!(1), &json!(1.5));
    fails(&json!(0), &json!(false));
    fails(&json!(false), &json!(null));
}

fn some_none_each_and_count_ask_lists() {
    let found = json!([{ "on": 1 }, { "on": 2 }]);
    passes(&json!({ "$some": [{ "on": 2 }, { "on": 1 }] }), &found);
    passes(&json!({ "$some": [] }), &found);
    fails(&json!({ "$some": [{ "on": 2 }, { "on": 3 }] }), &found);
    fails(&json!({ "$some": [{}] }), &json!([]));
    passes(&json!({ "$none": [{ "on": 3 }, { "on": 4 }] }), &found);
    fails(&json!({ "$none": [{ "on": 3 }, { "on": 2 }] }), &found);
    passes(&json!({ "$each": { "on": { "$given": true } } }), &found);
    passes(&json!({ "$each": { "on": 3 } }), &json!([]));
    fails(&json!({ "$each": { "on": 1 } }), &found);
    passes(&json!({ "$count": 2 }), &found);
    passes(&json!({ "$count": 0 }), &json!([]));
    fails(&json!({ "$count": 1 }), &found);
    // What is no list has no items, and matches none of the four.
    for pattern in [
        json!({ "$some": [] }),
        json!({ "$none": [{}] }),
        json!({ "$each": {} }),
        json!({ "$count": 0 }),
    ] {
        for found in [json!(null), json!({}), json!("")] {
            fails(&pattern, &found);
        }
    }
}

fn has_asks_texts_and_given_anything() {
    passes(&json!({ "$has": "7-day" }), &json!("The 7-day minimum"));
    passes(&json!({ "$has": "" }), &json!("The"));
    fails(&json!({ "$has": "7-DAY" }), &json!("The 7-day minimum"));
    fails(&json!({ "$has": "7" }), &json!(7));
    fails(&json!({ "$has": "null" }), &json!(null));
    for found in [json!(0), json!(""), json!([]), json!({}), json!(false)] {
        passes(&json!({ "$given": true }), &found);
        fails(&json!({ "$given": false }), &found);
    }
    passes(&json!({ "$given": false }), &json!(null));
    fails(&json!({ "$given": true }), &json!(null));
    passes(&json!({ "never": { "$given": false } }), &json!({}));
    fails(&json!({ "never": { "$given": true } }), &json!({}));
}

fn operators_stand_together() {
    let found = json!([{ "on": 1 }, { "on": 2 }]);
    let both = |count: u64, on: u64| json!({ "$count": count, "$some": [{ "on": on }] });
    passes(&both(2, 2), &found);
    fails(&both(3, 2), &found);
    fails(&both(2, 3), &found);
}

fn what_is_no_pattern_is_named_wherever_it_stands() {
    for pattern in [
        json!({ "$any": [] }),
        json!({ "$some": {} }),
        json!({ "$none": null }),
        json!({ "$count": "2" }),
        json!({ "$count": -1 }),
        json!({ "$has": 2 }),
        json!({ "$given": "yes" }),
        json!({ "$count": 2, "kind": "acid" }),
    ] {
        // Not one of these would be come upon: the list is empty, the member another.
        for around in [
            json!({ "$each": pattern }),
            json!({ "$none": [{ "kind": pattern }] }),
            json!([{ "a": pattern }]),
        ] {
            fails(&around, &json!([]));
            fails(&around, &json!([{ "a": 1 }]));
        }
        fails(&pattern, &json!([1, 2]));
    }
}

fn a_failure_says_where() {
    let found = json!({ "holds": [{ "kind": "acid" }], "date": 1 });
    let pattern = json!({ "date": 2, "holds": [{ "kind": "retinoid" }] });
    let said = differences(&pattern, &found);
    assert_eq!(
        said,
        [
            "date: expected 2, found 1",
            "holds.0.kind: expected \"retinoid\", found \"acid\""
        ]
    );
}
