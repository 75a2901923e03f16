# What the plan says: downtime, what is kept away, reminders, windows, warnings and changes.

## Downtime

downtime-common = { $day ->
    [0] The day of the session. Commonly described: { $from } to { $to } days.
   *[other] Day { $day }. Commonly described: { $from } to { $to } days.
}
downtime-may_last = Day { $day }. Commonly described: { $from } to { $to } days; it may last up to { $upTo }. Unsure? Ask your clinic.
downtime-still_recorded = Day { $day }. Commonly described: { $from } to { $to } days, up to { $upTo }. Your diary still records something. Unsure? Ask your clinic.

## What is kept away

hold-line-holding = { $days ->
    [one] { $what }: at least 1 more day, to { $date }, then ask your clinic.
   *[other] { $what }: at least { $days } more days, to { $date }, then ask your clinic.
}
hold-line-until_word = { $what }: until your clinician's word.
hold-line-still_recorded = { $what }: the described minimum ({ $figure }) has passed, and your diary still records something. Keep it away and ask your clinic.
hold-line-not_recorded = { $what }: the described minimum ({ $figure }) has passed; your diary does not say how your skin is. No entry means unknown. Follow your clinician's advice before you restart.
hold-line-minimum_passed = { $what }: the described minimum ({ $figure }) has passed. Follow your clinician's advice before you restart.
hold-line-sun = { $days ->
    [one] { $what }: at least 1 more day, to { $date }.
   *[other] { $what }: at least { $days } more days, to { $date }.
}

word-awaited = { $treatment } of { $date }: no clinician's word recorded for { $kinds }. If your clinician has given it, record it.

## Reminders

reminder-shade = Stay in the shade. Your skin counts as not yet closed, so your own sunscreen and moisturiser wait.
reminder-sunscreen = Broad-spectrum sunscreen, SPF { $spf } or higher. Outdoors every 2 hours, and after swimming or sweating.
reminder-sunscreen-where = Broad-spectrum sunscreen, SPF { $spf } or higher, only here: { $regions }. Outdoors every 2 hours, and after swimming or sweating.
reminder-sunscreen-no_sun = The sun stays below the horizon today where you are. Sunscreen is still in the plan; whether you need it is for you and your clinic.
reminder-moisturiser = Simple moisturiser on the treated skin.
reminder-moisturiser-where = Simple moisturiser, only here: { $regions }.
reminder-no_retinoid = Tonight: no retinoid creams or gels, no exfoliating acids, no scrubs on the treated skin. Do not change tablets; ask your prescriber.
reminder-check_in = Look at your skin and write down what you see: redness (it may look purple, brown or grey on darker skin), swelling, peeling, pain.
reminder-hold_review = The described minimum ({ $figure }) has passed since your session. This is not a go-ahead: ask your clinician before you restart retinoid creams or gels, or exfoliating acids. Do not change tablets; ask your prescriber.
reminder-next_session = The window described for your next session opens today, until { $latest }. Your clinic decides.
reminder-next_session-closing = The window described for your next session ends today. Your clinic decides.
reminder-touch_up = The touch-up window described opens today, until { $due }. Whether you need one is for you and your clinic.
reminder-touch_up-closing = The touch-up window described ends on { $due }. Whether you need one is for you and your clinic.
reminder-booked_session = Tomorrow, { $date }: { $treatment }. Tell your clinic first about: { $ask }.
reminder-booked_session-plain = Tomorrow, { $date }: { $treatment }.
reminder-confirm_session = { $treatment } was booked for { $date }. Did it take place?
reminder-task = { $text }

reminder-reapply = Outdoors: put sunscreen on again, and after swimming or sweating.

reminder-kind-shade = Shade
reminder-kind-sunscreen = Sunscreen
reminder-kind-moisturiser = Moisturiser
reminder-kind-no_retinoid = No retinoid
reminder-kind-check_in = Check-in
reminder-kind-hold_review = Minimum passed
reminder-kind-next_session = Next session
reminder-kind-touch_up = Touch-up
reminder-kind-booked_session = Booked session
reminder-kind-confirm_session = Did it take place?
reminder-kind-task = Task
reminder-kind-reapply = Sunscreen again

## Windows

next_session-upcoming = Next session: described window from { $from } to { $to }. Your clinic decides.
next_session-open = Next session: the described window is open, from { $from } to { $to }. Your clinic decides.
next_session-overdue = Next session: the window described has passed ({ $from } to { $to }); whether you need one is for you and your clinic.
next_session-booked = Next session booked for { $booked }. Described window: { $from } to { $to }.
next_session-held = Next session: described window from { $from } to { $to }. Another treatment on this skin comes first; ask your clinic.

touch_up-upcoming = Touch-up: described window from { $from } to { $to }. Whether you need one is for you and your clinic.
touch_up-open = Touch-up: the described window is open, from { $from } to { $to }. Whether you need one is for you and your clinic.
touch_up-overdue = Touch-up: the window described has passed ({ $from } to { $to }); whether you need one is for you and your clinic.
touch_up-booked = Touch-up booked for { $booked }. Described window: { $from } to { $to }.
touch_up-held = Touch-up: described window from { $from } to { $to }. Another treatment on this skin comes first; ask your clinic.

due-ended = You ended this course on { $date }.
due-waits_for_plan = Raised scars: needling can make them worse, so no next session is named until your clinician's plan is recorded.
due-not_described = Nothing was found for the next session of this treatment: ask your clinic.
due-sign = A sign you recorded comes first.
due-named = The described window counts from your last session.

progress = { $planned ->
    [0] { $done ->
        [one] 1 session done; no number is described, ask your clinic.
       *[other] { $done } sessions done; no number is described, ask your clinic.
    }
   *[other] { $done } of { $planned } sessions done.
}

adherence-nothing = Nothing was asked for in these days.
adherence-percent = What you ticked: { $done } of { $answered } answered reminders done, { $percent } % as the mean of the days known. { $asked } were asked, { $delivered } known to have reached you.
adherence-unknown = { $answered } of { $asked } reminders answered, { $delivered } known to have reached you: too few for a percentage.

## Warnings

warning-raised_scars = Needling is not recommended for hypertrophic or keloid scars: it can make them worse. Ask your clinician.
warning-spacing = This is closer to another session of the course ({ $dates }) than the spacing described ({ $from } to { $to } days). Ask your clinic.
warning-hold_still_on = On that day the skin there still has days to go after: { $sessions }. Ask your clinic.
warning-already_logged = The same treatment is already in your diary on that date and area.
warning-shorter_than_protocol = { $what }: your clinician's { $figure } is shorter than the { $protocol } commonly described. It counts as you recorded it.

question-radiofrequency = Did the device use heat (radiofrequency)? Radiofrequency needling is another procedure: log it as "other".

## What changes

change-appears = { $what }: { $after }
change-moves = { $what }: { $before } → { $after }
change-vanishes = { $what }: no longer listed (was { $before })
change-until_word = until your clinician's word
change-one-date = { $item ->
    [hold] to { $date }
    [downtime] to { $date }
   *[other] { $date }
}
change-dates = { $from } to { $to }
change-hold = { $name } kept away ({ $regions })
change-downtime = Downtime after { $name }
change-next_session = Next session, { $name }
change-touch_up = Touch-up window, { $name }
change-booked_session = Booked: { $name }
change-reminders = Reminders: { $name }
