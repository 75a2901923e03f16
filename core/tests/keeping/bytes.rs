//! Whatever bytes come as a backup: never a panic, never memory or disk that was not told of, never a diary changed.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use aftercare::AftercareError;
use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::common::at;
use crate::help::{Place, plain, text};

const WALL: &str = "2026-06-01T12:00";

fn refused(bytes: &[u8]) -> AftercareError {
    let place = Place::new();
    let backup = place.at("backup");
    fs::write(&backup, bytes).unwrap();
    let error = place.restore(text(&backup), WALL).unwrap_err();
    let left: Vec<_> = place.names();
    assert!(
        left.iter()
            .all(|name| name == "backup" || name.starts_with("diary.db.snapshots")),
        "{left:?}"
    );
    assert!(left.iter().all(|name| !name.contains(".part")), "{left:?}");
    error
}

fn whole() -> Vec<u8> {
    let place = Place::with_entries(2);
    let backup = place.at("backup.tar");
    plain(&place.open(WALL), &backup, &at(WALL));
    fs::read(backup).unwrap()
}

/// How what can be restored begins.
const BEGINNINGS: &[&[u8]] = &[
    b"SQLite format 3\0",
    b"age-encryption.org/v1\n",
    b"age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 15\n",
    b"aftercare-backup.txt\0",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..3_000)) {
        let error = refused(&bytes);
        prop_assert!(matches!(error, AftercareError::BadInput { .. } | AftercareError::NewerDiary { .. }), "{error:?}");
    }

    #[test]
    fn any_bytes_after_a_known_beginning(
        beginning in prop::sample::select(BEGINNINGS),
        bytes in prop::collection::vec(any::<u8>(), 0..3_000),
    ) {
        let error = refused(&[beginning, &bytes].concat());
        prop_assert!(matches!(error, AftercareError::BadInput { .. } | AftercareError::NewerDiary { .. }), "{error:?}");
    }
}

#[test]
fn a_backup_with_any_bytes_changed() {
    let whole = whole();
    proptest!(
        ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() },
        |(changes in prop::collection::vec((0..whole.len(), any::<u8>()), 1..6), length in 0..whole.len() * 2)| {
            let mut bytes = whole.clone();
            for (at, byte) in changes {
                bytes[at] = byte;
            }
            if length < whole.len() {
                bytes.truncate(length);
            }
            prop_assume!(bytes != whole);
            let error = refused(&bytes);
            let known = matches!(error, AftercareError::BadInput { .. } | AftercareError::NewerDiary { .. });
            prop_assert!(known, "{:?}", error);
        }
    );
}

/// A backup by hand, in which everything is told as the format asks for.
struct ByHand {
    diary: u64,
    packed: Vec<u8>,
    photos: Vec<(String, Vec<u8>)>,
}

fn sum(bytes: &[u8]) -> String {
    let sum = Sha256::digest(bytes);
    let hex = sum.iter().map(|byte| format!("{byte:02x}"));
    hex.collect::<Vec<_>>().concat()
}

impl ByHand {
    fn bytes(&self) -> Vec<u8> {
        let mut text = format!(
            "aftercare backup 1\nschema 4\nmade 2026-06-01T10:00:00Z\ndiary {}\nfile diary.db.gz {} {}\n",
            self.diary,
            self.packed.len(),
            sum(&self.packed)
        );
        for (name, bytes) in &self.photos {
            writeln!(text, "file photos/{name} {} {}", bytes.len(), sum(bytes)).unwrap();
        }
        let all = sum(text.as_bytes());
        writeln!(text, "end {all}").unwrap();
        let mut archive = Vec::new();
        entry(&mut archive, "aftercare-backup.txt", text.as_bytes());
        entry(&mut archive, "diary.db.gz", &self.packed);
        for (name, bytes) in &self.photos {
            entry(&mut archive, &format!("photos/{name}"), bytes);
        }
        let length = (archive.len() + 1_024).next_multiple_of(10_240);
        archive.resize(length, 0);
        archive
    }
}

