# What a patient reads when something could not be done.

error-bad_input-date = Esta fecha no se puede usar aquí. No se ha cambiado nada. Revisa la fecha.
error-bad_input-clock = El reloj o la zona horaria del teléfono no se pueden usar. No se ha cambiado nada. Revisa la fecha y la hora del teléfono.
error-bad_input-setting = Este ajuste no se puede usar. No se ha cambiado nada.
error-bad_input-number = Este número no se puede usar aquí. No se ha cambiado nada. Revisa el número.
error-bad_input-cost = Este importe o esta moneda no se pueden usar. No se ha cambiado nada.
error-bad_input-text = Este texto es demasiado largo o está vacío. No se ha cambiado nada.
error-bad_input-gone = Esto ya no está en tu diario ni en tu plan. No se ha cambiado nada.
error-bad_input-plan = Este valor del plan de tu profesional de la salud no se puede usar. No se ha cambiado nada. Revisa lo que te dijo.
error-bad_input-outdoors = Los avisos de crema solar al aire libre no se pueden cambiar ahora. No se ha cambiado nada.
error-bad_input-passphrase = La contraseña no abre este archivo. No se ha cambiado nada.
error-bad_input-file = Este archivo no se puede usar aquí. No se ha cambiado nada.
error-bad_input-cut = Esta copia de seguridad está cortada: le falta una parte. No se ha cambiado nada. Vuelve a copiarla o usa otra.
error-bad_input-altered = Esta copia de seguridad se modificó después de hacerla. No se ha cambiado nada. Usa otra.
error-bad_input-foreign = Este archivo no es una copia de seguridad de esta aplicación. No se ha cambiado nada.
error-bad_input-damaged = El diario de este archivo está dañado. No se ha cambiado nada. Usa otra copia de seguridad u otra instantánea.
error-bad_input-located = Esta foto todavía dice dónde se hizo. No se ha añadido. Guárdala sin la ubicación y vuelve a añadirla.
error-bad_input-other = Esta anotación no se puede usar. No se ha cambiado nada. Revisa lo que has escrito.
error-not_a_diary = Este archivo no es un diario de esta aplicación. Se ha dejado como estaba.
error-newer_diary = Una versión más nueva de la aplicación escribió este diario. Actualiza la aplicación para abrirlo. El diario se ha dejado como estaba.
error-damaged_diary = El archivo de tu diario está dañado. Se queda donde está. Para continuar, restaura una instantánea o una copia de seguridad.
error-no_permission = La aplicación no puede leer ni escribir aquí. No se ha cambiado nada.
error-no_space = No queda espacio en este teléfono. Lo que escribiste antes sigue ahí. Libera espacio e inténtalo de nuevo.
error-busy = Otro programa está usando tu diario. Inténtalo de nuevo en un momento.
error-fault = La aplicación ha tenido un problema. Lo que escribiste antes sigue ahí. Cierra la aplicación, ábrela e inténtalo de nuevo.
