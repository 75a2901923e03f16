# Names of things: treatments, places on the body, what is kept away, grades and figures.

treatment-microneedling = Microneedling
treatment-ablative_laser = Resurfaçage au laser ablatif
treatment-chemical_peel_medium = Peeling chimique moyen
treatment-chemical_peel_deep = Peeling chimique profond
treatment-steroid_injection = Injection de corticoïdes dans une cicatrice en relief
treatment-surgical_revision = Reprise chirurgicale de cicatrice
treatment-other = Autre traitement

area-forehead = Front
area-temples = Tempes
area-cheeks = Joues
area-nose = Nez
area-chin = Menton
area-jaw = Mâchoire
area-neck = Cou
area-chest = Poitrine
area-shoulders = Épaules
area-back = Dos
area-other = Autre zone

region-all = Toute la peau traitée
region-face = Visage
region-neck = Cou
region-chest = Poitrine
region-shoulders = Épaules
region-back = Dos
region-other = Autre zone

## What is kept away

hold-retinoid = Crèmes ou gels aux rétinoïdes
hold-retinoid-what = Pas de crèmes ou gels aux rétinoïdes sur la peau traitée. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits. L’acide hyaluronique n’est pas un acide exfoliant.
hold-acid = Acides exfoliants
hold-acid-what = Pas de produits contenant des acides exfoliants, comme l’acide glycolique, sur la peau traitée. L’acide hyaluronique n’est pas un acide exfoliant. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits.
hold-harsh_products = Gommages et produits irritants
hold-harsh_products-what = Pas de gommages ni d’autres produits qui irritent sur la peau traitée.
hold-vitamin_c = Vitamine C sur la peau
hold-vitamin_c-what = Pas de sérums ni de crèmes à la vitamine C sur la peau traitée.
hold-make_up = Maquillage
hold-make_up-what = Pas de maquillage sur la peau traitée.
hold-exercise = Sport et efforts physiques
hold-exercise-what = Pas de sport, d’efforts physiques ni d’autre activité qui fait transpirer pour le moment.
hold-swimming = Baignade et bains à remous
hold-swimming-what = Pas de baignade, de piscine ni de bain à remous pour le moment.
hold-shaving = Rasage
hold-shaving-what = Pas de rasage sur la peau traitée pour le moment.
hold-direct_sun = Soleil direct
hold-direct_sun-what = Pas de soleil direct sur la peau traitée.
hold-prolonged_sun = Longues expositions au soleil
hold-prolonged_sun-what = Pas de longues expositions au soleil pour le moment, et la peau traitée reste protégée du soleil.
hold-products = Votre crème solaire et votre crème hydratante habituelles
hold-products-what = Ne mettez ni votre crème solaire ni votre crème hydratante habituelles sur une peau qui ne s’est pas encore refermée. Utilisez ce que votre clinique vous a donné, et restez à l’ombre.

## Grades and figures

grade-source-article = Article source
grade-source-article-meaning = Lu dans l’article qui est à l’origine de cette application.
grade-clinician = Votre praticien
grade-clinician-meaning = Votre praticien l’a dit pour ce parcours ; cela remplace le chiffre couramment décrit.
grade-published = Source publiée
grade-published-meaning = Lu dans un texte d’une autorité sanitaire, d’un hôpital, d’une organisation professionnelle ou d’un fabricant, ou dans une étude publiée.
grade-clinic = Page d’une clinique (source faible)
grade-clinic-meaning = Lu seulement sur la page d’une clinique ou dans un extrait de manuel. C’est une source faible.
grade-none = Rien trouvé
grade-none-meaning = Aucun chiffre n’a été trouvé. Demandez à votre praticien.

figure-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
figure-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
figure-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
figure-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
figure-word = jusqu’à l’accord de votre praticien
# Figures that are a range; of days for example the days 0 to 7 of a course, or 28 to 42 days between sessions.
figure-range = { $from } à { $to }
figure-range-days = { $from } à { $to } jours
figure-range-months = { $from } à { $to } mois
# No downtime is described.
figure-nothing = aucune
figure-none = rien trouvé, demandez à votre clinique
figure-title-from_day = Récupération, du jour
figure-title-to_day = Récupération, au jour
figure-title-up_to_day = Récupération, jusqu’au jour
figure-title-planned = Séances prévues
figure-title-spacing = Entre les séances
figure-title-touch_up = Séance d’entretien après
figure-title-check_in = Jours d’observation
figure-title-moisturiser = Jours de crème hydratante
figure-title-spf = Indice de protection solaire (SPF)

## Headings of what is said about a treatment

topic-permanence = Caractère durable
topic-recovery = Temps de récupération
topic-expected_effects = Effets des premiers jours
topic-results_last = Combien de temps durent les résultats
topic-results_timing = Quand les résultats se voient
topic-results_depend = De quoi dépend le résultat
topic-why_results_fade = Pourquoi les résultats s’atténuent
topic-how_it_works = Comment cela agit
topic-limits = Ce que cela fait moins bien
topic-expectations = À quoi s’attendre
topic-sessions = Nombre de séances
topic-repeats = Répétition
topic-where_done = Où cela se fait
topic-cost = Coût
topic-risks = Risques
topic-darker_skin = Peau plus foncée
topic-radiofrequency = Microneedling par radiofréquence
topic-diary_only = Ce que l’application fait ici

## What the diary holds

figure-depth = { $depth } mm
slot-morning = matin
slot-midday = midi
slot-evening = soir
session-state-done = séance faite
session-state-booked = séance réservée
session-state-cancelled = séance annulée
score-redness = Rougeur
score-swelling = Gonflement
score-peeling = Peau qui pèle
score-pain = Douleur
score-itch = Démangeaison
score-warmth = Chaleur
skin-open_skin = Peau ouverte
skin-darker = Taches plus foncées
skin-lighter = Taches plus claires
event-retinoid_used = Un rétinoïde a été utilisé
event-sunburn = Coup de soleil
event-picked = Peau arrachée ou grattée
figure-then-healed = { $value }, puis jusqu’à ce que le journal ne signale plus rien
figure-then-word = { $value }, puis jusqu’à l’accord de votre praticien
