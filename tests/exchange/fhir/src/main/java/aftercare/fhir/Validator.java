package aftercare.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;

/** R4's own definitions, without a network. */
final class Validator {
    private final FhirContext context = FhirContext.forR4();
    private final FhirValidator validator;

    Validator() {
        context.setParserErrorHandler(new StrictErrorHandler());
        var definitions =
                new ValidationSupportChain(
                        new DefaultProfileValidationSupport(context),
                        new CommonCodeSystemsTerminologyService(context),
                        new InMemoryTerminologyServerValidationSupport(context));
        var instances = new FhirInstanceValidator(definitions);
        instances.setErrorForUnknownProfiles(true);
        instances.setAnyExtensionsAllowed(false);
        validator = context.newValidator().registerValidatorModule(instances);
    }

    /** Reads a bundle; what R4 does not know is refused. */
    Bundle read(String json) {
        return context.newJsonParser().parseResource(Bundle.class, json);
    }

    FhirContext context() {
        return context;
    }

    /**
     * Doubts that every export raises: codes of systems that no file here defines (ours, LOINC, SNOMED CT), and that
     * resources have no narrative, which only repeats what their texts say.
     */
    private static boolean isExpected(SingleValidationMessage message) {
        var text = message.getMessage();
        return text.startsWith("CodeSystem is unknown and can't be validated") || text.contains("dom-6");
    }

    /** What is wrong, and what is only doubtful. */
    record Judgement(List<String> errors, List<String> warnings) {}

    Judgement judge(String json) {
        var judgement = new Judgement(new ArrayList<>(), new ArrayList<>());
        for (SingleValidationMessage message : validator.validateWithResult(json).getMessages()) {
            var text = message.getLocationString() + ": " + message.getMessage();
            if (message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal()) {
                judgement.errors.add(text);
            } else if (message.getSeverity() == ResultSeverityEnum.WARNING && !isExpected(message)) {
                judgement.warnings.add(text);
            }
        }
        return judgement;
    }
}
