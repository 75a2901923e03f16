# What is commonly described for each treatment. One message for each entry of core/protocols/*.toml.

phase-frame = Lo que suele describirse, no una promesa: { $phase }

## Microneedling

about-microneedling-permanence = Los resultados se describen como duraderos, pero necesitan mantenimiento.
about-microneedling-results_last = El artículo de origen da dos respuestas: de seis meses a más de un año después de la última sesión y, en sus preguntas y respuestas, de varios meses a unos pocos años. No se puede dar una sola fecha.
about-microneedling-results_timing = Se describe un cambio después de 3 meses, o después de más de una sesión. El punto máximo se describe hasta 6 meses después de la última sesión.
about-microneedling-why_results_fade = Los resultados pueden irse perdiendo a medida que la piel envejece y pierde colágeno. También se mencionan el sol, el tabaco, una mala alimentación, el poco cuidado de la piel y las cicatrices profundas o extensas. La luz ultravioleta descompone el colágeno nuevo, y el acné nuevo puede dejar cicatrices nuevas.
about-microneedling-how_it_works = Las agujas provocan una inflamación en la piel. Unas células llamadas fibroblastos, con una señal llamada TGF-beta, fabrican entonces colágeno nuevo y, en parte, elastina. Primero aparece el colágeno III, que a lo largo de meses se convierte en colágeno I. A esto se le llama remodelación. La luz ultravioleta descompone el colágeno nuevo.
about-microneedling-limits = Las cicatrices en picahielo responden poco porque son profundas, aunque algunas poco profundas sí responden. Las cicatrices elevadas pueden empeorar. La piel más fina y menos elástica mejora menos.
about-microneedling-expectations = Una sola sesión rara vez consigue mucho. Una parte de las cicatrices puede quedarse para siempre, y es poco probable que desaparezcan por completo. Los resultados varían según el tipo de piel y los cuidados.
about-microneedling-recovery = El artículo de origen describe de 1 a 3 días de enrojecimiento leve e hinchazón.
about-microneedling-expected_effects = Un artículo científico describe efectos durante un máximo de 72 horas; otro, de 7 días. Si los tuyos duran más de 3 días y tienes dudas, pregunta a tu clínica.
about-microneedling-sessions = El número lo decide tu profesional de la salud. El artículo de origen describe una serie de 3 a 6 sesiones, con 4 a 6 semanas entre una y otra. En un ensayo clínico, las sesiones fueron los días 1, 30 y 60. Un hospital describe de 4 a 6 sesiones, con 6 semanas como mínimo entre una y otra.
about-microneedling-repeats = El artículo de origen describe un retoque cada 6 a 12 meses. Esta app lo muestra como un periodo después de la última sesión. Si lo necesitas o no, lo decides con tu clínica.
about-microneedling-where_done = Se hace en clínicas y en centros de medicina estética.
about-microneedling-cost = El artículo de origen habla de 100 a 700 dólares estadounidenses por sesión. En una serie, eso se va sumando.
about-microneedling-darker_skin = La piel más oscura se describe como un factor de riesgo de efectos secundarios. Pregunta a tu profesional de la salud qué significa esto para ti.
about-microneedling-radiofrequency = Las microagujas con radiofrecuencia (calor) son otro procedimiento. En 2025, la FDA, la autoridad reguladora de Estados Unidos, advirtió de que pueden causar quemaduras, cicatrices y daños en los nervios. Las cifras de las microagujas no valen para ese procedimiento.

phase-microneedling-early_redness = La piel parece quemada por el sol y se nota tirante. Puede estar hinchada y con escamas. Se describe enrojecimiento durante un máximo de 3 días; en pieles más oscuras puede verse morado, marrón o gris. La piel puede empezar a pelarse al cabo de un par de días.
phase-microneedling-shedding = La piel se descama durante la primera semana, y se describe una luminosidad sutil.
phase-microneedling-smoother_texture = En las semanas 2 a 4 se describe una textura más lisa.
phase-microneedling-remodelling = El colágeno III se convierte poco a poco en colágeno I. Se describe un cambio después de 3 meses o de más de una sesión; la mayor parte de la mejoría, después de varias sesiones a lo largo de meses; y el punto máximo, hasta 6 meses después de la última sesión.
phase-microneedling-later = Se describe que los resultados duran de seis meses a más de un año después de la última sesión y, en otra parte del mismo artículo, de varios meses a unos pocos años. Se van perdiendo con el tiempo.

