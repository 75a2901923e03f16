# Signs that mean "contact your clinician". Always shown, offline, never scored. Written to be read at age 11.
# sign-ID: what the patient reads and ticks. sign-ID-sentence: stands above everything once it was ticked.

signs-intro = Look out for these signs. They can need help from your clinic. If you are unsure about your skin, ask your clinic, even if what you see is not on this list.
signs-expected-ablative_laser = Oozing and crusts are expected after ablative laser, so they are not on this list. If you are unsure about them, ask your clinic.
signs-expected-chemical_peel_medium = Oozing while the skin peels is expected after a medium peel, so it is not on this list. If you are unsure about it, ask your clinic.
signs-clinic-number = Your clinic: { $phone }
signs-no-clinic-number = No clinic number is saved. Call the place that treated you.
signs-out-of-hours = When your clinic is closed: { $phone }

## Contact your clinic

sign-hot_or_swollen = Skin that is redder, sorer, hotter or more swollen than you were told to expect. Redness may look purple, brown or grey on darker skin.
sign-hot_or_swollen-sentence = You ticked skin that is redder, sorer, hotter or more swollen than you were told to expect. Contact your clinic.
sign-pus = Green or yellow pus
sign-pus-sentence = You ticked green or yellow pus. Contact your clinic.
sign-feverish = You feel feverish or unwell, or your temperature is over 38 °C
sign-feverish-sentence = You ticked that you feel feverish or unwell. Contact your clinic.
sign-severe_pain = Pain that nothing helps
sign-severe_pain-sentence = You ticked pain that nothing helps. Contact your clinic.
sign-eye_swelling = A lot of swelling around the eyes
sign-eye_swelling-sentence = You ticked a lot of swelling around the eyes. Contact your clinic.
sign-blistering = Blisters
sign-blistering-sentence = You ticked blisters. Contact your clinic.
sign-weeping_or_crusting = Skin that weeps (leaks fluid) or forms crusts
sign-weeping_or_crusting-sentence = You ticked skin that weeps or forms crusts. Contact your clinic.
sign-swelling_after_day_3 = Swelling after day 3
sign-swelling_after_day_3-sentence = You ticked swelling after day 3. Contact your clinic.
sign-new_bumps = New itchy bumps or raised patches, days after needling
sign-new_bumps-sentence = You ticked new itchy bumps or raised patches. Contact your clinic.
sign-firm_redness = Red skin that turns firm. Redness may look purple, brown or grey on darker skin.
sign-firm_redness-sentence = You ticked red skin that turns firm. Contact your clinic.
sign-grey_or_white_skin = New grey or white skin outside the treated spots
sign-grey_or_white_skin-sentence = You ticked new grey or white skin outside the treated spots. Contact your clinic.

## Contact your clinic at once

sign-cold_sores = Cold sores
sign-cold_sores-sentence = You ticked cold sores. Contact your clinic at once.
sign-new_facial_pain = New pain in your face
sign-new_facial_pain-sentence = You ticked new pain in your face. Contact your clinic at once.

## Not an emergency

sign-darkening = Skin that gets darker
sign-darkening-sentence = You ticked skin that gets darker. This is not an emergency. Tell your clinic soon.

## Emergency

sign-swollen_throat = Your throat or tongue is swollen
sign-swollen_throat-sentence = You ticked a swollen throat or tongue. This is an emergency. Call your local emergency number now.
sign-trouble_breathing = You find it hard to breathe
sign-trouble_breathing-sentence = You ticked that it is hard to breathe. This is an emergency. Call your local emergency number now.
sign-confusion = You are confused and cannot think clearly
sign-confusion-sentence = You ticked confusion. This is an emergency. Call your local emergency number now.
sign-slurred_speech = Your words come out slurred
sign-slurred_speech-sentence = You ticked slurred words. This is an emergency. Call your local emergency number now.
sign-mottled_skin = Your skin is mottled (patchy or blotchy in colour)
sign-mottled_skin-sentence = You ticked mottled skin. This is an emergency. Call your local emergency number now.
sign-no_urine = You have not passed urine (had a pee) for a day
sign-no_urine-sentence = You ticked no urine for a day. This is an emergency. Call your local emergency number now.
