package kakehashi.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Echo;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.StoreOption;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.ask.ViewOption;
import kakehashi.cli.edition.EditionCommand;
import kakehashi.cli.exchange.ChangesCommand;
import kakehashi.cli.insight.InsightCommands;
import kakehashi.cli.insight.LedgerAdding;
import kakehashi.cli.sheet.FirstCompiler;
import kakehashi.cli.sheet.HandbookCommand;
import kakehashi.cli.sheet.SheetCommand;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.View;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command and says how it ended. A command that succeeds writes nothing to {@code err} but what the
 * store noticed as it was opened. */
public final class Commands {

    private static final Logger LOG = Logger.getLogger("kakehashi");

    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;
    private final StoreOpener stores;

    /**
     * @param clock says what day it is
     * @param out takes the answer
     * @param err takes what went wrong
     * @param stores opens the store that the arguments name
     */
    public Commands(Clock clock, PrintStream out, PrintStream err, StoreOpener stores) {
        this.clock = clock;
        this.out = out;
        this.err = err;
        this.stores = stores;
    }

    /**
     * Runs the command that the arguments name.
     *
     * @return the exit code: 0 done, 1 found problems or nothing, 2 usage, 3 store, 4 a file could not be read or written,
     *     5 a fault of the program, or too little memory
     */
    public int run(String... arguments) {
        Words words = Words.in(languageOf(arguments));
        ExitCode code;
        try {
            code = run(words, arguments);
        } catch (Exception | Error thrown) {
            // Errors too: a person reads a sentence whatever happened, and never a stack trace.
            Stopped stopped = Stopped.by(thrown, words, arguments);
            err.println(Typed.plain(stopped.sentence()));
            if (stopped.code() == ExitCode.UNEXPECTED) {
                LOG.log(Level.WARNING, "command line", thrown);
            }
            code = stopped.code();
        }
        // flushes it too
        if (out.checkError()) {
            if (!isReadByAnother()) {
                err.println(words.say("cli.problem.answer"));
            }
            code = ExitCode.FILE;
        }
        err.flush();
        return code.number();
    }

