# What is commonly described for each treatment. One message for each entry of core/protocols/*.toml.

phase-frame = Häufig beschrieben, kein Versprechen: { $phase }

## Microneedling

about-microneedling-permanence = Die Ergebnisse werden als lang anhaltend beschrieben, aber sie brauchen weitere Pflege.
about-microneedling-results_last = Der Ausgangsartikel gibt zwei Antworten: sechs Monate bis über ein Jahr nach der letzten Sitzung und, in seinen Fragen und Antworten, mehrere Monate bis wenige Jahre. Ein einzelnes Datum lässt sich nicht nennen.
about-microneedling-results_timing = Eine Veränderung wird nach 3 Monaten oder nach mehr als einer Sitzung beschrieben. Der Höhepunkt wird bis zu 6 Monate nach der letzten Sitzung beschrieben.
about-microneedling-why_results_fade = Ergebnisse können nachlassen, wenn die Haut altert und Kollagen verliert. Genannt werden auch Sonne, Rauchen, schlechte Ernährung, schlechte Hautpflege und tiefe oder ausgedehnte Narben. Ultraviolettes Licht baut neues Kollagen ab, und neue Akne kann neue Narben hinterlassen.
about-microneedling-how_it_works = Needling löst in der Haut eine Entzündung aus. Zellen, die Fibroblasten heißen, bilden dann mit Hilfe eines Botenstoffs namens TGF-beta neues Kollagen und zum Teil Elastin. Zuerst entsteht Kollagen III; es wird über Monate in Kollagen I umgewandelt. Das nennt man Umbau (Remodellierung). Ultraviolettes Licht baut neues Kollagen ab.
about-microneedling-limits = Eispickel-Narben sprechen wenig an, weil sie tief sind; manche flachen sprechen aber an. Erhabene Narben können schlimmer werden. Dünnere, weniger elastische Haut bessert sich weniger.
about-microneedling-expectations = Eine einzelne Sitzung bewirkt selten viel. Manche Narben können für immer bleiben, und dass sie ganz verschwinden, ist unwahrscheinlich. Die Ergebnisse sind je nach Hauttyp und Pflege verschieden.
about-microneedling-recovery = Der Ausgangsartikel beschreibt 1 bis 3 Tage mit leichter Rötung und Schwellung.
about-microneedling-expected_effects = Ein Fachartikel beschreibt Wirkungen bis zu 72 Stunden lang, ein anderer bis zu 7 Tage lang. Wenn sie bei Ihnen länger als 3 Tage anhalten und Sie unsicher sind, fragen Sie Ihre Praxis.
about-microneedling-sessions = Ihre Ärztin oder Ihr Arzt legt die Anzahl fest. Der Ausgangsartikel beschreibt eine Reihe von 3 bis 6 Sitzungen im Abstand von 4 bis 6 Wochen. In einer Studie wurde an den Tagen 1, 30 und 60 behandelt. Ein Krankenhaus beschreibt 4 bis 6 Sitzungen im Abstand von mindestens 6 Wochen.
about-microneedling-repeats = Der Ausgangsartikel beschreibt eine Auffrischung alle 6 bis 12 Monate. Diese App zeigt sie als Zeitfenster nach der letzten Sitzung. Ob Sie eine brauchen, entscheiden Sie mit Ihrer Praxis.
about-microneedling-where_done = Es wird in Praxen, Kliniken und medizinischen Spas gemacht.
about-microneedling-cost = Der Ausgangsartikel nennt 100 bis 700 US-Dollar pro Sitzung. Über eine ganze Reihe summiert sich das.
about-microneedling-darker_skin = Dunklere Haut wird als Risikofaktor für Nebenwirkungen beschrieben. Fragen Sie Ihre Ärztin oder Ihren Arzt, was das für Sie bedeutet.
about-microneedling-radiofrequency = Needling mit Radiofrequenz (Wärme) ist ein anderes Verfahren. Im Jahr 2025 hat die FDA, die Aufsichtsbehörde der USA, vor Verbrennungen, Narbenbildung und Nervenschäden dadurch gewarnt. Die Angaben zum Microneedling gelten dafür nicht.

