# What only the terminal says: headings, labels and hints. The rest comes with the core's records.

terminal-yes = نعم
terminal-no = لا
terminal-yes-or-no = [نعم/لا، أو Enter لترك السؤال مفتوحًا]
terminal-date-and-time = { $date }، { $time }
terminal-from-to = من { $from } إلى { $to }
terminal-days = من { $from } إلى { $to ->
    [zero] { $to } يوم
    [one] { $to } يوم
    [two] { $to } يوم
    [few] { $to } أيام
    [many] { $to } يومًا
   *[other] { $to } يوم
}
terminal-months = من { $from } إلى { $to ->
    [zero] { $to } شهر
    [one] { $to } شهر
    [two] { $to } شهر
    [few] { $to } أشهر
    [many] { $to } شهرًا
   *[other] { $to } شهر
}
terminal-of = { $what }.
terminal-note = ملاحظة
terminal-grade-clinician = من طبيبك المعالج

## Today

terminal-downtime = فترة النقاهة
terminal-holds = ما يُتجنَّب
terminal-holds-glance = ما يُتجنَّب:
terminal-holds-glance-where = ما يُتجنَّب ({ $regions }):
terminal-begin = لتسجيل جلسة: aftercare log microneedling. ولعرض دورة علاجية كاملة في دقيقة: aftercare demo
terminal-reminders = التذكيرات
terminal-unanswered = من أمس، بلا جواب
terminal-next = ما يأتي بعد ذلك
terminal-signs = علامات يُنتبه لها
terminal-sign-recorded-on = في مفكرتك يوم { $date }. وتبقى هنا إلى أن يخلو تسجيل لاحق لحالة البشرة من العلامات.
terminal-clinic = عيادتك:
terminal-out-of-hours = عندما تكون مغلقة:
terminal-nothing-asked = لا يُطلب شيء في هذا اليوم.
terminal-urgency-emergency = حالة طارئة، يلزم الاتصال برقم الطوارئ المحلي:
terminal-urgency-at_once = يُرجى التواصل مع عيادتك فورًا:
terminal-urgency-contact = يُرجى التواصل مع عيادتك:
terminal-urgency-soon = يُرجى إبلاغ عيادتك قريبًا:

terminal-reminder-upcoming = لاحقًا
terminal-reminder-due = الآن
terminal-reminder-done = أُنجز
terminal-reminder-skipped = تمّ تخطّيه
terminal-reminder-snoozed = مؤجَّل
terminal-reminder-fired = عُرض
terminal-reminder-missed = عُرض

## Sessions and courses

terminal-sessions = الجلسات
terminal-session-log = سُجّلت: { $treatment }، { $date }
terminal-session-preview = معاينة: { $treatment }، { $date }
terminal-session-change = عُدّلت: { $treatment }، { $date }
terminal-session-move = نُقلت: { $treatment }، { $date }
terminal-session-confirm = تمّت: { $treatment }، { $date }
terminal-session-cancel = أُلغيت: { $treatment }، { $date }
terminal-session-remove = حُذفت: { $treatment }، { $date }
terminal-session-ids = جلسة { $session } · دورة علاجية { $course }
terminal-course-id = دورة علاجية { $course }
terminal-course-plan = سُجّلت خطة طبيبك المعالج: { $treatment }
terminal-course-end = انتهت الدورة العلاجية: { $treatment }
terminal-nothing-written = لم يُكتب شيء.
terminal-warnings = أمور يُفكَّر فيها أولًا
terminal-questions = سؤال واحد
terminal-answer-question = إذا كان الجواب نعم: aftercare change { $session } --radiofrequency yes
terminal-ahead = كما سيكون يوم { $date }
terminal-ahead-day = { $day ->
    [0] كما سيكون يوم { $date }، وهو يوم الجلسة
   *[other] كما سيكون يوم { $date }، اليوم { $day }
}
terminal-due = ما يحين موعده
terminal-days-since = { $days ->
    [zero] في يوم الجلسة السابقة نفسه
    [one] بعد الجلسة السابقة بيوم واحد
    [two] بعد الجلسة السابقة بيومين
    [few] بعد الجلسة السابقة بمدة { $days } أيام
    [many] بعد الجلسة السابقة بمدة { $days } يومًا
   *[other] بعد الجلسة السابقة بمدة { $days } يوم
}
terminal-scores = ما تدوّنه تسجيلات حالة البشرة، من 0 إلى 10
terminal-plan = خطة طبيبك المعالج
terminal-plan-on = سُجّل يوم { $date }
terminal-plan-by = { $by }، سُجّل يوم { $date }

