# Why a reminder is there, and why another is not.

rule-shade = While your own sunscreen and moisturiser are kept away, from the day after the session: stay in the shade. It ends at the latest when prolonged sun has passed.
rule-sunscreen = Every morning from the day on which the minimum for your own products has passed, or your clinician's word is recorded, until the day before prolonged sun passes, except where another session still keeps products away.
rule-moisturiser = Morning, midday and evening from the day on which the minimum for your own products has passed, or your clinician's word is recorded, through the day described, except where another session still keeps products away.
rule-no_retinoid = Every evening while retinoid creams or gels, exfoliating acids or scrubs are kept away. Without a date: every evening through the downtime, then once a week until your clinician's word.
rule-check_in = Every evening of the days described, and while your diary still records something.
rule-hold_review = Once, on the morning when the minimum for retinoid creams or gels has passed. It is not a go-ahead.
rule-next_session = On the mornings when the described window for the next session opens and ends, counted from the last session done. None once a session is booked.
rule-touch_up = On the morning when the touch-up window opens and 30 days before it ends, counted from the last session done.
rule-booked_session = The evening before a booked session.
rule-confirm_session = On the evening of a booked session and the morning after. A booked session asks for nothing until you say that it took place.
rule-reapply = Every two hours while you are outdoors, until you stop it, the sun sets or 8 hours have gone by.
rule-task = You entered this task yourself.

figure-line = { $treatment } of { $on }: { $name } { $value }{ $until } [{ $grade }]
figure-line-booked = { $treatment } booked for { $on }
figure-line-until = , passes on { $date }
figure-name-from_day = downtime, first day
figure-name-to_day = downtime, last day commonly described
figure-name-up_to_day = downtime, last day it may last to
figure-name-planned = sessions planned
figure-name-spf = sun protection factor, at least
figure-name-check_in = check-in days
figure-name-moisturiser = moisturiser days
figure-name-spacing = days between sessions
figure-name-touch_up = touch-up months

moved-quiet = Set to { $time }; moved by your quiet hours.
moved-snooze = You put it off until { $date } at { $time }.
shown-with = The phone shows it together with: { $kinds }.
shown-folded = On a phone that can repeat, one daily notification stands for it.

silence-asked = It is there.
silence-answered = It is there, and you answered it.
silence-no_session = No session in the diary asks for it.
silence-setting_off = You have switched it off in the settings.
silence-paused = You planned a pause, until { $date }. It can wait.
silence-past_budget = It is in the plan for { $date }, but the phone holds no more at once. Opening the app sets it in time.
silence-sign_recorded = A sign you recorded comes first. It waits until a later check-in has none.
silence-before_logged = { $what }: it was not in your diary yet; it counts from { $date }.
silence-not_described = { $what }: nothing of the kind is described. Ask your clinic.
silence-products_held = { $what }: your own products are still kept away{ $until }.
silence-products_passed = { $what }: your own products are no longer kept away, so sunscreen takes the place of shade.
silence-day_zero = { $what }: it starts the day after the session.
silence-passed = { $what }: the days described have gone by.
silence-word_recorded = { $what }: your clinician's word is recorded, from { $date }.
silence-another_day = { $what }: still kept away, but reminded on other days.
silence-another_date = { $what }: it is on another date, { $date }.
silence-booked = { $what }: a session is booked for { $date }.
silence-sessions_to_go = { $what }: the touch-up comes after the sessions planned, and not all of those are done.
silence-sessions_done = { $what }: the sessions planned are done.
silence-course_ended = { $what }: you ended this course.
silence-waits_for_plan = { $what }: raised scars, so your clinician's plan comes first.
silence-until = {" "}(to { $date })
silence-until-word = {" "}(until your clinician's word)