phase-microneedling-early_redness = Die Haut sieht aus wie bei einem Sonnenbrand und spannt. Sie kann geschwollen sein und schuppen. Rötung wird bis zu 3 Tage lang beschrieben, und sie kann auf dunklerer Haut lila, braun oder grau aussehen. Nach ein paar Tagen kann die Haut anfangen, sich zu schälen.
phase-microneedling-shedding = Innerhalb der ersten Woche stößt die Haut Schüppchen ab, und ein leichtes Strahlen wird beschrieben.
phase-microneedling-smoother_texture = In den Wochen 2 bis 4 wird eine glattere Hautoberfläche beschrieben.
phase-microneedling-remodelling = Kollagen III wird langsam in Kollagen I umgewandelt. Eine Veränderung wird nach 3 Monaten oder mehr als einer Sitzung beschrieben, die meiste Besserung nach mehreren Sitzungen über Monate und der Höhepunkt bis zu 6 Monate nach der letzten Sitzung.
phase-microneedling-later = Es wird beschrieben, dass die Ergebnisse sechs Monate bis über ein Jahr nach der letzten Sitzung anhalten, an anderer Stelle im selben Artikel mehrere Monate bis wenige Jahre. Mit der Zeit lassen sie nach.

care-microneedling-sunscreen_start = Bleiben Sie im Schatten, bis 24 Stunden vorbei sind, gezählt ab dem Ende des Behandlungstags. Sonnencreme wird ab dann beschrieben, also ab Tag 2.
care-microneedling-sunscreen = Benutzen Sie jeden Tag eine Sonnencreme mit Breitbandschutz (UVA und UVB) und LSF 30 oder mehr. Tragen Sie sie draußen alle 2 Stunden neu auf und nach dem Schwimmen oder Schwitzen.
care-microneedling-sun = Lassen Sie keine direkte Sonne auf die behandelte Haut.
care-microneedling-moisturiser = Benutzen Sie in den ersten 24 Stunden nur das Gel, das Sie bekommen haben. Ab Tag 2 benutzen Sie 3- bis 4-mal am Tag eine einfache, milde Feuchtigkeitspflege.
care-microneedling-retinoids_and_acids = Keine Retinoid-Cremes oder -Gele und keine Peeling-Säuren, bis sich die Haut ganz erholt hat, außer Ihre Hautärztin oder Ihr Hautarzt sagt etwas anderes. Hyaluronsäure ist keine Peeling-Säure. Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.
care-microneedling-harsh_products = Keine Körnerpeelings und nichts, was die Haut reizt.
care-microneedling-picking = Zupfen und kratzen Sie nicht an der Haut. Das kann zu einer Infektion und zu weiteren Narben führen.
care-microneedling-shaving = Rasieren wird nach 72 Stunden beschrieben und nur, wenn die Haut ruhig ist.
care-microneedling-vitamin_c = Vitamin C auf der Haut nach dem Needling wurde mit Granulomen, einer Art Knoten in der Haut, in Verbindung gebracht. Fragen Sie Ihre Ärztin oder Ihren Arzt, bevor Sie es benutzen.
care-microneedling-serums = In der Kennzeichnung des Geräts steht, dass es nicht dafür da ist, Kosmetik oder Medikamente in die Haut einzubringen. Es wurden Granulome gemeldet, eine Art Knoten in der Haut. Fragen Sie Ihre Ärztin oder Ihren Arzt, bevor Sie ein Serum auftragen.

## Ablative laser resurfacing

about-ablative_laser-permanence = Die Ergebnisse werden als dauerhafter beschrieben.
about-ablative_laser-recovery = Der Ausgangsartikel beschreibt 7 bis 14 Tage mit mäßiger Schwellung und Schälen. Andere Texte beschreiben neue Haut nach 7 bis 10 Tagen, eine Erholung in 1 bis 2 Wochen und einen Monat oder mehr, bis die Erholung vollständig ist.
about-ablative_laser-risks = Der Ausgangsartikel beschreibt ein höheres Risiko und mäßige Schwellung.
about-ablative_laser-darker_skin = Bei dunklerer Haut gibt es ein Risiko, dass sich die Hautfarbe verändert. Fragen Sie Ihre Ärztin oder Ihren Arzt, was das für Sie bedeutet.
about-ablative_laser-sessions = Ihre Ärztin oder Ihr Arzt legt die Anzahl fest. Meist ist es eine. Bei fraktioniertem Laser werden 2 bis 4 Sitzungen beschrieben oder 3 bis 6 Sitzungen im Abstand von 6 bis 8 Wochen.

