# What the plan says: downtime, what is kept away, reminders, windows, warnings and changes.

## Downtime

downtime-common = { $day ->
    [0] El día de la sesión. Lo que suele describirse: de { $from } a { $to } días.
   *[other] Día { $day }. Lo que suele describirse: de { $from } a { $to } días.
}
downtime-may_last = Día { $day }. Lo que suele describirse: de { $from } a { $to } días; puede durar hasta { $upTo }. ¿Tienes dudas? Pregunta a tu clínica.
downtime-still_recorded = Día { $day }. Lo que suele describirse: de { $from } a { $to } días, hasta { $upTo }. Tu diario todavía registra algo. ¿Tienes dudas? Pregunta a tu clínica.

## What is kept away

hold-line-holding = { $days ->
    [one] { $what }: al menos 1 día más, hasta el { $date }; después, pregunta a tu clínica.
   *[other] { $what }: al menos { $days } días más, hasta el { $date }; después, pregunta a tu clínica.
}
hold-line-until_word = { $what }: hasta que lo indique tu profesional de la salud.
hold-line-still_recorded = { $what }: el mínimo descrito ({ $figure }) ha pasado, y tu diario todavía registra algo. Sigue evitando esto y pregunta a tu clínica.
hold-line-not_recorded = { $what }: el mínimo descrito ({ $figure }) ha pasado; tu diario no dice cómo está tu piel. Si no hay nada anotado, no se sabe. Sigue el consejo de tu profesional de la salud antes de volver a empezar.
hold-line-minimum_passed = { $what }: el mínimo descrito ({ $figure }) ha pasado. Sigue el consejo de tu profesional de la salud antes de volver a empezar.
hold-line-sun = { $days ->
    [one] { $what }: al menos 1 día más, hasta el { $date }.
   *[other] { $what }: al menos { $days } días más, hasta el { $date }.
}

word-awaited = { $treatment } del { $date }: no hay ninguna indicación de tu profesional de la salud anotada sobre: { $kinds }. Si ya te la ha dado, anótala.

## Reminders

reminder-shade = Quédate a la sombra. Se considera que tu piel aún no se ha cerrado, así que tu propio protector solar y tu crema hidratante esperan.
reminder-sunscreen = Protector solar de amplio espectro, FPS { $spf } o más. Al aire libre, cada 2 horas, y después de nadar o sudar.
reminder-sunscreen-where = Protector solar de amplio espectro, FPS { $spf } o más, solo aquí: { $regions }. Al aire libre, cada 2 horas, y después de nadar o sudar.
reminder-sunscreen-no_sun = Hoy el sol no sale por encima del horizonte donde estás. El protector solar sigue en el plan; si lo necesitas o no, lo decides con tu clínica.
reminder-moisturiser = Crema hidratante sencilla en la piel tratada.
reminder-moisturiser-where = Crema hidratante sencilla, solo aquí: { $regions }.
reminder-no_retinoid = Esta noche, en la piel tratada: nada de cremas o geles con retinoides, ni ácidos exfoliantes, ni exfoliantes con gránulos. No cambies las pastillas que tomas; pregunta a quien te las recetó.
reminder-check_in = Mira tu piel y anota lo que ves: enrojecimiento (en pieles más oscuras puede verse morado, marrón o gris), hinchazón, descamación, dolor.
reminder-hold_review = Ha pasado el mínimo descrito ({ $figure }) desde tu sesión. Esto no es un visto bueno: pregunta a tu profesional de la salud antes de volver a usar cremas o geles con retinoides, o ácidos exfoliantes. No cambies las pastillas que tomas; pregunta a quien te las recetó.
reminder-next_session = Hoy empieza el periodo descrito para tu próxima sesión, hasta el { $latest }. Decide tu clínica.
reminder-next_session-closing = Hoy termina el periodo descrito para tu próxima sesión. Decide tu clínica.
reminder-touch_up = Hoy empieza el periodo descrito para un retoque, hasta el { $due }. Si lo necesitas o no, lo decides con tu clínica.
reminder-touch_up-closing = El periodo descrito para un retoque termina el { $due }. Si lo necesitas o no, lo decides con tu clínica.
reminder-booked_session = Mañana, { $date }: { $treatment }. Antes, habla con tu clínica sobre: { $ask }.
reminder-booked_session-plain = Mañana, { $date }: { $treatment }.
reminder-confirm_session = Sesión reservada para el { $date }: { $treatment }. ¿Se hizo?
reminder-task = { $text }

reminder-reapply = Al aire libre: ponte protector solar otra vez, y también después de nadar o sudar.

