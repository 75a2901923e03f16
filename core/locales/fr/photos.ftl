# Photos, side by side.

view-front = de face
view-three_quarter_left = de trois quarts gauche
view-left = côté gauche
view-three_quarter_right = de trois quarts droit
view-right = côté droit
view-close_up = de près

photo-pair = { $area }, { $view } : { $earlier } et { $later }. { $weeks ->
    [one] À { $weeks } semaine d’écart.
   *[other] À { $weeks } semaines d’écart.
}
photo-pairs-note = Ces photos sont seulement mises côte à côte, pour que vous et votre clinique les regardiez. Rien ne les mesure. La lumière, la distance et le maquillage changent l’aspect de la peau.