care-microneedling-sunscreen_start = Quédate a la sombra hasta que hayan pasado 24 horas, contadas desde el final del día del tratamiento. El protector solar se describe a partir de entonces, es decir, desde el día 2.
care-microneedling-sunscreen = Usa todos los días un protector solar de amplio espectro con FPS 30 o más. Al aire libre, póntelo otra vez cada 2 horas, y después de nadar o sudar.
care-microneedling-sun = Evita el sol directo en la piel tratada.
care-microneedling-moisturiser = Durante las primeras 24 horas, usa solo el gel que te dieron. Desde el día 2, usa una crema hidratante sencilla y suave 3 o 4 veces al día.
care-microneedling-retinoids_and_acids = Nada de cremas o geles con retinoides ni de ácidos exfoliantes hasta que la piel se haya recuperado del todo, salvo que tu dermatólogo o dermatóloga te diga otra cosa. El ácido hialurónico no es un ácido exfoliante. No cambies las pastillas que tomas; pregunta a quien te las recetó.
care-microneedling-harsh_products = Nada de exfoliantes con gránulos ni de otras cosas que irriten la piel.
care-microneedling-picking = No te pellizques ni te arranques la piel, y no te rasques. Puede causar una infección y más cicatrices.
care-microneedling-shaving = El afeitado se describe después de 72 horas, y solo si la piel está calmada.
care-microneedling-vitamin_c = La vitamina C en la piel tratada con agujas se ha relacionado con granulomas, un tipo de bulto en la piel. Pregunta a tu profesional de la salud antes de usarla.
care-microneedling-serums = La etiqueta del aparato dice que no está hecho para introducir cosméticos ni medicamentos en la piel. Se han comunicado casos de granulomas, un tipo de bulto en la piel. Pregunta a tu profesional de la salud antes de ponerte un sérum.

## Ablative laser resurfacing

about-ablative_laser-permanence = Los resultados se describen como más permanentes.
about-ablative_laser-recovery = El artículo de origen describe de 7 a 14 días de hinchazón moderada y descamación. Otros textos describen piel nueva después de 7 a 10 días, una recuperación de 1 a 2 semanas, y un mes o más hasta que la recuperación es completa.
about-ablative_laser-risks = El artículo de origen describe un riesgo mayor y una hinchazón moderada.
about-ablative_laser-darker_skin = En la piel más oscura hay riesgo de que cambie el color de la piel. Pregunta a tu profesional de la salud qué significa esto para ti.
about-ablative_laser-sessions = El número lo decide tu profesional de la salud. Suele ser una sesión. Para el láser fraccionado se describen de 2 a 4 sesiones, o de 3 a 6 sesiones con 6 a 8 semanas entre una y otra.

phase-ablative_laser-raw_and_oozing = La piel está en carne viva y suelta líquido, y se forman costras. Esto se espera después de este tratamiento.
phase-ablative_laser-drying_and_peeling = En los días 5 a 7, la piel se seca y se pela.
phase-ablative_laser-pink = La piel está rosada durante 2 o 3 meses. En pieles más oscuras, la piel rosada o roja puede verse morada, marrón o gris.
phase-ablative_laser-pink_for_longer = La piel puede seguir rosada hasta 1 año. En pieles más oscuras, la piel rosada o roja puede verse morada, marrón o gris.

care-ablative_laser-sunscreen = Quédate a la sombra hasta que tu profesional de la salud indique que se puede poner protector solar; después, usa FPS 50 todos los días durante 6 meses. Un hospital describe FPS 50 desde el día 2. Pregunta a tu clínica cuándo empieza en tu caso.
care-ablative_laser-sunscreen_again = Cuando ya uses protector solar, póntelo otra vez cada 2 horas al aire libre, y después de nadar o sudar.
care-ablative_laser-ointment = Primero va una pomada espesa o un apósito. Más adelante, usa crema hidratante en abundancia si así te lo indica tu profesional de la salud.
care-ablative_laser-retinoids_and_acids = Las cremas o geles con retinoides y el ácido glicólico, que es uno de los ácidos exfoliantes, se evitan durante unas 6 semanas o según te indique tu profesional de la salud. El ácido hialurónico no es un ácido exfoliante. No cambies las pastillas que tomas; pregunta a quien te las recetó.
care-ablative_laser-make_up = Un texto describe un mes o más sin maquillaje; otro, de 7 a 14 días. Pregunta a tu profesional de la salud.
care-ablative_laser-shaving = Aféitate solo cuando lo indique tu profesional de la salud.

## Chemical peel, medium

