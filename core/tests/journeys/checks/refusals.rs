//! What nobody knows is a failure, never passed over.

use serde_json::{Value, json};

use crate::play::journey;

super::checks! {
    a_journey_that_holds_passes
    unknown_members_calls_and_arguments_fail
    what_a_call_needs_must_be_there
    words_of_no_list_fail_and_are_no_refusal
    a_refusal_must_come_where_it_is_expected_and_only_there
    a_refused_step_has_no_answer
    files_stay_in_the_folder
    every_difference_is_told_with_its_step
}

const NOW: &str = "2026-03-01T18:00[Europe/Madrid]";

/// What is wrong with these steps.
fn played(steps: &Value) -> Vec<String> {
    journey(&json!({ "title": "A check", "steps": steps }).to_string())
}

/// The one failure of these steps.
#[track_caller]
fn failure(steps: &Value) -> String {
    let wrong = played(steps);
    assert_eq!(wrong.len(), 1, "{steps}: {wrong:?}");
    wrong.concat()
}

fn log(draft: &Value) -> Value {
    json!({ "now": NOW, "call": "log_session", "with": { "draft": draft } })
}

/// A step with one more member, or another value of one.
fn but(step: &Value, name: &str, value: Value) -> Value {
    let mut step = step.clone();
    step[name] = value;
    step
}

fn a_journey_that_holds_passes() {
    let steps = json!([
        but(&log(&json!({ "treatment": "microneedling" })), "names", json!({ "id": "session.id" })),
        { "call": "sessions", "expect": [{ "id": "${id}", "on": "2026-03-01", "treatment": "microneedling" }] },
        { "call": "sessions", "diary": "other.db", "expect": [] },
        { "call": "close", "expect": null },
        { "call": "open", "expect": null },
        { "call": "sessions", "expect": { "$count": 1 } },
    ]);
    assert_eq!(played(&steps), [""; 0]);
}

fn unknown_members_calls_and_arguments_fail() {
    let known = log(&json!({ "treatment": "microneedling" }));
    for (steps, said) in [
        (
            json!([but(&known, "expects", json!({}))]),
            "step 1: expects: unknown",
        ),
        (
            json!([known, { "call": "tomorrow" }]),
            "step 2, tomorrow: no such call",
        ),
        (
            json!([{ "now": NOW, "call": "today", "with": { "moment": NOW } }]),
            "with: moment: no such",
        ),
        (
            json!([{ "now": NOW, "call": "sessions", "with": { "on": null } }]),
            "with: on: no such",
        ),
        (
            json!([{ "call": "open", "with": { "path": "x" } }]),
            "with: path: no such",
        ),
        (
            json!([log(&json!({ "treatment": "other", "depth": 1 }))]),
            "with: draft: depth: no such",
        ),
        (
            json!([{ "now": NOW, "call": "check_in", "with": { "entry": { "scores": [{ "score": "pain", "value": 1, "on": 1 }] } } }]),
            "with: entry: scores: 0: on: no such",
        ),
        (
            json!([but(&known, "refuses", json!({ "kind": "bad_input" }))]),
            "refuses: kind: unknown",
        ),
        (
            json!([{ "now": NOW, "call": "sessions", "expect": { "$all": [] } }]),
            "$all: an unknown operator",
        ),
        (
            json!([{ "now": NOW, "call": "sessions", "expect": ["${never}"] }]),
            "expect: never: a name",
        ),
    ] {
        let wrong = failure(&steps);
        assert!(wrong.contains(said), "{wrong}");
    }
    for name in ["", "a.b", "${a}"] {
        let wrong = failure(&json!([{ "call": "settings", "names": { name: "" } }]));
        assert!(wrong.contains("cannot be a name"), "{wrong}");
    }
    let journey_of = |members: Value| journey(&members.to_string()).concat();
    let steps = json!([{ "call": "sessions" }]);
    assert!(journey_of(json!({ "title": "A", "steps": steps, "on": 1 })).contains("on: unknown"));
    assert!(journey_of(json!({ "steps": steps })).contains("title: needed"));
    assert!(journey_of(json!({ "title": "A", "steps": [] })).contains("steps: needed"));
    assert!(
        journey_of(json!({ "title": "A", "steps": [{ "with": {} }] })).contains("call: needed")
    );
    assert!(!journey("{").is_empty());
}

