# Dates and lists. A language that writes the first of a month in another way, as French "1er mars", tells it by
# "{ $day -> [1] 1er *[other] { $day } }".

date-full = { $weekday }, { $day } de { $month } de { $year }
date-day = { $weekday }, { $day } de { $month }
# Both parts have two digits.
time-of-day = { $hour }:{ $minute }

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

list-comma = ,{" "}
list-apart = ;{" "}
list-and = { $rest } y { $last }
