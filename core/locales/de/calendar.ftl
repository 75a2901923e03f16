# What only a calendar says.

calendar-about = { $what }: { $treatment }
calendar-appointment = Termin
calendar-ask-first = Sagen Sie Ihrer Praxis vorher, wenn etwas davon auf Sie zutrifft: { $ask }.
