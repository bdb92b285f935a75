package kakehashi.cli.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Nearest;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.SinceOption;
import kakehashi.cli.ask.Typed;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.query.Facet;
import kakehashi.query.PairId;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.compare.ComparisonId;
import kakehashi.sheet.subject.Each;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.store.Declined;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/** What the sheet is about that the options describe. */
public final class SheetSubject implements Subject.Given<CommandException> {

    private final Reading reading;
    private final Request request;
    private final SinceOption since;
    private final Words words;

    SheetSubject(Reading reading, Request request, SinceOption since) {
        this.reading = reading;
        this.since = since;
        this.request = request;
        this.words = reading.words();
    }

    /** The subject of one sheet. Without {@code --kind} it follows from what is named. */
    Subject one() throws CommandException {
        return Subject.of(kind(), this);
    }

    @Override
    public String record(SheetKind kind) throws CommandException {
        return switch (kind) {
            case TIE -> tie();
            case NETWORK -> network();
            case LOCALITY, PAIR, COMPARISON, VISIT_BRIEF, REGISTER, SUCCESSION_REGISTER, PROPOSAL, CHANGES, CHARTS ->
                theOnly("--locality", kind);
        };
    }

    @Override
    public Subject.OfPair pair() throws CommandException {
        List<String> pair = pair(SheetKind.PAIR);
        return new Subject.OfPair(pair.get(0), pair.get(1));
    }

    @Override
    public Subject.OfComparison comparison() throws CommandException {
        List<String> typed = request.values("--compare");
        if (typed.size() != 2) {
            throw CommandException.usage(
                    words, words.say("cli.problem.needs", SheetKind.COMPARISON.code(), "--compare"));
        }
        return new Subject.OfComparison(comparison(reading, typed));
    }

    /** Two localities for which not the same answers on the day. */
    public static ComparisonId comparison(Reading reading, List<String> typed) throws CommandException {
        ComparisonId compared =
                new ComparisonId(Filter.locality(reading, typed.get(0)), Filter.locality(reading, typed.get(1)));
        String answering = reading.atlas().successorOn(compared.one(), reading.asOf());
        if (answering.equals(reading.atlas().successorOn(compared.other(), reading.asOf()))) {
            throw CommandException.usage(
                    reading.words(), reading.words().say("cli.problem.same-locality", reading.name(answering)));
        }
        return compared;
    }

    @Override
    public Subject.OfVisit visit() throws CommandException {
        List<String> pair = pair(SheetKind.VISIT_BRIEF);
        return new Subject.OfVisit(
                pair.get(0),
                pair.get(1),
                day("--date", reading.asOf()),
                new VisitFields(reading, request).of(pair.get(0), pair.get(1)));
    }

    @Override
    public Subject.OfProposal proposal() throws CommandException {
        String home = theOnly("--locality", SheetKind.PROPOSAL);
        String answering = reading.atlas().successorOn(home, reading.asOf());
        try {
            return new Subject.OfProposal(
                    home,
                    Declined.among(reading.store().notes().read(), answering).keySet());
        } catch (StoreException unreadable) {
            throw new CommandException(ExitCode.STORE, unreadable.in(words));
        }
    }

    /** Of two localities, of one, or of all. */
    @Override
    public Subject.OfChanges changes() throws CommandException {
        List<String> localities = request.values("--pair").isEmpty()
                ? request.values("--locality").isEmpty() ? List.of() : List.of(theOnly("--locality", SheetKind.CHANGES))
                : pair(SheetKind.CHANGES);
        try {
            return new Subject.OfChanges(localities, since.any(reading.store()));
        } catch (StoreException unreadable) {
            throw new CommandException(ExitCode.STORE, unreadable.in(words));
        }
    }

    /** Whether the command itself is for charts, which are one sheet. */
    private boolean isOfCharts() {
        return request.command().equals("chart");
    }

    /** Whether the sheet is of what the filter leaves. */
    boolean isOfResult() {
        return isOfCharts()
                || request.value("--kind")
                        .flatMap(kind -> Coded.find(SheetKind.class, kind))
                        .filter(SheetKind::isOfResult)
                        .isPresent();
    }

    /** One subject for each locality, pair or tie of the result; visits instead of pairs where that kind is asked for. */
    List<Subject> each(String what) throws CommandException {
        Each each = Possible.constant(Each.class, what, "--each", words);
        List<Subject> subjects = each.of(rows(), reading.meanings());
        Optional<String> kind = request.value("--kind");
        if (kind.isEmpty() || kind.get().equals(each.code())) {
            return subjects;
        }
        if (each != Each.PAIR || !kind.get().equals(SheetKind.VISIT_BRIEF.code())) {
            throw CommandException.usage(
                    words, words.say("cli.problem.kind-of-each", Typed.shown(kind.get(), words), each.code()));
        }
        LocalDate date = day("--date", reading.asOf());
        String home = home();
        VisitFields fields = new VisitFields(reading, request);
        List<Subject> visits = new ArrayList<>();
        for (Subject subject : subjects) {
            Subject.OfPair pair = (Subject.OfPair) subject;
            boolean turned = pair.other().equals(home);
            String officer = turned ? pair.other() : pair.one();
            String counterpart = turned ? pair.one() : pair.other();
            visits.add(new Subject.OfVisit(officer, counterpart, date, fields.kept(officer, counterpart)));
        }
        return visits;
    }

