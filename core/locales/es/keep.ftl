# Keeping the diary: backups, snapshots, restoring.

notice-backup = Hace 30 días o más que no se hace una copia de seguridad. Una copia te devuelve el diario si pierdes este dispositivo. Guárdala en otro lugar.
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

backup-made = La copia de seguridad está hecha. Contiene { $sessions } y { $checkIns }.
backup-photos = Fotos incluidas: { $count }.
backup-photos-missing = Fotos que no se pudieron leer y no están incluidas: { $count }.
backup-passphrase-lost = Solo su contraseña abre una copia de seguridad. Si se pierde la contraseña, nadie puede recuperarla. Apúntala y guárdala lejos del archivo.
backup-unencrypted = Esta copia de seguridad no está cifrada. Quien tenga el archivo puede leer tu diario.

restored = Tu diario se ha restaurado. Tiene { $sessions } y { $checkIns }.
restored-photos = Fotos en tu diario: { $count }.
restored-photos-missing = Fotos cuyos archivos no están en este dispositivo: { $count }.
restored-kept = El diario que había antes se conserva como instantánea.
restored-aside = El diario dañado que había antes se conserva a su lado.
