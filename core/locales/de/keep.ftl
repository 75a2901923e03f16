# Keeping the diary: snapshots, restoring.

notice-snapshot = Die heutige Momentaufnahme Ihres Tagebuchs konnte nicht gespeichert werden. Prüfen Sie, ob auf diesem Gerät noch Platz ist.

kept-sessions = { $count ->
    [one] 1 Sitzung
   *[other] { $count } Sitzungen
}
kept-check_ins = { $count ->
    [one] 1 Hauteintrag
   *[other] { $count } Hauteinträge
}

snapshot-holds = { $sessions }, { $checkIns }

restored = Ihr Tagebuch ist wiederhergestellt. Es hat { $sessions } und { $checkIns }.
restored-kept = Das vorherige Tagebuch bleibt als Momentaufnahme erhalten.
restored-aside = Das beschädigte Tagebuch von vorher bleibt daneben erhalten.
