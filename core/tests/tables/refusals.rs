//! What cannot be is refused by its place, and nothing of the rest is read in.

use std::fs;

use crate::common::{Diary, at};
use crate::{CHECK_INS, HEADER, ID, OUTCOMES, SESSIONS, exported, full, given, import};

/// A file, its text, and the refusal of its last row; COURSE is that of the diary's first session.
fn refused(course: &str) -> Vec<(&'static str, String, &'static str)> {
    let good = format!("{ID},,other,2026-03-01,UTC,done,2026-03-01T18:00:00Z\r\n");
    let second = |cells: &str| {
        format!(
            "{HEADER},depth_mm,note,confirmed_at\r\n{},,,\r\n{cells}\r\n",
            good.trim_end()
        )
    };
    let other = "2b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
    let at = "2026-03-01T18:00:00Z";
    let long = "secret ".repeat(600);
    vec![
        (
            SESSIONS,
            second(&format!("{other},,other,2026-03-04,UTC,done,{at},,,")),
            "sessions.csv line 3, on: 2026-03-04: lies ahead; a session to come is booked",
        ),
        (
            SESSIONS,
            second(&format!("{other},,other,2026-03-01,UTC,done,{at},9.9,,")),
            "sessions.csv line 3, depth_mm: 9.9: between 0.1 and 3.5 mm",
        ),
        (
            SESSIONS,
            second(&format!("{other},,other,2026-03-01,UTC,done,{at},,{long},")),
            "sessions.csv line 3, note: 4200 characters: at most 4000",
        ),
        (
            SESSIONS,
            second(&format!("{other},,other,2026-03-01,UTC,booked,{at},,,{at}")),
            "sessions.csv line 3, confirmed_at: 2026-03-01 18:00:00 UTC: is booked, so it was not confirmed",
        ),
        (
            SESSIONS,
            second(&format!(
                "{other},{course},other,2026-03-01,UTC,done,{at},,,"
            )),
            "sessions.csv line 3, course: COURSE: is a course of microneedling",
        ),
        (
            SESSIONS,
            second(&format!("{ID},,other,2026-03-01,UTC,done,{at},,,")),
            "sessions.csv line 3, id: 1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b: stands there twice",
        ),
        (
            SESSIONS,
            second(&format!("x,,other,2026-03-01,UTC,done,{at},,,")),
            "sessions.csv line 3, id: x: not an id such as 1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b",
        ),
        (
            SESSIONS,
            second(&format!("{other},,other,2026-03-01,Mars/X,done,{at},,,")),
            "sessions.csv line 3, zone: Mars/X: not in the time zone database",
        ),
        (
            SESSIONS,
            second(&format!(
                "{other},,other,2026-03-01,UTC,done,2026-04-01T18:00:00Z,,,"
            )),
            "sessions.csv line 3, logged_at: 2026-04-01 18:00:00 UTC: lies ahead",
        ),
        (
            CHECK_INS,
            "date,redness\r\n2026-02-01,1\r\n2026-02-02,11\r\n".to_owned(),
            "check-ins.csv line 3, redness: 11: between 0 and 10",
        ),
        (
            CHECK_INS,
            "date,redness\r\n2026-02-01,1\r\n2026-03-04,1\r\n".to_owned(),
            "check-ins.csv line 3, date: 2026-03-04: lies ahead",
        ),
        (
            OUTCOMES,
            format!("key,answer,recorded_at\r\nsunscreen:2026-03-05:morning,done,{at}\r\n"),
            "outcomes.csv line 2, key: sunscreen:2026-03-05:morning: lies ahead",
        ),
        (
            OUTCOMES,
            format!("key,answer,recorded_at\r\nsunscreen:2026-3-2:morning,done,{at}\r\n"),
            "outcomes.csv line 2, key: sunscreen:2026-3-2:morning: is written sunscreen:2026-03-02:morning",
        ),
        (
            OUTCOMES,
            format!("key,answer,recorded_at\r\nsunscreen:2026-03-02:morning,yes,{at}\r\n"),
            "outcomes.csv line 2, answer: yes: unknown; one of done, skipped, snoozed, fired, missed",
        ),
    ]
}

#[test]
fn the_first_row_that_cannot_be_refuses_everything_by_its_place() {
    let (diary, now) = (full(), at("2026-03-03T21:00"));
    let course = diary.sessions().unwrap()[0].course.to_string();
    let before = diary.whole(&now);
    let changes = diary.changes().unwrap();
    for (file, text, told) in refused(&course) {
        let error = given(&diary, file, &text, &now).unwrap_err();
        assert!(error.is_bad_input());
        assert_eq!(error.to_string(), told.replace("COURSE", &course));
        assert!(!error.to_string().contains("secret"));
    }
    assert_eq!(diary.whole(&now), before);
    assert_eq!(diary.changes().unwrap(), changes);
    assert_eq!(
        diary.due(&now).unwrap().courses.len(),
        2,
        "no course was left behind"
    );
}

#[test]
fn a_bad_last_file_leaves_the_good_first_ones_out() {
    let (diary, now) = (full(), at("2026-03-03T21:00"));
    let folder = tempfile::tempdir().unwrap();
    exported(&diary, folder.path(), &now);
    fs::write(
        folder.path().join(OUTCOMES),
        "key,answer,recorded_at\r\nx,done,x\r\n",
    )
    .unwrap();
    let empty = Diary::new();
    let before = empty.whole(&now);
    import(&empty, folder.path(), &now).unwrap_err();
    assert_eq!(empty.whole(&now), before);
    assert!(empty.changes().unwrap().is_empty());
}

#[test]
fn what_is_no_folder_of_tables_is_refused() {
    let (diary, now) = (Diary::new(), at("2026-03-03T21:00"));
    let folder = tempfile::tempdir().unwrap();
    let none = import(&diary, folder.path(), &now).unwrap_err();
    assert!(
        none.to_string()
            .ends_with("holds none of sessions.csv, check-ins.csv, outcomes.csv"),
        "{none}"
    );
    import(&diary, &folder.path().join("nowhere"), &now).unwrap_err();
    import(&diary, &diary.path(), &now).unwrap_err();
    fs::create_dir(folder.path().join(SESSIONS)).unwrap();
    let error = import(&diary, folder.path(), &now).unwrap_err();
    assert!(error.is_bad_input(), "{error}");
    fs::remove_dir(folder.path().join(SESSIONS)).unwrap();
    // A file that claims to be huge is not read to its end.
    let huge = fs::File::create(folder.path().join(CHECK_INS)).unwrap();
    huge.set_len(1 << 40).unwrap();
    let error = import(&diary, folder.path(), &now).unwrap_err();
    assert!(error.to_string().ends_with("larger than 64 MB"), "{error}");
}
