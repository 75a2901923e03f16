# Keeping the diary: backups, snapshots, restoring.

notice-backup = Seit mindestens 30 Tagen gibt es keine neue Sicherung. Eine Sicherung bringt Ihr Tagebuch zurück, wenn dieses Gerät verloren geht. Bewahren Sie sie an einem anderen Ort auf.
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

backup-made = Die Sicherung ist erstellt. Sie enthält { $sessions } und { $checkIns }.
backup-photos = Fotos darin: { $count }.
backup-photos-missing = Fotos, die nicht gelesen werden konnten und nicht darin sind: { $count }.
backup-passphrase-lost = Nur das Passwort öffnet eine Sicherung. Ein verlorenes Passwort kann niemand wiederherstellen. Schreiben Sie es auf und bewahren Sie es getrennt von der Datei auf.
backup-unencrypted = Diese Sicherung ist nicht verschlüsselt. Wer die Datei hat, kann Ihr Tagebuch lesen.

restored = Ihr Tagebuch ist wiederhergestellt. Es hat { $sessions } und { $checkIns }.
restored-photos = Fotos in Ihrem Tagebuch: { $count }.
restored-photos-missing = Fotos, deren Dateien nicht auf diesem Gerät sind: { $count }.
restored-kept = Das vorherige Tagebuch bleibt als Momentaufnahme erhalten.
restored-aside = Das beschädigte Tagebuch von vorher bleibt daneben erhalten.
