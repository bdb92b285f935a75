package kakehashi.store.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kakehashi.disk.WholeFile;
import kakehashi.model.Atlas;
import kakehashi.store.Access;
import kakehashi.store.StoreProblem;
import kakehashi.text.Words;

/**
 * A text file for whoever helps: versions, the system, the state of the store in numbers, and the end of the log. It holds no record, no
 * name and no line that anybody typed, and says so at its head, for those who send it read it first.
 */
public final class CaseFile {

    private static final int LAST_LINES = 400;
    private static final int MEGABYTE = 1 << 20;

    private final Words words;
    private final Anonymous anonymous;
    private final List<String> lines = new ArrayList<>();

    /** @param store the file of the store, which need not be there */
    public CaseFile(Words words, Path store) {
        this.words = words;
        anonymous = Anonymous.of(store);
        lines.add(words.say("keep.helper.head"));
        lines.add("");
        tell(words.say("keep.helper.program"), ProgramLog.system());
        tell(
                words.say("keep.helper.memory"),
                "%d MB, %d"
                        .formatted(
                                Runtime.getRuntime().maxMemory() / MEGABYTE,
                                Runtime.getRuntime().availableProcessors()));
        tell(
                words.say("keep.helper.language"),
                words.language().tag() + ", " + Locale.getDefault().toLanguageTag());
        tell(words.say("keep.helper.file"), size(store));
    }

    private static String size(Path store) {
        try {
            return Files.exists(store) ? Files.size(store) + " B" : "–";
        } catch (IOException unreadable) {
            return "?";
        }
    }

    /** Adds what the store is, in numbers. */
    public CaseFile store(Atlas atlas, Access access) {
        tell(words.say("keep.helper.edition"), atlas.edition().version());
        tell(
                words.say("keep.helper.records"),
                "%d, %d, %d"
                        .formatted(
                                atlas.records().localities().size(),
                                atlas.ties().size(),
                                atlas.records().sources().size()));
        tell(words.say("keep.helper.access"), access.name());
        return this;
    }

    /** Adds whether the store is sound, or what ails it. */
    public CaseFile sound(Optional<StoreProblem> problem) {
        tell(
                words.say("keep.helper.sound"),
                problem.map(Enum::name).orElseGet(() -> words.say("keep.helper.is-sound")));
        return this;
    }

    /** Adds something else. */
    public CaseFile tell(String what, String value) {
        lines.add(words.say("keep.helper.line", what, anonymous.line(value)));
        return this;
    }

    /** The text with the end of a log. */
    public String text(ProgramLog log) {
        List<String> all = new ArrayList<>(lines);
        List<String> told = log.lines();
        all.add("");
        all.add(told.isEmpty() ? words.say("keep.helper.no-log") : words.say("keep.helper.log"));
        told.subList(Math.max(0, told.size() - LAST_LINES), told.size()).forEach(line -> all.add(anonymous.line(line)));
        return String.join("\n", all) + "\n";
    }

    /** Writes the text to a file. */
    public void write(Path file, ProgramLog log) throws IOException {
        String text = text(log);
        WholeFile.write(file, WholeFile.Sort.DOCUMENT, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
