# Photos, side by side.

view-front = من الأمام
view-three_quarter_left = ثلاثة أرباع من اليسار
view-left = الجانب الأيسر
view-three_quarter_right = ثلاثة أرباع من اليمين
view-right = الجانب الأيمن
view-close_up = عن قرب

photo-pair = { $area }، { $view }: { $earlier } و{ $later }. { $weeks ->
    [zero] بينهما { $weeks } أسبوع.
    [one] بينهما أسبوع واحد.
    [two] بينهما أسبوعان.
    [few] بينهما { $weeks } أسابيع.
    [many] بينهما { $weeks } أسبوعًا.
   *[other] بينهما { $weeks } أسبوع.
}
photo-pairs-note = توضع هذه الصور جنبًا إلى جنب فقط، للنظر إليها مع العيادة. لا شيء يقيسها. يتغيّر مظهر البشرة بتغيّر الضوء والمسافة والمكياج.
