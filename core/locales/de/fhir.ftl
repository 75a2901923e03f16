# What a clinic's server is told (FHIR), beside the names that every screen uses.

fhir-plan = Nachsorge: { $treatment }
fhir-protocol = { $treatment }, Protokoll Version { $version }
fhir-figure = { $name }: { $value } [{ $grade }]
fhir-figure-sources = { $figure } ({ $sources })
fhir-score = { $name }, 0 bis 10
fhir-depth = Nadeltiefe