about-chemical_peel_medium-permanence = Los resultados se describen como semipermanentes.
about-chemical_peel_medium-why_results_fade = Los resultados se van perdiendo con el sol y la edad.
about-chemical_peel_medium-recovery = El artículo de origen describe de 5 a 10 días de descamación y enrojecimiento. Otros textos describen de 5 a 10 días para un peeling de TCA y de 7 a 14 días para un peeling medio.
about-chemical_peel_medium-repeats = Un peeling medio se puede repetir. Si se repite y cuándo, lo decides con tu clínica.

phase-chemical_peel_medium-swelling_peak = La hinchazón es mayor hacia las 48 horas.
phase-chemical_peel_medium-peeling = La piel se pela desde el día 3 y suelta líquido. Las manchas más oscuras se vuelven de color marrón grisáceo.
phase-chemical_peel_medium-closing = Se describe que la piel se cierra entre los días 7 y 10.
phase-chemical_peel_medium-lasting_redness = El enrojecimiento puede durar meses. En pieles más oscuras puede verse morado, marrón o gris.

care-chemical_peel_medium-soaks_and_petrolatum = Se usan compresas húmedas y vaselina pura hasta que la piel se ha cerrado; después, una crema hidratante.
care-chemical_peel_medium-picking = No te pellizques ni te arranques la piel.
care-chemical_peel_medium-sunscreen = Evita el sol durante 6 semanas. Cuando tu profesional de la salud indique que se puede poner protector solar, usa uno de amplio espectro con FPS 30 o más, cada 2 horas al aire libre.
care-chemical_peel_medium-retinoids_and_acids = Cremas o geles con retinoides y ácidos exfoliantes, solo cuando la piel se haya cerrado y tu profesional de la salud lo indique. El ácido hialurónico no es un ácido exfoliante. No cambies las pastillas que tomas; pregunta a quien te las recetó.

## Chemical peel, deep

about-chemical_peel_deep-permanence = Los resultados se describen como semipermanentes.
about-chemical_peel_deep-why_results_fade = Los resultados se van perdiendo con el sol y la edad.
about-chemical_peel_deep-recovery = El artículo de origen describe de 5 a 10 días de descamación y enrojecimiento. Para un peeling de fenol se describen de 7 a 21 días, y de 2 a 4 semanas hasta la actividad habitual.
about-chemical_peel_deep-repeats = Un peeling profundo suele hacerse una sola vez.

phase-chemical_peel_deep-peeling = Se describen descamación y enrojecimiento durante 5 a 10 días, y durante 7 a 21 días después de un peeling de fenol. En pieles más oscuras, el enrojecimiento puede verse morado, marrón o gris.
phase-chemical_peel_deep-lasting_redness = El enrojecimiento puede durar meses, y de 3 a 6 meses después de un peeling de fenol. En pieles más oscuras puede verse morado, marrón o gris.

care-chemical_peel_deep-soaks_and_petrolatum = Se usan compresas húmedas y vaselina pura hasta que la piel se ha cerrado; después, una crema hidratante.
care-chemical_peel_deep-picking = No te pellizques ni te arranques la piel.
care-chemical_peel_deep-sunscreen = Evita el sol durante 6 semanas. Cuando tu profesional de la salud indique que se puede poner protector solar, usa uno de amplio espectro con FPS 30 o más, cada 2 horas al aire libre.
care-chemical_peel_deep-retinoids_and_acids = Cremas o geles con retinoides y ácidos exfoliantes, solo cuando la piel se haya cerrado y tu profesional de la salud lo indique. El ácido hialurónico no es un ácido exfoliante. No cambies las pastillas que tomas; pregunta a quien te las recetó.
care-chemical_peel_deep-activity = La actividad habitual se describe después de 2 a 4 semanas. Cuenta con 4 semanas, salvo que tu profesional de la salud te diga otra cosa.
care-chemical_peel_deep-make_up = Después de un peeling profundo, espera la indicación de tu profesional de la salud antes de maquillarte.

## Steroid injection into a raised scar

about-steroid_injection-permanence = Los resultados se describen como temporales.
about-steroid_injection-recovery = No se describe ningún tiempo de recuperación, o unos moretones o una hinchazón mínimos. También se mencionan moretones pequeños, dolor y un poco de sangrado.
about-steroid_injection-repeats = El tiempo entre inyecciones lo decide tu profesional de la salud. El artículo de origen dice cada pocos meses. Lo más común son 4 semanas, con márgenes que van de cada semana a cada mes. Otro texto describe tres inyecciones, con 4 a 6 semanas entre una y otra.
about-steroid_injection-results_timing = Se describe una respuesta en un plazo de 3 meses. Se describe que la cicatriz reaparece en el 33 % de los casos al cabo de 1 año y en el 50 % al cabo de 5 años.
about-steroid_injection-risks = Se describen hundimientos en la piel y piel más clara o más oscura.

