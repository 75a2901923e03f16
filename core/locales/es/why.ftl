# Why a reminder is there, and why another is not.

rule-shade = Mientras se evitan tu propio protector solar y tu crema hidratante, desde el día siguiente a la sesión: quédate a la sombra. Termina, como máximo, cuando ha pasado el mínimo para la exposición prolongada al sol.
rule-sunscreen = Cada mañana, desde el día en que ha pasado el mínimo para tus propios productos o está anotada la indicación de tu profesional de la salud, hasta el día antes de que pase el mínimo para la exposición prolongada al sol, salvo donde otra sesión haga que los productos se sigan evitando.
rule-moisturiser = Por la mañana, a mediodía y por la noche, desde el día en que ha pasado el mínimo para tus propios productos o está anotada la indicación de tu profesional de la salud, hasta el último día descrito incluido, salvo donde otra sesión haga que los productos se sigan evitando.
rule-no_retinoid = Cada noche mientras se evitan las cremas o geles con retinoides, los ácidos exfoliantes o los exfoliantes con gránulos. Si no hay fecha: cada noche durante el tiempo de recuperación; después, una vez por semana hasta que lo indique tu profesional de la salud.
rule-check_in = Cada noche de los días descritos, y mientras tu diario todavía registre algo.
rule-hold_review = Una vez, la mañana en que ha pasado el mínimo para las cremas o geles con retinoides. No es un visto bueno.
rule-next_session = La mañana en que empieza el periodo descrito para la próxima sesión y la mañana en que termina, contado desde la última sesión hecha. Si ya hay una sesión reservada, no se recuerda.
rule-touch_up = La mañana en que empieza el periodo de retoque y 30 días antes de que termine, contado desde la última sesión hecha.
rule-booked_session = La noche antes de una sesión reservada.
rule-confirm_session = La noche de una sesión reservada y la mañana siguiente. Una sesión reservada no pide nada hasta que digas que se hizo.
rule-reapply = Cada dos horas mientras estás al aire libre, hasta que lo detengas, se ponga el sol o pasen 8 horas.
rule-task = Esta tarea la pusiste tú.

figure-line = { $treatment } del { $on }: { $name } ({ $value }){ $until } [{ $grade }]
figure-line-booked = { $treatment }, con sesión reservada para el { $on }
figure-line-until = , el mínimo pasa el { $date }
figure-name-from_day = tiempo de recuperación, primer día
figure-name-to_day = tiempo de recuperación, último día que suele describirse
figure-name-up_to_day = tiempo de recuperación, último día hasta el que puede durar
figure-name-planned = sesiones previstas
figure-name-spf = factor de protección solar (FPS), como mínimo
figure-name-check_in = días de registro de la piel
figure-name-moisturiser = días de crema hidratante
figure-name-spacing = días entre sesiones
figure-name-touch_up = meses hasta el retoque

moved-quiet = Programado a las { $time }; lo movieron tus horas de silencio.
moved-snooze = Lo aplazaste hasta el { $date }, a las { $time }.
shown-with = El teléfono lo muestra junto con: { $kinds }.
shown-folded = En un teléfono que puede repetir avisos, un aviso diario ocupa su lugar.

silence-asked = Está ahí.
silence-answered = Está ahí, y lo respondiste.
silence-no_session = Ninguna sesión del diario lo pide.
silence-setting_off = Lo desactivaste en los ajustes.
silence-paused = Tienes una pausa prevista hasta el { $date }. Puede esperar.
silence-past_budget = Está en el plan para el { $date }, pero el teléfono no admite más a la vez. Al abrir la app se programa a tiempo.
silence-sign_recorded = Primero va una señal que anotaste. Esto espera hasta que un registro de la piel posterior no tenga ninguna señal.
silence-before_logged = { $what }: aún no estaba en tu diario; cuenta desde el { $date }.
silence-not_described = { $what }: no se describe nada de este tipo. Pregunta a tu clínica.
silence-products_held = { $what }: tus propios productos se siguen evitando{ $until }.
silence-products_passed = { $what }: tus propios productos ya no se evitan, así que el protector solar ocupa el lugar de la sombra.
silence-day_zero = { $what }: empieza el día siguiente a la sesión.
silence-passed = { $what }: los días descritos han pasado.
silence-word_recorded = { $what }: la indicación de tu profesional de la salud está anotada, desde el { $date }.
silence-another_day = { $what }: lo que se evita sigue igual, pero se recuerda otros días.
silence-another_date = { $what }: está en otra fecha, el { $date }.
silence-booked = { $what }: hay una sesión reservada para el { $date }.
silence-sessions_to_go = { $what }: el retoque viene después de las sesiones previstas, y aún no están todas hechas.
silence-sessions_done = { $what }: las sesiones previstas ya están hechas.
silence-course_ended = { $what }: terminaste este ciclo.
silence-waits_for_plan = { $what }: cicatrices elevadas, así que primero va el plan de tu profesional de la salud.
silence-until = {" "}(hasta el { $date })
silence-until-word = {" "}(hasta que lo indique tu profesional de la salud)
