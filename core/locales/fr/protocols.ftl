# What is commonly described for each treatment. One message for each entry of core/protocols/*.toml.

phase-frame = Couramment décrit, pas une promesse : { $phase }

## Microneedling

about-microneedling-permanence = Les résultats sont décrits comme durables, mais ils demandent un entretien.
about-microneedling-results_last = L’article source donne deux réponses : de six mois à plus d’un an après la dernière séance et, dans ses questions-réponses, de plusieurs mois à quelques années. Aucune date unique ne peut être donnée.
about-microneedling-results_timing = Un changement est décrit après 3 mois, ou après plus d’une séance. L’effet le plus fort est décrit jusqu’à 6 mois après la dernière séance.
about-microneedling-why_results_fade = Les résultats peuvent s’atténuer quand la peau vieillit et perd du collagène. Le soleil, le tabac, une mauvaise alimentation, de mauvais soins de la peau et des cicatrices profondes ou étendues sont aussi cités. Les rayons ultraviolets dégradent le nouveau collagène, et de nouveaux boutons d’acné peuvent laisser de nouvelles cicatrices.
about-microneedling-how_it_works = Les aiguilles déclenchent une inflammation dans la peau. Des cellules appelées fibroblastes, avec un signal appelé TGF-bêta, fabriquent alors du nouveau collagène et, en partie, de l’élastine. Le collagène III vient d’abord ; au fil des mois, il est transformé en collagène I. C’est ce qu’on appelle le remodelage. Les rayons ultraviolets dégradent le nouveau collagène.
about-microneedling-limits = Les cicatrices en pic à glace répondent peu, car elles sont profondes ; certaines, peu profondes, répondent. Les cicatrices en relief peuvent s’aggraver. Une peau plus fine et moins élastique s’améliore moins.
about-microneedling-expectations = Une seule séance change rarement beaucoup. Une partie des cicatrices peut rester pour toujours, et une disparition complète est peu probable. Les résultats varient selon le type de peau et les soins.
about-microneedling-recovery = L’article source décrit une rougeur et un gonflement légers pendant 1 à 3 jours.
about-microneedling-expected_effects = Une publication décrit des effets jusqu’à 72 heures, une autre jusqu’à 7 jours. Si les vôtres durent plus de 3 jours et que vous avez un doute, demandez à votre clinique.
about-microneedling-sessions = C’est votre praticien qui fixe le nombre. L’article source décrit une série de 3 à 6 séances, espacées de 4 à 6 semaines. Dans un essai clinique, les traitements ont eu lieu aux jours 1, 30 et 60. Un hôpital décrit de 4 à 6 séances, espacées d’au moins 6 semaines.
about-microneedling-repeats = L’article source décrit une séance d’entretien tous les 6 à 12 mois. Cette application l’affiche comme une période après la dernière séance. C’est à vous et à votre clinique de voir si vous en avez besoin.
about-microneedling-where_done = Il se fait dans des cliniques et des spas médicaux.
about-microneedling-cost = L’article source indique de 100 à 700 dollars américains par séance. Sur une série, le total augmente.
about-microneedling-darker_skin = Une peau plus foncée est décrite comme un facteur de risque d’effets indésirables. Demandez à votre praticien ce que cela signifie pour vous.
about-microneedling-radiofrequency = Le microneedling par radiofréquence (chaleur) est un autre traitement. En 2025, la FDA, l’autorité sanitaire des États-Unis, a mis en garde contre des brûlures, des cicatrices et des lésions de nerfs qu’il peut causer. Les chiffres du microneedling ne s’y appliquent pas.

phase-microneedling-early_redness = La peau ressemble à un coup de soleil et tiraille. Elle peut être gonflée et former de petites peaux. La rougeur est décrite jusqu’à 3 jours ; elle peut paraître violette, brune ou grise sur une peau plus foncée. La peau peut commencer à peler après deux ou trois jours.
phase-microneedling-shedding = La peau se détache en petites peaux pendant la première semaine, et un léger éclat est décrit.
phase-microneedling-smoother_texture = Une peau plus lisse au toucher est décrite pendant les semaines 2 à 4.
phase-microneedling-remodelling = Le collagène III est lentement transformé en collagène I. Un changement est décrit après 3 mois ou plus d’une séance, l’essentiel de l’amélioration après plusieurs séances sur des mois, et l’effet le plus fort jusqu’à 6 mois après la dernière séance.
phase-microneedling-later = Il est décrit que les résultats durent de six mois à plus d’un an après la dernière séance et, ailleurs dans le même article, de plusieurs mois à quelques années. Ils s’atténuent avec le temps.