fn what_a_call_needs_must_be_there() {
    for (step, said) in [
        (json!({ "call": "today" }), "now: needed"),
        (json!({ "call": "settings" }), "now: needed"),
        (
            json!({ "now": NOW, "call": "log_session" }),
            "with: draft: needed",
        ),
        (
            json!({ "now": NOW, "call": "agenda", "with": { "from": "2026-03-01" } }),
            "with: days: needed",
        ),
        (
            json!({ "now": NOW, "call": "set", "with": { "name": "lang", "value": null } }),
            "with: value: needed",
        ),
        (
            json!({ "now": NOW, "call": "add_task", "with": { "draft": { "text": "x" } } }),
            "with: draft: slot: needed",
        ),
    ] {
        let wrong = failure(&json!([step]));
        assert!(wrong.contains(said), "{wrong}");
    }
}

fn words_of_no_list_fail_and_are_no_refusal() {
    for draft in [
        json!({ "treatment": "botox" }),
        json!({ "treatment": "other", "on": "2026-02-30" }),
        json!({ "treatment": "other", "on": "tomorrow" }),
        json!({ "treatment": "other", "areas": "nose" }),
        json!({ "treatment": "other", "depth_mm": "1" }),
        json!({ "treatment": "other", "planned": -1 }),
        json!({ "treatment": "other", "planned": 1.5 }),
        json!({ "treatment": "other", "booked": "yes" }),
        json!({ "treatment": "other", "cost": "250 EUR" }),
    ] {
        let step = but(&log(&draft), "refuses", json!({ "error": "bad_input" }));
        let wrong = failure(&json!([step]));
        assert!(wrong.contains("with: draft: "), "{wrong}");
    }
}

fn a_refusal_must_come_where_it_is_expected_and_only_there() {
    let late = log(&json!({ "treatment": "other", "on": "2026-03-02" }));
    let refuses = |refusal: Value| json!([but(&late, "refuses", refusal)]);
    assert_eq!(
        played(&refuses(
            json!({ "error": "bad_input", "field": "on", "value": "2026-03-02" })
        )),
        [""; 0]
    );
    assert_eq!(
        played(&refuses(json!({ "reason": { "$has": "ahead" } }))),
        [""; 0]
    );
    for refusal in [
        json!({ "error": "fault" }),
        json!({ "field": "depth" }),
        json!({ "value": null }),
    ] {
        failure(&refuses(refusal));
    }
    assert!(failure(&json!([late])).contains("refused: on: 2026-03-02"));
    let done = but(&log(&json!({ "treatment": "other" })), "refuses", json!({}));
    assert!(failure(&json!([done])).contains("was not refused"));
}

fn a_refused_step_has_no_answer() {
    let step = but(&log(&json!({})), "refuses", json!({}));
    assert!(failure(&json!([but(&step, "expect", json!({}))])).contains("has no answer"));
    assert!(failure(&json!([but(&step, "names", json!({ "id": "" }))])).contains("has no answer"));
}

fn files_stay_in_the_folder() {
    let photo = |name: &str, hex: &str| {
        let with = json!({ "name": name, "hex": hex });
        failure(&json!([{ "now": NOW, "call": "write_photo", "with": with }]))
    };
    assert!(photo("../a.jpg", "ff").contains("not the name of a file"));
    for hex in ["f", "fg", "f "] {
        assert!(photo("a.jpg", hex).contains("hex: not bytes"), "{hex}");
    }
    for name in ["../out.db", "/tmp/out.db", "", "..", "a\\b"] {
        let step = json!({ "call": "write_file", "with": { "name": name, "text": "x" } });
        assert!(failure(&json!([step])).contains("not the name of a file"));
        failure(&json!([{ "call": "sessions", "diary": name }]));
    }
}

fn every_difference_is_told_with_its_step() {
    let wrong = played(&json!([
        { "now": NOW, "call": "today", "expect": { "date": "2026-03-02", "zone": "UTC" } },
        { "call": "settings", "expect": { "lang": "es" } },
    ]));
    let steps: Vec<&str> = wrong
        .iter()
        .map(|wrong| wrong.split(':').next().unwrap())
        .collect();
    assert_eq!(
        steps,
        ["step 1, today", "step 1, today", "step 2, settings"]
    );
}
