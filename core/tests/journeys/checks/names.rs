//! Names are given to what is there, and spoken of as what they are.

use serde_json::{Value, json};

use crate::names::Names;

super::checks! {
    a_name_alone_is_the_value_and_within_a_text_its_text
    a_name_can_be_given_anew
    what_was_never_given_or_is_not_there_is_refused
    what_is_put_in_is_not_looked_at_again
}

fn given() -> Names {
    let answer = json!({
        "session": { "id": "s1", "note": "${id}" },
        "arm": [{ "key": "k0" }, { "key": "k1" }],
        "count": 2,
        "change": null,
    });
    let mut names = Names::default();
    for (name, place) in [
        ("id", "session.id"),
        ("note", "session.note"),
        ("second", "arm.1.key"),
        ("armed", "arm"),
        ("count", "count"),
        ("none", "change"),
        ("all", ""),
    ] {
        names.give(name, place, &answer).unwrap();
    }
    names
}

fn filled(value: &Value) -> Value {
    given().fill(value).unwrap()
}

fn a_name_alone_is_the_value_and_within_a_text_its_text() {
    assert_eq!(filled(&json!("${id}")), "s1");
    assert_eq!(filled(&json!("${second}")), "k1");
    assert_eq!(filled(&json!("${armed.0.key}")), "k0");
    assert_eq!(filled(&json!("${all.session.id}")), "s1");
    assert_eq!(filled(&json!("${count}")), 2);
    assert_eq!(filled(&json!("${none}")), Value::Null);
    assert_eq!(
        filled(&json!({ "pending": "${armed}" })),
        json!({ "pending": [{ "key": "k0" }, { "key": "k1" }] })
    );
    assert_eq!(
        filled(&json!("hold_review:${id}:${count}")),
        "hold_review:s1:2"
    );
    assert_eq!(
        filled(&json!(["${id}${id}", "5 $", 5, null])),
        json!(["s1s1", "5 $", 5, null])
    );
}

fn a_name_can_be_given_anew() {
    let mut names = given();
    names
        .give("id", "session.id", &json!({ "session": { "id": "s2" } }))
        .unwrap();
    assert_eq!(names.fill(&json!("${id}")).unwrap(), "s2");
}

fn what_was_never_given_or_is_not_there_is_refused() {
    let mut names = given();
    for place in [
        "session.on",
        "arm.2",
        "arm.first",
        "session.id.0",
        "session.",
    ] {
        assert!(
            names
                .give(
                    "x",
                    place,
                    &json!({ "session": { "id": "s1" }, "arm": [1] })
                )
                .is_err(),
            "{place}"
        );
    }
    for text in [
        "${never}",
        "a ${never}",
        "${id.0}",
        "${armed.2}",
        "${id",
        "a ${armed} b",
        "a ${none}",
    ] {
        assert!(names.fill(&json!({ "deep": [text] })).is_err(), "{text}");
    }
}

fn what_is_put_in_is_not_looked_at_again() {
    assert_eq!(filled(&json!("${note}")), "${id}");
    assert_eq!(
        filled(&json!("it says ${note}, ${id}")),
        "it says ${id}, s1"
    );
}