care-microneedling-sunscreen_start = Restez à l’ombre jusqu’à ce que 24 heures soient passées, comptées à partir de la fin du jour du traitement. La crème solaire est décrite à partir de ce moment, donc à partir du jour 2.
care-microneedling-sunscreen = Utilisez chaque jour une crème solaire à large spectre, SPF 30 ou plus. Dehors, remettez-en toutes les 2 heures, et après une baignade ou si vous transpirez.
care-microneedling-sun = Pas de soleil direct sur la peau traitée.
care-microneedling-moisturiser = Pendant les premières 24 heures, utilisez seulement le gel qu’on vous a donné. À partir du jour 2, utilisez une crème hydratante simple et douce, 3 à 4 fois par jour.
care-microneedling-retinoids_and_acids = Pas de crèmes ou gels aux rétinoïdes et pas d’acides exfoliants jusqu’à ce que la peau ait entièrement récupéré, sauf si votre dermatologue dit autre chose. L’acide hyaluronique n’est pas un acide exfoliant. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits.
care-microneedling-harsh_products = Pas de gommages, et rien qui irrite la peau.
care-microneedling-picking = N’arrachez pas les petites peaux et ne grattez pas. Cela peut provoquer une infection et d’autres cicatrices.
care-microneedling-shaving = Le rasage est décrit après 72 heures, et seulement si la peau est calme.
care-microneedling-vitamin_c = La vitamine C sur une peau traitée par microneedling a été mise en cause dans des granulomes, une sorte de boule dans la peau. Demandez à votre praticien avant d’en utiliser.
care-microneedling-serums = La notice de l’appareil dit qu’il n’est pas fait pour faire entrer des cosmétiques ou des médicaments dans la peau. Des granulomes, une sorte de boule dans la peau, ont été signalés. Demandez à votre praticien avant de mettre un sérum.

## Ablative laser resurfacing

about-ablative_laser-permanence = Les résultats sont décrits comme plus permanents.
about-ablative_laser-recovery = L’article source décrit un gonflement modéré et une peau qui pèle pendant 7 à 14 jours. D’autres textes décrivent une nouvelle peau après 7 à 10 jours, une récupération de 1 à 2 semaines, et un mois ou plus pour une récupération complète.
about-ablative_laser-risks = L’article source décrit un risque plus élevé et un gonflement modéré.
about-ablative_laser-darker_skin = Sur une peau plus foncée, la couleur de la peau risque de changer. Demandez à votre praticien ce que cela signifie pour vous.
about-ablative_laser-sessions = C’est votre praticien qui fixe le nombre. D’habitude, c’est une séance. Pour le laser fractionné, de 2 à 4 séances sont décrites, ou de 3 à 6 séances espacées de 6 à 8 semaines.

phase-ablative_laser-raw_and_oozing = La peau est à vif et suinte, et des croûtes se forment. Cela est attendu après ce traitement.
phase-ablative_laser-drying_and_peeling = Les jours 5 à 7, la peau sèche et pèle.
phase-ablative_laser-pink = La peau est rose pendant 2 à 3 mois. Le rose ou le rouge peut paraître violet, brun ou gris sur une peau plus foncée.
phase-ablative_laser-pink_for_longer = La peau peut rester rose jusqu’à 1 an. Le rose ou le rouge peut paraître violet, brun ou gris sur une peau plus foncée.

care-ablative_laser-sunscreen = Restez à l’ombre jusqu’à ce que votre praticien dise que vous pouvez mettre de la crème solaire, puis utilisez un SPF 50 chaque jour pendant 6 mois. Un hôpital décrit le SPF 50 à partir du jour 2. Demandez à votre clinique quand commencer.
care-ablative_laser-sunscreen_again = Une fois que vous utilisez de la crème solaire, remettez-en toutes les 2 heures dehors, et après une baignade ou si vous transpirez.
care-ablative_laser-ointment = Une pommade épaisse ou un pansement vient d’abord. Plus tard, mettez beaucoup de crème hydratante si votre praticien vous le demande.
care-ablative_laser-retinoids_and_acids = Les crèmes ou gels aux rétinoïdes et l’acide glycolique, qui est un des acides exfoliants, sont à éviter pendant environ 6 semaines ou selon les consignes de votre praticien. L’acide hyaluronique n’est pas un acide exfoliant. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits.
care-ablative_laser-make_up = Un texte décrit un mois ou plus sans maquillage, un autre de 7 à 14 jours. Demandez à votre praticien.
care-ablative_laser-shaving = Rasez-vous seulement quand votre praticien le dit.

## Chemical peel, medium

