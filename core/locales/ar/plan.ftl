# What the plan says: downtime, what is kept away, reminders, windows, warnings and changes.

## Downtime

downtime-common = { $day ->
    [0] يوم الجلسة. ما يوصف عادةً: من { $from } إلى { $to ->
        [zero] { $to } يوم
        [one] { $to } يوم
        [two] { $to } يوم
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
   *[other] اليوم { $day }. ما يوصف عادةً: من { $from } إلى { $to ->
        [zero] { $to } يوم
        [one] { $to } يوم
        [two] { $to } يوم
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
}
downtime-may_last = اليوم { $day }. ما يوصف عادةً: من { $from } إلى { $to ->
    [zero] { $to } يوم
    [one] { $to } يوم
    [two] { $to } يوم
    [few] { $to } أيام
    [many] { $to } يومًا
   *[other] { $to } يوم
}؛ وقد يمتد ذلك إلى { $upTo ->
    [zero] { $upTo } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $upTo } أيام
    [many] { $upTo } يومًا
   *[other] { $upTo } يوم
}. هل لديك شك؟ يُرجى سؤال عيادتك.
downtime-still_recorded = اليوم { $day }. ما يوصف عادةً: من { $from } إلى { $to ->
    [zero] { $to } يوم
    [one] { $to } يوم
    [two] { $to } يوم
    [few] { $to } أيام
    [many] { $to } يومًا
   *[other] { $to } يوم
}، وقد يمتد ذلك إلى { $upTo ->
    [zero] { $upTo } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $upTo } أيام
    [many] { $upTo } يومًا
   *[other] { $upTo } يوم
}. ما زالت مفكرتك تسجّل شيئًا. هل لديك شك؟ يُرجى سؤال عيادتك.

## What is kept away

hold-line-holding = { $days ->
    [zero] { $what }: التجنّب { $days } يوم آخر على الأقل، حتى يوم { $date }، ثم يُرجى سؤال عيادتك.
    [one] { $what }: التجنّب يومًا واحدًا آخر على الأقل، حتى يوم { $date }، ثم يُرجى سؤال عيادتك.
    [two] { $what }: التجنّب يومين آخرين على الأقل، حتى يوم { $date }، ثم يُرجى سؤال عيادتك.
    [few] { $what }: التجنّب { $days } أيام أخرى على الأقل، حتى يوم { $date }، ثم يُرجى سؤال عيادتك.
    [many] { $what }: التجنّب { $days } يومًا آخر على الأقل، حتى يوم { $date }، ثم يُرجى سؤال عيادتك.
   *[other] { $what }: التجنّب { $days } يوم آخر على الأقل، حتى يوم { $date }، ثم يُرجى سؤال عيادتك.
}
hold-line-until_word = { $what }: التجنّب إلى حين إذن طبيبك المعالج.
hold-line-still_recorded = { $what }: انقضى الحد الأدنى الموصوف ({ $figure })، وما زالت مفكرتك تسجّل شيئًا. يُرجى الاستمرار في التجنّب وسؤال عيادتك.
hold-line-not_recorded = { $what }: انقضى الحد الأدنى الموصوف ({ $figure })؛ ولا تذكر مفكرتك حالة بشرتك. عدم التدوين يعني أن الحالة غير معروفة. يُرجى اتباع نصيحة طبيبك المعالج قبل العودة إلى ذلك.
hold-line-minimum_passed = { $what }: انقضى الحد الأدنى الموصوف ({ $figure }). يُرجى اتباع نصيحة طبيبك المعالج قبل العودة إلى ذلك.
hold-line-sun = { $days ->
    [zero] { $what }: التجنّب { $days } يوم آخر على الأقل، حتى يوم { $date }.
    [one] { $what }: التجنّب يومًا واحدًا آخر على الأقل، حتى يوم { $date }.
    [two] { $what }: التجنّب يومين آخرين على الأقل، حتى يوم { $date }.
    [few] { $what }: التجنّب { $days } أيام أخرى على الأقل، حتى يوم { $date }.
    [many] { $what }: التجنّب { $days } يومًا آخر على الأقل، حتى يوم { $date }.
   *[other] { $what }: التجنّب { $days } يوم آخر على الأقل، حتى يوم { $date }.
}

word-awaited = { $treatment }، يوم { $date }: لم يُسجَّل إذن طبيبك المعالج لما يلي: { $kinds }. إذا صدر هذا الإذن، فيُرجى تسجيله.

## Reminders

