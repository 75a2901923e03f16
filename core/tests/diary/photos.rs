//! Photos through the one door: what is taken, what is refused, and what becomes of the files.

use std::fs;
use std::path::PathBuf;

use aftercare::companion::error_text;
use aftercare::diary::{Area, Photo, PhotoDraft, PhotoView, SessionId, Treatment};
use aftercare::{AftercareError, Moment, Result};

use crate::common::picture::{located, picture};
use crate::common::{Diary, at, date, draft, json};

fn folder(diary: &Diary) -> PathBuf {
    diary.photo_folder().unwrap().into()
}

fn put(diary: &Diary, name: &str, bytes: &[u8]) {
    fs::write(folder(diary).join(name), bytes).unwrap();
}

fn names(diary: &Diary) -> Vec<String> {
    let files = fs::read_dir(folder(diary)).unwrap();
    let mut names: Vec<String> = files
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn of(file: &str, on: &str) -> PhotoDraft {
    PhotoDraft {
        file: file.to_owned(),
        area: Area::Cheeks,
        view: PhotoView::Front,
        on: Some(date(on)),
        session: None,
    }
}

/// Adds one more picture.
fn added(diary: &Diary, number: u8, on: &str, now: &Moment) -> Photo {
    let name = format!("{number}.jpg");
    put(diary, &name, &picture(number));
    diary.add_photo(&of(&name, on), now).unwrap().photo
}

#[test]
fn a_photo_is_noted_with_what_is_in_its_file() {
    let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let session = diary.log(&draft(Treatment::Microneedling), &now).id;
    put(&diary, "IMG 1.jpg", &picture(1));
    let given = PhotoDraft {
        on: None,
        view: PhotoView::ThreeQuarterLeft,
        session: Some(session.clone()),
        ..of("IMG 1.jpg", "2026-03-01")
    };
    let photo = diary.add_photo(&given, &now).unwrap().photo;
    assert_eq!((photo.width, photo.height), (3, 2));
    assert_eq!(photo.on, date("2026-03-01"));
    assert_eq!(photo.session, Some(session));
    assert_eq!(photo.file, format!("{}.jpg", photo.digest));
    assert_eq!(json(&photo)["view"], "three_quarter_left");
    // The first name is gone, and what is in the file is what was put there.
    assert!(names(&diary) == [photo.file.as_str()]);
    let file = folder(&diary).join(&photo.file);
    assert_eq!(fs::read(file).unwrap(), picture(1));
    assert_eq!(diary.photos().unwrap(), [photo]);
}

#[test]
fn they_are_listed_by_date_and_survive_a_restart() {
    let (mut diary, now) = (Diary::new(), at("2026-06-01T18:00"));
    for (number, on) in [(1, "2026-03-09"), (2, "2026-03-01"), (3, "2026-03-09")] {
        added(&diary, number, on, &now);
    }
    let photos = diary.photos().unwrap();
    let dates: Vec<String> = photos.iter().map(|it| it.on.to_string()).collect();
    assert_eq!(dates, ["2026-03-01", "2026-03-09", "2026-03-09"]);
    diary.reopen();
    assert_eq!(diary.photos().unwrap(), photos);
}

#[test]
fn what_is_no_photo_for_the_diary_is_refused_and_left() {
    let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    put(&diary, "text.jpg", b"dear diary");
    put(&diary, "cut.jpg", &picture(1)[..20]);
    put(&diary, "where.jpg", &located());
    put(&diary, "good.jpg", &picture(2));
    fs::write(diary.folder().join("outside.jpg"), picture(3)).unwrap();
    fs::create_dir(folder(&diary).join("folder.jpg")).unwrap();
    let before = names(&diary);
    let refused = |draft: PhotoDraft| diary.add_photo(&draft, &now).unwrap_err();
    for (name, reason) in [
        ("text.jpg", "is no JPEG picture"),
        ("cut.jpg", "is a JPEG picture that is not whole"),
        ("where.jpg", "says where it was taken"),
        ("none.jpg", "is not in the folder of photos"),
        (
            "../outside.jpg",
            "is not the name of a file in the folder of photos",
        ),
        ("", "is not the name of a file in the folder of photos"),
        (".", "is not the name of a file in the folder of photos"),
        ("folder.jpg", "is no file"),
    ] {
        let error = refused(of(name, "2026-03-01"));
        let AftercareError::BadInput {
            field,
            reason: told,
            ..
        } = &error
        else {
            panic!("{name}: {error:?}");
        };
        assert_eq!((field.as_str(), told.as_str()), ("file", reason), "{name}");
    }
    let ahead = refused(of("good.jpg", "2026-03-02"));
    assert!(ahead.to_string().starts_with("on: 2026-03-02: "), "{ahead}");
    let unknown: SessionId = diary.log(&draft(Treatment::Other), &now).id;
    diary.remove_session(&unknown, &now).unwrap();
    let session = refused(PhotoDraft {
        session: Some(unknown),
        ..of("good.jpg", "2026-03-01")
    });
    assert!(session.to_string().ends_with("matches none"), "{session}");
    assert_eq!(names(&diary), before);
    assert_eq!(diary.photos().unwrap(), []);
    // Of a place its own words speak.
    let place = refused(of("where.jpg", "2026-03-01"));
    assert!(error_text(&place, "en").contains("where it was taken"));
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let mut large = picture(1);
    large.resize(usize::try_from(Photo::MOST_BYTES).unwrap() + 1, 0);
    put(&diary, "large.jpg", &large);
    let error = diary
        .add_photo(&of("large.jpg", "2026-03-01"), &now)
        .unwrap_err();
    assert!(error.to_string().ends_with("larger than 32 MB"), "{error}");
}

#[test]
fn the_same_twice_is_refused_and_of_another_area_is_not() -> Result<()> {
    let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let first = added(&diary, 1, "2026-03-01", &now);
    put(&diary, "again.jpg", &picture(1));
    let again = diary.add_photo(&of("again.jpg", "2026-03-01"), &now);
    assert!(
        again
            .unwrap_err()
            .to_string()
            .contains("is in the diary already")
    );
    let chin = PhotoDraft {
        area: Area::Chin,
        ..of("again.jpg", "2026-03-01")
    };
    assert_eq!(diary.add_photo(&chin, &now)?.photo.file, first.file);
    assert_eq!(names(&diary), [first.file]);
    Ok(())
}

#[test]
fn a_removed_one_comes_back_with_undo_and_its_file_was_never_gone() {
    let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let photo = added(&diary, 1, "2026-03-01", &now);
    let removed = diary.remove_photo(&photo.id, &now).unwrap();
    assert_eq!(removed.photo, photo);
    assert_eq!(diary.photos().unwrap(), []);
    assert!(names(&diary) == [photo.file.as_str()]);
    let again = diary.remove_photo(&photo.id, &now).unwrap_err();
    assert!(again.to_string().starts_with("photo: "), "{again}");
    // By its own name, whatever was changed since.
    let added = added(&diary, 2, "2026-03-01", &now);
    diary.undo(Some(removed.change), &now).unwrap();
    assert_eq!(diary.photos().unwrap(), [photo, added]);
}

#[test]
fn pairs_are_of_one_area_and_view_and_told_in_the_patients_language() {
    let (diary, now) = (Diary::new(), at("2026-06-01T18:00"));
    added(&diary, 1, "2026-03-01", &now);
    added(&diary, 2, "2026-03-20", &now);
    assert_eq!(diary.photo_pairs().unwrap().pairs, []);
    added(&diary, 3, "2026-04-12", &now);
    let found = diary.photo_pairs().unwrap();
    let texts: Vec<&str> = found.pairs.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(
        texts,
        ["Cheeks, front: Sunday 1 March 2026 and Sunday 12 April 2026. 6 weeks apart."]
    );
    assert!(
        found.note.contains("Nothing measures them"),
        "{}",
        found.note
    );
    let mut notes = vec![found.note];
    for lang in ["es", "de", "fr", "ar"] {
        diary.speak(Some(lang.to_owned())).unwrap();
        let told = diary.photo_pairs().unwrap();
        assert!(
            !notes.contains(&told.note) && told.pairs[0].text.contains('6'),
            "{lang}"
        );
        notes.push(told.note);
    }
}
