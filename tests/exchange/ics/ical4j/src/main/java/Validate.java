import java.nio.file.Files;
import java.nio.file.Path;
import net.fortuna.ical4j.data.CalendarBuilder;

/** Validate FOLDER: a line `FILE<tab>what is wrong` for each calendar that is not right; nothing else. */
public class Validate {
    public static void main(String[] arguments) throws Exception {
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                String wrong = wrong(file);
                if (!wrong.isEmpty()) System.out.println(file.getFileName() + "\t" + wrong);
            }
        }
    }

    static String wrong(Path file) {
        try (var in = Files.newInputStream(file)) {
            var result = new CalendarBuilder().build(in).validate(true);
            return result.getEntries().isEmpty() ? "" : result.getEntries().toString();
        } catch (Exception refused) {
            return refused.toString();
        }
    }
}
