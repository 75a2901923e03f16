# Photos, side by side.

view-front = von vorn
view-three_quarter_left = Dreiviertelansicht links
view-left = linke Seite
view-three_quarter_right = Dreiviertelansicht rechts
view-right = rechte Seite
view-close_up = Nahaufnahme

photo-pair = { $area }, { $view }: { $earlier } und { $later }. { $weeks ->
    [one] 1 Woche liegt dazwischen.
   *[other] { $weeks } Wochen liegen dazwischen.
}
photo-pairs-note = Diese Fotos stehen nur nebeneinander, damit Sie und Ihre Klinik sie ansehen können. Nichts misst sie aus. Licht, Abstand und Make-up verändern, wie Haut aussieht.