reminder-shade = البقاء في الظل. تُعدّ بشرتك بشرة لم ينغلق سطحها بعد، لذلك يؤجَّل واقي الشمس والمرطّب من منتجاتك الخاصة.
reminder-sunscreen = واقي شمس واسع الطيف، بعامل حماية SPF { $spf } أو أكثر. في الهواء الطلق كل ساعتين، وبعد السباحة أو التعرّق.
reminder-sunscreen-where = واقي شمس واسع الطيف، بعامل حماية SPF { $spf } أو أكثر، هنا فقط: { $regions }. في الهواء الطلق كل ساعتين، وبعد السباحة أو التعرّق.
reminder-sunscreen-no_sun = تبقى الشمس اليوم تحت الأفق في مكانك. ما زال واقي الشمس في الخطة؛ قرار حاجتك إليه يعود إليك وإلى عيادتك.
reminder-moisturiser = مرطّب بسيط على البشرة المعالَجة.
reminder-moisturiser-where = مرطّب بسيط، هنا فقط: { $regions }.
reminder-no_retinoid = الليلة: لا توضع على البشرة المعالَجة كريمات أو جل الريتينويد، ولا الأحماض المقشّرة، ولا مقشّرات الفرك. يُرجى عدم تغيير الأقراص الدوائية؛ يُرجى سؤال من وصفها لك.
reminder-check_in = يُرجى النظر إلى بشرتك وتدوين ما يظهر عليها: احمرار (قد يبدو بنفسجيًا أو بنيًا أو رماديًا على البشرة الداكنة)، تورّم، تقشّر، ألم.
reminder-hold_review = انقضى الحد الأدنى الموصوف ({ $figure }) منذ جلستك. هذا ليس إذنًا بالعودة: يُرجى سؤال طبيبك المعالج قبل العودة إلى كريمات أو جل الريتينويد أو إلى الأحماض المقشّرة. يُرجى عدم تغيير الأقراص الدوائية؛ يُرجى سؤال من وصفها لك.
reminder-next_session = تبدأ اليوم الفترة الموصوفة لجلستك القادمة، وتستمر حتى يوم { $latest }. القرار لعيادتك.
reminder-next_session-closing = تنتهي اليوم الفترة الموصوفة لجلستك القادمة. القرار لعيادتك.
reminder-touch_up = تبدأ اليوم الفترة الموصوفة للجلسة التعزيزية، وتستمر حتى يوم { $due }. قرار حاجتك إليها يعود إليك وإلى عيادتك.
reminder-touch_up-closing = تنتهي الفترة الموصوفة للجلسة التعزيزية يوم { $due }. قرار حاجتك إليها يعود إليك وإلى عيادتك.
reminder-booked_session = غدًا، { $date }: { $treatment }. يُرجى إبلاغ عيادتك أولًا بما ينطبق عليك مما يلي: { $ask }.
reminder-booked_session-plain = غدًا، { $date }: { $treatment }.
reminder-confirm_session = جلسة محجوزة ليوم { $date }: { $treatment }. هل تمّت؟
reminder-task = { $text }

reminder-reapply = في الهواء الطلق: يُرجى وضع واقي الشمس مرة أخرى، وكذلك بعد السباحة أو التعرّق.

reminder-kind-shade = الظل
reminder-kind-sunscreen = واقي الشمس
reminder-kind-moisturiser = المرطّب
reminder-kind-no_retinoid = عدم وضع كريمات أو جل الريتينويد
reminder-kind-check_in = تسجيل حالة البشرة
reminder-kind-hold_review = انقضاء الحد الأدنى
reminder-kind-next_session = الجلسة القادمة
reminder-kind-touch_up = الجلسة التعزيزية
reminder-kind-booked_session = جلسة محجوزة
reminder-kind-confirm_session = هل تمّت الجلسة؟
reminder-kind-task = مهمة
reminder-kind-reapply = واقي الشمس مرة أخرى

## Windows

next_session-upcoming = الجلسة القادمة: الفترة الموصوفة من يوم { $from } إلى يوم { $to }. القرار لعيادتك.
next_session-open = الجلسة القادمة: الفترة الموصوفة جارية، من يوم { $from } إلى يوم { $to }. القرار لعيادتك.
next_session-overdue = الجلسة القادمة: انقضت الفترة الموصوفة (من يوم { $from } إلى يوم { $to })؛ قرار حاجتك إليها يعود إليك وإلى عيادتك.
next_session-booked = الجلسة القادمة محجوزة ليوم { $booked }. الفترة الموصوفة: من يوم { $from } إلى يوم { $to }.
next_session-held = الجلسة القادمة: الفترة الموصوفة من يوم { $from } إلى يوم { $to }. علاج آخر على هذه البشرة يأتي أولًا؛ يُرجى سؤال عيادتك.