fn entry(archive: &mut Vec<u8>, name: &str, bytes: &[u8]) {
    let mut head = tar::Header::new_ustar();
    head.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
    head.set_entry_type(tar::EntryType::Regular);
    head.set_mode(0o600);
    head.set_mtime(1_780_308_000);
    head.set_size(bytes.len() as u64);
    head.set_cksum();
    archive.extend_from_slice(head.as_bytes());
    archive.extend_from_slice(bytes);
    let length = archive.len().next_multiple_of(512);
    archive.resize(length, 0);
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn a_diary() -> Vec<u8> {
    fs::read(Place::with_entries(2).diary()).unwrap()
}

/// With photos as they are named and put in order.
fn by_hand(photos: &[&[u8]]) -> ByHand {
    let named = |bytes: &&[u8]| (format!("{}.jpg", sum(bytes)), bytes.to_vec());
    let mut photos: Vec<_> = photos.iter().map(named).collect();
    photos.sort();
    with_named(photos)
}

fn with_named(photos: Vec<(String, Vec<u8>)>) -> ByHand {
    let diary = a_diary();
    ByHand {
        diary: diary.len() as u64,
        packed: packed(&diary),
        photos,
    }
}

#[test]
fn one_made_by_hand_is_taken_and_its_photos_with_it() {
    let place = Place::with_entries(5);
    let backup = place.at("backup");
    fs::create_dir(place.at("diary.db.photos")).unwrap();
    fs::write(place.at("diary.db.photos/here.jpg"), "already").unwrap();
    fs::write(&backup, by_hand(&[b"one", b"", b"x"]).bytes()).unwrap();
    let restored = place.restore(text(&backup), WALL).unwrap();
    assert_eq!(restored.sessions, 2);
    let photo = |name: &str| fs::read(place.at("diary.db.photos").join(name)).unwrap();
    for bytes in [&b"one"[..], b"", b"x"] {
        assert_eq!(photo(&format!("{}.jpg", sum(bytes))), bytes);
    }
    assert_eq!(photo("here.jpg"), b"already");
    assert!(
        !place.names().iter().any(|name| name.contains(".part")),
        "{:?}",
        place.names()
    );
}

#[test]
fn a_photo_never_leaves_its_folder() {
    for name in [
        "../x.jpg",
        "a/b.jpg",
        ".x",
        "",
        "x.jpg\0",
        "X.JPG",
        "x y",
        "..",
        &"x".repeat(81),
        &format!("{}.jpg", sum(b"y")),
        &format!("{}.JPG", sum(b"x")),
    ] {
        let error = refused(&with_named(vec![(name.to_owned(), b"x".to_vec())]).bytes());
        assert!(error.is_bad_input(), "{name:?}: {error}");
    }
    // Twice the same, and out of order.
    assert!(refused(&by_hand(&[b"x", b"x"]).bytes()).is_bad_input());
    let mut turned = by_hand(&[b"x", b"y"]);
    turned.photos.reverse();
    assert!(refused(&turned.bytes()).is_bad_input());
}

#[test]
fn a_bomb_is_refused_before_it_takes_space() {
    // A gigabyte in a megabyte, told as a small diary.
    let zeros = vec![0; 1 << 20];
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..1 << 10 {
        bomb.write_all(&zeros).unwrap();
    }
    let bomb = bomb.finish().unwrap();
    let told = |diary: u64| ByHand {
        diary,
        packed: bomb.clone(),
        photos: Vec::new(),
    };
    let error = refused(&told(40_960).bytes());
    assert!(
        error
            .to_string()
            .ends_with("was altered after it was written"),
        "{error}"
    );
    // Told as what it is, and as more than any disk has.
    for diary in [1 << 30, u64::MAX, u64::MAX - 1] {
        let error = refused(&told(diary).bytes());
        assert!(
            error
                .to_string()
                .ends_with("the diary is larger than 256 MB"),
            "{error}"
        );
    }
    let photo = vec![0; (32 << 20) + 1];
    let error = refused(&by_hand(&[&photo]).bytes());
    assert!(
        error.to_string().ends_with("a photo is larger than 32 MB"),
        "{error}"
    );
}

#[test]
fn a_text_that_claims_to_be_huge() {
    let mut head = tar::Header::new_ustar();
    head.set_path("aftercare-backup.txt").unwrap();
    head.set_entry_type(tar::EntryType::Regular);
    head.set_mode(0o600);
    head.set_mtime(1);
    for size in [3 << 20, 1 << 40, u64::MAX] {
        head.set_size(size);
        head.set_cksum();
        assert!(refused(head.as_bytes()).is_bad_input(), "{size}");
    }
}

#[test]
fn a_file_of_age_that_claims_all_memory() {
    let header = "age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 40\n\
                  gUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY\n\
                  --- IOWkhVvdYvGgyNdsCLfEVYVpJ0Y8Q4dSIKzRLGyyCTw\n0123456789abcdef0123456789abcdef";
    let place = Place::new();
    let backup = place.at("backup");
    fs::write(&backup, header).unwrap();
    let error = restored_with(&place, &backup, "x");
    assert!(error.to_string().contains("more memory"), "{error}");
    // A header without an end.
    let endless = [b"age-encryption.org/v1\n-> ".to_vec(), vec![b'x'; 1 << 20]].concat();
    fs::write(&backup, endless).unwrap();
    let error = restored_with(&place, &backup, "x");
    assert!(
        error
            .to_string()
            .ends_with("was altered after it was written"),
        "{error}"
    );
}

fn restored_with(place: &Place, backup: &Path, passphrase: &str) -> AftercareError {
    let passphrase = Some(passphrase.to_owned());
    let diary = place.diary();
    aftercare::companion::restore_diary(
        text(&diary),
        text(backup),
        passphrase,
        None,
        None,
        &at(WALL),
    )
    .unwrap_err()
}
