# The report to show or print at the clinic. What other screens say as well comes from their messages.

report-title = مفكرة الرعاية بعد العلاج
report-made = أُعدّت يوم { $date } في الساعة { $time }، لعرضها أو طباعتها في العيادة.
report-period = الجلسات: كلها. أما تسجيلات حالة البشرة والعلامات والملاحظات والتذكيرات فمن { $from } إلى { $to }.
report-earlier = تسجيلات أقدم لحالة البشرة، موجودة في المفكرة وغير معروضة هنا: { $count }. منها ما فيه علامة: { $signs }.
report-name = الاسم
report-contents = في هذه الصفحة
report-as-table = المحتوى نفسه في جدول
report-sign-recorded = علامة سُجّلت يوم { $date }
report-basis = { $grade } · { $sources }
report-days = من { $from } إلى { $to }
report-today = اليوم

## Questions

report-questions = أسئلة للموعد
report-questions-notes = أسطر من ملاحظاتك فيها سؤال
report-questions-none = تُجمع هنا أسطر ملاحظاتك التي فيها علامة استفهام. ولا يوجد أي منها في هذه الأيام.
report-questions-more = منها المزيد بين الملاحظات أدناه: { $count }
report-questions-word = بانتظار إذن طبيبك المعالج
report-questions-unknown = { $treatment }: لم يُعثر على شيء عن هذه الأمور، فيُرجى سؤال عيادتك عنها
report-questions-tell = { $treatment }: يُرجى إخبار عيادتك أولًا بما يلي
report-questions-write = للإضافة بخط اليد

## Courses, and each along the calendar

report-courses = الدورات العلاجية
report-courses-earlier = دورات علاجية أقدم
report-course = { $treatment } · { $regions }
report-downtime = جلسة يوم { $date }. { $text }
report-timeline = الدورة العلاجية على التقويم
report-timeline-what = من { $from } إلى { $to }: الجلسات وفترة النقاهة وما يُتجنَّب. وفي الجدول أدناه كل تاريخ.
report-lane-sessions = الجلسات
report-lane-downtime = فترة النقاهة
report-lane-next = الجلسة القادمة، الفترة الموصوفة
report-lane-touch-up = الجلسة التعزيزية، الفترة الموصوفة
report-legend-done = جلسات تمّت
report-legend-booked = جلسات محجوزة
report-legend-days = ما يوصف عادةً، أو الحد الأدنى للتجنّب
report-legend-may-last = قد يستمر
report-legend-word = إلى حين إذن طبيبك المعالج
report-legend-window = الفترة الموصوفة
report-up-to = قد تستمر حتى يوم { $date }
report-word-on = إذن طبيبك المعالج مسجّل، من يوم { $date }

## Signs, and how soon each asks for a clinician

report-signs = العلامات والأحداث والتغيّرات
report-signs-none = في هذه الأيام لم تُدوَّن علامة ولا حدث ولا جلد مفتوح ولا تغيّر في اللون. عدم التدوين يعني أن الحالة غير معروفة.
report-urgency-emergency = حالة طارئة: رقم الطوارئ المحلي
report-urgency-at_once = التواصل مع العيادة فورًا
report-urgency-contact = التواصل مع العيادة
report-urgency-soon = إبلاغ العيادة قريبًا

## Check-ins

report-scores = تسجيلات حالة البشرة
report-scores-none = لم تُدوَّن أي درجة في هذه الأيام. عدم التدوين يعني أن الحالة غير معروفة.
report-scores-how = من 0 إلى 10 كما دُوّنت. كل نقطة تدوين؛ ويصل خط بين تدوينات الأيام المتجاورة. واليوم المظلَّل لا تدوين فيه. عدم التدوين يعني أن الحالة غير معروفة. والمثلث يدل على جلسة.
report-scores-table = التدوينات، من 0 إلى 10. الموضع الفارغ لم يُدوَّن، فهو غير معروف.
report-scores-session = جلسة: { $treatment }، { $date }
report-scores-not-entered = لم يُدوَّن في هذه الأيام، فهو غير معروف: { $scores }
report-score = { $score }، { $days }
report-score-entries = عدد التدوينات: { $count }. وهي كلها في الجدول أدناه.

## What is kept away, and what the clinician said

report-figure = { $figure } [{ $basis }]
report-figure-session = { $treatment }، { $date }
report-figure-passes = { $session }؛ ينقضي الحد الأدنى يوم { $date }
report-holds = ما يُتجنَّب
report-clinician = ما قاله طبيبك المعالج
report-plan = خطة طبيبك المعالج
report-tasks = المهام
report-not-recorded = غير مسجّل
report-word = إذن طبيبك المعالج
report-word-all = كل الجلسات حتى ذلك التاريخ

## Sessions, reminders, notes, sources

report-sessions = الجلسات والتكاليف
report-costs = التكاليف
report-costs-none = لا جلسة تذكر تكلفة.
report-money = { $amount } { $currency }
report-reminders = التذكيرات
report-reminders-counts = ما طُلب: { $asked }. والمعروف وصوله إليك: { $delivered }. وما أُجيب عنه: { $answered }.
report-notes = الملاحظات كما كُتبت
report-note-session = { $date } · جلسة: { $treatment }
report-grades = معنى الدرجات
report-sources = الدرجات والمصادر
report-sources-list = المصادر المذكورة
report-sources-how = الأرقام بجانب الدرجة تشير إلى هذه المصادر. والعناوين مذكورة كما وُجدت.

## Heads of columns

report-head-date = التاريخ
report-head-entered = ما دُوّن
report-head-urgency = متى
report-head-what = ماذا
report-head-where = أين
report-head-from = من
report-head-to = إلى
report-head-basis = الدرجة والمصادر
report-head-figure = الرقم والدرجة والتواريخ
report-head-value = القيمة
report-head-said-by = من قال ذلك
report-head-recorded = سُجّل يوم
report-head-for = يسري على
report-head-course = الدورة العلاجية
report-head-first = أول جلسة
report-head-last = آخر جلسة
report-head-done = جلسات تمّت
report-head-treatment = العلاج
report-head-clinic = العيادة
report-head-cost = التكلفة
report-head-currency = العملة
report-head-cost-done = تكلفتها
report-head-cost-booked = تكلفة الجلسات المحجوزة
report-head-kind = التذكير
report-head-asked = طُلب
report-head-delivered = وصل إليك
report-head-answered = أُجيب عنه
report-head-ticked = حُدّد أنه أُنجز
