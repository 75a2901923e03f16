# What the plan says: downtime, what is kept away, reminders, windows, warnings and changes.

## Downtime

downtime-common = { $day ->
    [0] Der Tag der Sitzung. Häufig beschrieben: { $from } bis { $to } Tage.
   *[other] Tag { $day }. Häufig beschrieben: { $from } bis { $to } Tage.
}
downtime-may_last = Tag { $day }. Häufig beschrieben: { $from } bis { $to } Tage; es kann bis zu { $upTo } Tage dauern. Unsicher? Fragen Sie Ihre Praxis.
downtime-still_recorded = Tag { $day }. Häufig beschrieben: { $from } bis { $to } Tage, auch bis zu { $upTo }. In Ihrem Tagebuch ist weiterhin etwas vermerkt. Unsicher? Fragen Sie Ihre Praxis.

## What is kept away

hold-line-holding = { $days ->
    [one] { $what }: noch mindestens 1 Tag meiden, bis { $date }; fragen Sie dann Ihre Praxis.
   *[other] { $what }: noch mindestens { $days } Tage meiden, bis { $date }; fragen Sie dann Ihre Praxis.
}
hold-line-until_word = { $what }: meiden bis zur ärztlichen Zustimmung.
hold-line-still_recorded = { $what }: Die beschriebene Mindestzeit ({ $figure }) ist vorbei, und in Ihrem Tagebuch ist weiterhin etwas vermerkt. Meiden Sie es weiter und fragen Sie Ihre Praxis.
hold-line-not_recorded = { $what }: Die beschriebene Mindestzeit ({ $figure }) ist vorbei; in Ihrem Tagebuch steht nicht, wie Ihre Haut ist. Kein Eintrag heißt: nicht bekannt. Halten Sie sich an den ärztlichen Rat, bevor Sie wieder damit anfangen.
hold-line-minimum_passed = { $what }: Die beschriebene Mindestzeit ({ $figure }) ist vorbei. Halten Sie sich an den ärztlichen Rat, bevor Sie wieder damit anfangen.
hold-line-sun = { $days ->
    [one] { $what }: noch mindestens 1 Tag meiden, bis { $date }.
   *[other] { $what }: noch mindestens { $days } Tage meiden, bis { $date }.
}

word-awaited = { $treatment }, { $date }: Keine ärztliche Zustimmung eingetragen für: { $kinds }. Wenn Ihre Ärztin oder Ihr Arzt sie gegeben hat, tragen Sie das ein.

## Reminders

reminder-shade = Bleiben Sie im Schatten. Ihre Haut gilt noch nicht als geschlossen, deshalb warten Ihre eigene Sonnencreme und Feuchtigkeitspflege noch.
reminder-sunscreen = Sonnencreme mit Breitbandschutz (UVA und UVB), LSF { $spf } oder höher. Draußen alle 2 Stunden und nach dem Schwimmen oder Schwitzen.
reminder-sunscreen-where = Sonnencreme mit Breitbandschutz (UVA und UVB), LSF { $spf } oder höher, nur hier: { $regions }. Draußen alle 2 Stunden und nach dem Schwimmen oder Schwitzen.
reminder-sunscreen-no_sun = Bei Ihnen bleibt die Sonne heute unter dem Horizont. Sonnencreme steht weiter im Plan; ob Sie welche brauchen, entscheiden Sie mit Ihrer Praxis.
reminder-moisturiser = Einfache Feuchtigkeitspflege auf die behandelte Haut.
reminder-moisturiser-where = Einfache Feuchtigkeitspflege, nur hier: { $regions }.
reminder-no_retinoid = Heute Abend: keine Retinoid-Cremes oder -Gele, keine Peeling-Säuren, keine Körnerpeelings auf die behandelte Haut. Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.
reminder-check_in = Sehen Sie sich Ihre Haut an und schreiben Sie auf, was Sie sehen: Rötung (sie kann auf dunklerer Haut lila, braun oder grau aussehen), Schwellung, Schälen, Schmerzen.
reminder-hold_review = Die beschriebene Mindestzeit ({ $figure }) seit Ihrer Sitzung ist vorbei. Das ist keine Freigabe: Fragen Sie Ihre Ärztin oder Ihren Arzt, bevor Sie Retinoid-Cremes oder -Gele oder Peeling-Säuren wieder benutzen. Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.
reminder-next_session = Das beschriebene Zeitfenster für Ihre nächste Sitzung beginnt heute und geht bis { $latest }. Ihre Praxis entscheidet.
reminder-next_session-closing = Das beschriebene Zeitfenster für Ihre nächste Sitzung endet heute. Ihre Praxis entscheidet.
reminder-touch_up = Das beschriebene Zeitfenster für eine Auffrischung beginnt heute und geht bis { $due }. Ob Sie eine brauchen, entscheiden Sie mit Ihrer Praxis.
reminder-touch_up-closing = Das beschriebene Zeitfenster für eine Auffrischung endet am { $due }. Ob Sie eine brauchen, entscheiden Sie mit Ihrer Praxis.
reminder-booked_session = Morgen, { $date }: { $treatment }. Sagen Sie Ihrer Praxis vorher, wenn etwas davon auf Sie zutrifft: { $ask }.
reminder-booked_session-plain = Morgen, { $date }: { $treatment }.
reminder-confirm_session = { $treatment }, vereinbart für { $date }: Hat die Sitzung stattgefunden?
reminder-task = { $text }