about-chemical_peel_medium-permanence = Les résultats sont décrits comme semi-permanents.
about-chemical_peel_medium-why_results_fade = Les résultats s’atténuent avec le soleil et l’âge.
about-chemical_peel_medium-recovery = L’article source décrit une peau qui pèle et une rougeur pendant 5 à 10 jours. D’autres textes décrivent de 5 à 10 jours pour un peeling au TCA et de 7 à 14 jours pour un peeling moyen.
about-chemical_peel_medium-repeats = Un peeling moyen peut être répété. C’est à vous et à votre clinique de voir quand, et si c’est utile.

phase-chemical_peel_medium-swelling_peak = Le gonflement est le plus fort vers 48 heures.
phase-chemical_peel_medium-peeling = La peau pèle à partir du jour 3 et suinte. Les taches plus foncées deviennent gris-brun.
phase-chemical_peel_medium-closing = Il est décrit que la peau est refermée entre les jours 7 et 10.
phase-chemical_peel_medium-lasting_redness = La rougeur peut durer des mois. Elle peut paraître violette, brune ou grise sur une peau plus foncée.

care-chemical_peel_medium-soaks_and_petrolatum = Des compresses humides et de la vaseline neutre sont utilisées jusqu’à ce que la peau soit refermée, puis une crème hydratante.
care-chemical_peel_medium-picking = N’arrachez pas la peau.
care-chemical_peel_medium-sunscreen = Évitez le soleil pendant 6 semaines. Quand votre praticien dit que vous pouvez mettre de la crème solaire, utilisez-en une à large spectre, SPF 30 ou plus, toutes les 2 heures dehors.
care-chemical_peel_medium-retinoids_and_acids = Crèmes ou gels aux rétinoïdes et acides exfoliants seulement quand la peau est refermée et que votre praticien le dit. L’acide hyaluronique n’est pas un acide exfoliant. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits.

## Chemical peel, deep

about-chemical_peel_deep-permanence = Les résultats sont décrits comme semi-permanents.
about-chemical_peel_deep-why_results_fade = Les résultats s’atténuent avec le soleil et l’âge.
about-chemical_peel_deep-recovery = L’article source décrit une peau qui pèle et une rougeur pendant 5 à 10 jours. Pour un peeling au phénol, 7 à 21 jours sont décrits, et 2 à 4 semaines avant le retour aux activités habituelles.
about-chemical_peel_deep-repeats = Un peeling profond se fait d’habitude une seule fois.

phase-chemical_peel_deep-peeling = Une peau qui pèle et une rougeur sont décrites pendant 5 à 10 jours, et pendant 7 à 21 jours après un peeling au phénol. La rougeur peut paraître violette, brune ou grise sur une peau plus foncée.
phase-chemical_peel_deep-lasting_redness = La rougeur peut durer des mois, et de 3 à 6 mois après un peeling au phénol. Elle peut paraître violette, brune ou grise sur une peau plus foncée.

care-chemical_peel_deep-soaks_and_petrolatum = Des compresses humides et de la vaseline neutre sont utilisées jusqu’à ce que la peau soit refermée, puis une crème hydratante.
care-chemical_peel_deep-picking = N’arrachez pas la peau.
care-chemical_peel_deep-sunscreen = Évitez le soleil pendant 6 semaines. Quand votre praticien dit que vous pouvez mettre de la crème solaire, utilisez-en une à large spectre, SPF 30 ou plus, toutes les 2 heures dehors.
care-chemical_peel_deep-retinoids_and_acids = Crèmes ou gels aux rétinoïdes et acides exfoliants seulement quand la peau est refermée et que votre praticien le dit. L’acide hyaluronique n’est pas un acide exfoliant. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits.
care-chemical_peel_deep-activity = Le retour aux activités habituelles est décrit après 2 à 4 semaines. Comptez 4 semaines, sauf si votre praticien dit autre chose.
care-chemical_peel_deep-make_up = Après un peeling profond, attendez l’accord de votre praticien avant de vous maquiller.

## Steroid injection into a raised scar

about-steroid_injection-permanence = Les résultats sont décrits comme temporaires.
about-steroid_injection-recovery = Aucun temps de récupération n’est décrit, ou seulement des bleus ou un gonflement minimes. De petits bleus, une douleur et de petits saignements sont aussi cités.
about-steroid_injection-repeats = C’est votre praticien qui fixe le temps entre les injections. L’article source dit : à quelques mois d’intervalle. Couramment, c’est toutes les 4 semaines, et cela va d’une fois par semaine à une fois par mois. Un autre texte décrit trois injections, espacées de 4 à 6 semaines.
about-steroid_injection-results_timing = Une réponse est décrite dans les 3 mois. Il est décrit que la cicatrice revient dans 33 % des cas à 1 an et dans 50 % des cas à 5 ans.
about-steroid_injection-risks = Des creux dans la peau et une peau plus claire ou plus foncée sont décrits.

