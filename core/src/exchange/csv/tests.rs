//! Tables read back as written, and whatever stands in a file, no panic.

use proptest::prelude::*;

use super::*;
use crate::diary::{
    Adjunct, Answer, Area, Clinic, CourseId, Event, Money, ReminderKey, ReminderKind, Scar,
    SessionId, SessionState, Sign, Slot, Treatment,
};
use crate::moment::Zone;

fn instant() -> impl Strategy<Value = chrono::DateTime<chrono::Utc>> {
    (0..4_000_000_000i64).prop_map(|at| chrono::DateTime::from_timestamp(at, 0).unwrap())
}

fn date() -> impl Strategy<Value = chrono::NaiveDate> {
    instant().prop_map(|at| at.date_naive())
}

fn text() -> impl Strategy<Value = Option<String>> {
    let text = "[=+@'\"\t\r\n,; -]{0,3}\\PC{0,5}[\"\r\n,;😀é\u{645}]{0,3}";
    prop::option::of(text.prop_filter("an empty cell is none", |text| !text.is_empty()))
}

fn some_of<T: Copy + Ord + std::fmt::Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = Vec<T>> {
    prop::collection::btree_set(prop::sample::select(all), 0..4)
        .prop_map(|set| set.into_iter().collect())
}

fn id() -> impl Strategy<Value = String> {
    any::<u128>().prop_map(|id| uuid::Uuid::from_u128(id).to_string())
}

prop_compose! {
    fn session()(
        id in id(), course in id(), treatment in prop::sample::select(Treatment::ALL), on in date(),
        zone in prop::sample::select(&["Europe/Madrid", "Australia/Lord_Howe", "UTC"][..]), areas in some_of(Area::ALL),
        depth_mm in prop::option::of(0.1..3.5f64), scars in some_of(Scar::ALL), adjuncts in some_of(Adjunct::ALL),
        names in [text(), text(), text(), text()], state in prop::sample::select(SessionState::ALL),
        cost in prop::option::of((0..100_000_000i64, prop::sample::select(&["EUR", "JPY", "KWD"][..]))),
        logged_at in instant(), confirmed_at in prop::option::of(instant()),
    ) -> Session {
        let [name, phone, out_of_hours, note] = names;
        Session {
            id: SessionId::known(id), course: CourseId::known(course), treatment, on,
            zone: Zone::named(zone).unwrap(), areas, depth_mm, scars, adjuncts,
            clinic: Clinic { name, phone, out_of_hours },
            cost: cost.map(|(minor, code)| Money::of_minor(minor, code).unwrap()),
            note, state, logged_at, confirmed_at,
        }
    }
}

prop_compose! {
    fn check_in()(
        date in date(), areas in some_of(Area::ALL), scores in [prop::option::of(0..=10u8), prop::option::of(0..=10u8)],
        flags in prop::option::of(any::<bool>()), signs in some_of(Sign::ALL), events in some_of(Event::ALL), note in text(),
    ) -> CheckIn {
        let [redness, swelling] = scores;
        CheckIn {
            date, areas, redness, swelling, peeling: redness, pain: swelling, itch: None, warmth: redness,
            open_skin: flags, darker: None, lighter: flags.map(|it| !it), signs, events, note,
        }
    }
}

prop_compose! {
    fn outcome()(
        date in date(), slot in prop::sample::select(Slot::ALL), kind in prop::sample::select(ReminderKind::ALL),
        subject in prop::option::of("[a-z0-9:]{1,9}"), answer in prop::sample::select(Answer::ALL),
        recorded_at in instant(), delivered_at in prop::option::of(instant()), snoozed_until in prop::option::of(instant()),
    ) -> Outcome {
        Outcome { key: ReminderKey { date, slot, kind, subject }, answer, recorded_at, delivered_at, snoozed_until }
    }
}

