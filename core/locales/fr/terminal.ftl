# What only the terminal says: headings, labels and hints. The rest comes with the core's records.

terminal-yes = oui
terminal-no = non
terminal-yes-or-no = [oui/non, Entrée pour laisser la question ouverte]
terminal-date-and-time = { $date }, { $time }
terminal-from-to = du { $from } au { $to }
terminal-days = de { $from } à { $to } jours
terminal-months = de { $from } à { $to } mois
terminal-of = { $what }.
terminal-note = Note
terminal-grade-clinician = de votre praticien

## Today

terminal-downtime = Récupération
terminal-holds = À éviter
terminal-holds-glance = À éviter :
terminal-holds-glance-where = À éviter ({ $regions }) :
terminal-begin = Pour noter une séance : aftercare log microneedling. Un parcours entier en une minute : aftercare demo
terminal-reminders = Rappels
terminal-unanswered = Hier, sans réponse
terminal-next = La suite
terminal-signs = Signes à surveiller
terminal-sign-recorded-on = Dans votre journal le { $date }. Cela reste ici jusqu’à ce qu’une observation plus récente ne contienne aucun signe.
terminal-clinic = Votre clinique :
terminal-out-of-hours = Quand elle est fermée :
terminal-nothing-asked = Rien n’est demandé ce jour-là.
terminal-urgency-emergency = Urgence, appelez votre numéro d’urgence local :
terminal-urgency-at_once = Contactez tout de suite votre clinique :
terminal-urgency-contact = Contactez votre clinique :
terminal-urgency-soon = Parlez-en bientôt à votre clinique :

terminal-reminder-upcoming = plus tard
terminal-reminder-due = maintenant
terminal-reminder-done = fait
terminal-reminder-skipped = laissé de côté
terminal-reminder-snoozed = reporté
terminal-reminder-fired = affiché
terminal-reminder-missed = affiché

## Sessions and courses

terminal-sessions = Séances
terminal-session-log = Séance notée : { $treatment }, { $date }
terminal-session-preview = Aperçu : { $treatment }, { $date }
terminal-session-change = Séance modifiée : { $treatment }, { $date }
terminal-session-move = Séance déplacée : { $treatment }, { $date }
terminal-session-confirm = Séance qui a eu lieu : { $treatment }, { $date }
terminal-session-cancel = Séance annulée : { $treatment }, { $date }
terminal-session-remove = Séance supprimée : { $treatment }, { $date }
terminal-session-ids = séance { $session } · parcours { $course }
terminal-course-id = parcours { $course }
terminal-course-plan = Le plan de votre praticien est noté : { $treatment }
terminal-course-end = Parcours terminé : { $treatment }
terminal-nothing-written = Rien n’a été enregistré.
terminal-warnings = Pensez d’abord à ceci
terminal-questions = Une question
terminal-answer-question = Si oui : aftercare change { $session } --radiofrequency yes
terminal-ahead = Ce qui serait prévu le { $date }
terminal-ahead-day = { $day ->
    [0] Ce qui serait prévu le { $date }, le jour de la séance
   *[other] Ce qui serait prévu le { $date }, jour { $day }
}
terminal-due = Ce qui est prévu
terminal-days-since = { $days ->
    [one] { $days } jour après la précédente
   *[other] { $days } jours après la précédente
}
terminal-scores = Ce que notent vos observations, de 0 à 10
terminal-plan = Le plan de votre praticien
terminal-plan-on = noté le { $date }
terminal-plan-by = { $by }, noté le { $date }

## What changes, and taking it back

terminal-changes = Ce qui change dans le plan
terminal-changes-none = Rien.
terminal-change-appears = nouveau
terminal-change-moves = déplacé
terminal-change-vanishes = retiré
terminal-undo = Pour annuler ce changement : aftercare undo { $change }
terminal-undone = Changement annulé : { $what }, { $at }
terminal-undo-list = Ce qui peut être annulé
terminal-undo-none = Rien.
terminal-unmarked = La réponse est retirée.
terminal-answered-already = C’était déjà noté ; rien n’a changé.
terminal-did-log = séance notée
terminal-did-change = séance modifiée
terminal-did-confirm = séance confirmée
terminal-did-cancel = séance annulée
terminal-did-move = séance déplacée
terminal-did-remove = séance supprimée
terminal-did-end = parcours terminé
terminal-did-check_in = observation notée
terminal-did-outcome = réponses aux rappels notées
terminal-did-plan = plan de votre praticien noté
terminal-did-lift = accord de votre praticien noté
terminal-did-settings = réglage modifié
terminal-did-task_add = tâche ajoutée
terminal-did-task_remove = tâche supprimée
terminal-did-photo_add = photo ajoutée
terminal-did-photo_remove = photo supprimée

## The skin

terminal-check-in = Observation, { $date }
terminal-not-entered = pas noté, donc inconnu
terminal-areas = Où
terminal-sign = Signe
terminal-event = Événement
terminal-lifted = Accord de votre praticien noté : { $what }, { $date }
terminal-lifted-sessions = { $count ->
    [one] Il compte pour { $count } séance.
   *[other] Il compte pour { $count } séances jusqu’à cette date. Après une séance plus récente, c’est de nouveau à éviter.
}

