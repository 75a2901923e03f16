# Keeping the diary: snapshots, restoring.

notice-snapshot = No se ha podido guardar la instantánea de hoy de tu diario. Comprueba que este dispositivo tiene espacio libre.

kept-sessions = { $count ->
    [one] 1 sesión
   *[other] { $count } sesiones
}
kept-check_ins = { $count ->
    [one] 1 registro de la piel
   *[other] { $count } registros de la piel
}

snapshot-holds = { $sessions }, { $checkIns }

restored = Tu diario se ha restaurado. Tiene { $sessions } y { $checkIns }.
restored-kept = El diario que había antes se conserva como instantánea.
restored-aside = El diario dañado que había antes se conserva a su lado.
