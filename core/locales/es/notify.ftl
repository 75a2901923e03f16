# What the phone shows, and until when every reminder is armed.

notify-title = Aftercare
notify-discreet = { $count ->
    [one] Te espera una cosa.
   *[other] Te esperan { $count } cosas.
}
notify-open = Abre la app para que tus recordatorios puedan continuar.

snooze-offered = { $count ->
    [one] En { $count } minuto
   *[other] En { $count } minutos
}

coverage-nothing = No queda nada que recordarte.
coverage-plan = { $armed ->
    [one] El único recordatorio que queda en el plan está programado para el { $date }, a las { $time }.
   *[other] Todos los recordatorios que quedan en el plan están programados ({ $armed }); el último es el { $date }, a las { $time }.
}
coverage-budget = Todos los recordatorios anteriores al { $date }, a las { $time }, están programados. Este teléfono admite { $armed } a la vez, { $reserved } de ellos para fechas posteriores; el último te pide que abras la app para poder programar los demás.
coverage-horizon = Todos los recordatorios anteriores al { $date }, a las { $time }, están programados ({ $armed }, { $reserved } de ellos para fechas posteriores). Después, la app pide que la abras.

pause-planned = En estos días no se te piden la crema hidratante ni los registros de la piel, ni se te avisa de una próxima sesión o de un retoque. Lo que protege tu piel de daños se sigue recordando: nada de cremas o geles con retinoides, sombra, protector solar y las sesiones reservadas.
pause-illness = En estos días no se te piden la crema hidratante ni los registros de la piel, ni se te avisa de una próxima sesión o de un retoque; lo demás sí se recuerda. Si te encuentras mal, mira las señales de abajo y, si tienes dudas, ponte en contacto con tu clínica.

outdoors-started = Protector solar otra vez cada 2 horas, y después de nadar o sudar, hasta las { $time }.
outdoors-stopped = Terminado a las { $time }.
