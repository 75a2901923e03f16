//! Photos are kept as the diary is: backups carry them, a restore brings them back, and no file goes that something
//! still leads to.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use aftercare::Companion;
use aftercare::companion::BackedUp;
use aftercare::diary::{Area, Photo, PhotoDraft, PhotoView};

use crate::common::at;
use crate::common::picture::picture;
use crate::help::{Place, SECRET, plain, secret, text};

const WALL: &str = "2026-06-01T12:00";

fn added(companion: &Companion, number: u8) -> Photo {
    let folder = PathBuf::from(companion.photo_folder().unwrap());
    let file = format!("{number}.jpg");
    fs::write(folder.join(&file), picture(number)).unwrap();
    let draft = PhotoDraft {
        file,
        area: Area::Nose,
        view: PhotoView::Left,
        on: None,
        session: None,
    };
    companion.add_photo(&draft, &at(WALL)).unwrap().photo
}

fn file(place: &Place, photo: &Photo) -> PathBuf {
    place.at("diary.db.photos").join(&photo.file)
}

fn numbers(made: &BackedUp) -> (u32, u32) {
    (made.photos, made.photos_missing)
}

#[test]
fn a_backup_carries_them_and_a_restore_brings_them_back() {
    let place = Place::with_entries(1);
    let companion = place.open(WALL);
    let photos = [1, 2, 3].map(|number| added(&companion, number));
    // What undo can bring back is kept as well.
    companion.remove_photo(&photos[2].id, &at(WALL)).unwrap();
    let (open, closed) = (place.at("open.tar"), place.at("closed.age"));
    assert_eq!(numbers(&plain(&companion, &open, &at(WALL))), (3, 0));
    let made = companion
        .back_up(text(&closed), &secret(), false, None, &at(WALL))
        .unwrap();
    assert!(made.text.contains("Photos in it: 3."), "{}", made.text);
    for (backup, passphrase) in [(open, None), (closed, Some(SECRET))] {
        let elsewhere = Place::new();
        let restored = elsewhere
            .restore_with(text(&backup), passphrase, WALL)
            .unwrap();
        assert_eq!((restored.photos, restored.photos_missing), (2, 0));
        assert!(
            restored.text.contains("Photos in your diary: 2."),
            "{}",
            restored.text
        );
        for (photo, number) in photos.iter().zip([1, 2, 3]) {
            assert_eq!(fs::read(file(&elsewhere, photo)).unwrap(), picture(number));
        }
        let companion = elsewhere.open(WALL);
        assert_eq!(companion.photos().unwrap(), photos[..2]);
        companion.undo(None, &at(WALL)).unwrap();
        assert_eq!(companion.photos().unwrap(), photos);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let folder = fs::metadata(elsewhere.at("diary.db.photos")).unwrap();
            assert_eq!(folder.permissions().mode() & 0o077, 0);
        }
    }
}

#[test]
fn one_that_is_gone_or_damaged_is_told_and_stops_no_backup() {
    let place = Place::with_entries(1);
    let companion = place.open(WALL);
    let photos = [1, 2, 3].map(|number| added(&companion, number));
    fs::remove_file(file(&place, &photos[0])).unwrap();
    fs::write(file(&place, &photos[1]), picture(9)).unwrap();
    let backup = place.at("backup.tar");
    let made = plain(&companion, &backup, &at(WALL));
    assert_eq!(numbers(&made), (1, 2));
    assert!(made.text.contains("are not in it: 2."), "{}", made.text);
    let elsewhere = Place::new();
    let restored = elsewhere.restore(text(&backup), WALL).unwrap();
    assert_eq!((restored.photos, restored.photos_missing), (1, 2));
    assert!(
        restored.text.contains("not on this device: 2."),
        "{}",
        restored.text
    );
    // Where the file is damaged, the same photo added anew mends it.
    drop(companion);
    let companion = place.open(WALL);
    companion.remove_photo(&photos[1].id, &at(WALL)).unwrap();
    added(&companion, 2);
    assert_eq!(fs::read(file(&place, &photos[1])).unwrap(), picture(2));
}

