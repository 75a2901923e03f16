# Types of scars, what is commonly combined, and the adjuncts.

scar-rolling = Wellenförmige Narben (Rolling-Narben)
scar-rolling-guidance = Das Ansprechen auf Microneedling wird als stark beschrieben. PRP oder chemische Peelings werden damit kombiniert.
scar-boxcar = Kastenförmige Narben (Boxcar-Narben)
scar-boxcar-guidance = Das Ansprechen auf Microneedling wird als mittel beschrieben, und es können mehrere Sitzungen nötig sein. Laserbehandlung oder Subzision wird damit kombiniert oder stattdessen gemacht.
scar-icepick = Eispickel-Narben (Icepick-Narben)
scar-icepick-guidance = Das Ansprechen auf Microneedling wird als gering beschrieben, weil diese Narben tief sind. Manche flachen sprechen an. Stanzexzision oder TCA CROSS wird damit kombiniert oder stattdessen gemacht.
scar-hypertrophic = Hypertrophe Narben (erhaben)
scar-hypertrophic-guidance = Microneedling wird nicht empfohlen, weil erhabene Narben schlimmer werden können. Stattdessen werden Kortison-Injektionen oder Silikonauflagen verwendet. Fragen Sie Ihre Ärztin oder Ihren Arzt.
scar-keloid = Keloide (erhabene Narben)
scar-keloid-guidance = Microneedling wird nicht empfohlen, weil erhabene Narben schlimmer werden können. Stattdessen werden Kortison-Injektionen oder Silikonauflagen verwendet. Fragen Sie Ihre Ärztin oder Ihren Arzt.

scar-microneedling-high = Starkes Ansprechen beschrieben
scar-microneedling-moderate = Mittleres Ansprechen beschrieben
scar-microneedling-low = Geringes Ansprechen beschrieben
scar-microneedling-not_recommended = Nicht empfohlen

combined-prp = PRP (plättchenreiches Plasma)
combined-chemical_peel = Chemisches Peeling
combined-laser_resurfacing = Laserbehandlung (Laser-Resurfacing)
combined-subcision = Subzision
combined-punch_excision = Stanzexzision
combined-tca_cross = TCA CROSS
combined-steroid_injection = Kortison-Injektion
combined-silicone = Silikonauflagen

## Adjuncts

adjunct-prp = PRP (plättchenreiches Plasma)
adjunct-prp-improvement = Zusammen mit Microneedling wird eine höhere Chance auf mehr als 50 % Verbesserung beschrieben (Odds Ratio 2,97). Das ist kein Versprechen.
adjunct-prp-licensed_place = Lassen Sie es nur an einem dafür zugelassenen Ort machen. Aus einem nicht zugelassenen Spa wurden HIV-Fälle gemeldet.
adjunct-prp-aftercare = Die Nachsorge ist die der Behandlung, mit der es gemacht wurde. Fragen Sie Ihre Ärztin oder Ihren Arzt, ob für Sie noch etwas anderes gilt.
adjunct-subcision = Subzision
adjunct-subcision-common_effects = Schwellungen, blaue Flecken und feste Knubbel werden als häufig beschrieben.
adjunct-subcision-durations = Wie lange sie anhalten, dazu wurde nichts gefunden. Fragen Sie Ihre Ärztin oder Ihren Arzt.
adjunct-tca_cross = TCA CROSS
adjunct-tca_cross-frost = Die behandelten Stellen sehen bis zu 12 Stunden lang weiß aus, wie Raureif.
adjunct-tca_cross-course = Die Stellen tun 24 bis 48 Stunden lang weh. An Tag 2 oder 3 bildet sich Schorf, der 3 bis 7 Tage später abfällt.
adjunct-tca_cross-sessions = Eine Praxis beschreibt 3 bis 6 Behandlungen im Abstand von 2 bis 8 Wochen.
adjunct-tca_cross-sessions_in_a_study = Ein Fachartikel beschreibt 4 Behandlungen im Abstand von 2 Wochen.
adjunct-punch_excision = Stanzexzision
adjunct-punch_excision-stitches = Es wird beschrieben, dass die Fäden an Tag 7 gezogen werden. Ihre Praxis legt den Tag fest.
adjunct-punch_excision-sunscreen = Sonnencreme wird als Teil der Nachsorge beschrieben. Fragen Sie Ihre Praxis, ab wann.
adjunct-silicone = Silikonauflagen
adjunct-silicone-wear = Steigern Sie die Tragezeit von 4 auf 12 Stunden am Tag. Beschrieben wird eine Anwendung von mindestens 3 Monaten.
adjunct-silicone-intact_skin = Verwenden Sie sie nur auf unverletzter Haut.
adjunct-silicone-rash = Verwenden Sie sie nicht weiter, wenn ein Ausschlag auftritt, und fragen Sie Ihre Ärztin oder Ihren Arzt.
