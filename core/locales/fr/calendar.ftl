# What only a calendar says.

calendar-about = { $what } : { $treatment }
calendar-appointment = Rendez-vous
calendar-ask-first = Signalez d’abord à votre clinique : { $ask }.
