# Names of things: treatments, places on the body, what is kept away, grades and figures.

treatment-microneedling = Microagujas (microneedling)
treatment-ablative_laser = Renovación de la piel con láser ablativo
treatment-chemical_peel_medium = Peeling químico medio
treatment-chemical_peel_deep = Peeling químico profundo
treatment-steroid_injection = Corticoide inyectado en una cicatriz elevada
treatment-surgical_revision = Revisión quirúrgica de una cicatriz
treatment-other = Otro tratamiento

area-forehead = Frente
area-temples = Sienes
area-cheeks = Mejillas
area-nose = Nariz
area-chin = Mentón
area-jaw = Mandíbula
area-neck = Cuello
area-chest = Pecho
area-shoulders = Hombros
area-back = Espalda
area-other = Otra zona

region-all = Toda la piel tratada
region-face = Cara
region-neck = Cuello
region-chest = Pecho
region-shoulders = Hombros
region-back = Espalda
region-other = Otra zona

## What is kept away

hold-retinoid = Cremas o geles con retinoides
hold-retinoid-what = Nada de cremas o geles con retinoides en la piel tratada. No cambies las pastillas que tomas; pregunta a quien te las recetó. El ácido hialurónico no es un ácido exfoliante.
hold-acid = Ácidos exfoliantes
hold-acid-what = Nada de productos con ácidos exfoliantes, como el ácido glicólico, en la piel tratada. El ácido hialurónico no es un ácido exfoliante. No cambies las pastillas que tomas; pregunta a quien te las recetó.
hold-harsh_products = Exfoliantes con gránulos y productos irritantes
hold-harsh_products-what = En la piel tratada, nada de exfoliantes con gránulos ni de otras cosas que irriten la piel.
hold-vitamin_c = Vitamina C en la piel
hold-vitamin_c-what = Nada de sérums ni cremas con vitamina C en la piel tratada.
hold-make_up = Maquillaje
hold-make_up-what = Nada de maquillaje en la piel tratada.
hold-exercise = Ejercicio
hold-exercise-what = El ejercicio y otras actividades que hacen sudar esperan.
hold-swimming = Natación y jacuzzis
hold-swimming-what = La natación, las piscinas y los jacuzzis esperan.
hold-shaving = Afeitado
hold-shaving-what = El afeitado de la piel tratada espera.
hold-direct_sun = Sol directo
hold-direct_sun-what = Nada de sol directo en la piel tratada.
hold-prolonged_sun = Exposición prolongada al sol
hold-prolonged_sun-what = Pasar mucho tiempo al sol espera, y la piel tratada sigue protegida del sol.
hold-products = Tu propio protector solar y tu crema hidratante
hold-products-what = Nada de tu propio protector solar ni de tu crema hidratante en la piel que aún no se ha cerrado. Usa lo que te dio tu clínica, y sombra.

## Grades and figures

grade-source-article = Artículo de origen
grade-source-article-meaning = Leído en el artículo a partir del cual se hizo esta app.
grade-clinician = Tu profesional de la salud
grade-clinician-meaning = Lo dijo tu propio profesional de la salud para este ciclo; sustituye la cifra que suele describirse.
grade-published = Fuente publicada
grade-published-meaning = Leído en un texto de una autoridad reguladora, un hospital, una asociación profesional o un fabricante, o en un artículo científico.
grade-clinic = Página de una clínica (fuente débil)
grade-clinic-meaning = Leído solo en la página de una clínica o en un texto de manual. Es una fuente débil.
grade-none = No se encontró nada
grade-none-meaning = No se encontró ninguna cifra. Pregunta a tu profesional de la salud.

figure-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
figure-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
figure-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
figure-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
figure-word = hasta que lo indique tu profesional de la salud
# Figures that are a range; of days for example the days 0 to 7 of a course, or 28 to 42 days between sessions.
figure-range = { $from }-{ $to }
figure-range-days = { $from }-{ $to } días
figure-range-months = { $from }-{ $to } meses
# No downtime is described.
figure-nothing = ninguno
figure-none = no se encontró nada, pregunta a tu clínica
figure-title-from_day = Tiempo de recuperación, desde el día
figure-title-to_day = Tiempo de recuperación, hasta el día
figure-title-up_to_day = Tiempo de recuperación, como máximo hasta el día
figure-title-planned = Sesiones previstas
figure-title-spacing = Entre sesiones
figure-title-touch_up = Retoque después de
figure-title-check_in = Días de registro de la piel
figure-title-moisturiser = Días de crema hidratante
figure-title-spf = Factor de protección solar (FPS)

## Headings of what is said about a treatment

topic-permanence = Cuánto perdura
topic-recovery = Tiempo de recuperación
topic-expected_effects = Efectos en los primeros días
topic-results_last = Cuánto duran los resultados
topic-results_timing = Cuándo se notan los resultados
topic-results_depend = De qué depende el resultado
topic-why_results_fade = Por qué los resultados se van perdiendo
topic-how_it_works = Cómo actúa
topic-limits = Lo que hace menos bien
topic-expectations = Qué esperar
topic-sessions = Número de sesiones
topic-repeats = Repeticiones
topic-where_done = Dónde se hace
topic-cost = Precio
topic-risks = Riesgos
topic-darker_skin = Piel más oscura
topic-radiofrequency = Microagujas con radiofrecuencia
topic-diary_only = Qué hace la app aquí

## What the diary holds

figure-depth = { $depth } mm
slot-morning = por la mañana
slot-midday = a mediodía
slot-evening = por la noche
session-state-done = hecha
session-state-booked = reservada
session-state-cancelled = cancelada
score-redness = Enrojecimiento
score-swelling = Hinchazón
score-peeling = Descamación
score-pain = Dolor
score-itch = Picor
score-warmth = Calor
skin-open_skin = Piel abierta
skin-darker = Manchas más oscuras
skin-lighter = Manchas más claras
event-retinoid_used = Se usó un retinoide
event-sunburn = Quemadura de sol
event-picked = Piel pellizcada, arrancada o rascada
figure-then-healed = { $value }; después, hasta que el diario no registre nada
figure-then-word = { $value }; después, hasta que lo indique tu profesional de la salud
