# The report to show or print at the clinic. What other screens say as well comes from their messages.

report-title = Diario de cuidados posteriores
report-made = Hecho el { $date } a las { $time }, para enseñarlo o imprimirlo en la clínica.
report-period = Sesiones: todas. Registros de la piel, señales, notas y recordatorios: del { $from } al { $to }.
report-earlier = Registros de la piel anteriores, que están en el diario y no aquí: { $count }. De ellos, con alguna señal: { $signs }.
report-name = Nombre y apellidos
report-contents = En esta página
report-as-table = Lo mismo en una tabla
report-sign-recorded = Señal anotada el { $date }
report-basis = { $grade } · { $sources }
report-days = Del { $from } al { $to }
report-today = Hoy

## Questions

report-questions = Preguntas para la cita
report-questions-notes = Líneas de tus notas que preguntan algo
report-questions-none = Aquí se reúnen las líneas de tus notas que tienen un signo de interrogación. En estos días no hay ninguna.
report-questions-more = Hay más entre las notas de abajo: { $count }
report-questions-word = A la espera de lo que indique tu profesional de la salud
report-questions-unknown = { $treatment }: sobre esto no se encontró nada, así que pregunta a tu clínica
report-questions-tell = { $treatment }: antes, habla con tu clínica sobre
report-questions-write = Para añadir a mano

## Courses, and each along the calendar

report-courses = Ciclos
report-courses-earlier = Ciclos anteriores
report-course = { $treatment } · { $regions }
report-downtime = Sesión del { $date }. { $text }
report-timeline = El ciclo en el calendario
report-timeline-what = Del { $from } al { $to }: sesiones, tiempo de recuperación y qué evitar. La tabla de abajo tiene cada fecha.
report-lane-sessions = Sesiones
report-lane-downtime = Tiempo de recuperación
report-lane-next = Próxima sesión, periodo descrito
report-lane-touch-up = Retoque, periodo descrito
report-legend-done = Sesiones hechas
report-legend-booked = Sesiones reservadas
report-legend-days = Lo que suele describirse, o el mínimo que evitar
report-legend-may-last = Puede durar
report-legend-word = Hasta que lo indique tu profesional de la salud
report-legend-window = Periodo descrito
report-up-to = puede durar hasta el { $date }
report-word-on = indicación de tu profesional de la salud anotada, desde el { $date }

## Signs, and how soon each asks for a clinician

report-signs = Señales, hechos y cambios
report-signs-none = En estos días no se anotó ninguna señal, ningún hecho, ni piel abierta ni cambio de color. Si no hay nada anotado, no se sabe.
report-urgency-emergency = Emergencia: número de emergencias del lugar donde estás
report-urgency-at_once = Contactar de inmediato con la clínica
report-urgency-contact = Contactar con la clínica
report-urgency-soon = Contárselo pronto a la clínica

## Check-ins

report-scores = Registros de la piel
report-scores-none = En estos días no se anotó ninguna puntuación. Si no hay nada anotado, no se sabe.
report-scores-how = De 0 a 10, como se anotó. Un punto es una anotación; se unen las de días seguidos. Un día sombreado no tiene ninguna. Si no hay nada anotado, no se sabe. Un triángulo marca una sesión.
report-scores-table = Anotaciones, de 0 a 10. Lo que está vacío no se anotó, así que no se sabe.
report-scores-session = Sesión: { $treatment }, { $date }
report-scores-not-entered = Sin anotar en estos días, así que no se sabe: { $scores }
report-score = { $score }, { $days }
report-score-entries = Anotaciones: { $count }. La tabla de abajo tiene cada una.

## What is kept away, and what the clinician said

report-figure = { $figure } [{ $basis }]
report-figure-session = { $treatment }, { $date }
report-figure-passes = { $session }; el mínimo pasa el { $date }
report-holds = Qué evitar
report-clinician = Lo que indicó tu profesional de la salud
report-plan = Plan de tu profesional de la salud
report-tasks = Tareas
report-not-recorded = Sin anotar
report-word = Indicaciones para dejar de evitar algo
report-word-all = Todas las sesiones hasta esa fecha

## Sessions, reminders, notes, sources

report-sessions = Sesiones y gastos
report-costs = Gastos
report-costs-none = Ninguna sesión indica un precio.
report-money = { $amount } { $currency }
report-reminders = Recordatorios
report-reminders-counts = Pedidos: { $asked }. Consta que te llegaron: { $delivered }. Respondidos: { $answered }.
report-notes = Notas, tal como se escribieron
report-note-session = { $date } · sesión: { $treatment }
report-grades = Qué significan los grados
report-sources = Grados y fuentes
report-sources-list = Fuentes citadas
report-sources-how = Los números junto a un grado remiten a estas fuentes. Las direcciones se dan tal como se encontraron.

## Heads of columns

report-head-date = Fecha
report-head-entered = Anotado
report-head-urgency = Cuándo
report-head-what = Qué
report-head-where = Dónde
report-head-from = Desde
report-head-to = Hasta
report-head-basis = Grado y fuentes
report-head-figure = Cifra, grado y fechas
report-head-value = Valor
report-head-said-by = Quién lo dijo
report-head-recorded = Anotado el
report-head-for = Para
report-head-course = Ciclo
report-head-first = Primera sesión
report-head-last = Última sesión
report-head-done = Sesiones hechas
report-head-treatment = Tratamiento
report-head-clinic = Clínica
report-head-cost = Precio
report-head-currency = Moneda
report-head-cost-done = Precio de estas
report-head-cost-booked = Precio de las reservadas
report-head-kind = Recordatorio
report-head-asked = Pedidos
report-head-delivered = Te llegaron
report-head-answered = Respondidos
report-head-ticked = Marcados como hechos
