# Types of scars, what is commonly combined, and the adjuncts.

scar-rolling = Cicatrices ondulées (rolling)
scar-rolling-guidance = La réponse au microneedling est décrite comme forte. Le PRP ou les peelings chimiques y sont associés.
scar-boxcar = Cicatrices en U (boxcar)
scar-boxcar-guidance = La réponse au microneedling est décrite comme modérée, et plusieurs séances peuvent être nécessaires. Le resurfaçage au laser ou la subcision sont associés au microneedling ou le remplacent.
scar-icepick = Cicatrices en pic à glace (icepick)
scar-icepick-guidance = La réponse au microneedling est décrite comme faible, car ces cicatrices sont profondes. Certaines, peu profondes, répondent. L’excision au punch ou le TCA CROSS sont associés au microneedling ou le remplacent.
scar-hypertrophic = Cicatrices hypertrophiques (en relief)
scar-hypertrophic-guidance = Le microneedling n’est pas recommandé, car les cicatrices en relief peuvent s’aggraver. L’injection de corticoïdes ou les plaques de silicone sont utilisées à la place. Demandez à votre praticien.
scar-keloid = Cicatrices chéloïdes (en relief)
scar-keloid-guidance = Le microneedling n’est pas recommandé, car les cicatrices en relief peuvent s’aggraver. L’injection de corticoïdes ou les plaques de silicone sont utilisées à la place. Demandez à votre praticien.

scar-microneedling-high = Réponse décrite comme forte
scar-microneedling-moderate = Réponse décrite comme modérée
scar-microneedling-low = Réponse décrite comme faible
scar-microneedling-not_recommended = Non recommandé

combined-prp = PRP (plasma riche en plaquettes)
combined-chemical_peel = Peeling chimique
combined-laser_resurfacing = Resurfaçage au laser
combined-subcision = Subcision
combined-punch_excision = Excision au punch
combined-tca_cross = TCA CROSS
combined-steroid_injection = Injection de corticoïdes
combined-silicone = Plaques de silicone

## Adjuncts

adjunct-prp = PRP (plasma riche en plaquettes)
adjunct-prp-improvement = Avec le microneedling, de meilleures chances d’une amélioration de plus de 50 % sont décrites (rapport de cotes : 2,97). Ce n’est pas une promesse.
adjunct-prp-licensed_place = Faites-le faire seulement dans un établissement autorisé. Des cas de VIH ont été signalés dans un spa sans autorisation.
adjunct-prp-aftercare = Les soins après le PRP sont ceux du traitement avec lequel il a été fait. Demandez à votre praticien si autre chose s’applique à vous.
adjunct-subcision = Subcision
adjunct-subcision-common_effects = Un gonflement, des bleus et des bosses fermes sont décrits comme courants.
adjunct-subcision-durations = Rien n’a été trouvé sur leur durée. Demandez à votre praticien.
adjunct-tca_cross = TCA CROSS
adjunct-tca_cross-frost = Les points traités paraissent blancs, comme du givre, pendant 12 heures au plus.
adjunct-tca_cross-course = Les points sont douloureux pendant 24 à 48 heures. Une croûte se forme le jour 2 ou 3 et tombe 3 à 7 jours plus tard.
adjunct-tca_cross-sessions = Une clinique décrit de 3 à 6 traitements, espacés de 2 à 8 semaines.
adjunct-tca_cross-sessions_in_a_study = Une étude décrit 4 traitements, espacés de 2 semaines.
adjunct-punch_excision = Excision au punch
adjunct-punch_excision-stitches = Le retrait des points de suture est décrit au jour 7. Votre clinique fixe le jour.
adjunct-punch_excision-sunscreen = La crème solaire est décrite comme une partie des soins qui suivent. Demandez à votre praticien quand commencer.
adjunct-silicone = Plaques de silicone
adjunct-silicone-wear = Passez peu à peu de 4 heures à 12 heures par jour. Une utilisation d’au moins 3 mois est décrite.
adjunct-silicone-intact_skin = Utilisez-les seulement sur une peau intacte.
adjunct-silicone-rash = Arrêtez de les utiliser si une éruption (boutons, plaques) apparaît, et demandez à votre praticien.
