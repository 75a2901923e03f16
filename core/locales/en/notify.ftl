# What the phone shows, and until when every reminder is armed.

notify-title = Aftercare
notify-discreet = { $count ->
    [one] One thing is waiting for you.
   *[other] { $count } things are waiting for you.
}
notify-open = Open the app, so that your reminders can go on.

snooze-offered = { $count ->
    [one] In { $count } minute
   *[other] In { $count } minutes
}

coverage-nothing = Nothing is left to remind you of.
coverage-plan = { $armed ->
    [one] The one reminder left in the plan is set, on { $date } at { $time }.
   *[other] All reminders left in the plan are set ({ $armed }); the last is on { $date } at { $time }.
}
coverage-budget = Every reminder before { $date } at { $time } is set. This phone holds { $armed } at once, { $reserved } of them for later dates; the last one asks you to open the app so that the rest can be set.
coverage-horizon = Every reminder before { $date } at { $time } is set ({ $armed }, { $reserved } of them for later dates). Then the app asks to be opened.

pause-planned = Moisturiser, check-ins and the nudges for a next session or touch-up are not asked for on these days. What keeps your skin from harm is still reminded of: no retinoid creams or gels, shade, sunscreen, and booked sessions.
pause-illness = Moisturiser, check-ins and the nudges for a next session or touch-up are not asked for on these days; the rest is. If you are ill, look at the signs below, and contact your clinic if you are unsure.

outdoors-started = Sunscreen again every 2 hours, and after swimming or sweating, until { $time }.
outdoors-stopped = Stopped at { $time }.
