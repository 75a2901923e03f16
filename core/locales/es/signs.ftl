# Signs that mean "contact your clinician". Always shown, offline, never scored. Written to be read at age 11.
# sign-ID: what the patient reads and ticks. sign-ID-sentence: stands above everything once it was ticked.

signs-intro = Fíjate en estas señales. Puede que necesites la ayuda de tu clínica. Si tienes dudas sobre tu piel, pregunta a tu clínica, aunque lo que veas no esté en esta lista.
signs-expected-ablative_laser = Después del láser ablativo se espera que salga líquido y que se formen costras. Por eso no están en esta lista. Si tienes dudas sobre eso, pregunta a tu clínica.
signs-expected-chemical_peel_medium = Después de un peeling medio se espera que la piel suelte líquido mientras se pela. Por eso no está en esta lista. Si tienes dudas sobre eso, pregunta a tu clínica.
signs-clinic-number = Tu clínica: { $phone }
signs-no-clinic-number = No hay ningún número de clínica guardado. Llama al lugar donde te trataron.
signs-out-of-hours = Cuando tu clínica está cerrada: { $phone }

## Contact your clinic

sign-hot_or_swollen = Piel más roja, más caliente, más hinchada o más dolorida de lo que te avisaron. En pieles más oscuras, el enrojecimiento puede verse morado, marrón o gris.
sign-hot_or_swollen-sentence = Marcaste piel más roja, más caliente, más hinchada o más dolorida de lo que te avisaron. Ponte en contacto con tu clínica.
sign-pus = Pus verde o amarillo
sign-pus-sentence = Marcaste pus verde o amarillo. Ponte en contacto con tu clínica.
sign-feverish = Notas fiebre o te encuentras mal, o tienes más de 38 °C
sign-feverish-sentence = Marcaste que notas fiebre o te encuentras mal. Ponte en contacto con tu clínica.
sign-severe_pain = Dolor que no se calma con nada
sign-severe_pain-sentence = Marcaste dolor que no se calma con nada. Ponte en contacto con tu clínica.
sign-eye_swelling = Mucha hinchazón alrededor de los ojos
sign-eye_swelling-sentence = Marcaste mucha hinchazón alrededor de los ojos. Ponte en contacto con tu clínica.
sign-blistering = Ampollas
sign-blistering-sentence = Marcaste ampollas. Ponte en contacto con tu clínica.
sign-weeping_or_crusting = Piel que suelta líquido o forma costras
sign-weeping_or_crusting-sentence = Marcaste piel que suelta líquido o forma costras. Ponte en contacto con tu clínica.
sign-swelling_after_day_3 = Hinchazón después del día 3
sign-swelling_after_day_3-sentence = Marcaste hinchazón después del día 3. Ponte en contacto con tu clínica.
sign-new_bumps = Bultitos nuevos que pican o placas nuevas que sobresalen, días después de las microagujas
sign-new_bumps-sentence = Marcaste bultitos nuevos que pican o placas nuevas que sobresalen. Ponte en contacto con tu clínica.
sign-firm_redness = Piel roja que se pone dura. En pieles más oscuras, el enrojecimiento puede verse morado, marrón o gris.
sign-firm_redness-sentence = Marcaste piel roja que se pone dura. Ponte en contacto con tu clínica.
sign-grey_or_white_skin = Piel gris o blanca nueva, fuera de los sitios tratados
sign-grey_or_white_skin-sentence = Marcaste piel gris o blanca nueva, fuera de los sitios tratados. Ponte en contacto con tu clínica.

## Contact your clinic at once

sign-cold_sores = Calenturas o fuegos en los labios (herpes labial)
sign-cold_sores-sentence = Marcaste calenturas o fuegos en los labios. Ponte en contacto de inmediato con tu clínica.
sign-new_facial_pain = Dolor nuevo en la cara
sign-new_facial_pain-sentence = Marcaste dolor nuevo en la cara. Ponte en contacto de inmediato con tu clínica.

## Not an emergency

sign-darkening = Piel que se pone más oscura
sign-darkening-sentence = Marcaste piel que se pone más oscura. Esto no es una emergencia. Cuéntaselo pronto a tu clínica.

## Emergency

sign-swollen_throat = Tienes la garganta o la lengua hinchada
sign-swollen_throat-sentence = Marcaste la garganta o la lengua hinchada. Esto es una emergencia. Llama ahora al número de emergencias del lugar donde estás.
sign-trouble_breathing = Te cuesta respirar
sign-trouble_breathing-sentence = Marcaste que te cuesta respirar. Esto es una emergencia. Llama ahora al número de emergencias del lugar donde estás.
sign-confusion = Tienes confusión y no puedes pensar con claridad
sign-confusion-sentence = Marcaste confusión. Esto es una emergencia. Llama ahora al número de emergencias del lugar donde estás.
sign-slurred_speech = Hablas arrastrando las palabras
sign-slurred_speech-sentence = Marcaste que hablas arrastrando las palabras. Esto es una emergencia. Llama ahora al número de emergencias del lugar donde estás.
sign-mottled_skin = Tienes la piel moteada (con manchas de distintos colores)
sign-mottled_skin-sentence = Marcaste piel moteada. Esto es una emergencia. Llama ahora al número de emergencias del lugar donde estás.
sign-no_urine = Llevas un día sin orinar (sin hacer pis)
sign-no_urine-sentence = Marcaste que llevas un día sin orinar. Esto es una emergencia. Llama ahora al número de emergencias del lugar donde estás.
