# What a clinic's server is told (FHIR), beside the names that every screen uses.

fhir-plan = Suivi après le traitement : { $treatment }
fhir-protocol = { $treatment }, protocole version { $version }
fhir-figure = { $name } : { $value } [{ $grade }]
fhir-figure-sources = { $figure } ({ $sources })
fhir-score = { $name }, de 0 à 10
fhir-depth = Profondeur des aiguilles
