# Signs that mean "contact your clinician". Always shown, offline, never scored. Written to be read at age 11.
# sign-ID: what the patient reads and ticks. sign-ID-sentence: stands above everything once it was ticked.

signs-intro = يُرجى الانتباه إلى هذه العلامات. قد تحتاج إلى مساعدة من عيادتك. عند الشك في بشرتك، يُرجى سؤال عيادتك، حتى لو لم يكن ما يظهر عليها في هذه القائمة.
signs-expected-ablative_laser = خروج سائل من البشرة وظهور قشور يابسة أمران متوقَّعان بعد الليزر الاستئصالي، لذلك ليسا في هذه القائمة. عند الشك فيهما، يُرجى سؤال عيادتك.
signs-expected-chemical_peel_medium = خروج سائل من البشرة أثناء تقشّرها متوقَّع بعد التقشير المتوسط، لذلك ليس في هذه القائمة. عند الشك فيه، يُرجى سؤال عيادتك.
signs-clinic-number = عيادتك: { $phone }
signs-no-clinic-number = لا يوجد رقم عيادة محفوظ. يُرجى الاتصال بالمكان الذي عالجك.
signs-out-of-hours = عندما تكون عيادتك مغلقة: { $phone }

## Contact your clinic

sign-hot_or_swollen = بشرة أكثر احمرارًا أو ألمًا أو سخونة أو تورّمًا مما قيل لك إنه متوقَّع. قد يبدو الاحمرار بنفسجيًا أو بنيًا أو رماديًا على البشرة الداكنة.
sign-hot_or_swollen-sentence = حدّدت: بشرة أكثر احمرارًا أو ألمًا أو سخونة أو تورّمًا مما قيل لك إنه متوقَّع. يُرجى التواصل مع عيادتك.
sign-pus = صديد أخضر أو أصفر
sign-pus-sentence = حدّدت: صديد أخضر أو أصفر. يُرجى التواصل مع عيادتك.
sign-feverish = شعور بالحمّى أو بالمرض، أو حرارة فوق 38 درجة مئوية
sign-feverish-sentence = حدّدت: شعور بالحمّى أو بالمرض. يُرجى التواصل مع عيادتك.
sign-severe_pain = ألم لا يخفّفه شيء
sign-severe_pain-sentence = حدّدت: ألم لا يخفّفه شيء. يُرجى التواصل مع عيادتك.
sign-eye_swelling = تورّم كبير حول العينين
sign-eye_swelling-sentence = حدّدت: تورّم كبير حول العينين. يُرجى التواصل مع عيادتك.
sign-blistering = فقاعات على الجلد
sign-blistering-sentence = حدّدت: فقاعات على الجلد. يُرجى التواصل مع عيادتك.
sign-weeping_or_crusting = بشرة ترشح (يخرج منها سائل) أو تتكوّن عليها قشور يابسة
sign-weeping_or_crusting-sentence = حدّدت: بشرة يخرج منها سائل أو تتكوّن عليها قشور يابسة. يُرجى التواصل مع عيادتك.
sign-swelling_after_day_3 = تورّم بعد اليوم الثالث
sign-swelling_after_day_3-sentence = حدّدت: تورّم بعد اليوم الثالث. يُرجى التواصل مع عيادتك.
sign-new_bumps = حبوب جديدة فيها حكّة أو بقع مرتفعة، بعد الوخز بأيام
sign-new_bumps-sentence = حدّدت: حبوب جديدة فيها حكّة أو بقع مرتفعة. يُرجى التواصل مع عيادتك.
sign-firm_redness = بشرة حمراء تصبح صلبة. قد يبدو الاحمرار بنفسجيًا أو بنيًا أو رماديًا على البشرة الداكنة.
sign-firm_redness-sentence = حدّدت: بشرة حمراء تصبح صلبة. يُرجى التواصل مع عيادتك.
sign-grey_or_white_skin = بشرة رمادية أو بيضاء جديدة خارج البقع المعالَجة
sign-grey_or_white_skin-sentence = حدّدت: بشرة رمادية أو بيضاء جديدة خارج البقع المعالَجة. يُرجى التواصل مع عيادتك.

## Contact your clinic at once

sign-cold_sores = قروح البرد (حبوب الهربس حول الفم)
sign-cold_sores-sentence = حدّدت: قروح البرد. يُرجى التواصل مع عيادتك فورًا.
sign-new_facial_pain = ألم جديد في وجهك
sign-new_facial_pain-sentence = حدّدت: ألم جديد في وجهك. يُرجى التواصل مع عيادتك فورًا.

## Not an emergency

sign-darkening = بشرة يصبح لونها أغمق
sign-darkening-sentence = حدّدت: بشرة يصبح لونها أغمق. هذه ليست حالة طارئة. يُرجى إبلاغ عيادتك قريبًا.

## Emergency

sign-swollen_throat = تورّم في حلقك أو لسانك
sign-swollen_throat-sentence = حدّدت: تورّم في الحلق أو اللسان. هذه حالة طارئة. يلزم الاتصال الآن برقم الطوارئ المحلي.
sign-trouble_breathing = صعوبة في التنفّس
sign-trouble_breathing-sentence = حدّدت: صعوبة في التنفّس. هذه حالة طارئة. يلزم الاتصال الآن برقم الطوارئ المحلي.
sign-confusion = تشوّش في الذهن وصعوبة في التفكير بوضوح
sign-confusion-sentence = حدّدت: تشوّش في الذهن. هذه حالة طارئة. يلزم الاتصال الآن برقم الطوارئ المحلي.
sign-slurred_speech = كلامك يخرج متداخلًا وغير واضح
sign-slurred_speech-sentence = حدّدت: كلام متداخل وغير واضح. هذه حالة طارئة. يلزم الاتصال الآن برقم الطوارئ المحلي.
sign-mottled_skin = بشرتك مبقّعة (لونها مختلف من بقعة إلى أخرى)
sign-mottled_skin-sentence = حدّدت: بشرة مبقّعة. هذه حالة طارئة. يلزم الاتصال الآن برقم الطوارئ المحلي.
sign-no_urine = عدم خروج البول (عدم التبوّل) طوال يوم
sign-no_urine-sentence = حدّدت: عدم خروج البول طوال يوم. هذه حالة طارئة. يلزم الاتصال الآن برقم الطوارئ المحلي.
