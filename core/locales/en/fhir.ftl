# What a clinic's server is told (FHIR), beside the names that every screen uses.

fhir-plan = Aftercare: { $treatment }
fhir-protocol = { $treatment }, protocol version { $version }
fhir-figure = { $name }: { $value } [{ $grade }]
fhir-figure-sources = { $figure } ({ $sources })
fhir-score = { $name }, 0 to 10
fhir-depth = Needle depth