fn reads_back<T: PartialEq + std::fmt::Debug + Clone>(
    table: &table::Table<T>,
    records: &[T],
) -> Result<Vec<u8>> {
    let bytes = table.write(records)?;
    let read = table.read(&bytes)?;
    let read: Vec<T> = read.into_iter().map(|placed| placed.record).collect();
    assert_eq!(read, records);
    Ok(bytes)
}

/// A file that looks like a table: names that are columns or not, cells that are right or not.
fn made() -> impl Strategy<Value = String> {
    let cell = prop_oneof![
        Just("microneedling".to_owned()),
        Just("2026-03-01".to_owned()),
        Just("2026-03-01T09:00:00Z".to_owned()),
        Just("1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b".to_owned()),
        Just("sunscreen:2026-03-03:morning".to_owned()),
        Just("Europe/Madrid".to_owned()),
        Just("done".to_owned()),
        Just("-1".to_owned()),
        Just("99999999999999999999".to_owned()),
        Just("\"".to_owned()),
        "[0-9.e+-]{0,6}",
        "\\PC{0,8}",
    ];
    let name = prop::sample::select(
        &[
            "id",
            "course",
            "treatment",
            "on",
            "zone",
            "state",
            "logged_at",
            "date",
            "redness",
            "note",
            "key",
            "answer",
            "recorded_at",
            "cost",
            "currency",
            "open_skin",
            "x",
            "",
        ][..],
    );
    let row = prop::collection::vec(cell, 0..9);
    let parts = prop::sample::select(&[",", ";", "\t"][..]);
    let ends = prop::sample::select(&["\r\n", "\n", "\r", ""][..]);
    (
        prop::collection::vec(name, 1..9),
        prop::collection::vec(row, 0..6),
        parts,
        ends,
    )
        .prop_map(|(header, rows, part, end)| {
            let lines = std::iter::once(header.join(part));
            let lines = lines.chain(rows.into_iter().map(|row| row.join(part)));
            lines.map(|line| line + end).collect()
        })
}

fn all_tables(bytes: &[u8]) {
    let _ = sessions::TABLE.read(bytes);
    let _ = check_ins::TABLE.read(bytes);
    let _ = outcomes::TABLE.read(bytes);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sessions_read_back(mut records in prop::collection::vec(session(), 0..5)) {
        records.dedup_by(|a, b| a.id == b.id);
        reads_back(&sessions::TABLE, &records).unwrap();
    }

    #[test]
    fn check_ins_read_back(mut records in prop::collection::vec(check_in(), 0..5)) {
        records.sort_by_key(|it| it.date);
        records.dedup_by_key(|it| it.date);
        reads_back(&check_ins::TABLE, &records).unwrap();
    }

    #[test]
    fn outcomes_read_back(mut records in prop::collection::vec(outcome(), 0..5)) {
        records.sort_by(|a, b| a.key.cmp(&b.key));
        records.dedup_by(|a, b| a.key == b.key);
        reads_back(&outcomes::TABLE, &records).unwrap();
    }

    #[test]
    fn a_file_cut_anywhere_is_refused_or_whole_rows(records in prop::collection::vec(session(), 1..4), at in 0.0..1.0f64) {
        let bytes = sessions::TABLE.write(&records).unwrap();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a small file")]
        let cut = (bytes.len() as f64 * at) as usize;
        if let Ok(read) = sessions::TABLE.read(&bytes[..cut]) {
            let read: Vec<Session> = read.into_iter().map(|placed| placed.record).collect();
            prop_assert_eq!(&read[..], &records[..read.len()]);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        all_tables(&bytes);
    }

    #[test]
    fn bytes_after_a_good_header_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for header in ["id,treatment,on,zone,state,logged_at,note\r\n", "date,note\r\n", "key,answer,recorded_at\r\n"] {
            let mut all = header.as_bytes().to_vec();
            all.extend(&bytes);
            all_tables(&all);
        }
    }

    #[test]
    fn made_tables_are_read_or_refused_on_one_short_line(text in made()) {
        for error in [
            sessions::TABLE.read(text.as_bytes()).err(),
            check_ins::TABLE.read(text.as_bytes()).err(),
            outcomes::TABLE.read(text.as_bytes()).err(),
        ].into_iter().flatten() {
            prop_assert!(error.is_bad_input());
            let told = error.to_string();
            prop_assert!(told.lines().count() == 1 && told.len() < 600, "{}", told);
        }
    }
}

