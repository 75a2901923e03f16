# Keeping the diary: backups, snapshots, restoring.

notice-backup = No backup was made for 30 days. A backup brings your diary back if this device is lost. Keep it somewhere else.
notice-snapshot = Today's snapshot of your diary could not be saved. Check that this device has free space.

kept-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
kept-check_ins = { $count ->
    [one] 1 check-in
   *[other] { $count } check-ins
}

snapshot-holds = { $sessions }, { $checkIns }

backup-made = The backup is made. It holds { $sessions } and { $checkIns }.
backup-photos = Photos in it: { $count }.
backup-photos-missing = Photos that could not be read, and are not in it: { $count }.
backup-passphrase-lost = Only its passphrase opens a backup. A lost passphrase cannot be recovered by anyone. Write it down and keep it apart from the file.
backup-unencrypted = This backup is not encrypted. Anyone who has the file can read your diary.

restored = Your diary is restored. It has { $sessions } and { $checkIns }.
restored-photos = Photos in your diary: { $count }.
restored-photos-missing = Photos whose files are not on this device: { $count }.
restored-kept = The diary that was there before is kept as a snapshot.
restored-aside = The damaged diary that was there before is kept beside it.
