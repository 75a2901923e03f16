//! A server that does what R4 says of conditional requests, and no more.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// A server: type and search to resource.
pub(super) type Server = BTreeMap<String, Value>;

/// Takes a transaction. Only what is created by POST has its `urn:uuid` replaced, as R4 asks and no more.
pub(super) fn post(server: &mut Server, bundle: &Value) {
    assert_eq!(bundle["type"], "transaction");
    let mut text = bundle.to_string();
    for entry in entries(bundle) {
        let request = &entry["request"];
        if request["method"] == "POST" {
            let kind = request["url"].as_str().unwrap();
            let place = format!("{kind}?{}", request["ifNoneExist"].as_str().unwrap());
            server
                .entry(place.clone())
                .or_insert_with(|| entry["resource"].clone());
            text = text.replace(entry["fullUrl"].as_str().unwrap(), &place);
        }
    }
    let resolved: Value = serde_json::from_str(&text).unwrap();
    for entry in entries(&resolved) {
        let request = &entry["request"];
        if request["method"] == "PUT" {
            let place = request["url"].as_str().unwrap().to_owned();
            assert!(place.contains('?'), "{place}");
            server.insert(place, entry["resource"].clone());
        }
    }
    let stored = json!(server).to_string();
    assert!(!stored.contains("urn:uuid:"), "{stored}");
    for target in links(&json!(server)) {
        assert!(server.contains_key(&target), "{target}");
    }
}

/// Everything that a resource links to, as the server finds it.
fn links(value: &Value) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(reference) = value["reference"].as_str() {
        all.push(reference.to_owned());
    }
    if let (Some(kind), Some(system), Some(id)) = (
        value["type"].as_str(),
        value["identifier"]["system"].as_str(),
        value["identifier"]["value"].as_str(),
    ) {
        all.push(format!("{kind}?identifier={system}%7C{id}"));
    }
    match value {
        Value::Array(within) => all.extend(within.iter().flat_map(links)),
        Value::Object(within) => all.extend(within.values().flat_map(links)),
        _ => {}
    }
    all
}

/// The entries of a bundle.
pub(super) fn entries(bundle: &Value) -> &[Value] {
    bundle["entry"].as_array().map_or(&[], Vec::as_slice)
}