reminder-kind-shade = Sombra
reminder-kind-sunscreen = Protector solar
reminder-kind-moisturiser = Crema hidratante
reminder-kind-no_retinoid = Sin cremas o geles con retinoides
reminder-kind-check_in = Registro de la piel
reminder-kind-hold_review = Ha pasado el mínimo
reminder-kind-next_session = Próxima sesión
reminder-kind-touch_up = Retoque
reminder-kind-booked_session = Sesión reservada
reminder-kind-confirm_session = ¿Se hizo la sesión?
reminder-kind-task = Tarea
reminder-kind-reapply = Protector solar otra vez

## Windows

next_session-upcoming = Próxima sesión: periodo descrito del { $from } al { $to }. Decide tu clínica.
next_session-open = Próxima sesión: el periodo descrito está en curso, del { $from } al { $to }. Decide tu clínica.
next_session-overdue = Próxima sesión: el periodo descrito ha pasado (del { $from } al { $to }); si la necesitas o no, lo decides con tu clínica.
next_session-booked = Próxima sesión reservada para el { $booked }. Periodo descrito: del { $from } al { $to }.
next_session-held = Próxima sesión: periodo descrito del { $from } al { $to }. Otro tratamiento en esta piel va primero; pregunta a tu clínica.

touch_up-upcoming = Retoque: periodo descrito del { $from } al { $to }. Si lo necesitas o no, lo decides con tu clínica.
touch_up-open = Retoque: el periodo descrito está en curso, del { $from } al { $to }. Si lo necesitas o no, lo decides con tu clínica.
touch_up-overdue = Retoque: el periodo descrito ha pasado (del { $from } al { $to }); si lo necesitas o no, lo decides con tu clínica.
touch_up-booked = Retoque reservado para el { $booked }. Periodo descrito: del { $from } al { $to }.
touch_up-held = Retoque: periodo descrito del { $from } al { $to }. Otro tratamiento en esta piel va primero; pregunta a tu clínica.

due-ended = Terminaste este ciclo el { $date }.
due-waits_for_plan = Cicatrices elevadas: las agujas pueden empeorarlas, así que no se nombra ninguna próxima sesión hasta que esté anotado el plan de tu profesional de la salud.
due-not_described = No se encontró nada sobre la próxima sesión de este tratamiento: pregunta a tu clínica.
due-sign = Primero va una señal que anotaste.
due-named = El periodo descrito se cuenta desde tu última sesión.

progress = { $planned ->
    [0] { $done ->
        [one] 1 sesión hecha; no hay ningún número descrito, pregunta a tu clínica.
       *[other] { $done } sesiones hechas; no hay ningún número descrito, pregunta a tu clínica.
    }
   *[other] Sesiones hechas: { $done } de { $planned }.
}

adherence-nothing = En estos días no se pidió nada.
adherence-percent = Lo que marcaste: respuestas con «hecho», { $done } de { $answered }; promedio de los días conocidos, { $percent } %. Recordatorios pedidos: { $asked }; consta que te llegaron: { $delivered }.
adherence-unknown = Recordatorios respondidos: { $answered } de { $asked }; consta que te llegaron: { $delivered }. Son muy pocos para dar un porcentaje.

## Warnings

warning-raised_scars = Las microagujas no se recomiendan en cicatrices hipertróficas o queloides: pueden empeorarlas. Pregunta a tu profesional de la salud.
warning-spacing = Entre esta sesión y otra del ciclo ({ $dates }) hay menos días que los descritos (de { $from } a { $to } días). Pregunta a tu clínica.
warning-hold_still_on = Ese día, a la piel de esa zona aún le quedan días de espera después de: { $sessions }. Pregunta a tu clínica.
warning-already_logged = El mismo tratamiento ya está en tu diario en esa fecha y en esa zona.
warning-shorter_than_protocol = { $what }: lo que indicó tu profesional de la salud ({ $figure }) es más corto que lo que suele describirse ({ $protocol }). Cuenta tal como lo anotaste.

question-radiofrequency = ¿El aparato usó calor (radiofrecuencia)? Las microagujas con radiofrecuencia son otro procedimiento: anótalo como «Otro tratamiento» (other).

## What changes

change-appears = { $what }: { $after }
change-moves = { $what }: { $before } → { $after }
change-vanishes = { $what }: ya no figura (antes: { $before })
change-until_word = hasta que lo indique tu profesional de la salud
change-one-date = { $item ->
    [hold] hasta el { $date }
    [downtime] hasta el { $date }
   *[other] el { $date }
}
change-dates = del { $from } al { $to }
change-hold = Evitar «{ $name }» ({ $regions })
change-downtime = Tiempo de recuperación, { $name }
change-next_session = Próxima sesión, { $name }
change-touch_up = Periodo de retoque, { $name }
change-booked_session = Sesión reservada, { $name }
change-reminders = Recordatorios, { $name }
