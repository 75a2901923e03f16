//! The door's calls, by their names and with their arguments as the core has them.

use aftercare::diary::ReminderKey;
use aftercare::notify::Pending;
use aftercare::{Companion, Result};
use serde::Serialize;
use serde_json::Value;

use crate::values::{Arguments, Taken, Trouble};

/// A call of the door.
pub(crate) struct Call {
    pub(crate) name: &'static str,
    pub(crate) arguments: &'static [&'static str],
    pub(crate) play: fn(&Companion, &Arguments<'_>) -> Taken<Value>,
}

/// The runner's own calls.
pub(crate) const OWN: [&str; 4] = ["open", "close", "write_file", "write_photo"];

/// Names each call once, with its arguments; their types are those that the call takes.
macro_rules! door {
    ($($name:ident($($argument:ident $(: $kind:ty)?),*) |$door:ident| $call:expr;)+) => {
        &[$(Call {
            name: stringify!($name),
            arguments: &[$(stringify!($argument)),*],
            play: |$door, arguments| {
                arguments.only(&[$(stringify!($argument)),*])?;
                $(let $argument $(: $kind)? = arguments.take(stringify!($argument))?;)*
                told($call)
            },
        },)+]
    };
}

pub(crate) const DOOR: &[Call] = door! {
    today(moment) |door| door.today(&moment);
    agenda(from, days, moment) |door| door.agenda(from, days, &moment);
    due(moment) |door| door.due(&moment);
    progress(course, moment) |door| door.progress(&course, &moment);
    adherence(from, to, moment) |door| door.adherence(from, to, &moment);
    costs(from, to) |door| door.costs(from, to);
    sessions() |door| door.sessions();

    preview_session(draft, ahead, moment) |door| door.preview_session(&draft, ahead, &moment);
    log_session(draft, moment) |door| door.log_session(&draft, &moment);
    change_session(id, draft, moment, preview)
        |door| door.change_session(&id, &draft, &moment, preview);
    move_session(id, to, moment, preview) |door| door.move_session(&id, to, &moment, preview);
    confirm_session(id, moment) |door| door.confirm_session(&id, &moment);
    cancel_session(id, moment) |door| door.cancel_session(&id, &moment);
    remove_session(id, moment) |door| door.remove_session(&id, &moment);

    clinician_plan(id, draft, moment) |door| door.clinician_plan(&id, &draft, &moment);
    end_course(id, moment) |door| door.end_course(&id, &moment);
    check_in(entry, moment) |door| door.check_in(&entry, &moment);
    lift(kind, session, moment) |door| door.lift(kind, session, &moment);

    record_outcome(keys: Vec<ReminderKey>, answer, delivered_at, moment)
        |door| door.record_outcome(&keys, answer, delivered_at, &moment);
    answer_notification(key, answer, delivered_at, moment)
        |door| door.answer_notification(&key, answer, delivered_at, &moment);
    snooze(keys: Vec<ReminderKey>, by, moment) |door| door.snooze(&keys, by, &moment);
    snooze_notification(key, by, delivered_at, moment)
        |door| door.snooze_notification(&key, by, delivered_at, &moment);
    kept_off_retinoid(keys: Vec<ReminderKey>, delivered_at, moment)
        |door| door.kept_off_retinoid(&keys, delivered_at, &moment);
    used_retinoid(keys: Vec<ReminderKey>, moment) |door| door.used_retinoid(&keys, &moment);
    unmark(keys: Vec<ReminderKey>, moment) |door| door.unmark(&keys, &moment);
    notifications(moment, budget, can_repeat, pending: Vec<Pending>)
        |door| door.notifications(&moment, budget, can_repeat, &pending);

    pause(from, to, illness, moment) |door| door.pause(from, to, illness, &moment);
    pauses(moment) |door| door.pauses(&moment);
    start_outdoors(moment) |door| door.start_outdoors(&moment);
    stop_outdoors(moment) |door| door.stop_outdoors(&moment);
    add_task(draft, moment) |door| door.add_task(&draft, &moment);
    tasks() |door| door.tasks();
    remove_task(id, moment) |door| door.remove_task(&id, &moment);

    explain(key, moment) |door| door.explain(&key, &moment);
    why_not(kind, date, moment) |door| door.why_not(kind, date, &moment);
    settings() |door| door.settings();
    set(name, value: String, moment) |door| door.set(name, &value, &moment);
    speak(lang) |door| door.speak(lang);
    protocol_guide(treatment) |door| door.protocol_guide(treatment);
    scar_advice(scar) |door| door.scar_advice(scar);
    back_up(to: String, lock, replace, progress, moment)
        |door| door.back_up(&to, &lock, replace, progress, &moment);
    restore(from: String, passphrase, progress, moment)
        |door| door.restore(&from, passphrase, progress, &moment);
    snapshots() |door| door.snapshots();
    erase() |door| door.erase();
    photo_folder() |door| door.photo_folder();
    add_photo(draft, moment) |door| door.add_photo(&draft, &moment);
    photos() |door| door.photos();
    photo_pairs() |door| door.photo_pairs();
    remove_photo(id, moment) |door| door.remove_photo(&id, &moment);
    undo(id, moment) |door| door.undo(id, &moment);
    changes() |door| door.changes();

    import_csv(folder: String, moment) |door| door.import_csv(&folder, &moment);
    export(kind, to: String, replace, moment) |door| door.export(kind, &to, replace, &moment);
};

/// An answer as a journey writes it.
fn told<T: Serialize>(answer: Result<T>) -> Taken<Value> {
    let answer = answer.map_err(Trouble::Refused)?;
    serde_json::to_value(answer).map_err(|error| Trouble::Unknown(error.to_string()))
}
