# What only the terminal says: headings, labels and hints. The rest comes with the core's records.

terminal-yes = yes
terminal-no = no
terminal-yes-or-no = [yes/no, Enter to leave it open]
terminal-date-and-time = { $date }, { $time }
terminal-from-to = { $from } to { $to }
terminal-days = { $from } to { $to } days
terminal-months = { $from } to { $to } months
terminal-of = { $what }.
terminal-note = Note
terminal-grade-clinician = your clinician's

## Today

terminal-downtime = Downtime
terminal-holds = Kept away
terminal-holds-glance = Kept away:
terminal-holds-glance-where = Kept away ({ $regions }):
terminal-begin = A session is logged with: aftercare log microneedling. A whole course in a minute: aftercare demo
terminal-reminders = Reminders
terminal-unanswered = Yesterday, not answered
terminal-next = What comes next
terminal-signs = Signs to look out for
terminal-sign-recorded-on = In your diary on { $date }. It stays here until a later check-in has none.
terminal-clinic = Your clinic:
terminal-out-of-hours = When it is closed:
terminal-nothing-asked = Nothing is asked for on this day.
terminal-urgency-emergency = Emergency, call your local emergency number:
terminal-urgency-at_once = Contact your clinic at once:
terminal-urgency-contact = Contact your clinic:
terminal-urgency-soon = Tell your clinic soon:

terminal-reminder-upcoming = later
terminal-reminder-due = now
terminal-reminder-done = done
terminal-reminder-skipped = skipped
terminal-reminder-snoozed = put off
terminal-reminder-fired = shown
terminal-reminder-missed = shown

## Sessions and courses

terminal-sessions = Sessions
terminal-session-log = Logged: { $treatment }, { $date }
terminal-session-preview = Preview: { $treatment }, { $date }
terminal-session-change = Changed: { $treatment }, { $date }
terminal-session-move = Moved: { $treatment }, { $date }
terminal-session-confirm = Took place: { $treatment }, { $date }
terminal-session-cancel = Cancelled: { $treatment }, { $date }
terminal-session-remove = Removed: { $treatment }, { $date }
terminal-session-ids = session { $session } · course { $course }
terminal-course-id = course { $course }
terminal-course-plan = Your clinician's plan is recorded: { $treatment }
terminal-course-end = Ended: { $treatment }
terminal-nothing-written = Nothing was written.
terminal-warnings = Think of this first
terminal-questions = One question
terminal-answer-question = If it did: aftercare change { $session } --radiofrequency yes
terminal-ahead = As it would be on { $date }
terminal-ahead-day = { $day ->
    [0] As it would be on { $date }, the day of the session
   *[other] As it would be on { $date }, day { $day }
}
terminal-due = What is due
terminal-days-since = { $days ->
    [one] 1 day after the one before
   *[other] { $days } days after the one before
}
terminal-scores = What your check-ins record, 0 to 10
terminal-plan = Your clinician's plan
terminal-plan-on = recorded on { $date }
terminal-plan-by = { $by }, recorded on { $date }

## What changes, and taking it back

terminal-changes = What changes in the plan
terminal-changes-none = Nothing.
terminal-change-appears = new
terminal-change-moves = moves
terminal-change-vanishes = gone
terminal-undo = To take this back: aftercare undo { $change }
terminal-undone = Taken back: { $what }, { $at }
terminal-undo-list = What can be taken back
terminal-undo-none = Nothing.
terminal-unmarked = The answer is taken back.
terminal-answered-already = That was recorded already; nothing changed.
terminal-did-log = session logged
terminal-did-change = session changed
terminal-did-confirm = session confirmed
terminal-did-cancel = session cancelled
terminal-did-move = session moved
terminal-did-remove = session removed
terminal-did-end = course ended
terminal-did-check_in = check-in written
terminal-did-outcome = reminders answered
terminal-did-plan = clinician's plan recorded
terminal-did-lift = clinician's word recorded
terminal-did-settings = setting changed
terminal-did-task_add = task added
terminal-did-task_remove = task removed
terminal-did-photo_add = photo added
terminal-did-photo_remove = photo removed

## The skin

terminal-check-in = Check-in, { $date }
terminal-not-entered = not entered, so unknown
terminal-areas = Where
terminal-sign = Sign
terminal-event = Happened
terminal-lifted = Your clinician's word is recorded: { $what }, { $date }
terminal-lifted-sessions = { $count ->
    [one] It counts for 1 session.
   *[other] It counts for { $count } sessions up to that date. Later ones hold anew.
}