phase-ablative_laser-raw_and_oozing = Die Haut ist wund und nässt, und es bilden sich Krusten. Das ist nach dieser Behandlung zu erwarten.
phase-ablative_laser-drying_and_peeling = An den Tagen 5 bis 7 trocknet die Haut und schält sich.
phase-ablative_laser-pink = Die Haut ist 2 bis 3 Monate lang rosa. Rosa oder rote Haut kann bei dunklerer Haut lila, braun oder grau aussehen.
phase-ablative_laser-pink_for_longer = Die Haut kann bis zu 1 Jahr lang rosa bleiben. Rosa oder rote Haut kann bei dunklerer Haut lila, braun oder grau aussehen.

care-ablative_laser-sunscreen = Bleiben Sie im Schatten, bis Ihre Ärztin oder Ihr Arzt sagt, dass Sonnencreme aufgetragen werden kann; benutzen Sie dann 6 Monate lang jeden Tag LSF 50. Ein Krankenhaus beschreibt LSF 50 ab Tag 2. Fragen Sie Ihre Praxis, ab wann das für Sie gilt.
care-ablative_laser-sunscreen_again = Sobald Sie Sonnencreme benutzen, tragen Sie sie draußen alle 2 Stunden neu auf und nach dem Schwimmen oder Schwitzen.
care-ablative_laser-ointment = Zuerst kommt eine dicke Salbe oder ein Verband. Später benutzen Sie reichlich Feuchtigkeitspflege, wenn Ihre Ärztin oder Ihr Arzt es so anordnet.
care-ablative_laser-retinoids_and_acids = Retinoid-Cremes oder -Gele und Glykolsäure, die zu den Peeling-Säuren gehört, sind etwa 6 Wochen lang zu meiden oder so lange, wie Ihre Ärztin oder Ihr Arzt es anordnet. Hyaluronsäure ist keine Peeling-Säure. Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.
care-ablative_laser-make_up = Ein Text beschreibt einen Monat oder mehr ohne Make-up, ein anderer 7 bis 14 Tage. Fragen Sie Ihre Ärztin oder Ihren Arzt.
care-ablative_laser-shaving = Rasieren Sie sich erst, wenn Ihre Ärztin oder Ihr Arzt es sagt.

## Chemical peel, medium

about-chemical_peel_medium-permanence = Die Ergebnisse werden als teilweise dauerhaft beschrieben.
about-chemical_peel_medium-why_results_fade = Die Ergebnisse lassen durch Sonne und mit dem Alter nach.
about-chemical_peel_medium-recovery = Der Ausgangsartikel beschreibt 5 bis 10 Tage mit Schälen und Rötung. Andere Texte beschreiben 5 bis 10 Tage bei einem TCA-Peeling und 7 bis 14 Tage bei einem mitteltiefen Peeling.
about-chemical_peel_medium-repeats = Ein mitteltiefes Peeling kann wiederholt werden. Wann und ob, entscheiden Sie mit Ihrer Praxis.

phase-chemical_peel_medium-swelling_peak = Nach etwa 48 Stunden ist die Schwellung am stärksten.
phase-chemical_peel_medium-peeling = Ab Tag 3 schält sich die Haut und nässt. Dunklere Flecken werden graubraun.
phase-chemical_peel_medium-closing = Es wird beschrieben, dass sich die Haut zwischen Tag 7 und Tag 10 geschlossen hat.
phase-chemical_peel_medium-lasting_redness = Rötung kann monatelang anhalten. Sie kann auf dunklerer Haut lila, braun oder grau aussehen.

care-chemical_peel_medium-soaks_and_petrolatum = Feuchte Umschläge und reine Vaseline werden benutzt, bis sich die Haut geschlossen hat, danach eine Feuchtigkeitspflege.
care-chemical_peel_medium-picking = Zupfen Sie nicht an der Haut.
care-chemical_peel_medium-sunscreen = Bleiben Sie 6 Wochen lang aus der Sonne. Sobald Ihre Ärztin oder Ihr Arzt sagt, dass Sonnencreme aufgetragen werden kann, benutzen Sie eine mit Breitbandschutz (UVA und UVB) und LSF 30 oder mehr, draußen alle 2 Stunden.
care-chemical_peel_medium-retinoids_and_acids = Retinoid-Cremes oder -Gele und Peeling-Säuren erst, wenn sich die Haut geschlossen hat und Ihre Ärztin oder Ihr Arzt es sagt. Hyaluronsäure ist keine Peeling-Säure. Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.

