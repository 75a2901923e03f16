# What the phone shows, and until when every reminder is armed.

notify-title = Aftercare
notify-discreet = { $count ->
    [one] Eine Sache wartet auf Sie.
   *[other] { $count } Dinge warten auf Sie.
}
notify-open = Öffnen Sie die App, damit Ihre Erinnerungen weitergehen können.

snooze-offered = { $count ->
    [one] In { $count } Minute
   *[other] In { $count } Minuten
}

coverage-nothing = Es gibt nichts mehr, woran die App Sie erinnert.
coverage-plan = { $armed ->
    [one] Die eine Erinnerung, die im Plan noch bleibt, ist gestellt: { $date }, { $time } Uhr.
   *[other] Alle Erinnerungen, die im Plan noch bleiben, sind gestellt ({ $armed }); die letzte: { $date }, { $time } Uhr.
}
coverage-budget = Alle Erinnerungen vor { $date }, { $time } Uhr, sind gestellt. Auf diesem Telefon können { $armed } auf einmal gestellt sein, davon { $reserved } für spätere Tage; die letzte bittet Sie, die App zu öffnen, damit auch die übrigen gestellt werden können.
coverage-horizon = Alle Erinnerungen vor { $date }, { $time } Uhr, sind gestellt ({ $armed }, davon { $reserved } für spätere Tage). Danach bittet die App darum, geöffnet zu werden.

pause-planned = An diesen Tagen werden Sie nicht an Feuchtigkeitspflege, Hauteinträge und die nächste Sitzung oder Auffrischung erinnert. An das, was Ihre Haut vor Schaden bewahrt, werden Sie weiter erinnert: keine Retinoid-Cremes oder -Gele, Schatten, Sonnencreme und vereinbarte Sitzungen.
pause-illness = An diesen Tagen werden Sie nicht an Feuchtigkeitspflege, Hauteinträge und die nächste Sitzung oder Auffrischung erinnert, an alles andere schon. Wenn Sie krank sind, sehen Sie sich die Anzeichen unten an, und melden Sie sich bei Ihrer Praxis, wenn Sie unsicher sind.

outdoors-started = Sonnencreme alle 2 Stunden neu und nach dem Schwimmen oder Schwitzen, bis { $time } Uhr.
outdoors-stopped = Beendet um { $time } Uhr.