## Adherence and costs

terminal-adherence = { $from } to { $to }
terminal-head-kind = Reminder
terminal-head-asked = asked
terminal-head-delivered = reached you
terminal-head-answered = answered
terminal-head-done = done
terminal-costs = Costs
terminal-costs-none = No session names a cost.
terminal-costs-sessions = { $count ->
    [one] 1 session done
   *[other] { $count } sessions done
}
terminal-costs-booked = booked

## Why

terminal-rule = The rule
terminal-figures = The figures
terminal-sources = Sources
terminal-version = version { $version }
terminal-why-not = { $kind }, { $date }

## Tasks and settings

terminal-tasks = Tasks
terminal-tasks-none = None.
terminal-task-added = Task added
terminal-task-removed = Task removed
terminal-settings = Settings
terminal-setting-morning = time of morning reminders
terminal-setting-midday = time of midday reminders
terminal-setting-evening = time of evening reminders
terminal-setting-quiet = quiet hours
terminal-setting-sunscreen = when sunscreen is asked for
terminal-setting-discreet = lock screens name no treatment, area or product
terminal-setting-location = where the sun is reckoned for
terminal-setting-lang = language

## What is described

terminal-protocols = Treatments
terminal-protocols-more = Every figure with its grade and source: aftercare protocols NAME
terminal-signed = Signed by { $by } on { $on }
terminal-about = About it
terminal-phases = Over time
terminal-care = Aftercare
terminal-ask-first = Ask a clinician first about
terminal-also = also described: { $value } ({ $sources })
terminal-scars = Types of scar
terminal-scar-microneedling = Microneedling:

## Keeping

terminal-backup = A backup is made with: aftercare backup FILE
terminal-passphrase-new = Passphrase for the backup (not shown as you type):
terminal-passphrase-again = The same once more:
terminal-passphrase-open = Passphrase of the backup (not shown as you type):
terminal-snapshots = Snapshots
terminal-snapshots-none = None yet. The first opening of a day makes one.
terminal-snapshots-back = To go back to one: aftercare restore NAME
terminal-snapshot-daily = of the day
terminal-snapshot-before_migration = before an update
terminal-snapshot-before_restore = before a restore
terminal-snapshot-damaged = not whole

## Photos

terminal-photos = Photos
terminal-photos-none = None yet.
terminal-photo-added = Photo added
terminal-photo-removed = Photo removed
terminal-photo-pairs = Photos, side by side
terminal-photo-pairs-none = None yet. It takes two photos of the same area from the same view, four weeks apart.

## Erasing

terminal-erase-warning = This deletes the diary { $path } for good, with its snapshots and its photos. Backups stay where you put them. There is no way back.
terminal-erase-word = erase
terminal-erase-first = Type the word erase to go on:
terminal-erase-second = Really delete everything? Type yes:
terminal-erase-kept = Nothing was deleted.
terminal-erased = Deleted: { $path }

## Demo

terminal-demo-title = A microneedling course of three sessions
terminal-demo-about = Lived through in a diary that goes away afterwards. Every line comes from the plan, at fixed dates in Madrid.
terminal-demo-day-0 = Day 0 · the first session, Sunday 1 March 2026
terminal-demo-day-2 = Day 2 · Tuesday 3 March 2026
terminal-demo-day-8 = Day 8 · Monday 9 March 2026, after a check-in with all scores at 0
terminal-demo-next-session = The window for the next session opens · Sunday 29 March 2026
terminal-demo-touch-up = After three sessions, the touch-up window opens · Thursday 5 November 2026
terminal-demo-end = Your own diary begins with: aftercare log microneedling

## What a phone would do

terminal-notifications = What the phone is asked to arm
terminal-notifications-arm = To arm
terminal-notifications-cancel = To cancel
terminal-repeats-daily = every day
terminal-paused = Paused from { $from } to { $to }
terminal-did-pause = pause planned
terminal-did-outdoors_start = time outdoors begun
terminal-did-outdoors_stop = time outdoors ended
terminal-did-import = tables read in

## Files for others

terminal-exported = Written
terminal-exported-mind = Whoever has this file can read it.
terminal-kilobytes = { $count } kB
terminal-imported = Read in
