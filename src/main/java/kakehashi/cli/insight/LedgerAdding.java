package kakehashi.cli.insight;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.StoreOption;
import kakehashi.cli.ask.Typed;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.StaleChangeException;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.Remark;
import kakehashi.query.edit.Stamp;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.NewSearch;
import kakehashi.query.ledger.SearchWords;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** {@code ledger add}: takes down that somebody searched a locality for ties, and with what result. */
public final class LedgerAdding {

    static final String SCHEME = "--scheme";
    static final String FOUND = "--found";
    static final String NONE = "--none";
    static final String WHERE = "--where";
    static final String WITHIN = "--within";
    static final String LEFT = "--left-out";
    static final String DATE = "--date";
    static final String BY = "--by";
    static final String DRY_RUN = "--dry-run";

    private static final String ADD = "add";

    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    public LedgerAdding(Clock clock, Words words, PrintStream out) {
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    /** Whether a search is to be taken down. */
    public static boolean isAsked(Request request) {
        return request.command().equals("ledger")
                && !request.words().isEmpty()
                && request.words().get(0).equals(ADD);
    }

    public ExitCode run(Request request, StoreOpener stores) throws CommandException, StoreException {
        boolean isTried = request.has(DRY_RUN);
        if (request.words().size() != 2
                || request.has(NONE) == request.value(FOUND).isPresent()) {
            throw CommandException.usage(words, words.say("ledger.usage-add"));
        }
        LocalDate today = LocalDate.now(clock);
        try (AtlasStore store = isTried
                ? stores.read(StoreOption.file(request, words))
                : stores.share(StoreOption.file(request, words))) {
            Reading reading = new Reading(store, words, today, TieFilter.ALL);
            NewSearch search = search(request, reading);
            Stamp stamp = new Stamp(UUID.randomUUID(), clock.instant(), search.by(), null);
            ChangeSet set = search.set(store.load(), words.language(), stamp);
            List<String> refusals = Check.of(store.load(), set).stream()
                    .filter(Remark::forbids)
                    .map(fault ->
                            words.say("store.change.at", fault.record().id() + " " + fault.field(), fault.in(words)))
                    .toList();
            if (!refusals.isEmpty()) {
                refusals.forEach(line -> out.println(Typed.plain(line)));
                out.println(words.say("cli.apply.nothing"));
                return ExitCode.FOUND;
            }
            if (isTried) {
                out.println(words.say("cli.apply.would"));
            } else {
                store.write(set);
                out.println(Typed.plain(new Done(reading.places(), today).line(set)));
            }
            Meanings next = new Meanings(isTried ? with(store.load(), set) : store.load(), today);
            out.println("  "
                    + Typed.plain(new SearchWords(new Places(next.atlas(), words), today)
                            .told(new Ledger(next).of(search.locality(), search.scheme()))));
            return ExitCode.DONE;
        }
    }

    private static Atlas with(Atlas atlas, ChangeSet set) {
        try {
            return atlas.with(set);
        } catch (StaleChangeException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private NewSearch search(Request request, Reading reading) throws CommandException {
        String locality = Filter.locality(reading, request.words().get(1));
        Scheme scheme = Possible.constant(Scheme.class, required(request, SCHEME), SCHEME, words);
        Optional<String> day = request.value(DATE);
        LocalDate date = day.isPresent() ? Possible.day(day.get(), DATE, words) : reading.asOf();
        return new NewSearch(
                locality,
                scheme,
                PartialDate.of(date),
                request.has(NONE) ? 0 : count(request.value(FOUND).orElse("")),
                request.has(WITHIN),
                required(request, WHERE),
                required(request, BY),
                request.value(LEFT)
                        .map(text -> Trilingual.alone(words.language(), text))
                        .orElse(null));
    }

    private String required(Request request, String option) throws CommandException {
        Optional<String> value = request.value(option).filter(typed -> !typed.isBlank());
        if (value.isEmpty()) {
            throw CommandException.usage(words, words.say("cli.problem.missing", option));
        }
        return value.get();
    }

    private int count(String typed) throws CommandException {
        if (!typed.matches("[1-9]\\d{0,4}")) {
            throw CommandException.usage(words, words.say("ledger.problem.count", Typed.shown(typed, words)));
        }
        return Integer.parseInt(typed);
    }
}
