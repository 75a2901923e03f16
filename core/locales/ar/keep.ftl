# Keeping the diary: backups, snapshots, restoring.

notice-backup = لم تُنشأ نسخة احتياطية منذ 30 يومًا أو أكثر. تعيد النسخة الاحتياطية مفكرتك إذا فُقد هذا الجهاز. يُرجى حفظها في مكان آخر.
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

backup-made = أُنشئت النسخة الاحتياطية. محتواها من مفكرتك: { $sessions } و{ $checkIns }.
backup-photos = عدد الصور فيها: { $count }.
backup-photos-missing = عدد الصور التي تعذّرت قراءتها وليست فيها: { $count }.
backup-passphrase-lost = لا تفتح النسخة الاحتياطية إلا عبارة مرورها. لا يمكن لأحد استرجاع عبارة مرور ضائعة. يُرجى كتابتها وحفظها بعيدًا عن الملف.
backup-unencrypted = هذه النسخة الاحتياطية غير مشفّرة. يستطيع كل من لديه الملف قراءة مفكرتك.

restored = استُعيدت مفكرتك. محتواها الآن: { $sessions } و{ $checkIns }.
restored-photos = عدد الصور في مفكرتك: { $count }.
restored-photos-missing = عدد الصور التي ليست ملفاتها على هذا الجهاز: { $count }.
restored-kept = المفكرة التي كانت هنا من قبل محفوظة في لقطة.
restored-aside = المفكرة التالفة التي كانت هنا من قبل محفوظة بجانبها.