#[test]
fn a_restore_mends_a_damaged_one_and_takes_none_away() {
    let place = Place::with_entries(1);
    let companion = place.open(WALL);
    let first = added(&companion, 1);
    let backup = place.at("backup.tar");
    plain(&companion, &backup, &at(WALL));
    let second = added(&companion, 2);
    fs::write(file(&place, &first), "damaged").unwrap();
    companion
        .restore(text(&backup), None, None, &at(WALL))
        .unwrap();
    assert!(companion.photos().unwrap() == std::slice::from_ref(&first));
    assert_eq!(fs::read(file(&place, &first)).unwrap(), picture(1));
    // The diary that was replaced can be gone back to, with its photo.
    let kept = companion.snapshots().unwrap()[0].name.clone();
    let back = companion.restore(&kept, None, None, &at(WALL)).unwrap();
    assert_eq!((back.photos, back.photos_missing), (2, 0));
    assert_eq!(fs::read(file(&place, &second)).unwrap(), picture(2));
}

/// Makes a file as old as that.
fn aged(file: &PathBuf, days: u64) {
    let then = SystemTime::now() - Duration::from_hours(24 * days);
    let opened = File::options().write(true).open(file);
    opened.and_then(|it| it.set_modified(then)).unwrap();
}

#[test]
fn a_file_goes_once_nothing_leads_to_it_any_more() {
    let place = Place::with_entries(1);
    let companion = place.open("2026-06-01T12:00");
    let photos = [1, 2].map(|number| added(&companion, number));
    let stray = place.at("diary.db.photos/stray.jpg");
    let fresh = place.at("diary.db.photos/fresh.jpg");
    for file in [&stray, &fresh] {
        fs::write(file, picture(7)).unwrap();
    }
    for old in [&stray, &file(&place, &photos[0]), &file(&place, &photos[1])] {
        aged(old, 3);
    }
    companion.remove_photo(&photos[0].id, &at(WALL)).unwrap();
    drop(companion);
    // The next day's snapshot sweeps; what the app has just put there may be added yet.
    drop(place.open("2026-06-02T12:00"));
    assert!(!stray.exists() && fresh.exists());
    // 200 changes later its removal cannot be taken back, but five snapshots still have it.
    let companion = place.open("2026-06-02T13:00");
    for _ in 0..201 {
        companion.start_outdoors(&at("2026-06-02T13:00")).unwrap();
    }
    companion
        .remove_photo(&photos[1].id, &at("2026-06-02T13:00"))
        .unwrap();
    companion.undo(None, &at("2026-06-02T13:00")).unwrap();
    drop(companion);
    for day in 3..7 {
        drop(place.open(&format!("2026-06-0{day}T12:00")));
        assert!(file(&place, &photos[0]).exists(), "{day}");
    }
    drop(place.open("2026-06-07T12:00"));
    assert!(!file(&place, &photos[0]).exists());
    let companion = place.open("2026-06-07T13:00");
    assert_eq!(companion.photos().unwrap(), [photos[1].clone()]);
    assert!(file(&place, &photos[1]).exists());
}

#[test]
fn while_a_damaged_diary_lies_aside_no_file_goes() {
    let place = Place::with_entries(1);
    let photo = added(&place.open(WALL), 1);
    aged(&file(&place, &photo), 3);
    let bytes = fs::read(place.diary()).unwrap();
    fs::write(place.diary(), &bytes[..5_000]).unwrap();
    place.refused(WALL);
    // The day's snapshot was made before the photo was added.
    place.restore("2026-06-01", WALL).unwrap();
    for day in 2..9 {
        drop(place.open(&format!("2026-06-0{day}T12:00")));
    }
    assert!(file(&place, &photo).exists());
}

#[test]
fn erasing_takes_them() {
    let place = Place::with_entries(1);
    let companion = place.open(WALL);
    added(&companion, 1);
    companion.erase().unwrap();
    assert_eq!(place.names(), Vec::<String>::new());
}
