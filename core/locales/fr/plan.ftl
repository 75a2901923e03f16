# What the plan says: downtime, what is kept away, reminders, windows, warnings and changes.

## Downtime

downtime-common = { $day ->
    [0] Le jour de la séance. Couramment décrit : de { $from } à { $to } jours.
   *[other] Jour { $day }. Couramment décrit : de { $from } à { $to } jours.
}
downtime-may_last = Jour { $day }. Couramment décrit : de { $from } à { $to } jours ; cela peut durer jusqu’à { $upTo } jours. Un doute ? Demandez à votre clinique.
downtime-still_recorded = Jour { $day }. Couramment décrit : de { $from } à { $to } jours, et jusqu’à { $upTo } jours. Votre journal signale encore quelque chose. Un doute ? Demandez à votre clinique.

## What is kept away

hold-line-holding = { $days ->
    [one] { $what } : encore au moins { $days } jour, jusqu’au { $date }, puis demandez à votre clinique.
   *[other] { $what } : encore au moins { $days } jours, jusqu’au { $date }, puis demandez à votre clinique.
}
hold-line-until_word = { $what } : jusqu’à l’accord de votre praticien.
hold-line-still_recorded = { $what } : le minimum décrit ({ $figure }) est passé, et votre journal signale encore quelque chose. Continuez d’éviter cela et demandez à votre clinique.
hold-line-not_recorded = { $what } : le minimum décrit ({ $figure }) est passé ; votre journal ne dit pas comment est votre peau. Rien de noté veut dire « inconnu ». Suivez l’avis de votre praticien avant de reprendre.
hold-line-minimum_passed = { $what } : le minimum décrit ({ $figure }) est passé. Suivez l’avis de votre praticien avant de reprendre.
hold-line-sun = { $days ->
    [one] { $what } : encore au moins { $days } jour, jusqu’au { $date }.
   *[other] { $what } : encore au moins { $days } jours, jusqu’au { $date }.
}

word-awaited = { $treatment }, séance du { $date }. Aucun accord de votre praticien n’est noté pour : { $kinds }. Si votre praticien l’a donné, notez-le.

## Reminders

reminder-shade = Restez à l’ombre. Votre peau est considérée comme pas encore refermée ; votre crème solaire et votre crème hydratante habituelles attendent donc.
reminder-sunscreen = Crème solaire à large spectre, SPF { $spf } ou plus. Dehors, toutes les 2 heures, et après une baignade ou si vous transpirez.
reminder-sunscreen-where = Crème solaire à large spectre, SPF { $spf } ou plus, seulement ici : { $regions }. Dehors, toutes les 2 heures, et après une baignade ou si vous transpirez.
reminder-sunscreen-no_sun = Aujourd’hui, le soleil reste sous l’horizon là où vous êtes. La crème solaire est toujours dans le plan ; c’est à vous et à votre clinique de voir si vous en avez besoin.
reminder-moisturiser = Crème hydratante simple sur la peau traitée.
reminder-moisturiser-where = Crème hydratante simple, seulement ici : { $regions }.
reminder-no_retinoid = Ce soir, sur la peau traitée : pas de crèmes ou gels aux rétinoïdes, pas d’acides exfoliants, pas de gommages. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits.
reminder-check_in = Regardez votre peau et notez ce que vous voyez : rougeur (elle peut paraître violette, brune ou grise sur une peau plus foncée), gonflement, peau qui pèle, douleur.
reminder-hold_review = Le minimum décrit ({ $figure }) est passé depuis votre séance. Ce n’est pas un feu vert : demandez à votre praticien avant de reprendre des crèmes ou gels aux rétinoïdes, ou des acides exfoliants. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits.
reminder-next_session = La période décrite pour votre prochaine séance commence aujourd’hui et va jusqu’au { $latest }. C’est votre clinique qui décide.
reminder-next_session-closing = La période décrite pour votre prochaine séance se termine aujourd’hui. C’est votre clinique qui décide.
reminder-touch_up = La période décrite pour la séance d’entretien commence aujourd’hui et va jusqu’au { $due }. C’est à vous et à votre clinique de voir si vous en avez besoin.
reminder-touch_up-closing = La période décrite pour la séance d’entretien se termine le { $due }. C’est à vous et à votre clinique de voir si vous en avez besoin.
reminder-booked_session = Demain, { $date } : { $treatment }. Signalez d’abord à votre clinique : { $ask }.
reminder-booked_session-plain = Demain, { $date } : { $treatment }.
reminder-confirm_session = { $treatment } : une séance était réservée pour le { $date }. A-t-elle eu lieu ?
reminder-task = { $text }

reminder-reapply = Dehors : remettez de la crème solaire, et aussi après une baignade ou si vous transpirez.