    /** Whether the answer goes to another program, which may have read enough and need not be told so. */
    private static boolean isReadByAnother() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException notOnThisPlatform) {
            return false;
        }
    }

    /**
     * What is said where the window was asked for and there is no display.
     *
     * @param asked null for the system's language
     */
    public static String noDisplay(@Nullable Language asked) {
        Words words = Words.in(asked == null ? systemLanguage() : asked);
        return words.say("cli.problem.no-display", new Grammar(words).names());
    }

    private ExitCode run(Words words, String... arguments) throws CommandException, StoreException, IOException {
        if (Stream.of(arguments).anyMatch(Commands::isDamaged)) {
            throw CommandException.usage(words, words.say("cli.problem.damaged-argument"));
        }
        CommandLine parser = new Grammar(words, arguments).parser();
        ParseResult parsed = parse(parser, words, arguments);
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (last.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
            last.commandSpec().commandLine().usage(out);
            return ExitCode.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            out.print(Version.read().in(words));
            return ExitCode.DONE;
        }
        Request request = new Request(parsed);
        checkLanguage(request, words);
        if (!request.namesACommand()) {
            StoreOption.file(request, words);
            throw CommandException.usage(words, words.say("cli.problem.no-command", new Grammar(words).names()));
        }
        if (request.command().equals("check")) {
            return new CheckCommand(words, out).run(request);
        }
        if (request.command().equals(HandbookCommand.NAME)) {
            return new HandbookCommand(words, clock).run(request);
        }
        if (request.command().equals("sheet")) {
            // before all that is read and laid out: what the second one has begun it ends
            FirstCompiler.alone();
        }
        if (KeepCommands.has(request.command())) {
            return new KeepCommands(stores, clock, words, out).run(request);
        }
        if (request.command().equals(ChangesCommand.NAME)) {
            return new ChangesCommand(stores, clock, words, out, err).run(request, form(request, words));
        }
        if (request.command().equals("edition")) {
            return new EditionCommand(stores, clock, words, out, err).run(request, form(request, words));
        }
        if (LedgerAdding.isAsked(request)) {
            return new LedgerAdding(clock, words, out).run(request, stores);
        }
        if (EditCommands.has(request.command())) {
            return new EditCommands(stores, clock, words, out, err).run(request, form(request, words));
        }
        Optional<View> view = new ViewOption(request, words).read();
        Words spoken = request.value("--lang").isPresent()
                ? words
                : view.map(shown -> Words.in(shown.language())).orElse(words);
        LocalDate asOf = asOf(request, view.map(View::asOf), words);
        Form form = request.command().equals("export") ? Form.TABLE : form(request, words);
        try (AtlasStore store = stores.read(StoreOption.file(request, words))) {
            store.notices().forEach(notice -> err.println(notice.in(spoken)));
            TieFilter shown = view.map(View::filter).orElse(TieFilter.ALL);
            return run(request, form, new Reading(store, spoken, asOf, shown));
        }
    }

    private ExitCode run(Request request, Form form, Reading reading)
            throws CommandException, StoreException, IOException {
        List<String> echo = form == Form.TABLE ? new Echo(request, reading.words()).lines() : List.of();
        return switch (request.command()) {
            case "list" -> new ListCommand(reading).run(request).after(echo).print(form, reading.words(), out, err);
            case "show" -> {
                ShowCommand show = new ShowCommand(reading);
                if (request.has(ShowCommand.AS_CHANGE)) {
                    out.println(show.asChange(request));
                    yield ExitCode.DONE;
                }
                yield show.run(request).after(echo).print(form, reading.words(), out, err);
            }
            case "search" -> new SearchCommand(reading).run(request).after(echo).print(form, reading.words(), out, err);
            case "untranslated" -> new UntranslatedCommand(reading).run().print(form, reading.words(), out, err);
            case "notes" -> new NotesCommand(reading).run(request).print(form, reading.words(), out, err);
            case "sheet" -> sheet(request, reading, echo);
            case "map" -> {
                echo.forEach(out::println);
                yield new MapCommand(reading).run(request);
            }
            case "export" -> new ExportCommand(reading, clock, out).run(request);
            default ->
                InsightCommands.areForPaper(request, reading.words())
                        ? sheet(request, reading, echo)
                        : new InsightCommands(reading).run(request).after(echo).print(form, reading.words(), out, err);
        };
    }

    private ExitCode sheet(Request request, Reading reading, List<String> echo) throws CommandException, IOException {
        echo.forEach(out::println);
        return new SheetCommand(reading, clock, stores, out, err).run(request);
    }

    private static ParseResult parse(CommandLine parser, Words words, String... arguments) throws CommandException {
        try {
            return parser.parseArgs(arguments);
        } catch (UnmatchedArgumentException unknown) {
            String typed = Typed.shown(String.join(" ", unknown.getUnmatched()), words);
            List<String> near = unknown.getSuggestions();
            throw CommandException.usage(
                    words,
                    near.isEmpty()
                            ? words.say("cli.problem.unknown-argument", typed)
                            : words.say("cli.problem.unknown-argument-near", typed, String.join(", ", near)));
        } catch (MissingParameterException missing) {
            String label = missing.getMissing().isEmpty()
                    ? ""
                    : missing.getMissing().get(0).paramLabel();
            throw CommandException.usage(words, words.say("cli.problem.missing", label));
        } catch (OverwrittenOptionException twice) {
            throw CommandException.usage(
                    words,
                    words.say(
                            "cli.problem.twice",
                            String.valueOf(twice.getOverwritten().paramLabel())));
        } catch (ParameterException other) {
            throw CommandException.usage(
                    words,
                    words.say("cli.problem.unreadable-argument", Typed.shown(String.join(" ", arguments), words)));
        }
    }

    private static void checkLanguage(Request request, Words words) throws CommandException {
        Optional<String> tag = request.value("--lang");
        boolean bilingual = request.command().equals("sheet");
        if (tag.isPresent()
                && Language.ofTag(tag.get()).isEmpty()
                && !(bilingual && SheetLanguage.ofTag(tag.get()).isPresent())) {
            String known = bilingual ? "en, vi, ja, vi-ja" : "en, vi, ja";
            throw CommandException.usage(
                    words, words.say("cli.problem.value", Typed.shown(tag.get(), words), "--lang", known));
        }
    }

    private LocalDate asOf(Request request, Optional<LocalDate> ofView, Words words) throws CommandException {
        Optional<String> day = request.value("--as-of");
        return day.isPresent()
                ? Possible.day(day.get(), "--as-of", words)
                : ofView.orElseGet(() -> LocalDate.now(clock));
    }

    private static Form form(Request request, Words words) throws CommandException {
        Optional<String> wanted = request.value("--format");
        return wanted.isEmpty() ? Form.TABLE : Possible.constant(Form.class, wanted.get(), "--format", words);
    }

    /**
     * Where the system's character set is a poorer one than that of what was typed, letters arrive as U+FFFD; in the place
     * of one letter often stand several.
     */
    private static boolean isDamaged(String argument) {
        return argument.indexOf('\uFFFD') >= 0;
    }

    /** The language must be known before the rest can be described, so it is looked for first. */
    private static Language languageOf(String... arguments) {
        Optional<Language> asked = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                asked = spoken(arguments[i].substring("--lang=".length()));
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = spoken(arguments[i + 1]);
            }
        }
        return asked.orElseGet(Commands::systemLanguage);
    }

    /** Of a bilingual sheet the first language. */
    private static Optional<Language> spoken(String tag) {
        return SheetLanguage.ofTag(tag).map(SheetLanguage::first);
    }

    private static Language systemLanguage() {
        return Language.ofTag(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }
}
