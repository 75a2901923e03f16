# What stands on the whole screen.

notice-general = Información general, no consejo médico. Lo que te indique tu profesional de la salud sustituye este plan.
notice-unsigned = Ningún profesional de la salud ha firmado todavía estas cifras. Cada una muestra de dónde viene.
notice-safety = Una versión más nueva del plan es más estricta por seguridad. A partir de ahora cuenta la cifra más estricta.
notice-no-session = Todavía no hay ninguna sesión en el diario. Anota la primera y los días siguientes aparecerán aquí.
notice-minor = Cada diario es de una sola persona. ¿Tienes menos de 18 años? Úsalo junto con tu madre o tu padre y con tu profesional de la salud.
