# Names of things: treatments, places on the body, what is kept away, grades and figures.

treatment-microneedling = Microneedling
treatment-ablative_laser = Ablative Laserbehandlung
treatment-chemical_peel_medium = Chemisches Peeling (mitteltief)
treatment-chemical_peel_deep = Chemisches Peeling (tief)
treatment-steroid_injection = Kortison-Injektion in eine erhabene Narbe
treatment-surgical_revision = Narbenkorrektur durch Operation
treatment-other = Andere Behandlung

area-forehead = Stirn
area-temples = Schläfen
area-cheeks = Wangen
area-nose = Nase
area-chin = Kinn
area-jaw = Kiefer
area-neck = Hals
area-chest = Brust
area-shoulders = Schultern
area-back = Rücken
area-other = Anderer Bereich

region-all = Gesamte behandelte Haut
region-face = Gesicht
region-neck = Hals
region-chest = Brust
region-shoulders = Schultern
region-back = Rücken
region-other = Anderer Bereich

## What is kept away

hold-retinoid = Retinoid-Cremes oder -Gele
hold-retinoid-what = Keine Retinoid-Cremes oder -Gele auf die behandelte Haut. Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat. Hyaluronsäure ist keine Peeling-Säure.
hold-acid = Peeling-Säuren
hold-acid-what = Keine Produkte mit Peeling-Säuren (auch: exfolierende Säuren) auf die behandelte Haut, zum Beispiel mit Glykolsäure. Hyaluronsäure ist keine Peeling-Säure. Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.
hold-harsh_products = Körnerpeelings und reizende Produkte
hold-harsh_products-what = Keine Körnerpeelings und auch sonst nichts, was die Haut reizt, auf die behandelte Haut.
hold-vitamin_c = Vitamin C auf der Haut
hold-vitamin_c-what = Keine Seren und Cremes mit Vitamin C auf die behandelte Haut.
hold-make_up = Make-up
hold-make_up-what = Kein Make-up auf die behandelte Haut.
hold-exercise = Sport
hold-exercise-what = Sport und andere Tätigkeiten, bei denen Sie schwitzen, warten noch.
hold-swimming = Schwimmen und Whirlpools
hold-swimming-what = Schwimmen, Schwimmbäder und Whirlpools warten noch.
hold-shaving = Rasieren
hold-shaving-what = Das Rasieren der behandelten Haut wartet noch.
hold-direct_sun = Direkte Sonne
hold-direct_sun-what = Keine direkte Sonne auf die behandelte Haut.
hold-prolonged_sun = Längere Zeit in der Sonne
hold-prolonged_sun-what = Längere Zeit in der Sonne wartet noch, und die behandelte Haut bleibt vor Sonne geschützt.
hold-products = Ihre eigene Sonnencreme und Feuchtigkeitspflege
hold-products-what = Ihre eigene Sonnencreme und Feuchtigkeitspflege kommen nicht auf Haut, die sich noch nicht geschlossen hat. Nehmen Sie, was Ihre Praxis Ihnen gegeben hat, und bleiben Sie im Schatten.

## Grades and figures

grade-source-article = Ausgangsartikel
grade-source-article-meaning = Gelesen in dem Artikel, auf dem diese App beruht.
grade-clinician = Ihre Ärztin oder Ihr Arzt
grade-clinician-meaning = Ihre Ärztin oder Ihr Arzt hat es für diese Behandlungsreihe so gesagt; das ersetzt die häufig beschriebene Angabe.
grade-published = Veröffentlichte Quelle
grade-published-meaning = Gelesen in einem Text einer Behörde, eines Krankenhauses, eines Fachverbands oder eines Herstellers oder in einem Fachartikel.
grade-clinic = Praxis-Webseite (schwach)
grade-clinic-meaning = Nur auf der Webseite einer Praxis oder in einem Lehrbuchtext gelesen. Das ist eine schwache Quelle.
grade-none = Nichts gefunden
grade-none-meaning = Es wurde keine Angabe gefunden. Fragen Sie Ihre Ärztin oder Ihren Arzt.

figure-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
figure-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
figure-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
figure-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
figure-word = bis zur ärztlichen Zustimmung
# Figures that are a range; of days for example the days 0 to 7 of a course, or 28 to 42 days between sessions.
figure-range = { $from }–{ $to }
figure-range-days = { $from }–{ $to } Tage
figure-range-months = { $from }–{ $to } Monate
# No downtime is described.
figure-nothing = keine
figure-none = nichts gefunden, fragen Sie Ihre Praxis
figure-title-from_day = Ausfallzeit ab Tag
figure-title-to_day = Ausfallzeit bis Tag
figure-title-up_to_day = Ausfallzeit auch bis Tag
figure-title-planned = Geplante Sitzungen
figure-title-spacing = Zwischen den Sitzungen
figure-title-touch_up = Auffrischung nach
figure-title-check_in = Tage mit Hauteintrag
figure-title-moisturiser = Tage mit Feuchtigkeitspflege
figure-title-spf = Lichtschutzfaktor (LSF)

## Headings of what is said about a treatment

topic-permanence = Wie dauerhaft es ist
topic-recovery = Ausfallzeit
topic-expected_effects = Wirkungen in den ersten Tagen
topic-results_last = Wie lange Ergebnisse anhalten
topic-results_timing = Wann Ergebnisse zu sehen sind
topic-results_depend = Wovon das Ergebnis abhängt
topic-why_results_fade = Warum Ergebnisse nachlassen
topic-how_it_works = Wie es wirkt
topic-limits = Was es weniger gut kann
topic-expectations = Was zu erwarten ist
topic-sessions = Anzahl der Sitzungen
topic-repeats = Wiederholungen
topic-where_done = Wo es gemacht wird
topic-cost = Kosten
topic-risks = Risiken
topic-darker_skin = Dunklere Haut
topic-radiofrequency = Needling mit Radiofrequenz
topic-diary_only = Was die App hier tut

## What the diary holds

figure-depth = { $depth } mm
slot-morning = morgens
slot-midday = mittags
slot-evening = abends
session-state-done = erfolgt
session-state-booked = vereinbart
session-state-cancelled = abgesagt
score-redness = Rötung
score-swelling = Schwellung
score-peeling = Schälen
score-pain = Schmerzen
score-itch = Juckreiz
score-warmth = Wärme
skin-open_skin = Offene Haut
skin-darker = Dunklere Flecken
skin-lighter = Hellere Flecken
event-retinoid_used = Ein Retinoid wurde verwendet
event-sunburn = Sonnenbrand
event-picked = Gezupft oder gekratzt
figure-then-healed = { $value }, danach so lange, bis im Tagebuch nichts mehr vermerkt ist
figure-then-word = { $value }, dann bis zur ärztlichen Zustimmung
