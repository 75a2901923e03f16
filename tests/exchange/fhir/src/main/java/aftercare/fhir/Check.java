package aftercare.fhir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges exported files; where {@code NAME.json} has a {@code NAME.later.json}, both ask for the same entries. */
public final class Check {
    private static final String LATER = ".later.json";

    private final Validator validator = new Validator();
    private final Map<Path, Transaction> read = new LinkedHashMap<>();
    private int passed;
    private int failed;

    private Check() {}

    public static void main(String[] files) {
        var check = new Check();
        for (String file : files) {
            check.file(Path.of(file));
        }
        check.read.keySet().forEach(check::pair);
        System.out.println("fhir: " + check.passed + " passed, " + check.failed + " failed");
        System.exit(check.failed == 0 && check.passed > 0 ? 0 : 1);
    }

    private void file(Path path) {
        List<String> faults = new ArrayList<>();
        try {
            var json = Files.readString(path);
            var transaction = new Transaction(validator.context(), validator.read(json));
            read.put(path, transaction);
            var judgement = validator.judge(json);
            faults.addAll(judgement.errors());
            faults.addAll(transaction.faults());
            judgement.warnings().stream().distinct().forEach(it -> System.out.println(path + ": doubtful: " + it));
        } catch (IOException | RuntimeException unreadable) {
            faults.add("cannot be read: " + unreadable);
        }
        tell(path.toString(), faults);
    }

    private void pair(Path path) {
        var name = path.getFileName().toString();
        var sooner = path.resolveSibling(name.replace(LATER, ".json"));
        if (!name.endsWith(LATER) || !read.containsKey(sooner)) {
            return;
        }
        var before = read.get(sooner).requests();
        var after = read.get(path).requests();
        List<String> faults = new ArrayList<>();
        before.stream().filter(it -> !after.contains(it)).forEach(it -> faults.add("no longer asked for: " + it));
        after.stream().filter(it -> !before.contains(it)).forEach(it -> faults.add("asked for anew: " + it));
        tell(sooner + " and later", faults);
    }

    private void tell(String what, List<String> faults) {
        if (faults.isEmpty()) {
            passed++;
            return;
        }
        failed++;
        faults.forEach(fault -> System.out.println(what + ": " + fault));
    }
}