touch_up-upcoming = الجلسة التعزيزية: الفترة الموصوفة من يوم { $from } إلى يوم { $to }. قرار حاجتك إليها يعود إليك وإلى عيادتك.
touch_up-open = الجلسة التعزيزية: الفترة الموصوفة جارية، من يوم { $from } إلى يوم { $to }. قرار حاجتك إليها يعود إليك وإلى عيادتك.
touch_up-overdue = الجلسة التعزيزية: انقضت الفترة الموصوفة (من يوم { $from } إلى يوم { $to })؛ قرار حاجتك إليها يعود إليك وإلى عيادتك.
touch_up-booked = الجلسة التعزيزية محجوزة ليوم { $booked }. الفترة الموصوفة: من يوم { $from } إلى يوم { $to }.
touch_up-held = الجلسة التعزيزية: الفترة الموصوفة من يوم { $from } إلى يوم { $to }. علاج آخر على هذه البشرة يأتي أولًا؛ يُرجى سؤال عيادتك.

due-ended = أنهيت هذه الدورة العلاجية يوم { $date }.
due-waits_for_plan = ندبات بارزة: قد يزيدها الوخز سوءًا، لذلك لا تُذكر جلسة قادمة إلى أن تُسجَّل خطة طبيبك المعالج.
due-not_described = لم يُعثر على شيء عن الجلسة القادمة لهذا العلاج: يُرجى سؤال عيادتك.
due-sign = علامة سجّلتها تأتي أولًا.
due-named = تُحسب الفترة الموصوفة من آخر جلسة لك.

progress = { $planned ->
    [0] { $done ->
        [zero] عدد الجلسات التي تمّت: { $done }؛ لا يوصف عدد للجلسات، يُرجى سؤال عيادتك.
        [one] تمّت جلسة واحدة؛ لا يوصف عدد للجلسات، يُرجى سؤال عيادتك.
        [two] تمّت جلستان؛ لا يوصف عدد للجلسات، يُرجى سؤال عيادتك.
        [few] تمّت { $done } جلسات؛ لا يوصف عدد للجلسات، يُرجى سؤال عيادتك.
        [many] تمّت { $done } جلسة؛ لا يوصف عدد للجلسات، يُرجى سؤال عيادتك.
       *[other] تمّت { $done } جلسة؛ لا يوصف عدد للجلسات، يُرجى سؤال عيادتك.
    }
   *[other] الجلسات التي تمّت: { $done } من { $planned }.
}

adherence-nothing = لم يُطلب شيء في هذه الأيام.
adherence-percent = ما حدّدته: أُنجز { $done } من أصل { $answered } من التذكيرات التي أجبت عنها، ومتوسط الأيام المعروفة { $percent }%. عدد ما طُلب: { $asked }، والمعروف وصوله إليك منه: { $delivered }.
adherence-unknown = أُجيب عن { $answered } من أصل { $asked } من التذكيرات، والمعروف وصوله إليك منها: { $delivered }. هذا العدد أقل من أن تُحسب له نسبة مئوية.

## Warnings

warning-raised_scars = لا يُنصح بالوخز للندبات الضخامية أو ندبات الجدرة (الكيلويد): فقد يزيدها سوءًا. يُرجى سؤال طبيبك المعالج.
warning-spacing = الفاصل بين هذه الجلسة وجلسة أخرى من الدورة العلاجية ({ $dates }) أقصر من الفاصل الموصوف (من { $from } إلى { $to ->
    [zero] { $to } يوم
    [one] { $to } يوم
    [two] { $to } يوم
    [few] { $to } أيام
    [many] { $to } يومًا
   *[other] { $to } يوم
}). يُرجى سؤال عيادتك.
warning-hold_still_on = في ذلك اليوم تبقى أمام البشرة في ذلك الموضع أيام لم تنقضِ بعد: { $sessions }. يُرجى سؤال عيادتك.
warning-already_logged = العلاج نفسه مسجّل في مفكرتك لهذا التاريخ ولهذه المنطقة.
warning-shorter_than_protocol = { $what }: ما حدّده طبيبك المعالج ({ $figure }) أقصر مما يوصف عادةً ({ $protocol }). يُحتسب كما سجّلته.

question-radiofrequency = هل استعمل الجهاز الحرارة (الترددات الراديوية)؟ الوخز بالترددات الراديوية إجراء مختلف: يُرجى تسجيله على أنه علاج آخر ("other").

## What changes

change-appears = { $what }: { $after }
change-moves = { $what }: { $before } ← { $after }
change-vanishes = { $what }: خارج القائمة الآن (سابقًا: { $before })
change-until_word = إلى حين إذن طبيبك المعالج
change-one-date = { $item ->
    [hold] حتى يوم { $date }
    [downtime] حتى يوم { $date }
   *[other] { $date }
}
change-dates = من { $from } إلى { $to }
change-hold = تجنّب { $name } ({ $regions })
change-downtime = فترة النقاهة بعد { $name }
change-next_session = الجلسة القادمة، { $name }
change-touch_up = فترة الجلسة التعزيزية، { $name }
change-booked_session = محجوز: { $name }
change-reminders = تذكيرات: { $name }
