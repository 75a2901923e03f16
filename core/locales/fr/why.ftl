# Why a reminder is there, and why another is not.

rule-shade = Tant que votre crème solaire et votre crème hydratante habituelles sont à éviter, à partir du lendemain de la séance : restez à l’ombre. Cela se termine au plus tard quand le délai pour les longues expositions au soleil est passé.
rule-sunscreen = Chaque matin, à partir du jour où le minimum pour vos produits habituels est passé ou l’accord de votre praticien est noté, jusqu’à la veille du jour où le délai pour les longues expositions au soleil est passé, sauf là où ces produits sont encore à éviter après une autre séance.
rule-moisturiser = Le matin, à midi et le soir, à partir du jour où le minimum pour vos produits habituels est passé ou l’accord de votre praticien est noté, et jusqu’au dernier jour décrit compris, sauf là où ces produits sont encore à éviter après une autre séance.
rule-no_retinoid = Chaque soir tant que les crèmes ou gels aux rétinoïdes, les acides exfoliants ou les gommages sont à éviter. Sans date : chaque soir pendant la récupération, puis une fois par semaine jusqu’à l’accord de votre praticien.
rule-check_in = Chaque soir pendant les jours décrits, et tant que votre journal signale encore quelque chose.
rule-hold_review = Une fois, le matin où le minimum pour les crèmes ou gels aux rétinoïdes est passé. Ce n’est pas un feu vert.
rule-next_session = Le matin où la période décrite pour la prochaine séance commence et le matin où elle se termine, en comptant à partir de la dernière séance faite. Aucun rappel dès qu’une séance est réservée.
rule-touch_up = Le matin où la période pour la séance d’entretien commence et 30 jours avant qu’elle se termine, en comptant à partir de la dernière séance faite.
rule-booked_session = La veille au soir d’une séance réservée.
rule-confirm_session = Le soir d’une séance réservée et le lendemain matin. Une séance réservée ne demande rien tant que vous n’avez pas dit qu’elle a eu lieu.
rule-reapply = Toutes les deux heures tant que vous êtes dehors, jusqu’à ce que vous l’arrêtiez, que le soleil se couche ou que 8 heures soient passées.
rule-task = Vous avez ajouté cette tâche vous-même.

figure-line = { $treatment }, séance du { $on } : { $name }, { $value }{ $until } [{ $grade }]
figure-line-booked = { $treatment } : séance réservée pour le { $on }
figure-line-until = , délai passé le { $date }
figure-name-from_day = récupération, premier jour
figure-name-to_day = récupération, dernier jour couramment décrit
figure-name-up_to_day = récupération, dernier jour possible
figure-name-planned = séances prévues
figure-name-spf = indice de protection solaire (SPF), au moins
figure-name-check_in = jours d’observation
figure-name-moisturiser = jours de crème hydratante
figure-name-spacing = jours entre les séances
figure-name-touch_up = mois avant la séance d’entretien

moved-quiet = Prévu à { $time } ; déplacé à cause de vos heures calmes.
moved-snooze = Vous l’avez reporté au { $date } à { $time }.
shown-with = Le téléphone l’affiche avec : { $kinds }.
shown-folded = Sur un téléphone qui sait répéter les notifications, une seule notification par jour en tient lieu.

silence-asked = Ce rappel est là.
silence-answered = Ce rappel est là, et vous y avez répondu.
silence-no_session = Aucune séance du journal ne le demande.
silence-setting_off = Vous l’avez désactivé dans les réglages.
silence-paused = Vous avez prévu une pause, jusqu’au { $date }. Ce rappel peut attendre.
silence-past_budget = Il est dans le plan pour le { $date }, mais le téléphone n’en garde pas plus à la fois. Si vous ouvrez l’application, elle le programme à temps.
silence-sign_recorded = Un signe que vous avez noté passe d’abord. Ce rappel attend qu’une observation plus récente ne contienne aucun signe.
silence-before_logged = { $what } : ce n’était pas encore dans votre journal ; cela compte à partir du { $date }.
silence-not_described = { $what } : rien de tel n’est décrit. Demandez à votre clinique.
silence-products_held = { $what } : vos produits habituels sont encore à éviter{ $until }.
silence-products_passed = { $what } : vos produits habituels ne sont plus dans la liste « À éviter » ; la crème solaire prend donc la place de l’ombre.
silence-day_zero = { $what } : cela commence le lendemain de la séance.
silence-passed = { $what } : les jours décrits sont passés.
silence-word_recorded = { $what } : l’accord de votre praticien est noté, à partir du { $date }.
silence-another_day = { $what } : c’est encore à éviter, mais le rappel vient d’autres jours.
silence-another_date = { $what } : c’est à une autre date, le { $date }.
silence-booked = { $what } : une séance est réservée pour le { $date }.
silence-sessions_to_go = { $what } : la séance d’entretien vient après les séances prévues, et toutes ne sont pas encore faites.
silence-sessions_done = { $what } : les séances prévues sont faites.
silence-course_ended = { $what } : vous avez terminé ce parcours.
silence-waits_for_plan = { $what } : cicatrices en relief ; le plan de votre praticien passe donc d’abord.
silence-until = {" "}(jusqu’au { $date })
silence-until-word = {" "}(jusqu’à l’accord de votre praticien)