const HEADER: &str = "date,areas,redness,note\r\n";

fn refused(text: &str) -> String {
    check_ins::TABLE
        .read(text.as_bytes())
        .unwrap_err()
        .to_string()
}

#[test]
fn a_refusal_says_where_and_never_repeats_a_note() {
    for (rows, told) in [
        (
            "2026-03-01,,11x,secret\r\n",
            "check-ins.csv line 2, redness: 11x: not a whole number from 0 to 10",
        ),
        (
            "2026-03-01,,1,\"two\r\nlines\"\r\n2026-03-02,nos,,secret\r\n",
            "check-ins.csv line 4, areas: nos: unknown; did you mean nose?",
        ),
        (
            "01/03/2026,,,\r\n",
            "check-ins.csv line 2, date: 01/03/2026: not a date such as 2026-03-01",
        ),
        ("2026-03-01,,\r\n", "check-ins.csv line 2: 3 cells: not 4"),
        (
            "2026-03-01,,,\r\n2026-03-01,,,\r\n",
            "check-ins.csv line 3, date: 2026-03-01: stands there twice",
        ),
        (
            "2026-03-01,,,\"secret\r\n",
            "check-ins.csv: : a quotation mark is not closed; is it whole?",
        ),
        (
            "2026-03-01,,,secr",
            "check-ins.csv: : does not end with a line break; is it whole?",
        ),
        (",,,\r\n", "check-ins.csv line 2, date: : is empty"),
    ] {
        assert_eq!(refused(&format!("{HEADER}{rows}")), told);
    }
    for (header, told) in [
        (
            "redness,note\r\n",
            "check-ins.csv line 1, header: date: is missing",
        ),
        (
            "date,rednes\r\n",
            "check-ins.csv line 1, header: rednes: unknown; did you mean redness?",
        ),
        (
            "date,note,note\r\n",
            "check-ins.csv line 1, header: note: stands there twice",
        ),
    ] {
        assert_eq!(refused(header), told);
    }
    let error = check_ins::TABLE.read(b"date\r\n2026\xff\r\n").unwrap_err();
    assert_eq!(error.to_string(), "check-ins.csv line 2: : is not UTF-8");
}

#[test]
fn what_spreadsheets_make_of_a_file_is_read() {
    let whole = check_ins::TABLE
        .read(b"date,redness,open_skin,note\r\n2026-03-01,3,true,a\r\n")
        .unwrap();
    for text in [
        "\u{feff}date,redness,open_skin,note\r\n2026-03-01,3,TRUE,a\r\n",
        "date;redness;open_skin;note\n2026-03-01;3;True;a\n",
        "note\topen_skin\tredness\tdate\na\ttrue\t3\t2026-03-01\n\n",
        "\"date\",\"redness\",\"open_skin\",\"note\",\"pain\"\r\n\"2026-03-01\",\"3\",\"true\",\"a\",\"\"\r\n",
    ] {
        assert_eq!(
            check_ins::TABLE.read(text.as_bytes()).unwrap(),
            whole,
            "{text}"
        );
    }
}

#[test]
fn there_is_an_end_to_rows() {
    let mut text = "id,treatment,on,zone,state,logged_at\r\n".to_owned();
    for n in 0..=5_000u128 {
        let id = uuid::Uuid::from_u128(n);
        text += &id.to_string();
        text += ",other,2026-03-01,UTC,done,2026-03-01T09:00:00Z\r\n";
    }
    let error = sessions::TABLE.read(text.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "sessions.csv line 5002: one row more: at most 5000 rows"
    );
}