## What changes, and taking it back

terminal-changes = ما يتغيّر في الخطة
terminal-changes-none = لا شيء.
terminal-change-appears = جديد
terminal-change-moves = ينتقل
terminal-change-vanishes = خارج القائمة
terminal-undo = للتراجع عن هذا: aftercare undo { $change }
terminal-undone = تمّ التراجع عن: { $what }، { $at }
terminal-undo-list = ما يمكن التراجع عنه
terminal-undo-none = لا شيء.
terminal-unmarked = تمّ التراجع عن الجواب.
terminal-answered-already = كان هذا مسجّلًا من قبل؛ لم يتغيّر شيء.
terminal-did-log = تسجيل جلسة
terminal-did-change = تعديل جلسة
terminal-did-confirm = تأكيد جلسة
terminal-did-cancel = إلغاء جلسة
terminal-did-move = نقل جلسة
terminal-did-remove = حذف جلسة
terminal-did-end = إنهاء دورة علاجية
terminal-did-check_in = كتابة تسجيل لحالة البشرة
terminal-did-outcome = الإجابة عن تذكيرات
terminal-did-plan = تسجيل خطة طبيبك المعالج
terminal-did-lift = تسجيل إذن طبيبك المعالج
terminal-did-settings = تغيير إعداد
terminal-did-task_add = إضافة مهمة
terminal-did-task_remove = حذف مهمة
terminal-did-photo_add = إضافة صورة
terminal-did-photo_remove = حذف صورة

## The skin

terminal-check-in = تسجيل حالة البشرة، { $date }
terminal-not-entered = لم يُدوَّن، فهو غير معروف
terminal-areas = الموضع
terminal-sign = علامة
terminal-event = ما حدث
terminal-lifted = سُجّل إذن طبيبك المعالج: { $what }، { $date }
terminal-lifted-sessions = { $count ->
    [zero] لا يسري على أي جلسة.
    [one] يسري على جلسة واحدة.
    [two] يسري على جلستين حتى ذلك التاريخ. أما الجلسات اللاحقة فيبدأ التجنّب بعدها من جديد.
    [few] يسري على { $count } جلسات حتى ذلك التاريخ. أما الجلسات اللاحقة فيبدأ التجنّب بعدها من جديد.
    [many] يسري على { $count } جلسة حتى ذلك التاريخ. أما الجلسات اللاحقة فيبدأ التجنّب بعدها من جديد.
   *[other] يسري على { $count } جلسة حتى ذلك التاريخ. أما الجلسات اللاحقة فيبدأ التجنّب بعدها من جديد.
}

## Adherence and costs

terminal-adherence = من { $from } إلى { $to }
terminal-head-kind = التذكير
terminal-head-asked = طُلب
terminal-head-delivered = وصل إليك
terminal-head-answered = أُجيب عنه
terminal-head-done = أُنجز
terminal-costs = التكاليف
terminal-costs-none = لا جلسة تذكر تكلفة.
terminal-costs-sessions = { $count ->
    [zero] عدد الجلسات التي تمّت: { $count }
    [one] جلسة واحدة تمّت
    [two] جلستان تمّتا
    [few] { $count } جلسات تمّت
    [many] { $count } جلسة تمّت
   *[other] { $count } جلسة تمّت
}
terminal-costs-booked = محجوز

## Why

terminal-rule = القاعدة
terminal-figures = الأرقام
terminal-sources = المصادر
terminal-version = النسخة { $version }
terminal-why-not = { $kind }، { $date }

## Tasks and settings

terminal-tasks = المهام
terminal-tasks-none = لا شيء.
terminal-task-added = أُضيفت المهمة
terminal-task-removed = حُذفت المهمة
terminal-settings = الإعدادات
terminal-setting-morning = وقت تذكيرات الصباح
terminal-setting-midday = وقت تذكيرات الظهر
terminal-setting-evening = وقت تذكيرات المساء
terminal-setting-quiet = ساعات الهدوء
terminal-setting-sunscreen = متى يُطلب واقي الشمس
terminal-setting-discreet = شاشة القفل لا تذكر علاجًا ولا منطقة ولا منتجًا
terminal-setting-location = المكان الذي تُحسب له الشمس
terminal-setting-lang = اللغة

