# Keeping the diary: snapshots, restoring.

notice-snapshot = تعذّر حفظ لقطة اليوم من مفكرتك. يُرجى التحقق من وجود مساحة فارغة على هذا الجهاز.

kept-sessions = { $count ->
    [zero] { $count } جلسة
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
kept-check_ins = { $count ->
    [zero] { $count } تسجيل لحالة البشرة
    [one] تسجيل واحد لحالة البشرة
    [two] تسجيلان لحالة البشرة
    [few] { $count } تسجيلات لحالة البشرة
    [many] { $count } تسجيلًا لحالة البشرة
   *[other] { $count } تسجيل لحالة البشرة
}

snapshot-holds = { $sessions }، { $checkIns }

restored = استُعيدت مفكرتك. محتواها الآن: { $sessions } و{ $checkIns }.
restored-kept = المفكرة التي كانت هنا من قبل محفوظة في لقطة.
restored-aside = المفكرة التالفة التي كانت هنا من قبل محفوظة بجانبها.
