# What stands on the whole screen.

notice-general = Informations générales, pas un avis médical. Les consignes de votre praticien remplacent ce plan.
notice-unsigned = Aucun praticien n’a encore signé ces chiffres. Chacun indique d’où il vient.
notice-safety = Une version plus récente du plan est plus stricte, par sécurité. Le chiffre le plus strict compte à partir de maintenant.
notice-no-session = Il n’y a pas encore de séance dans le journal. Notez la première, et les jours qui suivent apparaîtront ici.
notice-minor = Un journal appartient à une seule personne. Moins de 18 ans ? Utilisez-le avec un parent et votre praticien.
