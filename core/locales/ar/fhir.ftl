# What a clinic's server is told (FHIR), beside the names that every screen uses.

fhir-plan = العناية بعد العلاج: { $treatment }
fhir-protocol = { $treatment }، نسخة البروتوكول { $version }
fhir-figure = { $name }: { $value } [{ $grade }]
fhir-figure-sources = { $figure } ({ $sources })
fhir-score = { $name }، من 0 إلى 10
fhir-depth = عمق الإبر