reminder-kind-shade = Ombre
reminder-kind-sunscreen = Crème solaire
reminder-kind-moisturiser = Crème hydratante
reminder-kind-no_retinoid = Pas de rétinoïde
reminder-kind-check_in = Observation
reminder-kind-hold_review = Minimum passé
reminder-kind-next_session = Prochaine séance
reminder-kind-touch_up = Séance d’entretien
reminder-kind-booked_session = Séance réservée
reminder-kind-confirm_session = A-t-elle eu lieu ?
reminder-kind-task = Tâche
reminder-kind-reapply = Remettre de la crème solaire

## Windows

next_session-upcoming = Prochaine séance : période décrite du { $from } au { $to }. C’est votre clinique qui décide.
next_session-open = Prochaine séance : la période décrite est en cours, du { $from } au { $to }. C’est votre clinique qui décide.
next_session-overdue = Prochaine séance : la période décrite est passée (du { $from } au { $to }) ; c’est à vous et à votre clinique de voir si vous en avez besoin.
next_session-booked = Prochaine séance réservée pour le { $booked }. Période décrite : du { $from } au { $to }.
next_session-held = Prochaine séance : période décrite du { $from } au { $to }. Un autre traitement sur cette peau passe d’abord ; demandez à votre clinique.

touch_up-upcoming = Séance d’entretien : période décrite du { $from } au { $to }. C’est à vous et à votre clinique de voir si vous en avez besoin.
touch_up-open = Séance d’entretien : la période décrite est en cours, du { $from } au { $to }. C’est à vous et à votre clinique de voir si vous en avez besoin.
touch_up-overdue = Séance d’entretien : la période décrite est passée (du { $from } au { $to }) ; c’est à vous et à votre clinique de voir si vous en avez besoin.
touch_up-booked = Séance d’entretien réservée pour le { $booked }. Période décrite : du { $from } au { $to }.
touch_up-held = Séance d’entretien : période décrite du { $from } au { $to }. Un autre traitement sur cette peau passe d’abord ; demandez à votre clinique.

due-ended = Vous avez terminé ce parcours le { $date }.
due-waits_for_plan = Cicatrices en relief : le microneedling peut les aggraver. Aucune prochaine séance n’est donc indiquée tant que le plan de votre praticien n’est pas noté.
due-not_described = Rien n’a été trouvé sur la prochaine séance de ce traitement : demandez à votre clinique.
due-sign = Un signe que vous avez noté passe d’abord.
due-named = La période décrite se compte à partir de votre dernière séance.

progress = { $planned ->
    [0] { $done ->
        [one] { $done } séance faite ; aucun nombre n’est décrit, demandez à votre clinique.
       *[other] { $done } séances faites ; aucun nombre n’est décrit, demandez à votre clinique.
    }
   *[other] { $done ->
        [one] { $done } séance faite sur { $planned }.
       *[other] { $done } séances faites sur { $planned }.
    }
}

adherence-nothing = Rien n’était demandé ces jours-là.
adherence-percent = Ce que vous avez coché : rappels faits, { $done } sur { $answered } avec réponse ; moyenne des jours connus, { $percent } %. Rappels demandés : { $asked }. Rappels dont on sait qu’ils vous sont parvenus : { $delivered }.
adherence-unknown = Rappels avec réponse : { $answered } sur { $asked }. Rappels dont on sait qu’ils vous sont parvenus : { $delivered }. C’est trop peu pour un pourcentage.

## Warnings

warning-raised_scars = Le microneedling n’est pas recommandé pour les cicatrices hypertrophiques ou chéloïdes : il peut les aggraver. Demandez à votre praticien.
warning-spacing = L’intervalle avec une autre séance du parcours ({ $dates }) est plus court que celui qui est décrit (de { $from } à { $to } jours). Demandez à votre clinique.
warning-hold_still_on = Ce jour-là, il reste encore des jours d’attente pour cette peau après : { $sessions }. Demandez à votre clinique.
warning-already_logged = Le même traitement est déjà dans votre journal à cette date et pour cette zone.
warning-shorter_than_protocol = { $what } : la durée donnée par votre praticien ({ $figure }) est plus courte que celle couramment décrite ({ $protocol }). Elle compte telle que vous l’avez notée.

question-radiofrequency = L’appareil a-t-il utilisé de la chaleur (radiofréquence) ? Le microneedling par radiofréquence est un autre traitement : notez-le comme « autre traitement » (other).

## What changes

change-appears = { $what } : { $after }
change-moves = { $what } : { $before } → { $after }
change-vanishes = { $what } : n’est plus dans la liste (avant : { $before })
change-until_word = jusqu’à l’accord de votre praticien
change-one-date = { $item ->
    [hold] jusqu’au { $date }
    [downtime] jusqu’au { $date }
   *[other] le { $date }
}
change-dates = du { $from } au { $to }
change-hold = À éviter, « { $name } » ({ $regions })
change-downtime = Récupération après « { $name } »
change-next_session = Prochaine séance, « { $name } »
change-touch_up = Période pour la séance d’entretien, « { $name } »
change-booked_session = Séance réservée, « { $name } »
change-reminders = Rappels « { $name } »
