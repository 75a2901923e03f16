# Names of things: treatments, places on the body, what is kept away, grades and figures.

treatment-microneedling = Microneedling
treatment-ablative_laser = Ablative laser resurfacing
treatment-chemical_peel_medium = Chemical peel, medium
treatment-chemical_peel_deep = Chemical peel, deep
treatment-steroid_injection = Steroid injection into a raised scar
treatment-surgical_revision = Surgical scar revision
treatment-other = Another treatment

area-forehead = Forehead
area-temples = Temples
area-cheeks = Cheeks
area-nose = Nose
area-chin = Chin
area-jaw = Jaw
area-neck = Neck
area-chest = Chest
area-shoulders = Shoulders
area-back = Back
area-other = Another area

region-all = All treated skin
region-face = Face
region-neck = Neck
region-chest = Chest
region-shoulders = Shoulders
region-back = Back
region-other = Another area

## What is kept away

hold-retinoid = Retinoid creams or gels
hold-retinoid-what = Retinoid creams or gels stay off the treated skin. Do not change tablets; ask your prescriber. Hyaluronic acid is not an exfoliating acid.
hold-acid = Exfoliating acids
hold-acid-what = Products with exfoliating acids, such as glycolic acid, stay off the treated skin. Hyaluronic acid is not an exfoliating acid. Do not change tablets; ask your prescriber.
hold-harsh_products = Scrubs and irritating products
hold-harsh_products-what = Scrubs and anything else that irritates the skin stay off the treated skin.
hold-vitamin_c = Vitamin C on the skin
hold-vitamin_c-what = Vitamin C serums and creams stay off the treated skin.
hold-make_up = Make-up
hold-make_up-what = Make-up stays off the treated skin.
hold-exercise = Exercise
hold-exercise-what = Exercise and other activity that makes you sweat wait.
hold-swimming = Swimming and hot tubs
hold-swimming-what = Swimming, pools and hot tubs wait.
hold-shaving = Shaving
hold-shaving-what = Shaving the treated skin waits.
hold-direct_sun = Direct sun
hold-direct_sun-what = Direct sun stays off the treated skin.
hold-prolonged_sun = Long stays in the sun
hold-prolonged_sun-what = Long stays in the sun wait, and the treated skin stays protected from sun.
hold-products = Your own sunscreen and moisturiser
hold-products-what = Your own sunscreen and moisturiser stay off skin that has not closed yet. Use what your clinic gave you, and shade.

## Grades and figures

grade-source-article = Source article
grade-source-article-meaning = Read in the article this app was built from.
grade-clinician = Your clinician
grade-clinician-meaning = Your own clinician said so for this course; it replaces the figure commonly described.
grade-published = Published source
grade-published-meaning = Read in a text by a regulator, hospital, professional body or manufacturer, or in a paper.
grade-clinic = Clinic page (weak)
grade-clinic-meaning = Read only on the page of a clinic or in a textbook text. This is a weak source.
grade-none = Nothing found
grade-none-meaning = No figure was found. Ask your clinician.

figure-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
figure-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
figure-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
figure-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
figure-word = until your clinician's word
# Figures that are a range; of days for example the days 0 to 7 of a course, or 28 to 42 days between sessions.
figure-range = { $from }-{ $to }
figure-range-days = { $from }-{ $to } days
figure-range-months = { $from }-{ $to } months
# No downtime is described.
figure-nothing = none
figure-none = nothing found, ask your clinic
figure-title-from_day = Downtime from day
figure-title-to_day = Downtime to day
figure-title-up_to_day = Downtime up to day
figure-title-planned = Sessions planned
figure-title-spacing = Between sessions
figure-title-touch_up = Touch-up after
figure-title-check_in = Check-in days
figure-title-moisturiser = Moisturiser days
figure-title-spf = Sun protection factor

## Headings of what is said about a treatment

topic-permanence = How long-lasting it is
topic-recovery = Downtime
topic-expected_effects = Effects in the first days
topic-results_last = How long results last
topic-results_timing = When results show
topic-results_depend = What the result depends on
topic-why_results_fade = Why results fade
topic-how_it_works = How it works
topic-limits = What it does less well
topic-expectations = What to expect
topic-sessions = Number of sessions
topic-repeats = Repeats
topic-where_done = Where it is done
topic-cost = Cost
topic-risks = Risks
topic-darker_skin = Darker skin
topic-radiofrequency = Needling with radiofrequency
topic-diary_only = What the app does here

## What the diary holds

figure-depth = { $depth } mm
slot-morning = morning
slot-midday = midday
slot-evening = evening
session-state-done = done
session-state-booked = booked
session-state-cancelled = cancelled
score-redness = Redness
score-swelling = Swelling
score-peeling = Peeling
score-pain = Pain
score-itch = Itch
score-warmth = Warmth
skin-open_skin = Open skin
skin-darker = Darker patches
skin-lighter = Lighter patches
event-retinoid_used = A retinoid was used
event-sunburn = Sunburn
event-picked = Picked or scratched
figure-then-healed = { $value }, then until the diary is clear
figure-then-word = { $value }, then until your clinician's word
