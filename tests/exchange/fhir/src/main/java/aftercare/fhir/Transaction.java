package aftercare.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What the validator does not look at: links inside the bundle, and requests that may be made twice. */
final class Transaction {
    private final FhirContext context;
    private final Bundle bundle;
    private final List<String> faults = new ArrayList<>();

    Transaction(FhirContext context, Bundle bundle) {
        this.context = context;
        this.bundle = bundle;
    }

    List<String> faults() {
        if (bundle.getType() != BundleType.TRANSACTION) {
            faults.add("the bundle is no transaction");
        }
        Set<String> places = new HashSet<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            conditional(entry);
            if (!places.add(entry.getFullUrl()) | !places.add(asked(entry))) {
                faults.add(entry.getFullUrl() + ": is there twice");
            }
            for (ResourceReferenceInfo link :
                    context.newTerser().getAllResourceReferences(entry.getResource())) {
                resolves(entry, (Reference) link.getResourceReference());
            }
        }
        return faults;
    }

    /** How every entry is asked for, with its place in the bundle: the same in each export of a diary. */
    Set<String> requests() {
        Set<String> requests = new TreeSet<>();
        bundle.getEntry().forEach(entry -> requests.add(entry.getFullUrl() + " " + asked(entry)));
        return requests;
    }

    private static String asked(BundleEntryComponent entry) {
        var request = entry.getRequest();
        return request.getMethod() + " " + request.getUrl() + " " + request.getIfNoneExist();
    }

    /** Created unless there, or updated where there: by a search that finds this very resource again. */
    private void conditional(BundleEntryComponent entry) {
        var request = entry.getRequest();
        var type = entry.getResource().fhirType();
        String search = null;
        if (request.getMethod() == HTTPVerb.POST && type.equals(request.getUrl())) {
            search = request.getIfNoneExist();
        } else if (request.getMethod() == HTTPVerb.PUT && request.getUrl().startsWith(type + "?")) {
            search = request.getUrl().substring(type.length() + 1);
        }
        if (search == null || !names(entry.getResource()).contains(decoded(search))) {
            faults.add(entry.getFullUrl() + ": posting it twice would make two: " + asked(entry));
        }
    }

    /** The searches that a resource's identifiers and tags answer. */
    private static Set<String> names(Resource resource) {
        Set<String> names = new HashSet<>();
        for (Identifier identifier : identifiers(resource)) {
            names.add("identifier=" + identifier.getSystem() + "|" + identifier.getValue());
        }
        for (var tag : resource.getMeta().getTag()) {
            names.add("_tag=" + tag.getSystem() + "|" + tag.getCode());
        }
        return names;
    }

    private static List<Identifier> identifiers(Resource resource) {
        Property property = resource.getNamedProperty("identifier");
        List<Identifier> identifiers = new ArrayList<>();
        if (property != null) {
            property.getValues().forEach(value -> identifiers.add((Identifier) value));
        }
        return identifiers;
    }

    private static String decoded(String search) {
        return URLDecoder.decode(search, StandardCharsets.UTF_8);
    }

    /** A link by place must lead to an entry that is created by POST: of others, not every server puts its own id in. */
    private void resolves(BundleEntryComponent from, Reference link) {
        if (link.hasReference()) {
            var target = byPlace(link.getReference());
            if (target == null) {
                faults.add(from.getFullUrl() + ": leads nowhere: " + link.getReference());
            } else if (target.getRequest().getMethod() != HTTPVerb.POST) {
                faults.add(from.getFullUrl() + ": by place to what is not created: " + link.getReference());
            }
        } else if (link.hasIdentifier() && link.hasType()) {
            var name = "identifier=" + link.getIdentifier().getSystem() + "|" + link.getIdentifier().getValue();
            var found =
                    bundle.getEntry().stream()
                            .map(BundleEntryComponent::getResource)
                            .filter(resource -> resource.fhirType().equals(link.getType()))
                            .anyMatch(resource -> names(resource).contains(name));
            if (!found) {
                faults.add(from.getFullUrl() + ": names what is not there: " + link.getType() + "?" + name);
            }
        } else if (!link.hasDisplay()) {
            faults.add(from.getFullUrl() + ": a link to nothing");
        }
    }

    private BundleEntryComponent byPlace(String place) {
        return bundle.getEntry().stream()
                .filter(entry -> place.equals(entry.getFullUrl()))
                .findFirst()
                .orElse(null);
    }
}
