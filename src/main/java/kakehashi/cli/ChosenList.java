package kakehashi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.exchange.intake.Bare;
import kakehashi.exchange.intake.Columns;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.MappingException;
import kakehashi.exchange.intake.MappingFile;
import kakehashi.exchange.table.Encoding;
import kakehashi.exchange.table.Hidden;
import kakehashi.exchange.table.Sheet;
import kakehashi.exchange.table.TableException;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.value.Coded;
import kakehashi.query.name.PlaceReader;
import kakehashi.text.Words;

/** The list that a command names, with how it is to be read. */
record ChosenList(Atlas atlas, PlaceReader names, TableFile file, ListTable table, Mapping mapping) {

    static final String MAPPING = "--mapping";
    static final String SHEET = "--sheet";
    static final String OF = "--of";
    static final String KEPT_BY = "--kept-by";
    static final String APART = "--apart";
    static final String ENCODING = "--encoding";
    static final String BARE = "--bare";
    static final String SHOWN_ONLY = "--shown-only";

    /** Reads the file before the store is opened. */
    static TableFile read(Request request, Words words) throws CommandException, IOException {
        Path path = readable(String.join(" ", request.words()), words);
        Optional<String> asked = request.value(ENCODING);
        Optional<Encoding> encoding = asked.flatMap(Encoding::find);
        if (asked.isPresent() && encoding.isEmpty()) {
            Possible.oneOf(
                    List.of(Encoding.values()).stream().map(Encoding::label).toList(), asked.get(), ENCODING, words);
        }
        try {
            return TableFile.read(path, encoding.orElse(null));
        } catch (TableException refused) {
            throw new CommandException(ExitCode.FILE, Typed.shown(path.toString(), words) + ": " + refused.in(words));
        }
    }

    static ChosenList of(TableFile file, Atlas atlas, Request request, Words words)
            throws CommandException, IOException {
        Optional<Mapping> given = mapping(request, words);
        Optional<String> asked = request.value(SHEET);
        List<Sheet> sheets = file.sheets().stream()
                .filter(sheet -> asked.isEmpty() || asked.get().equals(sheet.name()))
                .toList();
        if (sheets.isEmpty()) {
            String names = file.sheets().stream().map(Sheet::name).collect(Collectors.joining(", "));
            throw new CommandException(
                    ExitCode.USAGE,
                    words.say("cli.problem.no-sheet", Typed.shown(asked.orElse(""), words), Typed.plain(names)));
        }
        String of = of(atlas, request, words);
        Set<Bare> bare = bare(request, words);
        PlaceReader names = PlaceReader.of(atlas);
        boolean isShownOnly = request.has(SHOWN_ONLY);
        List<ChosenList> chosen = sheets.stream()
                .map(sheet -> ListTable.of(isShownOnly ? sheet.shown() : sheet))
                .map(table -> new ChosenList(
                        atlas,
                        names,
                        file,
                        table,
                        said(given.orElseGet(() -> Columns.offered(table, atlas, names)), of, bare, request)))
                .toList();
        return chosen.stream()
                .filter(each -> each.mapping.hasSides(each.table))
                .findFirst()
                .orElse(chosen.get(0));
    }

    /** What the workbook does not show of the sheet that is read. */
    Hidden hidden() {
        return file.sheets().stream()
                .filter(sheet -> sheet.name().equals(table.sheet()))
                .findFirst()
                .map(Sheet::hidden)
                .orElseThrow();
    }

    /** The locality that the list is of, where the command names one. */
    private static String of(Atlas atlas, Request request, Words words) throws CommandException {
        Optional<String> asked = request.value(OF);
        if (asked.isEmpty() || atlas.findLocality(asked.get()).isPresent()) {
            return asked.orElse("");
        }
        return Possible.oneOf(
                atlas.records().localities().stream().map(Locality::id).toList(), asked.get(), OF, words);
    }

    private static Mapping said(Mapping mapping, String of, Set<Bare> bare, Request request) {
        Mapping listed = of.isEmpty() ? mapping : mapping.of(of);
        Mapping its = request.value(KEPT_BY)
                .map(office -> listed.keptBy(office.strip()))
                .orElse(listed);
        Mapping meant = bare.isEmpty() ? its : its.bare(bare);
        return request.has(APART) ? meant.apart() : meant;
    }

    /** What names without a rank mean, where the command says so. */
    private static Set<Bare> bare(Request request, Words words) throws CommandException {
        Set<Bare> bare = EnumSet.noneOf(Bare.class);
        for (String asked : request.values(BARE)) {
            Optional<Bare> known = Coded.find(Bare.class, asked);
            if (known.isEmpty()) {
                Possible.oneOf(Stream.of(Bare.values()).map(Bare::code).toList(), asked, BARE, words);
            }
            known.ifPresent(bare::add);
        }
        return bare;
    }

    private static Optional<Mapping> mapping(Request request, Words words) throws CommandException, IOException {
        Optional<String> asked = request.value(MAPPING);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Path path = readable(asked.get(), words);
        try {
            return Optional.of(MappingFile.read(path));
        } catch (MappingException refused) {
            throw new CommandException(ExitCode.FILE, Typed.shown(path.toString(), words) + ": " + refused.in(words));
        }
    }

    private static Path readable(String typed, Words words) throws CommandException {
        Path file = Typed.path(typed, words);
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            throw new CommandException(
                    ExitCode.FILE, words.say("cli.problem.no-table-file", Typed.shown(typed, words)));
        }
        return file;
    }
}
