# Photos, side by side.

view-front = de frente
view-three_quarter_left = tres cuartos izquierdo
view-left = lado izquierdo
view-three_quarter_right = tres cuartos derecho
view-right = lado derecho
view-close_up = de cerca

photo-pair = { $area }, { $view }: { $earlier } y { $later }. { $weeks ->
    [one] Con 1 semana de diferencia.
   *[other] Con { $weeks } semanas de diferencia.
}
photo-pairs-note = Estas fotos solo están una junto a otra, para que las miréis tú y tu clínica. Nada las mide. La luz, la distancia y el maquillaje cambian el aspecto de la piel.
