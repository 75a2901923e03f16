//! Examples under `--help`.

use aftercare::diary::ReminderKind;

pub(super) const PROGRAM: &str = "\
Begin with:
  aftercare log microneedling --area cheeks    the session you had today
  aftercare today                              what to keep away, what to do, what comes next
  aftercare check-in --redness 3 --pain 0      how the skin is
  aftercare demo                               a whole course in a minute, nothing kept

Every command explains itself: aftercare log --help";

pub(super) const TODAY: &str = "\
Examples:
  aftercare today
  aftercare today --now '2026-03-08T09:00[Europe/Madrid]'    as it will be then
  aftercare today --json                                     the same as one JSON document";

pub(super) const LOG: &str = "\
Examples:
  aftercare log microneedling
  aftercare log microneedling --on 2026-03-01 --area cheeks --depth 1.5 --planned 3
  aftercare log chemical_peel_medium --clinic \"Example Clinic\" --clinic-phone \"+34 900 000 000\"
  aftercare log microneedling --on 2026-04-02 --booked
  aftercare log ablative_laser --preview --ahead 2026-03-20    nothing is written";

pub(super) const EXPORT: &str = "\
The file is readable to whoever has it. What is there already is not written over without --force.

Examples:
  aftercare export report --to skin.html    to show or print at the clinic
  aftercare export ics --to skin.ics        for a calendar
  aftercare export fhir --to skin.json      for a clinic's server (FHIR R4)
  aftercare export csv --to skin-tables     for a spreadsheet";

pub(super) const IMPORT: &str = "\
One change, which undo takes back. The first row that cannot be is named, and then nothing is read in.

Example:
  aftercare import csv skin-tables";

pub(super) const CHECK_IN: &str = "\
One check-in a date; what you do not name is kept. What was never entered stays unknown.

Examples:
  aftercare check-in --redness 3 --swelling 1 --peeling 0 --pain 0
  aftercare check-in --on 2026-03-04 --open-skin=no --note \"less tight\"
  aftercare check-in --sign pus    your clinic's number then comes first";

pub(super) const PLAN: &str = "\
What your clinician said replaces what is commonly described, figure by figure, for this course alone.
`aftercare sessions` shows the course's id; its beginning is enough.

Examples:
  aftercare plan 1b4e --planned 4 --spacing-days 42-56 --by \"Dr Example\"
  aftercare plan 1b4e --touch-up-months 6-12
  aftercare plan 1b4e --hold retinoid=\"10 days\" --hold make_up=\"3 days\"";

pub(super) const DONE: &str = "\
`aftercare today` shows each reminder's key. A beginning is enough where it is the only one.

Examples:
  aftercare done sunscreen
  aftercare done moisturiser:2026-03-03:morning moisturiser:2026-03-03:midday
  aftercare done no_retinoid:2026-03-02    yesterday's, answered late";

pub(super) const BACKUP: &str = "\
The passphrase is asked for twice and not shown. One that is lost cannot be recovered by anyone: write it down and
keep it apart from the file. The program `age` opens the file too, if this one is not at hand.

Examples:
  aftercare backup ~/diary-2026-03.age
  aftercare backup diary.age --passphrase-file secret.txt --force
  aftercare backup diary.tar --plain    not encrypted: whoever has the file can read it";

pub(super) const RESTORE: &str = "\
What is restored is looked through first. The diary that was there is kept as a snapshot, or beside it if it is
damaged. Nothing is merged.

Examples:
  aftercare restore ~/diary-2026-03.age
  aftercare restore 2026-03-01    the newest snapshot of that date";

pub(super) const PHOTO: &str = "\
A photo must not say where it was taken. A camera that notes the place can be told not to; what it noted is taken out
with: exiftool -gps:all= -xmp:all= FILE

Examples:
  aftercare photo add cheek.jpg --area cheeks --view front
  aftercare photo add cheek.jpg --area cheeks --view three_quarter_left --on 2026-03-01
  aftercare photo pairs";

pub(super) const SETTINGS: &str = "\
Settings and their values:
  morning, midday, evening    a time, such as 08:00
  quiet                       hours, such as 22:00-07:00, or off
  sunscreen                   protocol, always or off
  discreet                    on or off: whether lock screens name no treatment
  location                    latitude and longitude, such as 40.4,-3.7, or off
  lang                        a language, such as en

Examples:
  aftercare settings
  aftercare settings evening 21:30";

/// The kinds of reminder, for `why-not`.
pub(super) fn why_not() -> String {
    let kinds: Vec<&str> = ReminderKind::ALL.iter().map(|kind| kind.name()).collect();
    format!(
        "Kinds: {}\n\nExamples:\n  aftercare why-not sunscreen\n  aftercare why-not no_retinoid --on 2026-03-09",
        kinds.join(", ")
    )
}
