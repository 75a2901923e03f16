# Types of scars, what is commonly combined, and the adjuncts.

scar-rolling = Cicatrices onduladas (rolling)
scar-rolling-guidance = La respuesta a las microagujas se describe como alta. Se combinan con PRP o con peelings químicos.
scar-boxcar = Cicatrices en caja (boxcar)
scar-boxcar-guidance = La respuesta a las microagujas se describe como moderada, y pueden hacer falta varias sesiones. Junto con ellas o en su lugar se usa la renovación de la piel con láser o la subcisión.
scar-icepick = Cicatrices en picahielo (icepick)
scar-icepick-guidance = La respuesta a las microagujas se describe como baja porque estas cicatrices son profundas. Algunas poco profundas sí responden. Junto con ellas o en su lugar se usa la extirpación con sacabocados (punch) o TCA CROSS.
scar-hypertrophic = Cicatrices hipertróficas (elevadas)
scar-hypertrophic-guidance = Las microagujas no se recomiendan, porque las cicatrices elevadas pueden empeorar. En su lugar se usan la inyección de corticoides o las láminas de silicona. Pregunta a tu profesional de la salud.
scar-keloid = Cicatrices queloides (elevadas)
scar-keloid-guidance = Las microagujas no se recomiendan, porque las cicatrices elevadas pueden empeorar. En su lugar se usan la inyección de corticoides o las láminas de silicona. Pregunta a tu profesional de la salud.

scar-microneedling-high = Se describe una respuesta alta
scar-microneedling-moderate = Se describe una respuesta moderada
scar-microneedling-low = Se describe una respuesta baja
scar-microneedling-not_recommended = No se recomiendan

combined-prp = PRP (plasma rico en plaquetas)
combined-chemical_peel = Peeling químico
combined-laser_resurfacing = Renovación de la piel con láser
combined-subcision = Subcisión
combined-punch_excision = Extirpación con sacabocados (punch)
combined-tca_cross = TCA CROSS
combined-steroid_injection = Inyección de corticoides
combined-silicone = Láminas de silicona

## Adjuncts

adjunct-prp = PRP (plasma rico en plaquetas)
adjunct-prp-improvement = Junto con las microagujas, se describen más posibilidades de una mejoría de más del 50 % (odds ratio o razón de posibilidades: 2,97). Esto no es una promesa.
adjunct-prp-licensed_place = Háztelo solo en un lugar con licencia. Se comunicaron casos de VIH en un spa sin licencia.
adjunct-prp-aftercare = Los cuidados posteriores son los del tratamiento con el que se hizo. Pregunta a tu profesional de la salud si en tu caso hay algo más.
adjunct-subcision = Subcisión
adjunct-subcision-common_effects = La hinchazón, los moretones y los bultos firmes se describen como frecuentes.
adjunct-subcision-durations = No se encontró nada sobre cuánto duran. Pregunta a tu profesional de la salud.
adjunct-tca_cross = TCA CROSS
adjunct-tca_cross-frost = Los sitios tratados se ven blancos, como escarcha, durante un máximo de 12 horas.
adjunct-tca_cross-course = Los sitios tratados duelen de 24 a 48 horas. Se forma una costra el día 2 o 3, y se cae de 3 a 7 días después.
adjunct-tca_cross-sessions = Una clínica describe de 3 a 6 tratamientos, con 2 a 8 semanas entre uno y otro.
adjunct-tca_cross-sessions_in_a_study = Un artículo científico describe 4 tratamientos, con 2 semanas entre uno y otro.
adjunct-punch_excision = Extirpación con sacabocados (punch)
adjunct-punch_excision-stitches = Se describe que los puntos se quitan el día 7. El día lo fija tu clínica.
adjunct-punch_excision-sunscreen = El protector solar se describe como parte de los cuidados posteriores. Pregunta a tu clínica cuándo empieza.
adjunct-silicone = Láminas de silicona
adjunct-silicone-wear = Se pasa poco a poco de 4 horas a 12 horas al día. Se describen al menos 3 meses de uso.
adjunct-silicone-intact_skin = Úsalas solo sobre piel sin heridas.
adjunct-silicone-rash = Deja de usarlas si aparece un sarpullido, y pregunta a tu profesional de la salud.