phase-steroid_injection-response = Une réponse à l’injection est décrite dans les 3 mois.

care-steroid_injection-dressing = Le pansement est retiré après quelques heures.

## Surgical scar revision

about-surgical_revision-permanence = Le changement est décrit comme permanent.
about-surgical_revision-results_depend = Le résultat dépend de la réussite de l’opération et de la façon dont la plaie cicatrise.
about-surgical_revision-results_timing = Le résultat final est décrit après 12 à 18 mois dans un texte, et après environ 2 ans dans un autre.
about-surgical_revision-recovery = Le chiffre donné par votre chirurgien passe d’abord. L’article source dit : des semaines, et cela varie. D’autres textes décrivent de 2 à 3 semaines, de 4 à 6 semaines avant que tout soit comme avant, et aucune activité intense pendant 2 à 7 jours.

phase-surgical_revision-first_weeks = La récupération prend des semaines, et cela varie : de 2 à 3 semaines, et de 4 à 6 semaines avant que la vie de tous les jours soit comme avant.
phase-surgical_revision-maturing = La cicatrice continue de changer. Le résultat final est décrit après 12 à 18 mois dans un texte, et après environ 2 ans dans un autre.

care-surgical_revision-stitches = Le retrait des points de suture est décrit après 5 à 7 jours sur le visage et après 14 jours ailleurs. Votre clinique fixe le jour.
care-surgical_revision-make_up = Le maquillage est décrit plusieurs jours après le retrait des points de suture. Attendez l’accord de votre praticien.
care-surgical_revision-massage = Massez la cicatrice seulement quand votre praticien dit que la plaie est refermée et que les points de suture sont retirés. Arrêtez si elle est rouge, chaude ou douloureuse, ou si elle saigne. La rougeur peut paraître violette, brune ou grise sur une peau plus foncée.
care-surgical_revision-sunscreen = Un SPF 50 est décrit pendant 2 ans ou plus. D’autres textes décrivent un SPF 30 pendant 4 mois et un SPF 50 pendant 18 mois.
care-surgical_revision-sunscreen_again = Une fois que vous utilisez de la crème solaire, remettez-en toutes les 2 heures dehors, et après une baignade ou si vous transpirez.

## Other treatments

about-other-diary_only = Aucun chiffre n’est affiché pour ce traitement. L’application tient votre journal et affiche les signes à surveiller. Demandez à votre praticien ce qu’il faut éviter et pendant combien de temps.
about-other-radiofrequency = Le microneedling par radiofréquence (chaleur) est un autre traitement que le microneedling. En 2025, la FDA, l’autorité sanitaire des États-Unis, a mis en garde contre des brûlures, des cicatrices et des lésions de nerfs qu’il peut causer. Les chiffres du microneedling ne s’y appliquent pas.

## Ask a clinician first: shared by all treatments, shown as a list

ask-skin_cancer = Cancer de la peau
ask-open_or_irritated_skin = Peau ouverte ou irritée
ask-active_infection = Infection en ce moment
ask-severe_acne = Acné sévère
ask-bleeding_disorder = Trouble de la coagulation (saignements faciles)
ask-steel_or_anaesthetic_allergy = Allergie à l’acier ou à un anesthésique
ask-pregnancy_or_nursing = Grossesse ou allaitement
ask-keloid_tendency = Tendance aux chéloïdes (une sorte de cicatrice en relief)
ask-herpes_history = Herpès ou boutons de fièvre, maintenant ou dans le passé
ask-blood_thinners = Médicaments qui fluidifient le sang. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits
ask-scars_under_1_year = Cicatrices de moins de 1 an
ask-isotretinoin_6_months = Isotrétinoïne au cours des 6 derniers mois. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits
ask-isotretinoin_12_months = Isotrétinoïne au cours des 12 derniers mois. Dites-le à votre praticien. N’arrêtez pas un médicament de vous-même ; demandez à la personne qui vous l’a prescrit
ask-darker_skin = Peau plus foncée, car la couleur de la peau peut changer
ask-photosensitisers = Médicaments qui font réagir la peau à la lumière. Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits
ask-heart_kidney_liver = Problèmes de cœur, de reins ou de foie, maintenant ou dans le passé
ask-medicine_allergy = Allergie. Dites à quoi vous réagissez
ask-diabetes = Diabète
ask-glaucoma = Glaucome
ask-chickenpox_shingles_measles = Varicelle, zona ou rougeole récents, ou contact récent avec ces maladies
