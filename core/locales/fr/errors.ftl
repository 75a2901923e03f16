# What a patient reads when something could not be done.

error-bad_input-date = Cette date n’est pas possible ici. Rien n’a été modifié. Vérifiez la date.
error-bad_input-clock = L’horloge ou le fuseau horaire du téléphone n’est pas utilisable. Rien n’a été modifié. Vérifiez la date et l’heure du téléphone.
error-bad_input-setting = Ce réglage n’est pas possible. Rien n’a été modifié.
error-bad_input-number = Ce nombre n’est pas possible ici. Rien n’a été modifié. Vérifiez le nombre.
error-bad_input-cost = Ce montant ou cette devise n’est pas possible. Rien n’a été modifié.
error-bad_input-text = Ce texte est trop long ou vide. Rien n’a été modifié.
error-bad_input-gone = Cela n’est plus dans votre journal ni dans votre plan. Rien n’a été modifié.
error-bad_input-plan = Cette valeur du plan de votre praticien n’est pas possible. Rien n’a été modifié. Vérifiez ce que votre praticien a dit.
error-bad_input-outdoors = Les rappels de crème solaire en extérieur ne peuvent pas être changés maintenant. Rien n’a été modifié.
error-bad_input-passphrase = Cette phrase secrète n’ouvre pas le fichier. Rien n’a été modifié.
error-bad_input-file = Ce fichier n’est pas utilisable ici. Rien n’a été modifié.
error-bad_input-cut = Cette sauvegarde est coupée : il en manque une partie. Rien n’a été modifié. Copiez-la de nouveau ou prenez-en une autre.
error-bad_input-altered = Cette sauvegarde a été modifiée après coup. Rien n’a été modifié dans votre journal. Prenez-en une autre.
error-bad_input-foreign = Ce fichier n’est pas une sauvegarde de cette application. Rien n’a été modifié.
error-bad_input-damaged = Le journal de ce fichier est abîmé. Rien n’a été modifié. Prenez une autre sauvegarde ou un autre instantané.
error-bad_input-located = Cette photo dit encore où elle a été prise. Elle n’a pas été ajoutée. Enregistrez-la sans le lieu, puis ajoutez-la de nouveau.
error-bad_input-other = Cette saisie n’est pas possible. Rien n’a été modifié. Vérifiez ce que vous avez saisi.
error-not_a_diary = Ce fichier n’est pas un journal de cette application. Il a été laissé tel quel.
error-newer_diary = Une version plus récente de l’application a écrit ce journal. Mettez l’application à jour pour l’ouvrir. Le journal a été laissé tel quel.
error-damaged_diary = Le fichier de votre journal est abîmé. Il reste où il est. Restaurez un instantané ou une sauvegarde pour continuer.
error-no_permission = L’application ne peut pas lire ou écrire ici. Rien n’a été modifié.
error-no_space = Il n’y a plus de place sur ce téléphone. Ce que vous avez écrit avant est toujours là. Libérez de la place et réessayez.
error-busy = Un autre programme utilise votre journal. Réessayez dans un instant.
error-fault = Un problème est survenu dans l’application. Ce que vous avez écrit avant est toujours là. Fermez l’application, ouvrez-la et réessayez.