## What is described

terminal-protocols = العلاجات
terminal-protocols-more = كل رقم مع درجته ومصدره: aftercare protocols NAME
terminal-signed = بتوقيع { $by } بتاريخ { $on }
terminal-about = عن العلاج
terminal-phases = مع مرور الوقت
terminal-care = الرعاية بعد العلاج
terminal-ask-first = يُرجى سؤال طبيب أولًا عمّا يلي
terminal-also = يوصف أيضًا: { $value } ({ $sources })
terminal-scars = أنواع الندبات
terminal-scar-microneedling = الوخز بالإبر الدقيقة:

## Keeping

terminal-backup = لإنشاء نسخة احتياطية: aftercare backup FILE
terminal-passphrase-new = عبارة مرور النسخة الاحتياطية الجديدة (لا تظهر أثناء الكتابة):
terminal-passphrase-again = العبارة نفسها مرة أخرى:
terminal-passphrase-open = عبارة مرور النسخة الاحتياطية (لا تظهر أثناء الكتابة):
terminal-snapshots = اللقطات
terminal-snapshots-none = لا شيء بعد. تُنشأ لقطة عند أول فتح في اليوم.
terminal-snapshots-back = للعودة إلى واحدة منها: aftercare restore NAME
terminal-snapshot-daily = لقطة اليوم
terminal-snapshot-before_migration = قبل تحديث
terminal-snapshot-before_restore = قبل استعادة
terminal-snapshot-damaged = غير مكتملة

## Photos

terminal-photos = الصور
terminal-photos-none = لا صور بعد.
terminal-photo-added = أُضيفت الصورة
terminal-photo-removed = حُذفت الصورة
terminal-photo-pairs = صور جنبًا إلى جنب
terminal-photo-pairs-none = لا صور بعد. يلزم صورتان للمنطقة نفسها من الزاوية نفسها، بينهما أربعة أسابيع.

## Erasing

terminal-erase-warning = هذا يحذف المفكرة مع لقطاتها وصورها نهائيًا، ولا يمكن التراجع عنه. أما النسخ الاحتياطية فتبقى في أماكنها. المفكرة: { $path }
terminal-erase-word = حذف
terminal-erase-first = للمتابعة، يُرجى كتابة كلمة حذف:
terminal-erase-second = حذف كل شيء فعلًا؟ للتأكيد، يُرجى كتابة نعم:
terminal-erase-kept = لم يُحذف شيء.
terminal-erased = حُذفت: { $path }

## Demo

terminal-demo-title = دورة علاجية للوخز بالإبر الدقيقة من ثلاث جلسات
terminal-demo-about = تجري في مفكرة تزول بعد ذلك. ويأتي كل سطر من الخطة، في تواريخ ثابتة في مدريد.
terminal-demo-day-0 = اليوم 0 · الجلسة الأولى، الأحد 1 مارس 2026
terminal-demo-day-2 = اليوم 2 · الثلاثاء 3 مارس 2026
terminal-demo-day-8 = اليوم 8 · الاثنين 9 مارس 2026، بعد تسجيل لحالة البشرة كل درجاته 0
terminal-demo-next-session = تبدأ فترة الجلسة القادمة · الأحد 29 مارس 2026
terminal-demo-touch-up = بعد ثلاث جلسات، تبدأ فترة الجلسة التعزيزية · الخميس 5 نوفمبر 2026
terminal-demo-end = مفكرتك أنت تبدأ بما يلي: aftercare log microneedling

## What a phone would do

terminal-notifications = ما يُطلب من الهاتف ضبطه
terminal-notifications-arm = للضبط
terminal-notifications-cancel = للإلغاء
terminal-repeats-daily = كل يوم
terminal-paused = توقّف مؤقت من { $from } إلى { $to }
terminal-did-pause = تخطيط توقّف مؤقت
terminal-did-outdoors_start = بدء وقت في الهواء الطلق
terminal-did-outdoors_stop = إنهاء وقت في الهواء الطلق
terminal-did-import = استيراد جداول

## Files for others

terminal-exported = تمت الكتابة
terminal-exported-mind = يستطيع كل من لديه هذا الملف قراءته.
terminal-kilobytes = { $count } كيلوبايت
terminal-imported = تم الاستيراد
