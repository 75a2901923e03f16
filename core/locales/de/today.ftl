# What stands on the whole screen.

notice-general = Allgemeine Information, kein medizinischer Rat. Die Anweisung Ihrer Ärztin oder Ihres Arztes ersetzt diesen Plan.
notice-unsigned = Noch hat keine Ärztin und kein Arzt diese Angaben unterzeichnet. Bei jeder steht, woher sie stammt.
notice-safety = Eine neuere Version des Plans ist aus Sicherheitsgründen strenger. Ab jetzt zählt die strengere Angabe.
notice-no-session = Noch keine Sitzung im Tagebuch. Tragen Sie Ihre erste ein, dann erscheinen hier die Tage danach.
notice-minor = Ein Tagebuch gehört einer einzigen Person. Unter 18? Benutzen Sie es zusammen mit einem Elternteil und Ihrer Ärztin oder Ihrem Arzt.
