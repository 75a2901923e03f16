# What only a calendar says.

calendar-about = { $what }: { $treatment }
calendar-appointment = Cita
calendar-ask-first = Antes, habla con tu clínica sobre: { $ask }.
