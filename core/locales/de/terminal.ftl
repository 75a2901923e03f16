# What only the terminal says: headings, labels and hints. The rest comes with the core's records.

terminal-yes = ja
terminal-no = nein
terminal-yes-or-no = [ja/nein, Eingabetaste: offenlassen]
terminal-date-and-time = { $date }, { $time } Uhr
terminal-from-to = { $from } bis { $to }
terminal-days = { $from } bis { $to } Tage
terminal-months = { $from } bis { $to } Monate
terminal-of = { $what }.
terminal-note = Notiz
terminal-grade-clinician = ärztliche Angabe

## Today

terminal-downtime = Ausfallzeit
terminal-holds = Vorerst meiden
terminal-holds-glance = Vorerst meiden:
terminal-holds-glance-where = Vorerst meiden ({ $regions }):
terminal-begin = Eine Sitzung tragen Sie ein mit: aftercare log microneedling. Eine ganze Behandlungsreihe in einer Minute: aftercare demo
terminal-reminders = Erinnerungen
terminal-unanswered = Gestern, nicht beantwortet
terminal-next = Was als Nächstes kommt
terminal-signs = Anzeichen, auf die Sie achten sollten
terminal-sign-recorded-on = In Ihrem Tagebuch am { $date }. Es bleibt hier stehen, bis ein neuerer Hauteintrag kein Anzeichen mehr enthält.
terminal-clinic = Ihre Praxis:
terminal-out-of-hours = Wenn sie geschlossen ist:
terminal-nothing-asked = An diesem Tag steht nichts an.
terminal-urgency-emergency = Notfall, rufen Sie die örtliche Notrufnummer an:
terminal-urgency-at_once = Melden Sie sich sofort bei Ihrer Praxis:
terminal-urgency-contact = Melden Sie sich bei Ihrer Praxis:
terminal-urgency-soon = Sagen Sie es bald Ihrer Praxis:

terminal-reminder-upcoming = später
terminal-reminder-due = jetzt
terminal-reminder-done = erledigt
terminal-reminder-skipped = ausgelassen
terminal-reminder-snoozed = aufgeschoben
terminal-reminder-fired = angezeigt
terminal-reminder-missed = angezeigt

## Sessions and courses

terminal-sessions = Sitzungen
terminal-session-log = Eingetragen: { $treatment }, { $date }
terminal-session-preview = Vorschau: { $treatment }, { $date }
terminal-session-change = Geändert: { $treatment }, { $date }
terminal-session-move = Verschoben: { $treatment }, { $date }
terminal-session-confirm = Stattgefunden: { $treatment }, { $date }
terminal-session-cancel = Abgesagt: { $treatment }, { $date }
terminal-session-remove = Entfernt: { $treatment }, { $date }
terminal-session-ids = Sitzung { $session } · Behandlungsreihe { $course }
terminal-course-id = Behandlungsreihe { $course }
terminal-course-plan = Der ärztliche Plan ist eingetragen: { $treatment }
terminal-course-end = Beendet: { $treatment }
terminal-nothing-written = Es wurde nichts eingetragen.
terminal-warnings = Daran sollten Sie vorher denken
terminal-questions = Eine Frage
terminal-answer-question = Falls ja: aftercare change { $session } --radiofrequency yes
terminal-ahead = So wäre es am { $date }
terminal-ahead-day = { $day ->
    [0] So wäre es am { $date } (Tag der Sitzung)
   *[other] So wäre es am { $date } (Tag { $day })
}
terminal-due = Was ansteht
terminal-days-since = { $days ->
    [one] 1 Tag nach der vorigen
   *[other] { $days } Tage nach der vorigen
}
terminal-scores = Was in Ihren Hauteinträgen steht, 0 bis 10
terminal-plan = Ärztlicher Plan
terminal-plan-on = eingetragen: { $date }
terminal-plan-by = { $by }, eingetragen: { $date }

## What changes, and taking it back

terminal-changes = Was sich im Plan ändert
terminal-changes-none = Nichts.
terminal-change-appears = neu
terminal-change-moves = verschoben
terminal-change-vanishes = entfällt
terminal-undo = Rückgängig machen: aftercare undo { $change }
terminal-undone = Rückgängig gemacht: { $what }, { $at }
terminal-undo-list = Was Sie rückgängig machen können
terminal-undo-none = Nichts.
terminal-unmarked = Die Antwort ist zurückgenommen.
terminal-answered-already = Das war schon eingetragen; nichts hat sich geändert.
terminal-did-log = Sitzung eingetragen
terminal-did-change = Sitzung geändert
terminal-did-confirm = Sitzung bestätigt
terminal-did-cancel = Sitzung abgesagt
terminal-did-move = Sitzung verschoben
terminal-did-remove = Sitzung entfernt
terminal-did-end = Behandlungsreihe beendet
terminal-did-check_in = Hauteintrag geschrieben
terminal-did-outcome = Erinnerungen beantwortet
terminal-did-plan = Ärztlicher Plan eingetragen
terminal-did-lift = Ärztliche Zustimmung eingetragen
terminal-did-settings = Einstellung geändert
terminal-did-task_add = Aufgabe hinzugefügt
terminal-did-task_remove = Aufgabe entfernt
terminal-did-photo_add = Foto hinzugefügt
terminal-did-photo_remove = Foto entfernt

## The skin

terminal-check-in = Hauteintrag, { $date }
terminal-not-entered = nicht eingetragen, also nicht bekannt
terminal-areas = Wo
terminal-sign = Anzeichen
terminal-event = Vorgefallen
terminal-lifted = Die ärztliche Zustimmung ist eingetragen: { $what }, { $date }
terminal-lifted-sessions = { $count ->
    [one] Die Zustimmung zählt für 1 Sitzung.
   *[other] Die Zustimmung zählt für { $count } Sitzungen bis zu diesem Tag. Nach späteren Sitzungen beginnt die Wartezeit neu.
}

