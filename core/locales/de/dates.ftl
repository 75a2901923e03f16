# Dates and lists. A language that writes the first of a month in another way, as French "1er mars", tells it by
# "{ $day -> [1] 1er *[other] { $day } }".

date-full = { $weekday }, { $day }. { $month } { $year }
date-day = { $weekday }, { $day }. { $month }
# Both parts have two digits.
time-of-day = { $hour }:{ $minute }

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

list-comma = ,{" "}
list-apart = ;{" "}
list-and = { $rest } und { $last }
