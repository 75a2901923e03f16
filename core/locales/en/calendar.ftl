# What only a calendar says.

calendar-about = { $what }: { $treatment }
calendar-appointment = Appointment
calendar-ask-first = Tell your clinic first about: { $ask }.
