# What a patient reads when something could not be done.

error-bad_input-date = Dieses Datum ist hier nicht möglich. Es wurde nichts geändert. Prüfen Sie das Datum.
error-bad_input-clock = Die Uhr oder die Zeitzone des Telefons ist nicht brauchbar. Es wurde nichts geändert. Prüfen Sie Datum und Uhrzeit des Telefons.
error-bad_input-setting = Diese Einstellung ist nicht möglich. Es wurde nichts geändert.
error-bad_input-number = Diese Zahl ist hier nicht möglich. Es wurde nichts geändert. Prüfen Sie die Zahl.
error-bad_input-cost = Dieser Betrag oder diese Währung ist nicht möglich. Es wurde nichts geändert.
error-bad_input-text = Dieser Text ist zu lang oder leer. Es wurde nichts geändert.
error-bad_input-gone = Das steht nicht mehr in Ihrem Tagebuch oder Plan. Es wurde nichts geändert.
error-bad_input-plan = Dieser Wert des ärztlichen Plans ist nicht möglich. Es wurde nichts geändert. Prüfen Sie, was man Ihnen gesagt hat.
error-bad_input-outdoors = Die Erinnerungen an Sonnencreme im Freien lassen sich jetzt nicht umstellen. Es wurde nichts geändert.
error-bad_input-passphrase = Dieses Passwort öffnet die Datei nicht. Es wurde nichts geändert.
error-bad_input-file = Diese Datei ist hier nicht brauchbar. Es wurde nichts geändert.
error-bad_input-cut = Diese Sicherung ist abgeschnitten: Ein Teil fehlt. Es wurde nichts geändert. Kopieren Sie sie neu oder nehmen Sie eine andere.
error-bad_input-altered = Diese Sicherung wurde nachträglich verändert. Es wurde nichts geändert. Nehmen Sie eine andere.
error-bad_input-foreign = Diese Datei ist keine Sicherung dieser App. Es wurde nichts geändert.
error-bad_input-damaged = Das Tagebuch in dieser Datei ist beschädigt. Es wurde nichts geändert. Nehmen Sie eine andere Sicherung oder Momentaufnahme.
error-bad_input-located = Dieses Foto verrät noch, wo es aufgenommen wurde. Es wurde nicht hinzugefügt. Speichern Sie es ohne den Ort und fügen Sie es dann erneut hinzu.
error-bad_input-other = Dieser Eintrag ist nicht möglich. Es wurde nichts geändert. Prüfen Sie, was Sie eingegeben haben.
error-not_a_diary = Diese Datei ist kein Tagebuch dieser App. Sie bleibt, wie sie ist.
error-newer_diary = Eine neuere Version der App hat dieses Tagebuch geschrieben. Aktualisieren Sie die App, um es zu öffnen. Das Tagebuch bleibt, wie es ist.
error-damaged_diary = Die Datei Ihres Tagebuchs ist beschädigt. Sie bleibt, wo sie ist. Stellen Sie eine Momentaufnahme oder Sicherung wieder her.
error-no_permission = Die App darf hier nicht lesen oder schreiben. Es wurde nichts geändert.
error-no_space = Auf diesem Telefon ist kein Platz mehr. Was Sie früher geschrieben haben, ist noch da. Schaffen Sie Platz und versuchen Sie es noch einmal.
error-busy = Ein anderes Programm benutzt gerade Ihr Tagebuch. Versuchen Sie es gleich noch einmal.
error-fault = In der App ist ein Fehler aufgetreten. Was Sie früher geschrieben haben, ist noch da. Schließen Sie die App, öffnen Sie sie und versuchen Sie es noch einmal.
