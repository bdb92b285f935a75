package kakehashi.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import kakehashi.exchange.intake.Bare;
import kakehashi.exchange.intake.Claim;
import kakehashi.exchange.intake.Intake;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.OpenPlace;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Taking;
import kakehashi.exchange.intake.Target;
import kakehashi.exchange.intake.UnknownPlace;
import kakehashi.exchange.table.Hidden;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.query.edit.Stamp;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.text.Places;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** {@code import}: takes in a list of ties, and tells of each row what becomes of it. */
final class ImportCommand {

    private static final int MOST_NAMED = 12;
    private static final int MOST_SHOWN = 500;
    private static final List<String> CODES =
            List.of("row", "state", "vietnam", "japan", "type", "signed", "tie", "reasons", "part");

    private final AtlasStore store;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out takes the answer
     * @param err takes what a person is told beside an answer for a program
     */
    ImportCommand(AtlasStore store, Clock clock, Words words, PrintStream out, PrintStream err) {
        this.store = store;
        this.clock = clock;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    ExitCode run(Request request, ChosenList chosen, Form form) throws CommandException, StoreException {
        if (!chosen.mapping().hasSides(chosen.table())) {
            throw new CommandException(
                    ExitCode.FILE,
                    words.say(
                            "cli.import.no-sides",
                            Typed.shown(chosen.file().name(), words),
                            Typed.plain(String.join(", ", chosen.table().headings()))));
        }
        Atlas atlas = chosen.atlas();
        LocalDate today = LocalDate.now(clock);
        Taking taking = Taking.of(
                atlas,
                chosen.file(),
                Intake.of(atlas, chosen.names(), today, chosen.table(), chosen.mapping()),
                new Stamp(
                        UUID.randomUUID(),
                        clock.instant(),
                        request.value("--by").orElse(""),
                        null),
                words);
        Intake intake = taking.intake();
        if (form == Form.TABLE) {
            about(chosen, intake, request.has(ChosenList.SHOWN_ONLY));
        }
        out.print(report(intake, new Places(atlas, words), today, form));
        if (!taking.faults().isEmpty()) {
            PrintStream told = form == Form.TABLE ? out : err;
            taking.faults()
                    .forEach(fault -> told.println(Typed.plain(
                            words.say("store.change.at", fault.record().id() + " " + fault.field(), fault.in(words)))));
            told.println(words.say("cli.apply.nothing"));
            return ExitCode.FOUND;
        }
        Optional<ChangeSet> set = taking.step();
        if (set.isPresent() && !request.has("--dry-run")) {
            store.backUpBeforeImport();
            store.write(set.get());
        }
        if (form == Form.TABLE) {
            tell(intake, set.isPresent(), request.has("--dry-run"));
        }
        boolean open = intake.count(RowState.CONFLICTING) + intake.count(RowState.REJECTED) > 0;
        return open ? ExitCode.FOUND : ExitCode.DONE;
    }

    /** How the list was read. */
    private void about(ChosenList chosen, Intake intake, boolean isShownOnly) {
        String encoding = chosen.file().encoding() == null
                ? chosen.table().sheet()
                : words.say("cli.import.encoding", chosen.file().encoding().label());
        print(words.say(
                "cli.import.read", chosen.file().name(), chosen.table().rows().size(), encoding));
        Hidden hidden = chosen.hidden();
        hidden.told(chosen.table().sheet(), isShownOnly).forEach(told -> print(told.in(words)));
        if (hidden.hasParts() && !isShownOnly) {
            print(words.say("cli.import.shown-only"));
        }
        List<String> left = new ArrayList<>(chosen.table().headings());
        for (Target target : Target.values()) {
            chosen.mapping().column(target, chosen.table()).ifPresent(column -> {
                String heading = chosen.table().headings().get(column);
                left.remove(heading);
                String order = target == Target.SIGNED && intake.order() != null
                        ? " (" + words.name(intake.order()) + ")"
                        : "";
                print(words.say("cli.import.column", heading, words.name(target) + order));
            });
        }
        if (!left.isEmpty()) {
            print(words.say("cli.import.left", String.join(", ", left)));
        }
        intake.remarks().forEach(remark -> print(remark.in(words)));
        out.println();
    }

    private void tell(Intake intake, boolean any, boolean dry) {
        out.println();
        int rows = told(intake).size();
        if (rows > MOST_SHOWN) {
            print(words.say("cli.import.more", rows - MOST_SHOWN));
        }
        tellForeign(intake);
        tellBare(intake);
        print(words.say(
                "cli.import.counts",
                intake.count(RowState.NEW),
                intake.count(RowState.CHANGED),
                intake.count(RowState.SAME),
                intake.count(RowState.CONFLICTING),
                intake.count(RowState.REJECTED)));
        if (!any) {
            out.println(words.say("cli.import.nothing"));
        } else if (dry) {
            out.println(words.say("cli.import.would"));
        }
    }

    /** The rows that are told one by one: of a list of the whole world those of other countries are not. */
    private static List<IntakeRow> told(Intake intake) {
        boolean isOfWorld =
                intake.rows().stream().filter(row -> !foreign(row).isEmpty()).count() > MOST_NAMED;
        return intake.rows().stream()
                .filter(row -> !isOfWorld || foreign(row).isEmpty())
                .toList();
    }

    /** The name of nobody known for which a row is not taken, where that is all that is wrong with it; else empty. */
    private static String foreign(IntakeRow row) {
        return row.reasons().size() == 1 && row.reasons().get(0) instanceof UnknownPlace unknown ? unknown.name() : "";
    }

    /** Rows of other countries in one line, for a list of the whole world has hundreds. */
    private void tellForeign(Intake intake) {
        List<String> names = intake.rows().stream()
                .map(ImportCommand::foreign)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > MOST_NAMED) {
            String some = some(names.stream().distinct().toList());
            print(words.say("cli.import.foreign", names.size(), some));
        }
    }

