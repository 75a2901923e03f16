# Keeping the diary: backups, snapshots, restoring.

notice-backup = Aucune sauvegarde depuis au moins 30 jours. Une sauvegarde vous rend votre journal si cet appareil est perdu. Gardez-la ailleurs.
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

backup-made = La sauvegarde est faite. Elle contient { $sessions } et { $checkIns }.
backup-photos = Photos incluses : { $count }.
backup-photos-missing = Photos qui n’ont pas pu être lues et n’y sont pas : { $count }.
backup-passphrase-lost = Seule sa phrase secrète ouvre une sauvegarde. Personne ne peut retrouver une phrase secrète perdue. Notez-la et gardez-la loin du fichier.
backup-unencrypted = Cette sauvegarde n’est pas chiffrée. Toute personne qui a le fichier peut lire votre journal.

restored = Votre journal est restauré. Il contient { $sessions } et { $checkIns }.
restored-photos = Photos dans votre journal : { $count }.
restored-photos-missing = Photos dont les fichiers ne sont pas sur cet appareil : { $count }.
restored-kept = Le journal qui était là avant est gardé comme instantané.
restored-aside = Le journal abîmé qui était là avant est gardé à côté.
