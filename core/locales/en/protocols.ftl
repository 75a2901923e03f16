# What is commonly described for each treatment. One message for each entry of core/protocols/*.toml.

phase-frame = Commonly described, not a promise: { $phase }

## Microneedling

about-microneedling-permanence = Results are described as long-lasting, but they need upkeep.
about-microneedling-results_last = The source article gives two answers: six months to over a year after the last session, and, in its questions and answers, several months to a few years. No single date can be given.
about-microneedling-results_timing = A change is described after 3 months, or after more than one session. The peak is described at up to 6 months after the last session.
about-microneedling-why_results_fade = Results can fade as skin ages and loses collagen. Sun, smoking, a poor diet, poor skin care and deep or widespread scars are named as well. Ultraviolet light breaks new collagen down, and new acne can leave new scars.
about-microneedling-how_it_works = Needling sets off inflammation in the skin. Cells called fibroblasts, with a signal called TGF-beta, then make new collagen and, in part, elastin. Collagen III comes first and is turned into collagen I over months. This is called remodelling. Ultraviolet light breaks new collagen down.
about-microneedling-limits = Icepick scars respond little because they are deep, though some shallow ones respond. Raised scars can get worse. Thinner, less elastic skin improves less.
about-microneedling-expectations = One session rarely does much. Some scarring may stay for good, and complete removal is unlikely. Results vary with skin type and care.
about-microneedling-recovery = The source article describes 1 to 3 days of mild redness and swelling.
about-microneedling-expected_effects = One paper describes effects for up to 72 hours, another for up to 7 days. If yours go on for longer than 3 days and you are unsure, ask your clinic.
about-microneedling-sessions = Your clinician sets the number. The source article describes a series of 3 to 6 sessions, 4 to 6 weeks apart. A trial treated on days 1, 30 and 60. A hospital describes 4 to 6 sessions, at least 6 weeks apart.
about-microneedling-repeats = The source article describes a touch-up every 6 to 12 months. This app shows it as a window after the last session. Whether you need one is for you and your clinic.
about-microneedling-where_done = It is done in clinics and medical spas.
about-microneedling-cost = The source article gives 100 to 700 US dollars a session. Over a series this adds up.
about-microneedling-darker_skin = Darker skin is described as a risk factor for side effects. Ask your clinician what this means for you.
about-microneedling-radiofrequency = Needling with radiofrequency (heat) is another procedure. In 2025 the FDA, the regulator in the United States, warned of burns, scarring and nerve damage from it. The figures for microneedling do not apply to it.

phase-microneedling-early_redness = The skin looks like a sunburn and feels tight. It can be swollen and scaly. Redness is described for up to 3 days, and it may look purple, brown or grey on darker skin. The skin may start to peel after a couple of days.
phase-microneedling-shedding = The skin sheds within the first week, and a subtle glow is described.
phase-microneedling-smoother_texture = Smoother texture is described in weeks 2 to 4.
phase-microneedling-remodelling = Collagen III is slowly turned into collagen I. A change is described after 3 months or more than one session, most improvement after several sessions over months, and the peak up to 6 months after the last session.
phase-microneedling-later = Results are described as lasting from six months to over a year after the last session, and elsewhere in the same article from several months to a few years. They fade with time.

care-microneedling-sunscreen_start = Stay in the shade until 24 hours have passed, counted from the end of the treatment day. Sunscreen is described from then on, so from day 2.
care-microneedling-sunscreen = Use a broad-spectrum sunscreen of SPF 30 or more every day. Outdoors, put it on again every 2 hours, and after swimming or sweating.
care-microneedling-sun = Keep direct sun off the treated skin.
care-microneedling-moisturiser = For the first 24 hours, use only the gel you were given. From day 2, use a simple, gentle moisturiser 3 to 4 times a day.
care-microneedling-retinoids_and_acids = No retinoid creams or gels and no exfoliating acids until the skin has fully recovered, unless your dermatologist says otherwise. Hyaluronic acid is not an exfoliating acid. Do not change tablets; ask your prescriber.
care-microneedling-harsh_products = No scrubs, and nothing that irritates the skin.
care-microneedling-picking = Do not pick or scratch. It can lead to infection and further scars.
care-microneedling-shaving = Shaving is described after 72 hours, and only if the skin is calm.
care-microneedling-vitamin_c = Vitamin C on needled skin has been implicated in granulomas, a kind of lump in the skin. Ask your clinician before you use it.
care-microneedling-serums = The label of the device says that it is not for driving cosmetics or medicines into the skin. Granulomas, a kind of lump in the skin, have been reported. Ask your clinician before you put on a serum.

## Ablative laser resurfacing

