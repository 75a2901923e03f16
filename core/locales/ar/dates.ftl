# Dates and lists. A language that writes the first of a month in another way, as French "1er mars", tells it by
# "{ $day -> [1] 1er *[other] { $day } }".

date-full = { $weekday } { $day } { $month } { $year }
date-day = { $weekday } { $day } { $month }
# Both parts have two digits.
time-of-day = { $hour }:{ $minute }

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

list-comma = ،{" "}
list-apart = ؛{" "}
list-and = { $rest } و{ $last }
