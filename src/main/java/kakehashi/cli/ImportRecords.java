package kakehashi.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.record.RecordList;
import kakehashi.exchange.record.RecordRow;
import kakehashi.exchange.record.RecordTaking;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Stamp;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.change.ChangeFileException;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** {@code import} of a file of JSON: records in the form of the seeds, or a set of changes. */
final class ImportRecords {

    private static final List<String> CODES = List.of("row", "state", "kind", "id", "reasons");

    private final AtlasStore store;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    ImportRecords(AtlasStore store, Clock clock, Words words, PrintStream out) {
        this.store = store;
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    /** The file of JSON that a command names; empty where it is something else. */
    static Optional<Path> file(Request request, Words words) throws CommandException, IOException {
        Path file = Typed.path(String.join(" ", request.words()), words);
        boolean isRecords = request.command().equals("import") && RecordList.isIn(file);
        return isRecords ? Optional.of(file) : Optional.empty();
    }

    ExitCode run(Request request, Path path, Form form) throws CommandException, IOException, StoreException {
        RecordList list;
        try {
            list = RecordList.read(path);
        } catch (ChangeFileException refused) {
            throw new CommandException(ExitCode.FILE, Typed.shown(path.toString(), words) + ": " + refused.in(words));
        }
        if (list.isChangeSet()) {
            return new ApplyCommand(store, clock, words, out).run(request);
        }
        Atlas atlas = store.load();
        Stamp stamp = new Stamp(
                UUID.randomUUID(), clock.instant(), request.value("--by").orElse(""), null);
        RecordTaking taking = list.taking(atlas, Set.of(), stamp);
        MemberWords members = new MemberWords(new Places(atlas, words), LocalDate.now(clock));
        out.print(report(taking.rows(), members, form));
        Optional<ChangeSet> step = taking.step();
        boolean isDry = request.has("--dry-run");
        if (step.isPresent() && !isDry) {
            store.backUpBeforeImport();
            store.write(step.get());
        }
        if (form == Form.TABLE) {
            tell(taking, isDry);
        }
        return count(taking, RowState.REJECTED) > 0 ? ExitCode.FOUND : ExitCode.DONE;
    }

    private void tell(RecordTaking taking, boolean isDry) {
        out.println();
        out.println(Typed.plain(words.say(
                "cli.import.counts",
                count(taking, RowState.NEW),
                count(taking, RowState.CHANGED),
                count(taking, RowState.SAME),
                count(taking, RowState.CONFLICTING),
                count(taking, RowState.REJECTED))));
        if (taking.step().isEmpty()) {
            out.println(words.say("cli.import.nothing"));
        } else if (isDry) {
            out.println(words.say("cli.import.would"));
        }
    }

    private static long count(RecordTaking taking, RowState state) {
        return taking.rows().stream().filter(row -> row.state() == state).count();
    }

    /** For a person without those that are on record as they are. */
    private String report(List<RecordRow> rows, MemberWords members, Form form) {
        if (form == Form.TABLE) {
            List<List<String>> cells = rows.stream()
                    .filter(row -> row.state() != RowState.SAME)
                    .map(row -> List.of(
                            String.valueOf(row.number()),
                            words.name(row.state()),
                            row.kind().code() + " " + row.called(),
                            why(row, members)))
                    .toList();
            return Typed.plain(new Grid(
                            List.of(
                                    words.say("cli.column.row"),
                                    words.say("cli.column.state"),
                                    words.say("cli.column.id"),
                                    words.say("cli.column.why")),
                            cells)
                    .aligned());
        }
        List<List<String>> codes = rows.stream()
                .map(row -> List.of(
                        String.valueOf(row.number()),
                        row.state().code(),
                        row.kind().code(),
                        row.called(),
                        why(row, members)))
                .toList();
        List<Map<String, Object>> json =
                form == Form.JSON ? codes.stream().map(ImportRecords::member).toList() : List.of();
        return new Report("", new Grid(CODES, codes), json).in(form);
    }

    private static Map<String, Object> member(List<String> codes) {
        Map<String, Object> member = new LinkedHashMap<>();
        for (int i = 0; i < CODES.size(); i++) {
            member.put(CODES.get(i), i == 0 ? (Object) Integer.valueOf(codes.get(i)) : codes.get(i));
        }
        return member;
    }

    private String why(RecordRow row, MemberWords members) {
        return Stream.concat(
                        row.reasons().stream().map(reason -> reason.in(words)),
                        row.differences().stream().map(difference -> altered(difference, members)))
                .collect(Collectors.joining(" "));
    }

    private String altered(Difference difference, MemberWords members) {
        String said = words.say(
                "cli.change", members.label(difference), members.before(difference), members.after(difference));
        return said.endsWith(".") || said.endsWith("。") ? said : said + ".";
    }
}
