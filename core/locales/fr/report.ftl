# The report to show or print at the clinic. What other screens say as well comes from their messages.

report-title = Journal de soins après traitement
report-made = Établi le { $date } à { $time }, à montrer ou à imprimer à la clinique.
report-period = Séances : toutes. Observations, signes, notes et rappels : du { $from } au { $to }.
report-earlier = Observations plus anciennes, dans le journal mais pas ici : { $count }. Parmi elles, avec un signe : { $signs }.
report-name = Nom et prénom
report-contents = Sur cette page
report-as-table = La même chose en tableau
report-sign-recorded = Signe noté le { $date }
report-basis = { $grade } · { $sources }
report-days = Du { $from } au { $to }
report-today = Aujourd’hui

## Questions

report-questions = Questions pour le rendez-vous
report-questions-notes = Lignes de vos notes qui posent une question
report-questions-none = Les lignes de vos notes avec un point d’interrogation sont réunies ici. Pour ces jours, il n’y en a pas.
report-questions-more = Il y en a d’autres parmi les notes plus bas : { $count }
report-questions-word = En attente de l’accord de votre praticien
report-questions-unknown = { $treatment } : rien n’a été trouvé sur ceci, demandez à votre clinique
report-questions-tell = { $treatment } : signalez d’abord à votre clinique
report-questions-write = À compléter à la main

## Courses, and each along the calendar

report-courses = Parcours
report-courses-earlier = Parcours plus anciens
report-course = { $treatment } · { $regions }
report-downtime = Séance du { $date }. { $text }
report-timeline = Le parcours dans le calendrier
report-timeline-what = Du { $from } au { $to } : séances, récupération et ce qui est à éviter. Le tableau ci-dessous donne chaque date.
report-lane-sessions = Séances
report-lane-downtime = Récupération
report-lane-next = Prochaine séance, période décrite
report-lane-touch-up = Séance d’entretien, période décrite
report-legend-done = Séances faites
report-legend-booked = Séances réservées
report-legend-days = Couramment décrit, ou à éviter au moins
report-legend-may-last = Peut durer
report-legend-word = Jusqu’à l’accord de votre praticien
report-legend-window = Période décrite
report-up-to = peut durer jusqu’au { $date }
report-word-on = accord du praticien noté, à partir du { $date }

## Signs, and how soon each asks for a clinician

report-signs = Signes, événements et changements
report-signs-none = Pour ces jours, aucun signe, aucun événement, ni peau ouverte ni changement de couleur n’est noté. Rien de noté veut dire « inconnu ».
report-urgency-emergency = Urgence : numéro d’urgence local
report-urgency-at_once = Contacter tout de suite la clinique
report-urgency-contact = Contacter la clinique
report-urgency-soon = En parler bientôt à la clinique

## Check-ins

report-scores = Observations
report-scores-none = Aucun chiffre n’est noté pour ces jours. Rien de noté veut dire « inconnu ».
report-scores-how = De 0 à 10, comme noté. Un point est une note ; celles de jours voisins sont reliées. Un jour ombré n’en a pas. Rien de noté veut dire « inconnu ». Un triangle marque une séance.
report-scores-table = Notes, de 0 à 10. Ce qui est vide n’est pas noté, donc inconnu.
report-scores-session = Séance : { $treatment }, { $date }
report-scores-not-entered = Pas noté pour ces jours, donc inconnu : { $scores }
report-score = { $score }, { $days }
report-score-entries = Notes : { $count }. Le tableau ci-dessous les donne toutes.

## What is kept away, and what the clinician said

report-figure = { $figure } [{ $basis }]
report-figure-session = { $treatment }, { $date }
report-figure-passes = { $session } ; minimum passé le { $date }
report-holds = À éviter
report-clinician = Ce que votre praticien a dit
report-plan = Le plan de votre praticien
report-tasks = Tâches
report-not-recorded = Pas noté
report-word = L’accord de votre praticien
report-word-all = Toutes les séances jusqu’à cette date

## Sessions, reminders, notes, sources

report-sessions = Séances et coûts
report-costs = Coûts
report-costs-none = Aucune séance n’indique de coût.
report-money = { $amount } { $currency }
report-reminders = Rappels
report-reminders-counts = Demandés : { $asked }. Dont on sait qu’ils vous sont parvenus : { $delivered }. Avec réponse : { $answered }.
report-notes = Notes, telles qu’elles ont été écrites
report-note-session = { $date } · séance : { $treatment }
report-grades = Ce que veulent dire les niveaux de fiabilité
report-sources = Niveaux de fiabilité et sources
report-sources-list = Sources citées
report-sources-how = Les numéros à côté d’un niveau de fiabilité renvoient à ces sources. Les adresses sont données telles que trouvées.

## Heads of columns

report-head-date = Jour
report-head-entered = Noté
report-head-urgency = Quand
report-head-what = Quoi
report-head-where = Où
report-head-from = Du
report-head-to = Au
report-head-basis = Fiabilité et sources
report-head-figure = Chiffre, fiabilité et dates
report-head-value = Valeur
report-head-said-by = Qui l’a dit
report-head-recorded = Noté le
report-head-for = Pour
report-head-course = Parcours suivi
report-head-first = Première séance
report-head-last = Dernière séance
report-head-done = Séances faites
report-head-treatment = Traitement
report-head-clinic = Clinique
report-head-cost = Coût
report-head-currency = Devise
report-head-cost-done = Coût de celles-ci
report-head-cost-booked = Coût des séances réservées
report-head-kind = Rappel
report-head-asked = Demandés
report-head-delivered = Parvenus
report-head-answered = Avec réponse
report-head-ticked = Cochés comme faits
