# Dates and lists. A language that writes the first of a month in another way, as French "1er mars", tells it by
# "{ $day -> [1] 1er *[other] { $day } }".

date-full = { $weekday } { $day } { $month } { $year }
date-day = { $weekday } { $day } { $month }
# Both parts have two digits.
time-of-day = { $hour }:{ $minute }

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

list-comma = ,{" "}
list-apart = ;{" "}
list-and = { $rest } and { $last }
