# What only a calendar says.

calendar-about = { $what }: { $treatment }
calendar-appointment = موعد
calendar-ask-first = يُرجى إبلاغ عيادتك أولًا بما ينطبق عليك مما يلي: { $ask }.