reminder-reapply = Draußen: Tragen Sie Sonnencreme neu auf, auch nach dem Schwimmen oder Schwitzen.

reminder-kind-shade = Schatten
reminder-kind-sunscreen = Sonnencreme
reminder-kind-moisturiser = Feuchtigkeitspflege
reminder-kind-no_retinoid = Keine Retinoid-Cremes oder -Gele
reminder-kind-check_in = Hauteintrag
reminder-kind-hold_review = Mindestzeit vorbei
reminder-kind-next_session = Nächste Sitzung
reminder-kind-touch_up = Auffrischung
reminder-kind-booked_session = Vereinbarte Sitzung
reminder-kind-confirm_session = Hat sie stattgefunden?
reminder-kind-task = Aufgabe
reminder-kind-reapply = Sonnencreme neu auftragen

## Windows

next_session-upcoming = Nächste Sitzung: beschriebenes Zeitfenster von { $from } bis { $to }. Ihre Praxis entscheidet.
next_session-open = Nächste Sitzung: Das beschriebene Zeitfenster ist offen, von { $from } bis { $to }. Ihre Praxis entscheidet.
next_session-overdue = Nächste Sitzung: Das beschriebene Zeitfenster ist vorbei ({ $from } bis { $to }); ob Sie eine brauchen, entscheiden Sie mit Ihrer Praxis.
next_session-booked = Nächste Sitzung vereinbart für { $booked }. Beschriebenes Zeitfenster: { $from } bis { $to }.
next_session-held = Nächste Sitzung: beschriebenes Zeitfenster von { $from } bis { $to }. Eine andere Behandlung an dieser Haut geht vor; fragen Sie Ihre Praxis.

touch_up-upcoming = Auffrischung: beschriebenes Zeitfenster von { $from } bis { $to }. Ob Sie eine brauchen, entscheiden Sie mit Ihrer Praxis.
touch_up-open = Auffrischung: Das beschriebene Zeitfenster ist offen, von { $from } bis { $to }. Ob Sie eine brauchen, entscheiden Sie mit Ihrer Praxis.
touch_up-overdue = Auffrischung: Das beschriebene Zeitfenster ist vorbei ({ $from } bis { $to }); ob Sie eine brauchen, entscheiden Sie mit Ihrer Praxis.
touch_up-booked = Auffrischung vereinbart für { $booked }. Beschriebenes Zeitfenster: { $from } bis { $to }.
touch_up-held = Auffrischung: beschriebenes Zeitfenster von { $from } bis { $to }. Eine andere Behandlung an dieser Haut geht vor; fragen Sie Ihre Praxis.