## Chemical peel, deep

about-chemical_peel_deep-permanence = Die Ergebnisse werden als teilweise dauerhaft beschrieben.
about-chemical_peel_deep-why_results_fade = Die Ergebnisse lassen durch Sonne und mit dem Alter nach.
about-chemical_peel_deep-recovery = Der Ausgangsartikel beschreibt 5 bis 10 Tage mit Schälen und Rötung. Bei einem Phenol-Peeling werden 7 bis 21 Tage beschrieben und 2 bis 4 Wochen bis zu gewohnten Tätigkeiten.
about-chemical_peel_deep-repeats = Ein tiefes Peeling wird meist nur einmal gemacht.

phase-chemical_peel_deep-peeling = Schälen und Rötung werden 5 bis 10 Tage lang beschrieben, nach einem Phenol-Peeling 7 bis 21 Tage lang. Rötung kann auf dunklerer Haut lila, braun oder grau aussehen.
phase-chemical_peel_deep-lasting_redness = Rötung kann monatelang anhalten, nach einem Phenol-Peeling 3 bis 6 Monate. Sie kann auf dunklerer Haut lila, braun oder grau aussehen.

care-chemical_peel_deep-soaks_and_petrolatum = Feuchte Umschläge und reine Vaseline werden benutzt, bis sich die Haut geschlossen hat, danach eine Feuchtigkeitspflege.
care-chemical_peel_deep-picking = Zupfen Sie nicht an der Haut.
care-chemical_peel_deep-sunscreen = Bleiben Sie 6 Wochen lang aus der Sonne. Sobald Ihre Ärztin oder Ihr Arzt sagt, dass Sonnencreme aufgetragen werden kann, benutzen Sie eine mit Breitbandschutz (UVA und UVB) und LSF 30 oder mehr, draußen alle 2 Stunden.
care-chemical_peel_deep-retinoids_and_acids = Retinoid-Cremes oder -Gele und Peeling-Säuren erst, wenn sich die Haut geschlossen hat und Ihre Ärztin oder Ihr Arzt es sagt. Hyaluronsäure ist keine Peeling-Säure. Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.
care-chemical_peel_deep-activity = Gewohnte Tätigkeiten werden nach 2 bis 4 Wochen beschrieben. Rechnen Sie mit 4 Wochen, wenn Ihre Ärztin oder Ihr Arzt nichts anderes sagt.
care-chemical_peel_deep-make_up = Warten Sie nach einem tiefen Peeling mit Make-up bis zur ärztlichen Zustimmung.

## Steroid injection into a raised scar

about-steroid_injection-permanence = Die Ergebnisse werden als vorübergehend beschrieben.
about-steroid_injection-recovery = Es wird keine Ausfallzeit beschrieben, oder nur ganz leichte blaue Flecken oder Schwellung. Genannt werden auch kleinere blaue Flecken, Schmerzen und etwas Blut an der Einstichstelle.
about-steroid_injection-repeats = Ihre Ärztin oder Ihr Arzt legt die Zeit zwischen den Injektionen fest. Der Ausgangsartikel sagt: alle paar Monate. Häufig sind es 4 Wochen, von wöchentlich bis monatlich. Ein anderer Text beschreibt drei Injektionen im Abstand von 4 bis 6 Wochen.
about-steroid_injection-results_timing = Ein Ansprechen wird innerhalb von 3 Monaten beschrieben. Es wird beschrieben, dass die Narbe nach 1 Jahr bei 33 % und nach 5 Jahren bei 50 % wiederkommt.
about-steroid_injection-risks = Dellen in der Haut und hellere oder dunklere Haut werden beschrieben.

phase-steroid_injection-response = Ein Ansprechen auf die Injektion wird innerhalb von 3 Monaten beschrieben.

care-steroid_injection-dressing = Der Verband kommt nach ein paar Stunden ab.

## Surgical scar revision

about-surgical_revision-permanence = Die Veränderung wird als dauerhaft beschrieben.
about-surgical_revision-results_depend = Das Ergebnis hängt davon ab, wie gut die Operation verläuft und wie die Wunde heilt.
about-surgical_revision-results_timing = Das endgültige Ergebnis wird in einem Text nach 12 bis 18 Monaten beschrieben, in einem anderen nach etwa 2 Jahren.
about-surgical_revision-recovery = Was Ihre Chirurgin oder Ihr Chirurg sagt, geht vor. Der Ausgangsartikel spricht von Wochen und sagt, dass es verschieden ist. Andere Texte beschreiben 2 bis 3 Wochen, 4 bis 6 Wochen, bis alles wie vorher ist, und keine anstrengenden Tätigkeiten für 2 bis 7 Tage.