## Adherence and costs

terminal-adherence = Du { $from } au { $to }
terminal-head-kind = Rappel
terminal-head-asked = demandés
terminal-head-delivered = parvenus
terminal-head-answered = avec réponse
terminal-head-done = faits
terminal-costs = Coûts
terminal-costs-none = Aucune séance n’indique de coût.
terminal-costs-sessions = { $count ->
    [one] { $count } séance faite
   *[other] { $count } séances faites
}
terminal-costs-booked = réservé

## Why

terminal-rule = La règle
terminal-figures = Les chiffres
terminal-sources = Sources
terminal-version = version { $version }
terminal-why-not = { $kind }, { $date }

## Tasks and settings

terminal-tasks = Tâches
terminal-tasks-none = Aucune.
terminal-task-added = Tâche ajoutée
terminal-task-removed = Tâche supprimée
terminal-settings = Réglages
terminal-setting-morning = heure des rappels du matin
terminal-setting-midday = heure des rappels de midi
terminal-setting-evening = heure des rappels du soir
terminal-setting-quiet = heures calmes
terminal-setting-sunscreen = quand la crème solaire est demandée
terminal-setting-discreet = l’écran verrouillé ne nomme ni traitement, ni zone, ni produit
terminal-setting-location = lieu pour lequel le soleil est calculé
terminal-setting-lang = langue

## What is described

terminal-protocols = Traitements
terminal-protocols-more = Chaque chiffre avec son niveau de fiabilité et sa source : aftercare protocols NOM
terminal-signed = Signé par { $by } le { $on }
terminal-about = À propos
terminal-phases = Au fil du temps
terminal-care = Soins après le traitement
terminal-ask-first = À signaler d’abord à un praticien
terminal-also = aussi décrit : { $value } ({ $sources })
terminal-scars = Types de cicatrices
terminal-scar-microneedling = Microneedling :

## Keeping

terminal-backup = Une sauvegarde se fait avec : aftercare backup FILE
terminal-passphrase-new = Phrase secrète pour la sauvegarde (invisible pendant la saisie) :
terminal-passphrase-again = La même encore une fois :
terminal-passphrase-open = Phrase secrète de la sauvegarde (invisible pendant la saisie) :
terminal-snapshots = Instantanés
terminal-snapshots-none = Aucun pour l’instant. La première ouverture de chaque jour en fait un.
terminal-snapshots-back = Pour revenir à l’un d’eux : aftercare restore NAME
terminal-snapshot-daily = du jour
terminal-snapshot-before_migration = avant une mise à jour
terminal-snapshot-before_restore = avant une restauration
terminal-snapshot-damaged = incomplet

## Photos

terminal-photos = Photos du journal
terminal-photos-none = Aucune pour l’instant.
terminal-photo-added = Photo ajoutée
terminal-photo-removed = Photo supprimée
terminal-photo-pairs = Photos côte à côte
terminal-photo-pairs-none = Aucune pour l’instant. Deux photos de la même zone et de la même vue, à quatre semaines d’écart, font une paire.

## Erasing

terminal-erase-warning = Ceci supprime définitivement le journal { $path }, avec ses instantanés et ses photos. Les sauvegardes restent là où vous les avez mises. Aucun retour en arrière n’est possible.
terminal-erase-word = effacer
terminal-erase-first = Pour continuer, tapez le mot effacer :
terminal-erase-second = Vraiment tout supprimer ? Tapez oui :
terminal-erase-kept = Rien n’a été supprimé.
terminal-erased = Supprimé : { $path }

## Demo

terminal-demo-title = Un parcours de microneedling en trois séances
terminal-demo-about = Vécu dans un journal qui disparaît ensuite. Chaque ligne vient du plan, à des dates fixes, à Madrid.
terminal-demo-day-0 = Jour 0 · la première séance, dimanche 1er mars 2026
terminal-demo-day-2 = Jour 2 · mardi 3 mars 2026
terminal-demo-day-8 = Jour 8 · lundi 9 mars 2026, après une observation où toutes les valeurs sont à 0
terminal-demo-next-session = La période pour la prochaine séance commence · dimanche 29 mars 2026
terminal-demo-touch-up = Après trois séances, la période pour la séance d’entretien commence · jeudi 5 novembre 2026
terminal-demo-end = Votre propre journal commence avec : aftercare log microneedling

## What a phone would do

terminal-notifications = Ce que le téléphone est chargé de programmer
terminal-notifications-arm = À programmer
terminal-notifications-cancel = À annuler
terminal-repeats-daily = chaque jour
terminal-paused = Pause du { $from } au { $to }
terminal-did-pause = pause prévue
terminal-did-outdoors_start = temps dehors commencé
terminal-did-outdoors_stop = temps dehors terminé
terminal-did-import = tableaux importés

## Files for others

terminal-exported = Écrit
terminal-exported-mind = Toute personne qui a ce fichier peut le lire.
terminal-kilobytes = { $count } ko
terminal-imported = Importé
