# What a clinic's server is told (FHIR), beside the names that every screen uses.

fhir-plan = Cuidados después del tratamiento: { $treatment }
fhir-protocol = { $treatment }, versión { $version } del protocolo
fhir-figure = { $name }: { $value } [{ $grade }]
fhir-figure-sources = { $figure } ({ $sources })
fhir-score = { $name }, de 0 a 10
fhir-depth = Profundidad de las agujas
