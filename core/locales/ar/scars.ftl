# Types of scars, what is commonly combined, and the adjuncts.

scar-rolling = ندبات متموّجة
scar-rolling-guidance = توصف الاستجابة للوخز بالإبر الدقيقة بأنها عالية. وتُجمع معه البلازما الغنية بالصفائح (PRP) أو التقشير الكيميائي.
scar-boxcar = ندبات صندوقية
scar-boxcar-guidance = توصف الاستجابة للوخز بالإبر الدقيقة بأنها متوسطة، وقد تلزم عدة جلسات. ويُجمع معه تجديد سطح البشرة بالليزر أو تحرير الندبة من تحت الجلد (سبسيجن)، أو يُستعمل أحدهما بدلًا منه.
scar-icepick = ندبات معول الثلج (ثاقبة)
scar-icepick-guidance = توصف الاستجابة للوخز بالإبر الدقيقة بأنها منخفضة لأن هذه الندبات عميقة. ويستجيب بعض السطحي منها. ويُجمع معه استئصال الندبة بالمثقب الجلدي أو TCA CROSS، أو يُستعمل أحدهما بدلًا منه.
scar-hypertrophic = ندبات ضخامية (بارزة)
scar-hypertrophic-guidance = لا يُنصح بالوخز بالإبر الدقيقة، لأن الندبات البارزة قد تزداد سوءًا. ويُستعمل بدلًا منه حقن الستيرويد أو شرائح السيليكون. يُرجى سؤال طبيبك المعالج.
scar-keloid = ندبات الجدرة (الكيلويد، بارزة)
scar-keloid-guidance = لا يُنصح بالوخز بالإبر الدقيقة، لأن الندبات البارزة قد تزداد سوءًا. ويُستعمل بدلًا منه حقن الستيرويد أو شرائح السيليكون. يُرجى سؤال طبيبك المعالج.

scar-microneedling-high = توصف استجابة عالية
scar-microneedling-moderate = توصف استجابة متوسطة
scar-microneedling-low = توصف استجابة منخفضة
scar-microneedling-not_recommended = لا يُنصح به

combined-prp = البلازما الغنية بالصفائح (PRP)
combined-chemical_peel = التقشير الكيميائي
combined-laser_resurfacing = تجديد سطح البشرة بالليزر
combined-subcision = تحرير الندبة من تحت الجلد (سبسيجن)
combined-punch_excision = استئصال الندبة بالمثقب الجلدي
combined-tca_cross = TCA CROSS
combined-steroid_injection = حقن الستيرويد
combined-silicone = شرائح السيليكون

## Adjuncts

adjunct-prp = البلازما الغنية بالصفائح (PRP)
adjunct-prp-improvement = مع الوخز بالإبر الدقيقة، توصف أرجحية أعلى لتحسّن يزيد على 50% (نسبة الأرجحية 2.97). هذا ليس وعدًا.
adjunct-prp-licensed_place = لا يُجرى إلا في مكان مرخَّص. فقد أُبلغ عن حالات عدوى بفيروس نقص المناعة البشرية (HIV) من مركز تجميل غير مرخَّص.
adjunct-prp-aftercare = الرعاية بعده هي نفسها الرعاية بعد العلاج الذي أُجري معه. يُرجى سؤال طبيبك المعالج هل ينطبق عليك شيء آخر.
adjunct-subcision = تحرير الندبة من تحت الجلد (سبسيجن)
adjunct-subcision-common_effects = يوصف التورّم والكدمات والكتل الصلبة بأنها شائعة.
adjunct-subcision-durations = لم يُعثر على شيء عن مدة استمرارها. يُرجى سؤال طبيبك المعالج.
adjunct-tca_cross = TCA CROSS
adjunct-tca_cross-frost = تبدو البقع المعالَجة بيضاء كالصقيع مدة تصل إلى 12 ساعة.
adjunct-tca_cross-course = تكون البقع مؤلمة من 24 إلى 48 ساعة. وتتكوّن قشرة جرح في اليوم الثاني أو الثالث، وتسقط بعد ذلك بمدة 3 إلى 7 أيام.
adjunct-tca_cross-sessions = تصف إحدى العيادات 3 إلى 6 جلسات علاج، يفصل بينها أسبوعان إلى 8 أسابيع.
adjunct-tca_cross-sessions_in_a_study = يصف أحد الأبحاث 4 جلسات علاج، يفصل بينها أسبوعان.
adjunct-punch_excision = استئصال الندبة بالمثقب الجلدي
adjunct-punch_excision-stitches = توصف إزالة الغرز في اليوم السابع. وتحدّد عيادتك اليوم.
adjunct-punch_excision-sunscreen = يوصف واقي الشمس ضمن الرعاية بعد العلاج. يُرجى سؤال عيادتك متى يبدأ.
adjunct-silicone = شرائح السيليكون
adjunct-silicone-wear = تُزاد المدة تدريجيًا من 4 ساعات إلى 12 ساعة في اليوم. ويوصف استعمالها 3 أشهر على الأقل.
adjunct-silicone-intact_skin = لا تُستعمل إلا على بشرة سليمة.
adjunct-silicone-rash = يُوقف استعمالها إذا ظهر طفح جلدي، ويُرجى سؤال عيادتك.