due-ended = Sie haben diese Behandlungsreihe am { $date } beendet.
due-waits_for_plan = Erhabene Narben: Needling kann sie verschlimmern. Deshalb wird keine nächste Sitzung genannt, bis der ärztliche Plan eingetragen ist.
due-not_described = Zur nächsten Sitzung dieser Behandlung wurde nichts gefunden: Fragen Sie Ihre Praxis.
due-sign = Ein Anzeichen, das Sie eingetragen haben, geht vor.
due-named = Das beschriebene Zeitfenster zählt ab Ihrer letzten Sitzung.

progress = { $planned ->
    [0] { $done ->
        [one] 1 Sitzung erfolgt; eine Anzahl ist nicht beschrieben, fragen Sie Ihre Praxis.
       *[other] { $done } Sitzungen erfolgt; eine Anzahl ist nicht beschrieben, fragen Sie Ihre Praxis.
    }
    [one] { $done } von { $planned } Sitzung erfolgt.
   *[other] { $done } von { $planned } Sitzungen erfolgt.
}

adherence-nothing = An diesen Tagen stand nichts an.
adherence-percent = { $answered ->
    [one] Was Sie abgehakt haben: { $done } von { $answered } beantworteten Erinnerung erledigt, im Mittel der bekannten Tage { $percent } %. Erinnerungen insgesamt: { $asked }; bei Ihnen angekommen, soweit bekannt: { $delivered }.
   *[other] Was Sie abgehakt haben: { $done } von { $answered } beantworteten Erinnerungen erledigt, im Mittel der bekannten Tage { $percent } %. Erinnerungen insgesamt: { $asked }; bei Ihnen angekommen, soweit bekannt: { $delivered }.
}
adherence-unknown = Beantwortete Erinnerungen: { $answered } von { $asked }; bei Ihnen angekommen, soweit bekannt: { $delivered }. Das ist zu wenig für eine Prozentzahl.

## Warnings

warning-raised_scars = Bei hypertrophen Narben oder Keloiden wird Needling nicht empfohlen: Es kann sie verschlimmern. Fragen Sie Ihre Ärztin oder Ihren Arzt.
warning-spacing = Dieser Tag liegt näher an einer anderen Sitzung der Behandlungsreihe ({ $dates }), als der beschriebene Abstand vorsieht ({ $from } bis { $to } Tage). Fragen Sie Ihre Praxis.
warning-hold_still_on = An diesem Tag ist für die Haut dort die Zeit noch nicht vorbei nach: { $sessions }. Fragen Sie Ihre Praxis.
warning-already_logged = Dieselbe Behandlung steht für diesen Tag und Bereich schon in Ihrem Tagebuch.
warning-shorter_than_protocol = { $what }: Die ärztliche Angabe ({ $figure }) ist kürzer als die häufig beschriebene ({ $protocol }). Es zählt, was Sie eingetragen haben.

question-radiofrequency = Hat das Gerät mit Wärme gearbeitet (Radiofrequenz)? Needling mit Radiofrequenz ist ein anderes Verfahren: Tragen Sie es als „other“ (Andere Behandlung) ein.

## What changes

change-appears = { $what } – { $after }
change-moves = { $what } – { $before } → { $after }
change-vanishes = { $what } – nicht mehr aufgeführt (war: { $before })
change-until_word = bis zur ärztlichen Zustimmung
change-one-date = { $item ->
    [hold] bis { $date }
    [downtime] bis { $date }
   *[other] { $date }
}
change-dates = { $from } bis { $to }
change-hold = Vorerst meiden ({ $regions }): { $name }
change-downtime = Ausfallzeit nach: { $name }
change-next_session = Nächste Sitzung: { $name }
change-touch_up = Zeitfenster für eine Auffrischung: { $name }
change-booked_session = Vereinbart: { $name }
change-reminders = Erinnerungen: { $name }
