# What the phone shows, and until when every reminder is armed.

notify-title = Aftercare
notify-discreet = { $count ->
    [one] Une chose vous attend.
   *[other] { $count } choses vous attendent.
}
notify-open = Ouvrez l’application pour que vos rappels puissent continuer.

snooze-offered = { $count ->
    [one] Dans { $count } minute
   *[other] Dans { $count } minutes
}

coverage-nothing = Il ne reste aucun rappel à vous donner.
coverage-plan = { $armed ->
    [one] Le seul rappel qui reste dans le plan est programmé, pour le { $date } à { $time }.
   *[other] Tous les rappels qui restent dans le plan sont programmés ({ $armed }) ; le dernier est pour le { $date } à { $time }.
}
coverage-budget = Tous les rappels prévus avant le { $date } à { $time } sont programmés. Ce téléphone en garde { $armed } à la fois, dont { $reserved } pour des dates plus lointaines ; le dernier vous demande d’ouvrir l’application pour que la suite puisse être programmée.
coverage-horizon = Tous les rappels prévus avant le { $date } à { $time } sont programmés ({ $armed }, dont { $reserved } pour des dates plus lointaines). Ensuite, l’application demande à être ouverte.

pause-planned = Ces jours-là, rien n’est demandé pour la crème hydratante, les observations, une prochaine séance ou une séance d’entretien. Ce qui protège votre peau est toujours rappelé : pas de crèmes ou gels aux rétinoïdes, l’ombre, la crème solaire et les séances réservées.
pause-illness = Ces jours-là, rien n’est demandé pour la crème hydratante, les observations, une prochaine séance ou une séance d’entretien ; le reste est toujours demandé. En cas de maladie, regardez les signes ci-dessous, et contactez votre clinique si vous avez un doute.

outdoors-started = Remettez de la crème solaire toutes les 2 heures, et après une baignade ou si vous transpirez, jusqu’à { $time }.
outdoors-stopped = Arrêté à { $time }.
