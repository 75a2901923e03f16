# Names of things: treatments, places on the body, what is kept away, grades and figures.

treatment-microneedling = الوخز بالإبر الدقيقة
treatment-ablative_laser = تجديد سطح البشرة بالليزر الاستئصالي
treatment-chemical_peel_medium = التقشير الكيميائي المتوسط
treatment-chemical_peel_deep = التقشير الكيميائي العميق
treatment-steroid_injection = حقن الستيرويد (الكورتيزون) في ندبة بارزة
treatment-surgical_revision = تعديل الندبة جراحيًا
treatment-other = علاج آخر

area-forehead = الجبهة
area-temples = الصدغان
area-cheeks = الخدّان
area-nose = الأنف
area-chin = الذقن
area-jaw = الفك
area-neck = الرقبة
area-chest = الصدر
area-shoulders = الكتفان
area-back = الظهر
area-other = منطقة أخرى

region-all = كل البشرة المعالَجة
region-face = الوجه
region-neck = الرقبة
region-chest = الصدر
region-shoulders = الكتفان
region-back = الظهر
region-other = منطقة أخرى

## What is kept away

hold-retinoid = كريمات أو جل الريتينويد
hold-retinoid-what = لا توضع كريمات أو جل الريتينويد على البشرة المعالَجة. يُرجى عدم تغيير الأقراص الدوائية؛ يُرجى سؤال من وصفها لك. حمض الهيالورونيك ليس من الأحماض المقشّرة.
hold-acid = الأحماض المقشّرة
hold-acid-what = لا توضع على البشرة المعالَجة منتجات الأحماض المقشّرة، مثل حمض الجليكوليك. حمض الهيالورونيك ليس من الأحماض المقشّرة. يُرجى عدم تغيير الأقراص الدوائية؛ يُرجى سؤال من وصفها لك.
hold-harsh_products = مقشّرات الفرك والمنتجات المهيّجة
hold-harsh_products-what = لا توضع على البشرة المعالَجة مقشّرات الفرك ولا أي شيء آخر يهيّج البشرة.
hold-vitamin_c = فيتامين C على البشرة
hold-vitamin_c-what = لا توضع أمصال (سيروم) فيتامين C ولا كريماته على البشرة المعالَجة.
hold-make_up = المكياج
hold-make_up-what = لا يوضع المكياج على البشرة المعالَجة.
hold-exercise = الرياضة
hold-exercise-what = تؤجَّل الرياضة وغيرها من الأنشطة التي تسبّب التعرّق.
hold-swimming = السباحة وأحواض الماء الساخن
hold-swimming-what = تؤجَّل السباحة والمسابح وأحواض الماء الساخن.
hold-shaving = الحلاقة
hold-shaving-what = تؤجَّل حلاقة البشرة المعالَجة.
hold-direct_sun = الشمس المباشرة
hold-direct_sun-what = لا تُعرَّض البشرة المعالَجة للشمس المباشرة.
hold-prolonged_sun = المكوث الطويل في الشمس
hold-prolonged_sun-what = يؤجَّل المكوث الطويل في الشمس، وتبقى البشرة المعالَجة محمية من الشمس.
hold-products = واقي الشمس والمرطّب من منتجاتك الخاصة
hold-products-what = لا يوضع واقي الشمس والمرطّب من منتجاتك الخاصة على بشرة لم ينغلق سطحها بعد. يُستعمل ما أعطته لك عيادتك، مع البقاء في الظل.

## Grades and figures

grade-source-article = المقال المصدر
grade-source-article-meaning = ورد في المقال الذي بُني عليه هذا التطبيق.
grade-clinician = طبيبك المعالج
grade-clinician-meaning = قاله طبيبك المعالج لهذه الدورة العلاجية؛ وهو يحلّ محلّ الرقم الموصوف عادةً.
grade-published = مصدر منشور
grade-published-meaning = ورد في نص لجهة تنظيمية أو مستشفى أو هيئة مهنية أو شركة مصنِّعة، أو في بحث منشور.
grade-clinic = صفحة عيادة (مصدر ضعيف)
grade-clinic-meaning = ورد في صفحة عيادة أو في نص كتاب تعليمي فقط. هذا مصدر ضعيف.
grade-none = لم يُعثر على شيء
grade-none-meaning = لم يُعثر على أي رقم. يُرجى سؤال طبيبك المعالج.

figure-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
figure-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
figure-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
figure-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
figure-word = إلى حين إذن طبيبك المعالج
# Figures that are a range; of days for example the days 0 to 7 of a course, or 28 to 42 days between sessions.
figure-range = من { $from } إلى { $to }
figure-range-days = من { $from } إلى { $to ->
    [zero] { $to } يوم
    [one] { $to } يوم
    [two] { $to } يوم
    [few] { $to } أيام
    [many] { $to } يومًا
   *[other] { $to } يوم
}
figure-range-months = من { $from } إلى { $to ->
    [zero] { $to } شهر
    [one] { $to } شهر
    [two] { $to } شهر
    [few] { $to } أشهر
    [many] { $to } شهرًا
   *[other] { $to } شهر
}
# No downtime is described.
figure-nothing = لا توجد
figure-none = لم يُعثر على شيء، يُرجى سؤال عيادتك
figure-title-from_day = بداية فترة النقاهة، اليوم
figure-title-to_day = فترة النقاهة حتى اليوم
figure-title-up_to_day = أقصى امتداد لفترة النقاهة، اليوم
figure-title-planned = الجلسات المخطَّط لها
figure-title-spacing = بين الجلسات
figure-title-touch_up = الجلسة التعزيزية بعد
figure-title-check_in = أيام تسجيل حالة البشرة
figure-title-moisturiser = أيام المرطّب
figure-title-spf = عامل الحماية من الشمس

## Headings of what is said about a treatment

topic-permanence = مدى دوام النتيجة
topic-recovery = فترة النقاهة
topic-expected_effects = الآثار في الأيام الأولى
topic-results_last = كم تدوم النتائج
topic-results_timing = متى تظهر النتائج
topic-results_depend = ما تتوقف عليه النتيجة
topic-why_results_fade = لماذا تتراجع النتائج
topic-how_it_works = كيف يعمل العلاج
topic-limits = ما ينجح فيه العلاج بدرجة أقل
topic-expectations = ما يمكن توقّعه
topic-sessions = عدد الجلسات
topic-repeats = تكرار العلاج
topic-where_done = أين يُجرى العلاج
topic-cost = التكلفة
topic-risks = المخاطر
topic-darker_skin = البشرة الداكنة
topic-radiofrequency = الوخز بالترددات الراديوية
topic-diary_only = ما يفعله التطبيق هنا

## What the diary holds

figure-depth = { $depth } مم
slot-morning = صباحًا
slot-midday = ظهرًا
slot-evening = مساءً
session-state-done = تمّت
session-state-booked = محجوزة
session-state-cancelled = ملغاة
score-redness = الاحمرار
score-swelling = التورّم
score-peeling = التقشّر
score-pain = الألم
score-itch = الحكّة
score-warmth = السخونة
skin-open_skin = جلد مفتوح
skin-darker = بقع أغمق لونًا
skin-lighter = بقع أفتح لونًا
event-retinoid_used = استُعمل ريتينويد
event-sunburn = حرق شمس
event-picked = عبث بالبشرة أو حكّ لها
figure-then-healed = { $value }، ثم إلى أن تخلو المفكرة من أي أثر مسجَّل
figure-then-word = { $value }، ثم إلى حين إذن طبيبك المعالج