    /** Names without a rank that one answer may settle: what that is, and how it is given. */
    private void tellBare(Intake intake) {
        Map<List<Bare>, Set<String>> names = new LinkedHashMap<>();
        for (IntakeRow row : intake.rows()) {
            for (Told reason : row.reasons()) {
                if (reason instanceof OpenPlace open && !open.all().isEmpty()) {
                    names.computeIfAbsent(open.all(), all -> new LinkedHashSet<>())
                            .add(open.name());
                }
            }
        }
        names.forEach((all, its) -> {
            if (its.size() > 1) {
                List<Object> told = new ArrayList<>(List.of(its.size(), some(its)));
                all.forEach(each -> told.addAll(List.of(words.name(each), ChosenList.BARE + " " + each.code())));
                print(words.say(all.size() > 1 ? "cli.import.bare-either" : "cli.import.bare", told.toArray()));
            }
        });
    }

    /** The first of some names, and whether there are more. */
    private String some(Collection<String> names) {
        return Stream.concat(
                        names.stream().limit(MOST_NAMED),
                        names.stream().skip(MOST_NAMED).limit(1).map(more -> "…"))
                .collect(Collectors.joining(words.say("exchange.list-separator")));
    }

    private void print(String line) {
        out.println(Typed.plain(line));
    }

    /** For a person the rows that they must know of, and no more than they will read; for a program all. */
    private String report(Intake intake, Places places, LocalDate today, Form form) {
        if (form == Form.TABLE) {
            List<List<String>> cells = told(intake).stream()
                    .limit(MOST_SHOWN)
                    .map(row -> List.of(
                            row.label(),
                            words.name(row.state()),
                            sides(row.claim(), places, today),
                            when(row.claim()),
                            why(row)))
                    .toList();
            return Typed.plain(new Grid(
                            List.of(
                                    words.say("cli.column.row"),
                                    words.say("cli.column.state"),
                                    words.say("cli.column.sides"),
                                    words.name(Target.SIGNED),
                                    words.say("cli.column.why")),
                            cells)
                    .aligned());
        }
        List<List<String>> codes = intake.rows().stream().map(this::codes).toList();
        List<Map<String, Object>> json =
                form == Form.JSON ? codes.stream().map(ImportCommand::member).toList() : List.of();
        return new Report("", new Grid(CODES, codes), json).in(form);
    }

    private List<String> codes(IntakeRow row) {
        Claim claim = row.claim();
        return List.of(
                String.valueOf(row.number()),
                row.state().code(),
                claim == null ? "" : claim.vietnam(),
                claim == null ? "" : claim.japan(),
                claim == null || claim.type() == null ? "" : claim.type().code(),
                claim == null || claim.signed() == null ? "" : claim.signed().toString(),
                row.tie() == null ? "" : row.tie(),
                why(row),
                String.valueOf(row.part()));
    }

    private static Map<String, Object> member(List<String> codes) {
        Map<String, Object> member = new LinkedHashMap<>();
        for (int i = 0; i < CODES.size(); i++) {
            boolean isNumber = i == 0 || i == CODES.size() - 1;
            member.put(CODES.get(i), isNumber ? (Object) Integer.valueOf(codes.get(i)) : codes.get(i));
        }
        return member;
    }

    private String why(IntakeRow row) {
        return row.reasons().stream().map(each -> each.in(words)).collect(Collectors.joining(" "));
    }

    private static String sides(@Nullable Claim claim, Places places, LocalDate today) {
        return claim == null ? "" : places.name(claim.vietnam(), today) + " – " + places.name(claim.japan(), today);
    }

    private String when(@Nullable Claim claim) {
        return claim == null || claim.signed() == null ? "" : words.inFull(claim.signed());
    }
}
