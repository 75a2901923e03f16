# Signs that mean "contact your clinician". Always shown, offline, never scored. Written to be read at age 11.
# sign-ID: what the patient reads and ticks. sign-ID-sentence: stands above everything once it was ticked.

signs-intro = Surveillez ces signes. Ils peuvent vouloir dire que vous avez besoin de l’aide de votre clinique. Si vous avez un doute sur votre peau, demandez à votre clinique, même si ce que vous voyez n’est pas dans cette liste.
signs-expected-ablative_laser = Après un laser ablatif, on s’attend à ce que la peau suinte et forme des croûtes. Ces signes ne sont donc pas dans cette liste. Si vous avez un doute, demandez à votre clinique.
signs-expected-chemical_peel_medium = Après un peeling moyen, on s’attend à ce que la peau suinte pendant qu’elle pèle. Ce signe n’est donc pas dans cette liste. Si vous avez un doute, demandez à votre clinique.
signs-clinic-number = Votre clinique : { $phone }
signs-no-clinic-number = Aucun numéro de clinique n’est enregistré. Appelez l’endroit où vous avez reçu le traitement.
signs-out-of-hours = Quand votre clinique est fermée : { $phone }

## Contact your clinic

sign-hot_or_swollen = Peau plus rouge, plus douloureuse, plus chaude ou plus gonflée que ce qu’on vous avait annoncé. La rougeur peut paraître violette, brune ou grise sur une peau plus foncée.
sign-hot_or_swollen-sentence = Vous avez coché : peau plus rouge, plus douloureuse, plus chaude ou plus gonflée que ce qu’on vous avait annoncé. Contactez votre clinique.
sign-pus = Pus vert ou jaune
sign-pus-sentence = Vous avez coché : pus vert ou jaune. Contactez votre clinique.
sign-feverish = Vous pensez avoir de la fièvre, vous ne vous sentez pas bien, ou votre température dépasse 38 °C
sign-feverish-sentence = Vous avez coché que vous pensez avoir de la fièvre ou que vous ne vous sentez pas bien. Contactez votre clinique.
sign-severe_pain = Douleur que rien ne calme
sign-severe_pain-sentence = Vous avez coché : douleur que rien ne calme. Contactez votre clinique.
sign-eye_swelling = Fort gonflement autour des yeux
sign-eye_swelling-sentence = Vous avez coché : fort gonflement autour des yeux. Contactez votre clinique.
sign-blistering = Cloques
sign-blistering-sentence = Vous avez coché : cloques. Contactez votre clinique.
sign-weeping_or_crusting = Peau qui suinte (du liquide en sort) ou qui forme des croûtes
sign-weeping_or_crusting-sentence = Vous avez coché : peau qui suinte ou qui forme des croûtes. Contactez votre clinique.
sign-swelling_after_day_3 = Gonflement après le jour 3
sign-swelling_after_day_3-sentence = Vous avez coché : gonflement après le jour 3. Contactez votre clinique.
sign-new_bumps = Nouvelles bosses ou plaques en relief qui démangent, plusieurs jours après le microneedling
sign-new_bumps-sentence = Vous avez coché : nouvelles bosses ou plaques en relief qui démangent. Contactez votre clinique.
sign-firm_redness = Peau rouge qui devient dure. La rougeur peut paraître violette, brune ou grise sur une peau plus foncée.
sign-firm_redness-sentence = Vous avez coché : peau rouge qui devient dure. Contactez votre clinique.
sign-grey_or_white_skin = Peau qui devient grise ou blanche en dehors des endroits traités
sign-grey_or_white_skin-sentence = Vous avez coché : peau qui devient grise ou blanche en dehors des endroits traités. Contactez votre clinique.

## Contact your clinic at once

sign-cold_sores = Boutons de fièvre
sign-cold_sores-sentence = Vous avez coché : boutons de fièvre. Contactez tout de suite votre clinique.
sign-new_facial_pain = Nouvelle douleur au visage
sign-new_facial_pain-sentence = Vous avez coché : nouvelle douleur au visage. Contactez tout de suite votre clinique.

## Not an emergency

sign-darkening = Peau qui devient plus foncée
sign-darkening-sentence = Vous avez coché : peau qui devient plus foncée. Ce n’est pas une urgence. Parlez-en bientôt à votre clinique.

## Emergency

sign-swollen_throat = Votre gorge ou votre langue est gonflée
sign-swollen_throat-sentence = Vous avez coché : gorge ou langue gonflée. C’est une urgence. Appelez maintenant votre numéro d’urgence local.
sign-trouble_breathing = Vous avez du mal à respirer
sign-trouble_breathing-sentence = Vous avez coché que vous avez du mal à respirer. C’est une urgence. Appelez maintenant votre numéro d’urgence local.
sign-confusion = Vos idées sont confuses et vous n’arrivez pas à penser clairement
sign-confusion-sentence = Vous avez coché : idées confuses. C’est une urgence. Appelez maintenant votre numéro d’urgence local.
sign-slurred_speech = Vous parlez mal : vos mots sortent déformés
sign-slurred_speech-sentence = Vous avez coché : mots qui sortent déformés. C’est une urgence. Appelez maintenant votre numéro d’urgence local.
sign-mottled_skin = Votre peau est marbrée (elle a des taches ou des plaques de couleurs différentes)
sign-mottled_skin-sentence = Vous avez coché : peau marbrée. C’est une urgence. Appelez maintenant votre numéro d’urgence local.
sign-no_urine = Vous n’avez pas uriné (fait pipi) depuis un jour
sign-no_urine-sentence = Vous avez coché : pas d’urine (pipi) depuis un jour. C’est une urgence. Appelez maintenant votre numéro d’urgence local.