phase-steroid_injection-response = Se describe una respuesta a la inyección en un plazo de 3 meses.

care-steroid_injection-dressing = El apósito se quita al cabo de unas horas.

## Surgical scar revision

about-surgical_revision-permanence = El cambio se describe como permanente.
about-surgical_revision-results_depend = El resultado depende de cómo salga la operación y de cómo cicatrice la herida.
about-surgical_revision-results_timing = El resultado final se describe después de 12 a 18 meses en un texto, y después de unos 2 años en otro.
about-surgical_revision-recovery = Primero va la cifra de tu propio cirujano o cirujana. El artículo de origen dice que son semanas, y que varía. Otros textos describen de 2 a 3 semanas, de 4 a 6 semanas hasta que todo vuelve a ser como antes, y nada de actividad intensa durante 2 a 7 días.

phase-surgical_revision-first_weeks = La recuperación lleva semanas, y varía: de 2 a 3 semanas, y de 4 a 6 semanas hasta que la vida diaria vuelve a ser como antes.
phase-surgical_revision-maturing = La cicatriz sigue cambiando. El resultado final se describe después de 12 a 18 meses en un texto, y después de unos 2 años en otro.

care-surgical_revision-stitches = Se describe que los puntos se quitan después de 5 a 7 días en la cara y de 14 días en otras zonas. El día lo fija tu clínica.
care-surgical_revision-make_up = El maquillaje se describe varios días después de quitar los puntos. Espera la indicación de tu profesional de la salud.
care-surgical_revision-massage = Masajea la cicatriz solo cuando tu profesional de la salud diga que la herida se ha cerrado y ya no haya puntos. Deja de hacerlo si está roja, sangra, está caliente o duele. En pieles más oscuras, el enrojecimiento puede verse morado, marrón o gris.
care-surgical_revision-sunscreen = Se describe FPS 50 durante 2 años o más. Otros textos describen FPS 30 durante 4 meses y FPS 50 durante 18 meses.
care-surgical_revision-sunscreen_again = Cuando ya uses protector solar, póntelo otra vez cada 2 horas al aire libre, y después de nadar o sudar.

## Other treatments

about-other-diary_only = Para este tratamiento no se muestra ninguna cifra. La app lleva tu diario y muestra las señales en las que fijarse. Pregunta a tu clínica qué evitar y durante cuánto tiempo.
about-other-radiofrequency = Las microagujas con radiofrecuencia (calor) son un procedimiento distinto de las microagujas. En 2025, la FDA, la autoridad reguladora de Estados Unidos, advirtió de que pueden causar quemaduras, cicatrices y daños en los nervios. Las cifras de las microagujas no valen para ese procedimiento.

## Ask a clinician first: shared by all treatments, shown as a list

ask-skin_cancer = Cáncer de piel
ask-open_or_irritated_skin = Piel abierta o irritada
ask-active_infection = Una infección que tengas ahora
ask-severe_acne = Acné grave
ask-bleeding_disorder = Un trastorno de la coagulación de la sangre
ask-steel_or_anaesthetic_allergy = Alergia al acero o a un anestésico
ask-pregnancy_or_nursing = Embarazo o lactancia
ask-keloid_tendency = Tendencia a los queloides (un tipo de cicatriz elevada)
ask-herpes_history = Herpes o calenturas (fuegos) en los labios, ahora o en el pasado
ask-blood_thinners = Medicamentos para que la sangre no forme coágulos (anticoagulantes o antiagregantes). No cambies las pastillas que tomas; pregunta a quien te las recetó
ask-scars_under_1_year = Cicatrices de menos de 1 año
ask-isotretinoin_6_months = Isotretinoína en los últimos 6 meses. No cambies las pastillas que tomas; pregunta a quien te las recetó
ask-isotretinoin_12_months = Isotretinoína en los últimos 12 meses. Díselo a tu profesional de la salud. No dejes un medicamento por tu cuenta; pregunta a quien te lo recetó
ask-darker_skin = Piel más oscura, porque el color de la piel puede cambiar
ask-photosensitisers = Medicamentos que hacen que la piel reaccione a la luz. No cambies las pastillas que tomas; pregunta a quien te las recetó
ask-heart_kidney_liver = Problemas de corazón, riñón o hígado, ahora o en el pasado
ask-medicine_allergy = Una alergia. Di a qué reaccionas
ask-diabetes = Diabetes
ask-glaucoma = Glaucoma
ask-chickenpox_shingles_measles = Varicela, herpes zóster (culebrilla) o sarampión hace poco, o contacto con alguien que lo tenga
