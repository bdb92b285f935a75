package kakehashi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.PastLines;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Remark;
import kakehashi.query.rule.Letters;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.change.ChangeFile;
import kakehashi.store.change.ChangeFileException;
import kakehashi.store.seeds.BundledGlyphs;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** {@code apply}: makes the changes that a file holds, all of them or none. */
final class ApplyCommand {

    private static final String STANDARD_INPUT = "-";

    private final AtlasStore store;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    ApplyCommand(AtlasStore store, Clock clock, Words words, PrintStream out) {
        this.store = store;
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    private static String named(Request request) {
        return String.join(" ", request.words());
    }

    /** Looks for the file before the store is opened. */
    static void requireReadable(Request request, Words words) throws CommandException {
        String typed = named(request);
        if (typed.equals(STANDARD_INPUT)) {
            return;
        }
        Path file = Typed.path(typed, words);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandException(
                    ExitCode.FILE, words.say("cli.problem.no-changes-file", Typed.shown(typed, words)));
        }
    }

    ExitCode run(Request request) throws CommandException, IOException, StoreException {
        ChangeSet set;
        try {
            set = composed(signed(read(request), request));
        } catch (ChangeFileException unreadable) {
            return refused(unreadable.in(words).lines().toList());
        }
        Atlas atlas = store.load();
        List<String> stale = stale(atlas, set);
        if (!stale.isEmpty()) {
            return refused(stale);
        }
        List<Remark> remarks = Check.of(atlas, set);
        if (remarks.stream().anyMatch(Remark::forbids)) {
            return refused(remarks.stream()
                    .filter(Remark::forbids)
                    .map(fault -> words.say("store.change.at", at(fault), fault.in(words)))
                    .toList());
        }
        Places places = new Places(atlas, words);
        List<String> told = new ArrayList<>(told(places, set));
        remarks.forEach(doubt -> told.add(words.say("cli.apply.doubt", at(doubt), doubt.in(words))));
        told.addAll(missingGlyphs(set));
        if (request.has("--dry-run")) {
            out.println(words.say("cli.apply.would"));
        } else {
            store.write(set);
            out.println(Typed.plain(new Done(places, LocalDate.now(clock)).line(set)));
        }
        told.forEach(line -> out.println(Typed.plain(line)));
        return ExitCode.DONE;
    }

    private ChangeSet read(Request request) throws CommandException, IOException, ChangeFileException {
        String typed = named(request);
        if (typed.equals(STANDARD_INPUT)) {
            return ChangeFile.read(System.in, clock.instant());
        }
        Path file = Typed.path(typed, words);
        try (InputStream in = Files.newInputStream(file)) {
            return ChangeFile.read(in, clock.instant());
        }
    }

    private static ChangeSet signed(ChangeSet set, Request request) {
        Reason given = request.value("--reason").map(Reason::of).orElse(set.reason());
        return set.signed(set.at(), request.value("--by").orElse(set.by()), given);
    }

    /** The same with texts in the form in which they are stored. */
    private static ChangeSet composed(ChangeSet set) {
        List<Change> changes = set.changes().stream()
                .map(change -> {
                    AtlasRecord after = change.after();
                    AtlasRecord next = after == null ? null : Draft.composed(after);
                    boolean isChange = next == null
                            || !next.equals(change.before()) && next.key().equals(change.key());
                    return isChange ? new Change(change.before(), next, change.place()) : change;
                })
                .toList();
        return new ChangeSet(set.id(), set.label(), changes, set.at(), set.by(), set.reason(), set.origin());
    }

    private ExitCode refused(List<String> faults) {
        faults.forEach(fault -> out.println(Typed.plain(fault)));
        out.println(words.say("cli.apply.nothing"));
        return ExitCode.FOUND;
    }

    /** The records that are not as the set has them before. */
    private List<String> stale(Atlas atlas, ChangeSet set) {
        List<String> stale = new ArrayList<>();
        for (Change change : set.changes()) {
            AtlasRecord now = atlas.find(change.key()).orElse(null);
            if (!Objects.equals(now, change.before())) {
                stale.add(words.say("cli.apply.stale", shown(change.key().id()), stale(change, now)));
            }
        }
        return stale;
    }

    /** In what the record differs from the one that the set begins with. */
    private String stale(Change change, @Nullable AtlasRecord now) {
        if (now == null) {
            return words.say("cli.apply.stale-gone");
        }
        if (change.before() == null) {
            return words.say("cli.apply.stale-there");
        }
        return Difference.of(new Change(change.before(), now)).stream()
                .map(Difference::path)
                .collect(Collectors.joining(", "));
    }

    private static String at(Remark remark) {
        return shown((remark.record().id() + " " + remark.field()).strip());
    }

    private static String shown(String text) {
        return Letters.shown(text);
    }

    /** Each record with what becomes of it. */
    private List<String> told(Places places, ChangeSet set) {
        MemberWords members = new MemberWords(places, LocalDate.now(clock));
        List<String> lines = new ArrayList<>();
        for (Change change : set.changes()) {
            lines.add("  " + change.key().kind().code() + " " + change.key().id());
            for (Difference difference : Difference.of(change)) {
                lines.add("    " + PastLines.line(difference, members, words));
            }
        }
        return lines;
    }

    /** The characters of new texts that the bundled font cannot show, so that they would be boxes on a sheet. */
    private List<String> missingGlyphs(ChangeSet set) throws IOException {
        BundledGlyphs glyphs = BundledGlyphs.read();
        Set<String> lines = new LinkedHashSet<>();
        for (Change change : set.changes()) {
            AtlasRecord after = change.after();
            String missing = after == null ? "" : glyphs.missingIn(after);
            if (!missing.isEmpty()) {
                lines.add(words.say(
                        "cli.apply.doubt", shown(change.key().id()), words.say("store.breach.glyph-missing", missing)));
            }
        }
        return List.copyOf(lines);
    }
}
