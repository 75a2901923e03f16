# What only the terminal says: headings, labels and hints. The rest comes with the core's records.

terminal-yes = sí
terminal-no = no
terminal-yes-or-no = [sí/no o s/n; Enter para no responder]
terminal-date-and-time = { $date }, { $time }
terminal-from-to = del { $from } al { $to }
terminal-days = de { $from } a { $to } días
terminal-months = de { $from } a { $to } meses
terminal-of = { $what }.
terminal-note = Nota
terminal-grade-clinician = de tu profesional de la salud

## Today

terminal-downtime = Tiempo de recuperación
terminal-holds = Qué evitar
terminal-holds-glance = Evitar:
terminal-holds-glance-where = Evitar ({ $regions }):
terminal-begin = Para anotar una sesión: aftercare log microneedling. Un ciclo completo en un minuto: aftercare demo
terminal-reminders = Recordatorios
terminal-unanswered = De ayer, sin responder
terminal-next = Lo que viene después
terminal-signs = Señales en las que fijarse
terminal-sign-recorded-on = Anotado en tu diario el { $date }. Se queda aquí hasta que un registro de la piel posterior no tenga ninguna señal.
terminal-clinic = Tu clínica:
terminal-out-of-hours = Cuando está cerrada:
terminal-nothing-asked = Este día no se pide nada.
terminal-urgency-emergency = Emergencia, llama al número de emergencias del lugar donde estás:
terminal-urgency-at_once = Ponte en contacto de inmediato con tu clínica:
terminal-urgency-contact = Ponte en contacto con tu clínica:
terminal-urgency-soon = Cuéntaselo pronto a tu clínica:

terminal-reminder-upcoming = después
terminal-reminder-due = ahora
terminal-reminder-done = hecho
terminal-reminder-skipped = omitido
terminal-reminder-snoozed = aplazado
terminal-reminder-fired = mostrado
terminal-reminder-missed = mostrado

## Sessions and courses

terminal-sessions = Sesiones
terminal-session-log = Sesión anotada: { $treatment }, { $date }
terminal-session-preview = Vista previa: { $treatment }, { $date }
terminal-session-change = Sesión modificada: { $treatment }, { $date }
terminal-session-move = Sesión cambiada de fecha: { $treatment }, { $date }
terminal-session-confirm = Sesión hecha: { $treatment }, { $date }
terminal-session-cancel = Sesión cancelada: { $treatment }, { $date }
terminal-session-remove = Sesión eliminada: { $treatment }, { $date }
terminal-session-ids = sesión { $session } · ciclo { $course }
terminal-course-id = ciclo { $course }
terminal-course-plan = Anotado el plan de tu profesional de la salud: { $treatment }
terminal-course-end = Ciclo terminado: { $treatment }
terminal-nothing-written = No se ha escrito nada.
terminal-warnings = Piensa antes en esto
terminal-questions = Una pregunta
terminal-answer-question = Si lo usó: aftercare change { $session } --radiofrequency yes
terminal-ahead = Cómo sería el { $date }
terminal-ahead-day = { $day ->
    [0] Cómo sería el { $date }, el día de la sesión
   *[other] Cómo sería el { $date }, día { $day }
}
terminal-due = Lo que está previsto
terminal-days-since = { $days ->
    [one] 1 día después de la anterior
   *[other] { $days } días después de la anterior
}
terminal-scores = Lo que anotan tus registros de la piel, de 0 a 10
terminal-plan = Plan de tu profesional de la salud
terminal-plan-on = anotado el { $date }
terminal-plan-by = { $by }, anotado el { $date }

## What changes, and taking it back

terminal-changes = Lo que cambia en el plan
terminal-changes-none = Nada.
terminal-change-appears = nuevo
terminal-change-moves = se mueve
terminal-change-vanishes = ya no está
terminal-undo = Para deshacerlo: aftercare undo { $change }
terminal-undone = Deshecho: { $what }, { $at }
terminal-undo-list = Lo que se puede deshacer
terminal-undo-none = Nada.
terminal-unmarked = Se ha retirado la respuesta.
terminal-answered-already = Eso ya estaba anotado; no ha cambiado nada.
terminal-did-log = sesión anotada
terminal-did-change = sesión modificada
terminal-did-confirm = sesión confirmada
terminal-did-cancel = sesión cancelada
terminal-did-move = sesión cambiada de fecha
terminal-did-remove = sesión eliminada
terminal-did-end = ciclo terminado
terminal-did-check_in = registro de la piel escrito
terminal-did-outcome = recordatorios respondidos
terminal-did-plan = plan de tu profesional de la salud anotado
terminal-did-lift = indicación de tu profesional de la salud anotada
terminal-did-settings = ajuste modificado
terminal-did-task_add = tarea añadida
terminal-did-task_remove = tarea eliminada
terminal-did-photo_add = foto añadida
terminal-did-photo_remove = foto eliminada

## The skin

terminal-check-in = Registro de la piel, { $date }
terminal-not-entered = sin anotar, así que no se sabe
terminal-areas = Dónde
terminal-sign = Señal
terminal-event = Qué pasó
terminal-lifted = Anotada la indicación de tu profesional de la salud: { $what }, { $date }
terminal-lifted-sessions = { $count ->
    [one] Vale para 1 sesión.
   *[other] Vale para { $count } sesiones hasta esa fecha. En las posteriores, la espera empieza de nuevo.
}