## Adherence and costs

terminal-adherence = { $from } bis { $to }
terminal-head-kind = Erinnerung
terminal-head-asked = insgesamt
terminal-head-delivered = angekommen
terminal-head-answered = beantwortet
terminal-head-done = erledigt
terminal-costs = Kosten
terminal-costs-none = Bei keiner Sitzung sind Kosten angegeben.
terminal-costs-sessions = { $count ->
    [one] 1 Sitzung erfolgt
   *[other] { $count } Sitzungen erfolgt
}
terminal-costs-booked = vereinbart

## Why

terminal-rule = Die Regel
terminal-figures = Die Angaben
terminal-sources = Quellen
terminal-version = Version { $version }
terminal-why-not = { $kind }, { $date }

## Tasks and settings

terminal-tasks = Aufgaben
terminal-tasks-none = Keine.
terminal-task-added = Aufgabe hinzugefügt
terminal-task-removed = Aufgabe entfernt
terminal-settings = Einstellungen
terminal-setting-morning = Uhrzeit der Erinnerungen am Morgen
terminal-setting-midday = Uhrzeit der Erinnerungen am Mittag
terminal-setting-evening = Uhrzeit der Erinnerungen am Abend
terminal-setting-quiet = Ruhezeit
terminal-setting-sunscreen = wann an Sonnencreme erinnert wird
terminal-setting-discreet = der Sperrbildschirm nennt weder Behandlung noch Bereich noch Produkt
terminal-setting-location = Ort, für den der Sonnenstand berechnet wird
terminal-setting-lang = Sprache

## What is described

terminal-protocols = Behandlungen
terminal-protocols-more = Jede Angabe mit Einstufung und Quelle: aftercare protocols NAME
terminal-signed = Unterzeichnet von { $by } am { $on }
terminal-about = Zur Behandlung
terminal-phases = Im Verlauf der Zeit
terminal-care = Nachsorge
terminal-ask-first = Vorher ärztlich nachfragen bei
terminal-also = auch beschrieben: { $value } ({ $sources })
terminal-scars = Arten von Narben
terminal-scar-microneedling = Microneedling:

## Keeping

terminal-backup = Eine Sicherung erstellen Sie mit: aftercare backup FILE
terminal-passphrase-new = Passwort für die Sicherung (beim Tippen nicht zu sehen):
terminal-passphrase-again = Dasselbe noch einmal:
terminal-passphrase-open = Passwort der Sicherung (beim Tippen nicht zu sehen):
terminal-snapshots = Momentaufnahmen
terminal-snapshots-none = Noch keine. Das erste Öffnen eines Tages legt eine an.
terminal-snapshots-back = Zurück zu einer: aftercare restore NAME
terminal-snapshot-daily = des Tages
terminal-snapshot-before_migration = vor einer Aktualisierung
terminal-snapshot-before_restore = vor einer Wiederherstellung
terminal-snapshot-damaged = nicht vollständig

## Photos

terminal-photos = Fotos
terminal-photos-none = Noch keine.
terminal-photo-added = Foto hinzugefügt
terminal-photo-removed = Foto entfernt
terminal-photo-pairs = Fotos nebeneinander
terminal-photo-pairs-none = Noch keine. Dazu gehören zwei Fotos desselben Bereichs aus derselben Ansicht, mit vier Wochen dazwischen.

## Erasing

terminal-erase-warning = Damit wird das Tagebuch { $path } mit seinen Momentaufnahmen und Fotos endgültig gelöscht. Sicherungen bleiben, wo Sie sie abgelegt haben. Es gibt keinen Weg zurück.
terminal-erase-word = löschen
terminal-erase-first = Geben Sie zum Fortfahren das Wort löschen ein:
terminal-erase-second = Wirklich alles löschen? Geben Sie ja ein:
terminal-erase-kept = Es wurde nichts gelöscht.
terminal-erased = Gelöscht: { $path }

## Demo

terminal-demo-title = Eine Behandlungsreihe Microneedling mit drei Sitzungen
terminal-demo-about = Durchgespielt in einem Tagebuch, das danach verschwindet. Jede Zeile kommt aus dem Plan, an festen Tagen in Madrid.
terminal-demo-day-0 = Tag 0 · die erste Sitzung, Sonntag, 1. März 2026
terminal-demo-day-2 = Tag 2 · Dienstag, 3. März 2026
terminal-demo-day-8 = Tag 8 · Montag, 9. März 2026, nach einem Hauteintrag mit allen Werten auf 0
terminal-demo-next-session = Das Zeitfenster für die nächste Sitzung beginnt · Sonntag, 29. März 2026
terminal-demo-touch-up = Nach drei Sitzungen beginnt das Zeitfenster für eine Auffrischung · Donnerstag, 5. November 2026
terminal-demo-end = Ihr eigenes Tagebuch beginnt mit: aftercare log microneedling

## What a phone would do

terminal-notifications = Was das Telefon stellen soll
terminal-notifications-arm = Zu stellen
terminal-notifications-cancel = Zu entfernen
terminal-repeats-daily = jeden Tag
terminal-paused = Pause von { $from } bis { $to }
terminal-did-pause = Pause geplant
terminal-did-outdoors_start = Zeit draußen begonnen
terminal-did-outdoors_stop = Zeit draußen beendet
terminal-did-import = Tabellen eingelesen

## Files for others

terminal-exported = Geschrieben
terminal-exported-mind = Wer diese Datei hat, kann sie lesen.
terminal-kilobytes = { $count } kB
terminal-imported = Eingelesen