phase-surgical_revision-first_weeks = Die Erholung dauert Wochen und ist verschieden: 2 bis 3 Wochen, und 4 bis 6 Wochen, bis der Alltag wie vorher ist.
phase-surgical_revision-maturing = Die Narbe verändert sich weiter. Das endgültige Ergebnis wird in einem Text nach 12 bis 18 Monaten beschrieben, in einem anderen nach etwa 2 Jahren.

care-surgical_revision-stitches = Es wird beschrieben, dass die Fäden im Gesicht nach 5 bis 7 Tagen gezogen werden und an anderen Stellen nach 14 Tagen. Ihre Praxis legt den Tag fest.
care-surgical_revision-make_up = Make-up wird einige Tage nach dem Ziehen der Fäden beschrieben. Warten Sie bis zur ärztlichen Zustimmung.
care-surgical_revision-massage = Massieren Sie die Narbe erst, wenn Ihre Ärztin oder Ihr Arzt sagt, dass sich die Wunde geschlossen hat und die Fäden gezogen sind. Hören Sie auf, wenn die Narbe rot oder warm ist, blutet oder weh tut. Rötung kann auf dunklerer Haut lila, braun oder grau aussehen.
care-surgical_revision-sunscreen = LSF 50 wird für 2 Jahre oder länger beschrieben. Andere Texte beschreiben LSF 30 für 4 Monate und LSF 50 für 18 Monate.
care-surgical_revision-sunscreen_again = Sobald Sie Sonnencreme benutzen, tragen Sie sie draußen alle 2 Stunden neu auf und nach dem Schwimmen oder Schwitzen.

## Other treatments

about-other-diary_only = Für diese Behandlung werden keine Angaben gezeigt. Die App führt Ihr Tagebuch und zeigt die Anzeichen, auf die Sie achten sollten. Fragen Sie Ihre Ärztin oder Ihren Arzt, was Sie meiden sollen und wie lange.
about-other-radiofrequency = Needling mit Radiofrequenz (Wärme) ist ein anderes Verfahren als Microneedling. Im Jahr 2025 hat die FDA, die Aufsichtsbehörde der USA, vor Verbrennungen, Narbenbildung und Nervenschäden dadurch gewarnt. Die Angaben zum Microneedling gelten dafür nicht.

## Ask a clinician first: shared by all treatments, shown as a list

ask-skin_cancer = Hautkrebs
ask-open_or_irritated_skin = Offene oder gereizte Haut
ask-active_infection = Eine Infektion, die Sie jetzt haben
ask-severe_acne = Schwere Akne
ask-bleeding_disorder = Eine Störung der Blutgerinnung
ask-steel_or_anaesthetic_allergy = Eine Allergie gegen Stahl oder ein Betäubungsmittel
ask-pregnancy_or_nursing = Schwangerschaft oder Stillzeit
ask-keloid_tendency = Eine Neigung zu Keloiden (einer Art erhabener Narben)
ask-herpes_history = Herpes oder Fieberbläschen, jetzt oder früher
ask-blood_thinners = Blutverdünner (Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.)
ask-scars_under_1_year = Narben, die jünger als 1 Jahr sind
ask-isotretinoin_6_months = Isotretinoin in den letzten 6 Monaten (Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.)
ask-isotretinoin_12_months = Isotretinoin in den letzten 12 Monaten (Sagen Sie es Ihrer Ärztin oder Ihrem Arzt. Setzen Sie kein Medikament selbst ab. Fragen Sie die Praxis, die es verschrieben hat.)
ask-darker_skin = Dunklere Haut, weil sich die Hautfarbe verändern kann
ask-photosensitisers = Medikamente, durch die die Haut auf Licht reagiert (Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat.)
ask-heart_kidney_liver = Probleme mit Herz, Nieren oder Leber, jetzt oder früher
ask-medicine_allergy = Eine Allergie (Sagen Sie, worauf Sie reagieren.)
ask-diabetes = Diabetes
ask-glaucoma = Grüner Star (Glaukom)
ask-chickenpox_shingles_measles = Windpocken, Gürtelrose oder Masern in letzter Zeit oder Kontakt damit
