# Why a reminder is there, and why another is not.

rule-shade = Solange Ihre eigene Sonnencreme und Feuchtigkeitspflege zu meiden sind, ab dem Tag nach der Sitzung: im Schatten bleiben. Das endet spätestens, wenn die Wartezeit für „Längere Zeit in der Sonne“ vorbei ist.
rule-sunscreen = Jeden Morgen ab dem Tag, an dem die Mindestzeit für Ihre eigenen Produkte vorbei ist oder die ärztliche Zustimmung eingetragen ist, bis zum letzten Tag, bevor die Wartezeit für „Längere Zeit in der Sonne“ vorbei ist; nicht dort, wo Produkte wegen einer anderen Sitzung noch zu meiden sind.
rule-moisturiser = Morgens, mittags und abends ab dem Tag, an dem die Mindestzeit für Ihre eigenen Produkte vorbei ist oder die ärztliche Zustimmung eingetragen ist, bis einschließlich zum beschriebenen Tag; nicht dort, wo Produkte wegen einer anderen Sitzung noch zu meiden sind.
rule-no_retinoid = Jeden Abend, solange Retinoid-Cremes oder -Gele, Peeling-Säuren oder Körnerpeelings zu meiden sind. Ohne Datum: jeden Abend während der Ausfallzeit, danach einmal pro Woche bis zur ärztlichen Zustimmung.
rule-check_in = Jeden Abend an den beschriebenen Tagen, und solange in Ihrem Tagebuch weiterhin etwas vermerkt ist.
rule-hold_review = Einmal, am Morgen des Tages, an dem die Mindestzeit für Retinoid-Cremes oder -Gele vorbei ist. Das ist keine Freigabe.
rule-next_session = Morgens an den Tagen, an denen das beschriebene Zeitfenster für die nächste Sitzung beginnt und endet, gezählt ab der letzten erfolgten Sitzung. Keine Erinnerung mehr, sobald eine Sitzung vereinbart ist.
rule-touch_up = Morgens an dem Tag, an dem das Zeitfenster für eine Auffrischung beginnt, und 30 Tage vor seinem Ende, gezählt ab der letzten erfolgten Sitzung.
rule-booked_session = Am Abend vor einer vereinbarten Sitzung.
rule-confirm_session = Am Abend einer vereinbarten Sitzung und am Morgen danach. Eine vereinbarte Sitzung verlangt nichts von Ihnen, bis Sie sagen, dass sie stattgefunden hat.
rule-reapply = Alle zwei Stunden, solange Sie draußen sind, bis Sie es beenden, die Sonne untergeht oder 8 Stunden vergangen sind.
rule-task = Sie haben diese Aufgabe selbst eingetragen.

figure-line = { $treatment }, { $on } – { $name }: { $value }{ $until } [{ $grade }]
figure-line-booked = { $treatment }, vereinbart für { $on }
figure-line-until = , vorbei ab { $date }
figure-name-from_day = Ausfallzeit, erster Tag
figure-name-to_day = Ausfallzeit, letzter häufig beschriebener Tag
figure-name-up_to_day = Ausfallzeit, letzter Tag, bis zu dem sie dauern kann
figure-name-planned = Geplante Sitzungen
figure-name-spf = Lichtschutzfaktor (LSF), mindestens
figure-name-check_in = Tage mit Hauteintrag
figure-name-moisturiser = Tage mit Feuchtigkeitspflege
figure-name-spacing = Tage zwischen den Sitzungen
figure-name-touch_up = Monate bis zur Auffrischung

moved-quiet = Gestellt auf { $time } Uhr; wegen Ihrer Ruhezeit verschoben.
moved-snooze = Sie haben diese Erinnerung aufgeschoben bis { $date }, { $time } Uhr.
shown-with = Das Telefon zeigt diese Erinnerung zusammen mit: { $kinds }.
shown-folded = Auf einem Telefon, das Mitteilungen wiederholen kann, steht eine tägliche Mitteilung dafür.

silence-asked = Die Erinnerung ist da.
silence-answered = Die Erinnerung ist da, und Sie haben sie beantwortet.
silence-no_session = Keine Sitzung im Tagebuch bringt diese Erinnerung mit sich.
silence-setting_off = Sie haben diese Erinnerung in den Einstellungen ausgeschaltet.
silence-paused = Sie haben eine Pause geplant, bis { $date }. Die Erinnerung kann warten.
silence-past_budget = Die Erinnerung steht im Plan für { $date }, aber auf dem Telefon können nicht mehr auf einmal gestellt sein. Wenn Sie die App öffnen, wird sie rechtzeitig gestellt.
silence-sign_recorded = Ein Anzeichen, das Sie eingetragen haben, geht vor. Die Erinnerung wartet, bis ein neuerer Hauteintrag kein Anzeichen mehr enthält.
silence-before_logged = { $what }: war noch nicht in Ihrem Tagebuch; zählt ab { $date }.
silence-not_described = { $what }: Dazu ist nichts beschrieben. Fragen Sie Ihre Praxis.
silence-products_held = { $what }: Ihre eigenen Produkte sind noch zu meiden{ $until }.
silence-products_passed = { $what }: Ihre eigenen Produkte stehen nicht mehr unter „Vorerst meiden“, deshalb tritt Sonnencreme an die Stelle von Schatten.
silence-day_zero = { $what }: beginnt am Tag nach der Sitzung.
silence-passed = { $what }: Die beschriebenen Tage sind vorbei.
silence-word_recorded = { $what }: Die ärztliche Zustimmung ist eingetragen, ab { $date }.
silence-another_day = { $what }: Es bleibt bei „Vorerst meiden“, aber die Erinnerung kommt an anderen Tagen.
silence-another_date = { $what }: steht an einem anderen Tag an, { $date }.
silence-booked = { $what }: Eine Sitzung ist vereinbart für { $date }.
silence-sessions_to_go = { $what }: Die Auffrischung folgt auf die geplanten Sitzungen, und die sind noch nicht alle erfolgt.
silence-sessions_done = { $what }: Die geplanten Sitzungen sind erfolgt.
silence-course_ended = { $what }: Sie haben diese Behandlungsreihe beendet.
silence-waits_for_plan = { $what }: erhabene Narben, deshalb geht der ärztliche Plan vor.
silence-until = {" "}(bis { $date })
silence-until-word = {" "}(bis zur ärztlichen Zustimmung)
