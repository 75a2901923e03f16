# Signs that mean "contact your clinician". Always shown, offline, never scored. Written to be read at age 11.
# sign-ID: what the patient reads and ticks. sign-ID-sentence: stands above everything once it was ticked.

signs-intro = Achten Sie auf diese Anzeichen. Es kann sein, dass Sie dann Hilfe von Ihrer Praxis brauchen. Wenn Sie bei Ihrer Haut unsicher sind, fragen Sie Ihre Praxis. Das gilt auch, wenn das, was Sie sehen, nicht auf dieser Liste steht.
signs-expected-ablative_laser = Nach einer ablativen Laserbehandlung sind Nässen und Krusten zu erwarten. Deshalb stehen sie nicht auf dieser Liste. Wenn Sie dabei unsicher sind, fragen Sie Ihre Praxis.
signs-expected-chemical_peel_medium = Nach einem mitteltiefen Peeling ist Nässen zu erwarten, während sich die Haut schält. Deshalb steht es nicht auf dieser Liste. Wenn Sie dabei unsicher sind, fragen Sie Ihre Praxis.
signs-clinic-number = Ihre Praxis: { $phone }
signs-no-clinic-number = Es ist keine Nummer einer Praxis gespeichert. Rufen Sie dort an, wo Sie behandelt wurden.
signs-out-of-hours = Wenn Ihre Praxis geschlossen ist: { $phone }

## Contact your clinic

sign-hot_or_swollen = Haut, die röter oder heißer ist, mehr weh tut oder stärker geschwollen ist, als man Ihnen vorher gesagt hat. Rötung kann auf dunklerer Haut lila, braun oder grau aussehen.
sign-hot_or_swollen-sentence = Sie haben angekreuzt: Die Haut ist röter oder heißer, tut mehr weh oder ist stärker geschwollen, als man Ihnen vorher gesagt hat. Melden Sie sich bei Ihrer Praxis.
sign-pus = Grüner oder gelber Eiter
sign-pus-sentence = Sie haben grünen oder gelben Eiter angekreuzt. Melden Sie sich bei Ihrer Praxis.
sign-feverish = Sie fühlen sich fiebrig oder krank, oder Ihre Temperatur ist über 38 °C
sign-feverish-sentence = Sie haben angekreuzt, dass Sie sich fiebrig oder krank fühlen. Melden Sie sich bei Ihrer Praxis.
sign-severe_pain = Schmerzen, gegen die nichts hilft
sign-severe_pain-sentence = Sie haben Schmerzen angekreuzt, gegen die nichts hilft. Melden Sie sich bei Ihrer Praxis.
sign-eye_swelling = Eine starke Schwellung um die Augen
sign-eye_swelling-sentence = Sie haben eine starke Schwellung um die Augen angekreuzt. Melden Sie sich bei Ihrer Praxis.
sign-blistering = Blasen auf der Haut
sign-blistering-sentence = Sie haben Blasen auf der Haut angekreuzt. Melden Sie sich bei Ihrer Praxis.
sign-weeping_or_crusting = Haut, die nässt (aus der Flüssigkeit kommt) oder Krusten bildet
sign-weeping_or_crusting-sentence = Sie haben Haut angekreuzt, die nässt oder Krusten bildet. Melden Sie sich bei Ihrer Praxis.
sign-swelling_after_day_3 = Eine Schwellung nach Tag 3
sign-swelling_after_day_3-sentence = Sie haben eine Schwellung nach Tag 3 angekreuzt. Melden Sie sich bei Ihrer Praxis.
sign-new_bumps = Neue juckende Knubbel oder dicke Stellen auf der Haut, Tage nach dem Needling
sign-new_bumps-sentence = Sie haben neue juckende Knubbel oder dicke Stellen auf der Haut angekreuzt. Melden Sie sich bei Ihrer Praxis.
sign-firm_redness = Rote Haut, die hart wird. Rötung kann auf dunklerer Haut lila, braun oder grau aussehen.
sign-firm_redness-sentence = Sie haben rote Haut angekreuzt, die hart wird. Melden Sie sich bei Ihrer Praxis.
sign-grey_or_white_skin = Neue graue oder weiße Haut außerhalb der behandelten Stellen
sign-grey_or_white_skin-sentence = Sie haben neue graue oder weiße Haut außerhalb der behandelten Stellen angekreuzt. Melden Sie sich bei Ihrer Praxis.

## Contact your clinic at once

sign-cold_sores = Fieberbläschen (Lippenherpes)
sign-cold_sores-sentence = Sie haben Fieberbläschen angekreuzt. Melden Sie sich sofort bei Ihrer Praxis.
sign-new_facial_pain = Neue Schmerzen im Gesicht
sign-new_facial_pain-sentence = Sie haben neue Schmerzen im Gesicht angekreuzt. Melden Sie sich sofort bei Ihrer Praxis.

## Not an emergency

sign-darkening = Haut, die dunkler wird
sign-darkening-sentence = Sie haben Haut angekreuzt, die dunkler wird. Das ist kein Notfall. Sagen Sie es bald Ihrer Praxis.

## Emergency

sign-swollen_throat = Ihr Rachen (der Hals innen) oder Ihre Zunge ist geschwollen
sign-swollen_throat-sentence = Sie haben angekreuzt, dass Ihr Rachen oder Ihre Zunge geschwollen ist. Das ist ein Notfall. Rufen Sie jetzt die örtliche Notrufnummer an.
sign-trouble_breathing = Das Atmen fällt Ihnen schwer
sign-trouble_breathing-sentence = Sie haben angekreuzt, dass Ihnen das Atmen schwerfällt. Das ist ein Notfall. Rufen Sie jetzt die örtliche Notrufnummer an.
sign-confusion = Sie sind verwirrt und können nicht klar denken
sign-confusion-sentence = Sie haben angekreuzt, dass Sie verwirrt sind. Das ist ein Notfall. Rufen Sie jetzt die örtliche Notrufnummer an.
sign-slurred_speech = Sie sprechen undeutlich (Sie lallen)
sign-slurred_speech-sentence = Sie haben angekreuzt, dass Sie undeutlich sprechen. Das ist ein Notfall. Rufen Sie jetzt die örtliche Notrufnummer an.
sign-mottled_skin = Ihre Haut ist marmoriert (fleckig in der Farbe)
sign-mottled_skin-sentence = Sie haben angekreuzt, dass Ihre Haut marmoriert ist. Das ist ein Notfall. Rufen Sie jetzt die örtliche Notrufnummer an.
sign-no_urine = Sie haben einen Tag lang keinen Urin gelassen (nicht gepinkelt)
sign-no_urine-sentence = Sie haben angekreuzt, dass Sie einen Tag lang keinen Urin gelassen haben. Das ist ein Notfall. Rufen Sie jetzt die örtliche Notrufnummer an.
