# Keeping the diary: snapshots, restoring.

notice-snapshot = L’instantané du jour de votre journal n’a pas pu être enregistré. Vérifiez qu’il reste de la place sur cet appareil.

kept-sessions = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
kept-check_ins = { $count ->
    [one] { $count } observation
   *[other] { $count } observations
}

snapshot-holds = { $sessions }, { $checkIns }

restored = Votre journal est restauré. Il contient { $sessions } et { $checkIns }.
restored-kept = Le journal qui était là avant est gardé comme instantané.
restored-aside = Le journal abîmé qui était là avant est gardé à côté.