about-ablative_laser-permanence = Results are described as more permanent.
about-ablative_laser-recovery = The source article describes 7 to 14 days of moderate swelling and peeling. Other texts describe new skin after 7 to 10 days, a recovery of 1 to 2 weeks, and a month or more until recovery is full.
about-ablative_laser-risks = The source article describes a higher risk and moderate swelling.
about-ablative_laser-darker_skin = In darker skin there is a risk that the colour of the skin changes. Ask your clinician what this means for you.
about-ablative_laser-sessions = Your clinician sets the number. Usually it is one. For fractional laser, 2 to 4 sessions are described, or 3 to 6 sessions 6 to 8 weeks apart.

phase-ablative_laser-raw_and_oozing = The skin is raw and oozes, and crusts form. This is expected after this treatment.
phase-ablative_laser-drying_and_peeling = On days 5 to 7 the skin dries and peels.
phase-ablative_laser-pink = The skin is pink for 2 to 3 months. Pink or red skin may look purple, brown or grey on darker skin.
phase-ablative_laser-pink_for_longer = The skin can stay pink for up to 1 year. Pink or red skin may look purple, brown or grey on darker skin.

care-ablative_laser-sunscreen = Stay in the shade until your clinician says that sunscreen can go on, then use SPF 50 every day for 6 months. One hospital describes SPF 50 from day 2. Ask your clinic when yours begins.
care-ablative_laser-sunscreen_again = Once you use sunscreen, put it on again every 2 hours outdoors, and after swimming or sweating.
care-ablative_laser-ointment = A thick ointment or a dressing comes first. Later, use moisturiser liberally if your clinician directs it.
care-ablative_laser-retinoids_and_acids = Retinoid creams or gels and glycolic acid, which is one of the exfoliating acids, are kept away for about 6 weeks or as your clinician directs. Hyaluronic acid is not an exfoliating acid. Do not change tablets; ask your prescriber.
care-ablative_laser-make_up = One text describes a month or more without make-up, another 7 to 14 days. Ask your clinician.
care-ablative_laser-shaving = Shave only when your clinician says so.

## Chemical peel, medium

about-chemical_peel_medium-permanence = Results are described as semi-permanent.
about-chemical_peel_medium-why_results_fade = Results fade with sun and ageing.
about-chemical_peel_medium-recovery = The source article describes 5 to 10 days of peeling and redness. Other texts describe 5 to 10 days for a TCA peel and 7 to 14 days for a medium peel.
about-chemical_peel_medium-repeats = A medium peel can be repeated. When, and whether, is for you and your clinic.

phase-chemical_peel_medium-swelling_peak = Swelling is greatest at about 48 hours.
phase-chemical_peel_medium-peeling = The skin peels from day 3 and oozes. Spots of darker colour turn grey-brown.
phase-chemical_peel_medium-closing = The skin is described as closed between days 7 and 10.
phase-chemical_peel_medium-lasting_redness = Redness can last for months. It may look purple, brown or grey on darker skin.

care-chemical_peel_medium-soaks_and_petrolatum = Soaks and bland petrolatum are used until the skin has closed, then a moisturiser.
care-chemical_peel_medium-picking = Do not pick at the skin.
care-chemical_peel_medium-sunscreen = Keep out of the sun for 6 weeks. Once your clinician says that sunscreen can go on, use a broad-spectrum one of SPF 30 or more, every 2 hours outdoors.
care-chemical_peel_medium-retinoids_and_acids = Retinoid creams or gels and exfoliating acids only once the skin has closed and your clinician says so. Hyaluronic acid is not an exfoliating acid. Do not change tablets; ask your prescriber.

## Chemical peel, deep

about-chemical_peel_deep-permanence = Results are described as semi-permanent.
about-chemical_peel_deep-why_results_fade = Results fade with sun and ageing.
about-chemical_peel_deep-recovery = The source article describes 5 to 10 days of peeling and redness. For a phenol peel, 7 to 21 days are described, and 2 to 4 weeks until usual activity.
about-chemical_peel_deep-repeats = A deep peel is usually done once.

phase-chemical_peel_deep-peeling = Peeling and redness are described for 5 to 10 days, and for 7 to 21 days after a phenol peel. Redness may look purple, brown or grey on darker skin.
phase-chemical_peel_deep-lasting_redness = Redness can last for months, and for 3 to 6 months after a phenol peel. It may look purple, brown or grey on darker skin.

