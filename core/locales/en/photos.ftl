# Photos, side by side.

view-front = front
view-three_quarter_left = three-quarter left
view-left = left side
view-three_quarter_right = three-quarter right
view-right = right side
view-close_up = close-up

photo-pair = { $area }, { $view }: { $earlier } and { $later }. { $weeks ->
    [one] 1 week apart.
   *[other] { $weeks } weeks apart.
}
photo-pairs-note = These photos only stand side by side, for you and your clinic to look at. Nothing measures them. Light, distance and make-up change how skin looks.
