# Types of scars, what is commonly combined, and the adjuncts.

scar-rolling = Rolling scars
scar-rolling-guidance = The response to microneedling is described as high. PRP or chemical peels are combined with it.
scar-boxcar = Boxcar scars
scar-boxcar-guidance = The response to microneedling is described as moderate, and several sessions may be needed. Laser resurfacing or subcision is combined with it or used instead.
scar-icepick = Icepick scars
scar-icepick-guidance = The response to microneedling is described as low because these scars are deep. Some shallow ones respond. Punch excision or TCA CROSS is combined with it or used instead.
scar-hypertrophic = Hypertrophic scars (raised)
scar-hypertrophic-guidance = Microneedling is not recommended, because raised scars can get worse. Steroid injection or silicone sheets are used instead. Ask your clinician.
scar-keloid = Keloid scars (raised)
scar-keloid-guidance = Microneedling is not recommended, because raised scars can get worse. Steroid injection or silicone sheets are used instead. Ask your clinician.

scar-microneedling-high = High response described
scar-microneedling-moderate = Moderate response described
scar-microneedling-low = Low response described
scar-microneedling-not_recommended = Not recommended

combined-prp = PRP (platelet-rich plasma)
combined-chemical_peel = Chemical peel
combined-laser_resurfacing = Laser resurfacing
combined-subcision = Subcision
combined-punch_excision = Punch excision
combined-tca_cross = TCA CROSS
combined-steroid_injection = Steroid injection
combined-silicone = Silicone sheets

## Adjuncts

adjunct-prp = PRP (platelet-rich plasma)
adjunct-prp-improvement = With microneedling, better odds of more than 50% improvement are described (odds ratio 2.97). This is not a promise.
adjunct-prp-licensed_place = Have it only in a licensed place. HIV cases were reported from an unlicensed spa.
adjunct-prp-aftercare = Aftercare is that of the treatment it was done with. Ask your clinician whether anything else applies to you.
adjunct-subcision = Subcision
adjunct-subcision-common_effects = Swelling, bruising and firm bumps are described as common.
adjunct-subcision-durations = Nothing was found on how long these last. Ask your clinician.
adjunct-tca_cross = TCA CROSS
adjunct-tca_cross-frost = The treated spots look white, like frost, for up to 12 hours.
adjunct-tca_cross-course = The spots are sore for 24 to 48 hours. A scab forms on day 2 or 3 and comes off 3 to 7 days later.
adjunct-tca_cross-sessions = One clinic describes 3 to 6 treatments, 2 to 8 weeks apart.
adjunct-tca_cross-sessions_in_a_study = A paper describes 4 treatments, 2 weeks apart.
adjunct-punch_excision = Punch excision
adjunct-punch_excision-stitches = Stitches are described as coming out on day 7. Your clinic sets the day.
adjunct-punch_excision-sunscreen = Sunscreen is described as part of the aftercare. Ask your clinic when it begins.
adjunct-silicone = Silicone sheets
adjunct-silicone-wear = Build up from 4 hours to 12 hours a day. At least 3 months of use are described.
adjunct-silicone-intact_skin = Use them on intact skin only.
adjunct-silicone-rash = Stop using them if a rash appears, and ask your clinician.
