# The report to show or print at the clinic. What other screens say as well comes from their messages.

report-title = Nachsorge-Tagebuch
report-made = Erstellt: { $date }, { $time } Uhr. Zum Zeigen oder Ausdrucken in der Praxis.
report-period = Sitzungen: alle. Hauteinträge, Anzeichen, Notizen und Erinnerungen: { $from } bis { $to }.
report-earlier = Frühere Hauteinträge, die im Tagebuch stehen und hier nicht gezeigt werden: { $count }. Davon mit Anzeichen: { $signs }.
report-name = Vor- und Nachname
report-contents = Auf dieser Seite
report-as-table = Dasselbe als Tabelle
report-sign-recorded = Anzeichen eingetragen: { $date }
report-basis = { $grade } · { $sources }
report-days = { $from } bis { $to }
report-today = Heute

## Questions

report-questions = Fragen für den Termin
report-questions-notes = Zeilen Ihrer Notizen, die etwas fragen
report-questions-none = Hier stehen Zeilen Ihrer Notizen mit einem Fragezeichen. Für diese Tage gibt es keine.
report-questions-more = Weitere davon stehen unten bei den Notizen: { $count }
report-questions-word = Wartet auf die ärztliche Zustimmung
report-questions-unknown = { $treatment }: Hierzu wurde nichts gefunden, fragen Sie Ihre Praxis
report-questions-tell = { $treatment }: Sagen Sie Ihrer Praxis vorher, was davon auf Sie zutrifft
report-questions-write = Von Hand zu ergänzen

## Courses, and each along the calendar

report-courses = Behandlungsreihen
report-courses-earlier = Frühere Behandlungsreihen
report-course = { $treatment } · { $regions }
report-downtime = Sitzung, { $date }. { $text }
report-timeline = Die Behandlungsreihe im Kalender
report-timeline-what = { $from } bis { $to }: Sitzungen, Ausfallzeit und was vorerst zu meiden ist. In der Tabelle darunter steht jedes Datum.
report-lane-sessions = Sitzungen
report-lane-downtime = Ausfallzeit
report-lane-next = Nächste Sitzung, beschriebenes Zeitfenster
report-lane-touch-up = Auffrischung, beschriebenes Zeitfenster
report-legend-done = Sitzungen erfolgt
report-legend-booked = Sitzungen vereinbart
report-legend-days = Häufig beschrieben, oder mindestens zu meiden
report-legend-may-last = Kann dauern
report-legend-word = Bis zur ärztlichen Zustimmung
report-legend-window = Beschriebenes Zeitfenster
report-up-to = kann bis { $date } dauern
report-word-on = ärztliche Zustimmung eingetragen, ab { $date }

## Signs, and how soon each asks for a clinician

report-signs = Anzeichen, Vorfälle und Veränderungen
report-signs-none = Für diese Tage ist kein Anzeichen, kein Vorfall, keine offene Haut und keine Farbveränderung eingetragen. Kein Eintrag heißt: nicht bekannt.
report-urgency-emergency = Notfall: örtliche Notrufnummer
report-urgency-at_once = Sofort bei der Praxis melden
report-urgency-contact = Bei der Praxis melden
report-urgency-soon = Bald der Praxis sagen

## Check-ins

report-scores = Hauteinträge
report-scores-none = Für diese Tage ist kein Wert eingetragen. Kein Eintrag heißt: nicht bekannt.
report-scores-how = 0 bis 10, wie eingetragen. Ein Punkt ist ein Eintrag; Einträge benachbarter Tage sind verbunden. Ein schattierter Tag hat keinen. Kein Eintrag heißt: nicht bekannt. Ein Dreieck steht für eine Sitzung.
report-scores-table = Einträge, 0 bis 10. Was leer ist, wurde nicht eingetragen und ist also nicht bekannt.
report-scores-session = Sitzung: { $treatment }, { $date }
report-scores-not-entered = Für diese Tage nicht eingetragen, also nicht bekannt: { $scores }
report-score = { $score }, { $days }
report-score-entries = Einträge: { $count }. In der Tabelle darunter steht jeder.

## What is kept away, and what the clinician said

report-figure = { $figure } [{ $basis }]
report-figure-session = { $treatment }, { $date }
report-figure-passes = { $session }; Mindestzeit vorbei ab { $date }
report-holds = Vorerst meiden
report-clinician = Was ärztlich gesagt wurde
report-plan = Ärztlicher Plan
report-tasks = Aufgaben
report-not-recorded = Nicht eingetragen
report-word = Ärztliche Zustimmung
report-word-all = Alle Sitzungen bis zu diesem Tag

## Sessions, reminders, notes, sources

report-sessions = Sitzungen und Kosten
report-costs = Kosten
report-costs-none = Bei keiner Sitzung sind Kosten angegeben.
report-money = { $amount } { $currency }
report-reminders = Erinnerungen
report-reminders-counts = Insgesamt: { $asked }. Bei Ihnen angekommen, soweit bekannt: { $delivered }. Beantwortet: { $answered }.
report-notes = Notizen, wie sie geschrieben wurden
report-note-session = { $date } · Sitzung: { $treatment }
report-grades = Was die Einstufungen bedeuten
report-sources = Einstufungen und Quellen
report-sources-list = Genannte Quellen
report-sources-how = Die Nummern neben einer Einstufung nennen diese Quellen. Adressen stehen so da, wie sie gefunden wurden.

## Heads of columns

report-head-date = Datum
report-head-entered = Eingetragen
report-head-urgency = Wie bald
report-head-what = Was
report-head-where = Wo
report-head-from = Ab
report-head-to = Bis
report-head-basis = Einstufung und Quellen
report-head-figure = Angabe, Einstufung und Daten
report-head-value = Angabe
report-head-said-by = Wer es gesagt hat
report-head-recorded = Eingetragen am
report-head-for = Gilt für
report-head-course = Behandlungsreihe
report-head-first = Erste Sitzung
report-head-last = Letzte Sitzung
report-head-done = Sitzungen erfolgt
report-head-treatment = Behandlung
report-head-clinic = Praxis
report-head-cost = Kosten
report-head-currency = Währung
report-head-cost-done = Kosten davon
report-head-cost-booked = Kosten der vereinbarten
report-head-kind = Erinnerung
report-head-asked = Insgesamt
report-head-delivered = Angekommen
report-head-answered = Beantwortet
report-head-ticked = Als erledigt abgehakt
