# The report to show or print at the clinic. What other screens say as well comes from their messages.

report-title = Aftercare diary
report-made = Made on { $date } at { $time }, to show or print at the clinic.
report-period = Sessions: all of them. Check-ins, signs, notes and reminders: { $from } to { $to }.
report-earlier = Earlier check-ins, in the diary and not shown here: { $count }. Of these with a sign: { $signs }.
report-name = Name
report-contents = On this page
report-as-table = The same as a table
report-sign-recorded = Sign recorded on { $date }
report-basis = { $grade } · { $sources }
report-days = { $from } to { $to }
report-today = Today

## Questions

report-questions = Questions for the appointment
report-questions-notes = Lines of your notes that ask something
report-questions-none = Lines of your notes with a question mark are gathered here. There is none in these days.
report-questions-more = More of them are among the notes below: { $count }
report-questions-word = Waits for your clinician's word
report-questions-unknown = { $treatment }: nothing was found on these, so ask your clinic
report-questions-tell = { $treatment }: tell your clinic first about
report-questions-write = To add by hand

## Courses, and each along the calendar

report-courses = Courses
report-courses-earlier = Earlier courses
report-course = { $treatment } · { $regions }
report-downtime = Session of { $date }. { $text }
report-timeline = The course along the calendar
report-timeline-what = { $from } to { $to }: sessions, downtime and what is kept away. The table below has each date.
report-lane-sessions = Sessions
report-lane-downtime = Downtime
report-lane-next = Next session, window described
report-lane-touch-up = Touch-up, window described
report-legend-done = Sessions done
report-legend-booked = Sessions booked
report-legend-days = Commonly described, or kept away at least
report-legend-may-last = May last
report-legend-word = Until your clinician's word
report-legend-window = Window described
report-up-to = may last to { $date }
report-word-on = clinician's word recorded, from { $date }

## Signs, and how soon each asks for a clinician

report-signs = Signs, events and changes
report-signs-none = In these days no sign, event, open skin or change of colour was entered. No entry means unknown.
report-urgency-emergency = Emergency: local emergency number
report-urgency-at_once = Contact the clinic at once
report-urgency-contact = Contact the clinic
report-urgency-soon = Tell the clinic soon

## Check-ins

report-scores = Check-ins
report-scores-none = No score was entered in these days. No entry means unknown.
report-scores-how = 0 to 10, as entered. A dot is an entry; entries of neighbouring days are joined. A shaded day has none. No entry means unknown. A triangle marks a session.
report-scores-table = Entries, 0 to 10. An empty place was not entered, so it is unknown.
report-scores-session = Session: { $treatment }, { $date }
report-scores-not-entered = Not entered in these days, so unknown: { $scores }
report-score = { $score }, { $days }
report-score-entries = Entries: { $count }. The table below has each of them.

## What is kept away, and what the clinician said

report-figure = { $figure } [{ $basis }]
report-figure-session = { $treatment }, { $date }
report-figure-passes = { $session }; the minimum passes on { $date }
report-holds = Kept away
report-clinician = What your clinician said
report-plan = Your clinician's plan
report-tasks = Tasks
report-not-recorded = Not recorded
report-word = Your clinician's word
report-word-all = All sessions up to that date

## Sessions, reminders, notes, sources

report-sessions = Sessions and costs
report-costs = Costs
report-costs-none = No session names a cost.
report-money = { $amount } { $currency }
report-reminders = Reminders
report-reminders-counts = Asked: { $asked }. Known to have reached you: { $delivered }. Answered: { $answered }.
report-notes = Notes, as they were written
report-note-session = { $date } · session: { $treatment }
report-grades = What the grades mean
report-sources = Grades and sources
report-sources-list = Sources named
report-sources-how = The numbers beside a grade name these sources. Addresses are given as they were found.

## Heads of columns

report-head-date = Date
report-head-entered = Entered
report-head-urgency = How soon
report-head-what = What
report-head-where = Where
report-head-from = From
report-head-to = To
report-head-basis = Grade and sources
report-head-figure = Figure, grade and dates
report-head-value = Value
report-head-said-by = Who said so
report-head-recorded = Recorded on
report-head-for = For
report-head-course = Course
report-head-first = First session
report-head-last = Last session
report-head-done = Sessions done
report-head-treatment = Treatment
report-head-clinic = Clinic
report-head-cost = Cost
report-head-currency = Currency
report-head-cost-done = Cost of these
report-head-cost-booked = Cost of those booked
report-head-kind = Reminder
report-head-asked = Asked
report-head-delivered = Reached you
report-head-answered = Answered
report-head-ticked = Ticked as done
