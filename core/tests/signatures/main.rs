//! What the build script asks of a release: a clinician's signature under every protocol.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read the protocols fails"
)]

#[path = "../../build/check.rs"]
mod check;
#[path = "../../build/files.rs"]
#[allow(
    dead_code,
    reason = "the constants are made from what is not read here"
)]
mod files;

use std::path::Path;

use files::Files;

/// The protocols as they are, each signed.
fn signed() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("protocols");
    let mut files = files::read(&folder).unwrap();
    for protocol in &mut files.protocols {
        protocol.signed_by = Some("Dr Example".to_owned());
        protocol.signed_on = Some("2026-03-01".to_owned());
    }
    files
}

#[test]
fn signed_protocols_make_a_release() {
    assert_eq!(check::all(&signed()), Ok(()));
    assert_eq!(check::signed(&signed()), Ok(()));
}

#[test]
fn one_protocol_without_a_signature_refuses_the_release_and_is_named() {
    for blank in [None, Some(String::new()), Some("  ".to_owned())] {
        let mut files = signed();
        files.protocols[1].signed_by = blank;
        let reason = check::signed(&files).unwrap_err();
        let named =
            |at: usize| reason.contains(&format!("{} version", files.protocols[at].treatment));
        assert!(named(1), "{reason}");
        assert!(!named(0) && !named(2), "{reason}");
        assert!(reason.contains("`unsigned`"), "{reason}");
    }
}

#[test]
fn a_signature_without_its_date_is_refused() {
    let mut files = signed();
    files.protocols[0].signed_on = None;
    assert!(check::all(&files).is_err());
    assert!(check::signed(&files).is_err());
}