    /** Whose officer reads the briefs of many visits: that of the one locality that was named; empty for the Vietnamese ones. */
    private String home() throws CommandException {
        List<String> named = request.values("--locality");
        return named.size() == 1
                ? reading.atlas().successorOn(Filter.locality(reading, named.get(0)), reading.asOf())
                : "";
    }

    /** The day that an option names. */
    LocalDate day(String option, LocalDate usual) throws CommandException {
        Optional<String> typed = request.value(option);
        return typed.isEmpty() ? usual : Possible.day(typed.get(), option, words);
    }

    private SheetKind kind() throws CommandException {
        Optional<String> typed = request.value("--kind");
        if (isOfCharts()) {
            return SheetKind.CHARTS;
        }
        if (typed.isPresent()) {
            return Possible.constant(SheetKind.class, typed.get(), "--kind", words);
        }
        if (request.value("--tie").isPresent()) {
            return SheetKind.TIE;
        }
        if (!request.values("--pair").isEmpty()) {
            return SheetKind.PAIR;
        }
        if (!request.values("--compare").isEmpty()) {
            return SheetKind.COMPARISON;
        }
        if (request.values("--locality").size() == 1) {
            return SheetKind.LOCALITY;
        }
        throw CommandException.usage(words, words.say("cli.problem.sheet-of"));
    }

    private String tie() throws CommandException {
        String typed = request.value("--tie").orElse("");
        if (reading.isLater(typed)) {
            throw CommandException.usage(words, words.say("cli.problem.later", typed, words.date(reading.asOf())));
        }
        if (reading.atlas().findLink(typed).filter(Tie.class::isInstance).isEmpty()) {
            List<String> near = new Nearest(reading).ties(typed);
            throw CommandException.usage(
                    words,
                    near.isEmpty()
                            ? words.say("cli.problem.tie", Typed.shown(typed, words))
                            : words.say("cli.problem.tie-near", Typed.shown(typed, words), String.join(", ", near)));
        }
        return typed;
    }

    private String theOnly(String option, SheetKind kind) throws CommandException {
        List<String> typed = request.values(option);
        if (typed.size() != 1) {
            throw CommandException.usage(words, words.say("cli.problem.needs", kind.code(), option));
        }
        return Filter.locality(reading, typed.get(0));
    }

    private String network() throws CommandException {
        List<String> typed = request.values("--network");
        if (typed.size() != 1) {
            throw CommandException.usage(words, words.say("cli.problem.needs", SheetKind.NETWORK.code(), "--network"));
        }
        List<String> known =
                reading.atlas().records().networks().stream().map(Network::id).toList();
        return Possible.oneOf(known, typed.get(0), "--network", words);
    }

    private List<String> pair(SheetKind kind) throws CommandException {
        List<String> typed = request.values("--pair");
        if (typed.size() != 2) {
            throw CommandException.usage(words, words.say("cli.problem.needs", kind.code(), "--pair"));
        }
        pair(reading, typed);
        return typed;
    }

    /** The pair of two localities of different countries, named in either order. */
    public static PairId pair(Reading reading, List<String> typed) throws CommandException {
        String one = Filter.locality(reading, typed.get(0));
        String other = Filter.locality(reading, typed.get(1));
        if (ofOneCountry(reading, typed)) {
            Words words = reading.words();
            throw CommandException.usage(
                    words, words.say("cli.problem.one-country", reading.name(one), reading.name(other)));
        }
        return PairId.between(reading.atlas(), one, other);
    }

    /** Whether two localities lie in one country, and so are compared and not a pair. */
    public static boolean ofOneCountry(Reading reading, List<String> typed) throws CommandException {
        return country(reading, Filter.locality(reading, typed.get(0)))
                == country(reading, Filter.locality(reading, typed.get(1)));
    }

    private static Country country(Reading reading, String locality) {
        return reading.atlas().locality(locality).country();
    }

    @Override
    public Set<String> rules() throws CommandException {
        return new Filter(reading, request).read().chosen(Facet.LENS);
    }

    @Override
    public TieFilter filter() throws CommandException {
        return new Filter(reading, request).read();
    }

    @Override
    public List<Row> rows() throws CommandException {
        List<Row> rows = new Filter(reading, request)
                .answer().rows().stream()
                        .filter(row -> row.link() instanceof Tie)
                        .toList();
        if (rows.isEmpty()) {
            throw new CommandException(ExitCode.FOUND, words.say("cli.problem.nothing-found"));
        }
        return rows;
    }
}