care-chemical_peel_deep-soaks_and_petrolatum = Soaks and bland petrolatum are used until the skin has closed, then a moisturiser.
care-chemical_peel_deep-picking = Do not pick at the skin.
care-chemical_peel_deep-sunscreen = Keep out of the sun for 6 weeks. Once your clinician says that sunscreen can go on, use a broad-spectrum one of SPF 30 or more, every 2 hours outdoors.
care-chemical_peel_deep-retinoids_and_acids = Retinoid creams or gels and exfoliating acids only once the skin has closed and your clinician says so. Hyaluronic acid is not an exfoliating acid. Do not change tablets; ask your prescriber.
care-chemical_peel_deep-activity = Usual activity is described after 2 to 4 weeks. Count on 4 weeks unless your clinician says otherwise.
care-chemical_peel_deep-make_up = After a deep peel, wait for your clinician's word before make-up.

## Steroid injection into a raised scar

about-steroid_injection-permanence = Results are described as temporary.
about-steroid_injection-recovery = No downtime is described, or minimal bruising or swelling. Minor bruising, pain and spotting are named as well.
about-steroid_injection-repeats = Your clinician sets the time between injections. The source article says every few months. Commonly it is 4 weeks, from weekly to monthly. Another text describes three injections, 4 to 6 weeks apart.
about-steroid_injection-results_timing = A response is described within 3 months. The scar is described as coming back in 33% at 1 year and in 50% at 5 years.
about-steroid_injection-risks = Dents in the skin and lighter or darker skin are described.

phase-steroid_injection-response = A response to the injection is described within 3 months.

care-steroid_injection-dressing = The dressing comes off after a few hours.

## Surgical scar revision

about-surgical_revision-permanence = The change is described as permanent.
about-surgical_revision-results_depend = The result depends on how well the operation goes and on how the wound heals.
about-surgical_revision-results_timing = The final result is described after 12 to 18 months in one text, and after about 2 years in another.
about-surgical_revision-recovery = Your surgeon's own figure comes first. The source article says weeks, and that it varies. Other texts describe 2 to 3 weeks, 4 to 6 weeks until things are as before, and no vigorous activity for 2 to 7 days.

phase-surgical_revision-first_weeks = Recovery takes weeks, and it varies: 2 to 3 weeks, and 4 to 6 weeks until daily life is as before.
phase-surgical_revision-maturing = The scar goes on changing. The final result is described after 12 to 18 months in one text, and after about 2 years in another.

care-surgical_revision-stitches = Stitches are described as coming out after 5 to 7 days on the face and after 14 days elsewhere. Your clinic sets the day.
care-surgical_revision-make_up = Make-up is described several days after the stitches are out. Wait for your clinician's word.
care-surgical_revision-massage = Massage the scar only once your clinician says that the wound has closed and the stitches are out. Stop if it is red, bleeding, warm or painful. Redness may look purple, brown or grey on darker skin.
care-surgical_revision-sunscreen = SPF 50 is described for 2 years or more. Other texts describe SPF 30 for 4 months and SPF 50 for 18 months.
care-surgical_revision-sunscreen_again = Once you use sunscreen, put it on again every 2 hours outdoors, and after swimming or sweating.

## Other treatments

about-other-diary_only = No figures are shown for this treatment. The app keeps your diary and shows the signs to watch for. Ask your clinician what to keep away and for how long.
about-other-radiofrequency = Needling with radiofrequency (heat) is another procedure than microneedling. In 2025 the FDA, the regulator in the United States, warned of burns, scarring and nerve damage from it. The figures for microneedling do not apply to it.

## Ask a clinician first: shared by all treatments, shown as a list

ask-skin_cancer = Skin cancer
ask-open_or_irritated_skin = Open or irritated skin
ask-active_infection = An infection you have now
ask-severe_acne = Severe acne
ask-bleeding_disorder = A bleeding disorder
ask-steel_or_anaesthetic_allergy = An allergy to steel or to an anaesthetic
ask-pregnancy_or_nursing = Being pregnant or breastfeeding
ask-keloid_tendency = A tendency to keloids (a kind of raised scar)
ask-herpes_history = Herpes or cold sores, now or in the past
ask-blood_thinners = Blood thinners. Do not change tablets; ask your prescriber
ask-scars_under_1_year = Scars that are less than 1 year old
ask-isotretinoin_6_months = Isotretinoin within the last 6 months. Do not change tablets; ask your prescriber
ask-isotretinoin_12_months = Isotretinoin within the last 12 months. Tell your clinician. Do not stop a medicine yourself; ask your prescriber
ask-darker_skin = Darker skin, because the colour of the skin can change
ask-photosensitisers = Medicines that make skin react to light. Do not change tablets; ask your prescriber
ask-heart_kidney_liver = Heart, kidney or liver problems, now or in the past
ask-medicine_allergy = An allergy. Say what you react to
ask-diabetes = Diabetes
ask-glaucoma = Glaucoma
ask-chickenpox_shingles_measles = Chickenpox, shingles or measles lately, or contact with them