## Adherence and costs

terminal-adherence = Del { $from } al { $to }
terminal-head-kind = Recordatorio
terminal-head-asked = pedidos
terminal-head-delivered = te llegaron
terminal-head-answered = respondidos
terminal-head-done = hechos
terminal-costs = Gastos
terminal-costs-none = Ninguna sesión indica un precio.
terminal-costs-sessions = { $count ->
    [one] 1 sesión hecha
   *[other] { $count } sesiones hechas
}
terminal-costs-booked = en sesiones reservadas

## Why

terminal-rule = La regla
terminal-figures = Las cifras
terminal-sources = Fuentes
terminal-version = versión { $version }
terminal-why-not = { $kind }, { $date }

## Tasks and settings

terminal-tasks = Tareas
terminal-tasks-none = Ninguna.
terminal-task-added = Tarea añadida
terminal-task-removed = Tarea eliminada
terminal-settings = Ajustes
terminal-setting-morning = hora de los recordatorios de la mañana
terminal-setting-midday = hora de los recordatorios del mediodía
terminal-setting-evening = hora de los recordatorios de la noche
terminal-setting-quiet = horas de silencio
terminal-setting-sunscreen = cuándo se pide el protector solar
terminal-setting-discreet = la pantalla de bloqueo no nombra tratamientos, zonas ni productos
terminal-setting-location = lugar para el que se calcula el sol
terminal-setting-lang = idioma

## What is described

terminal-protocols = Tratamientos
terminal-protocols-more = Cada cifra con su grado y su fuente: aftercare protocols NOMBRE
terminal-signed = Firmado por { $by } el { $on }
terminal-about = Sobre el tratamiento
terminal-phases = Con el tiempo
terminal-care = Cuidados posteriores
terminal-ask-first = Consulta antes con un profesional de la salud sobre
terminal-also = también se describe: { $value } ({ $sources })
terminal-scars = Tipos de cicatriz
terminal-scar-microneedling = Microagujas:

## Keeping

terminal-backup = Una copia de seguridad se hace con: aftercare backup FILE
terminal-passphrase-new = Contraseña para la copia de seguridad (no se ve al escribirla):
terminal-passphrase-again = La misma otra vez:
terminal-passphrase-open = Contraseña de la copia de seguridad (no se ve al escribirla):
terminal-snapshots = Instantáneas
terminal-snapshots-none = Todavía ninguna. La primera apertura de cada día hace una.
terminal-snapshots-back = Para volver a una: aftercare restore NAME
terminal-snapshot-daily = del día
terminal-snapshot-before_migration = antes de una actualización
terminal-snapshot-before_restore = antes de una restauración
terminal-snapshot-damaged = incompleta

## Photos

terminal-photos = Fotos
terminal-photos-none = Ninguna todavía.
terminal-photo-added = Foto añadida
terminal-photo-removed = Foto eliminada
terminal-photo-pairs = Fotos, una junto a otra
terminal-photo-pairs-none = Ninguna todavía. Hacen falta dos fotos de la misma zona y la misma vista, con cuatro semanas de diferencia.

## Erasing

terminal-erase-warning = Esto borra para siempre el diario { $path }, con sus instantáneas y sus fotos. Las copias de seguridad se quedan donde las pusiste. No hay vuelta atrás.
terminal-erase-word = borrar
terminal-erase-first = Escribe la palabra borrar para continuar:
terminal-erase-second = ¿Borrarlo todo de verdad? Escribe sí (con tilde):
terminal-erase-kept = No se ha borrado nada.
terminal-erased = Borrado: { $path }

## Demo

terminal-demo-title = Un ciclo de microagujas de tres sesiones
terminal-demo-about = Vivido en un diario que después desaparece. Cada línea sale del plan, en fechas fijas en Madrid.
terminal-demo-day-0 = Día 0 · la primera sesión, domingo, 1 de marzo de 2026
terminal-demo-day-2 = Día 2 · martes, 3 de marzo de 2026
terminal-demo-day-8 = Día 8 · lunes, 9 de marzo de 2026, después de un registro de la piel con todo a 0
terminal-demo-next-session = Empieza el periodo para la próxima sesión · domingo, 29 de marzo de 2026
terminal-demo-touch-up = Después de tres sesiones, empieza el periodo de retoque · jueves, 5 de noviembre de 2026
terminal-demo-end = Tu propio diario empieza con: aftercare log microneedling

## What a phone would do

terminal-notifications = Lo que se pide al teléfono que programe
terminal-notifications-arm = Por programar
terminal-notifications-cancel = Por cancelar
terminal-repeats-daily = cada día
terminal-paused = En pausa del { $from } al { $to }
terminal-did-pause = pausa prevista
terminal-did-outdoors_start = tiempo al aire libre empezado
terminal-did-outdoors_stop = tiempo al aire libre terminado
terminal-did-import = tablas importadas

## Files for others

terminal-exported = Escrito
terminal-exported-mind = Quien tenga este archivo puede leerlo.
terminal-kilobytes = { $count } kB
terminal-imported = Importado
