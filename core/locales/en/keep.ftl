# Keeping the diary: snapshots, restoring.

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

restored = Your diary is restored. It has { $sessions } and { $checkIns }.
restored-kept = The diary that was there before is kept as a snapshot.
restored-aside = The damaged diary that was there before is kept beside it.
