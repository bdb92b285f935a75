package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kakehashi.model.Document;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.query.edit.NewTie;
import kakehashi.query.edit.SourceReader;
import kakehashi.text.TextLanguage;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Puts what rows of a list say into a draft: new ties, and what is told otherwise of those on record. */
final class Filling {

    private final Draft draft;
    private final SourceReader reader;
    private final String source;
    private final Words words;
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();

    /**
     * @param reader of the pages that rows name
     * @param source id of the list, on which all rests
     * @param words in the language in which a list says what it says, where its own words are none
     */
    Filling(Draft draft, SourceReader reader, String source, Words words) {
        this.draft = draft;
        this.reader = reader;
        this.source = source;
        this.words = words;
    }

    /**
     * Takes rows that are new or tell something else; of others nothing is taken.
     *
     * @return by the ids of ties the rows that tell of them
     */
    Map<String, List<IntakeRow>> take(List<IntakeRow> rows) {
        Map<String, List<IntakeRow>> taken = new HashMap<>();
        for (IntakeRow row : rows) {
            Claim claim = row.claim();
            if (claim != null && row.state() == RowState.NEW) {
                taken.computeIfAbsent(add(row, claim), tie -> new ArrayList<>()).add(row);
            } else if (claim != null && row.state() == RowState.CHANGED) {
                taken.computeIfAbsent(change(row, claim), tie -> new ArrayList<>())
                        .add(row);
            }
        }
        return taken;
    }

    private String add(IntakeRow row, Claim claim) {
        TieType type = Objects.requireNonNull(claim.type());
        return draft.addTie(
                claim.more().id(),
                new NewTie(
                        claim.vietnam(),
                        claim.japan(),
                        claim.more().scheme(),
                        type,
                        stated(claim, type),
                        claim.title().isEmpty() ? null : claim.title(),
                        claim.fields(),
                        claim.status(),
                        carriers(claim),
                        inItsLanguage(claim.note()),
                        List.of(event(row, claim, type, kind(type)))));
    }

    private String stated(Claim claim, TieType type) {
        return claim.typeStated().isEmpty() ? words.name(type) : claim.typeStated();
    }

    private List<String> carriers(Claim claim) {
        return claim.more().carriers().stream().map(this::carrier).distinct().toList();
    }

    private String carrier(Carrier carrier) {
        String known = carrier.id();
        return known != null
                ? known
                : parties.computeIfAbsent(
                        carrier.name(),
                        name -> draft.addParty(
                                new Trilingual(name, name, name), Objects.requireNonNull(carrier.kind())));
    }

    private String change(IntakeRow row, Claim claim) {
        String id = Objects.requireNonNull(row.tie());
        Tie tie = draft.find(new RecordKey(RecordKind.TIE, id))
                .map(Tie.class::cast)
                .orElseThrow();
        String told = row.event();
        if (told == null) {
            addBeside(row, claim, tie);
        } else {
            correct(row, claim, tie, Earlier.told(tie, told));
        }
        return id;
    }

    /** What is on record stays; what the list says stands beside it, and the two are said to contradict each other. */
    private void addBeside(IntakeRow row, Claim claim, Tie tie) {
        Optional<TieEvent> known =
                Comparing.beginnings(tie).filter(event -> event.date() != null).findFirst();
        EventKind kind = known.map(TieEvent::kind).orElse(kind(tie.type()));
        String added = draft.addEvent(tie.id(), event(row, claim, tie.type(), kind));
        known.ifPresent(event -> draft.contradict(tie.id(), added, event.id()));
    }

    /** What the same list said before is altered; what it was stays in the history. */
    private void correct(IntakeRow row, Claim claim, Tie tie, TieEvent told) {
        boolean isOwn = tie.events().size() == 1;
        TieType type = isOwn && claim.type() != null ? claim.type() : tie.type();
        EventKind kind = type == tie.type() ? told.kind() : kind(type);
        NewEvent now = event(row, claim, type, kind);
        TieEvent altered = new TieEvent(
                told.id(),
                now.date() == null ? told.date() : now.date(),
                kind,
                now.summary(),
                now.sources(),
                told.conflictsWith(),
                now.document() == null ? told.document() : now.document(),
                told.goBy());
        draft.alterEvent(tie.id(), altered);
        if (isOwn) {
            Tie dated = draft.find(tie.key()).map(Tie.class::cast).orElseThrow();
            Trilingual note = inItsLanguage(claim.note());
            draft.put(new Tie(
                    tie.id(),
                    tie.vietnam(),
                    tie.japan(),
                    tie.scheme(),
                    type,
                    claim.type() == null ? tie.typeAsStated() : stated(claim, type),
                    claim.title().isEmpty() ? tie.title() : claim.title(),
                    claim.fields().isEmpty() ? tie.fields() : claim.fields(),
                    claim.status() == Status.UNKNOWN ? tie.status() : claim.status(),
                    claim.more().carriers().isEmpty() ? tie.parties() : carriers(claim),
                    dated.events(),
                    note == null ? tie.note() : note));
        }
    }

    private static EventKind kind(TieType type) {
        return switch (type) {
            case PROJECT -> EventKind.PROJECT_START;
            case ANNOUNCED -> EventKind.PROPOSED;
            case EXCHANGE -> EventKind.MENTIONED;
            case SISTER_CITY,
                    FRIENDSHIP_CITY,
                    FRIENDLY_COOPERATIVE,
                    PARTNERSHIP,
                    COOPERATION_AGREEMENT,
                    MOU,
                    LETTER_OF_INTENT,
                    JOINT_STATEMENT -> EventKind.SIGNED;
        };
    }

    private NewEvent event(IntakeRow row, Claim claim, TieType type, EventKind kind) {
        Function<Language, String> said = language -> said(row, claim, kind, Words.in(language));
        List<String> sources = new ArrayList<>(List.of(source));
        String page = claim.more().page();
        if (!page.isEmpty()) {
            sources.add(pages.computeIfAbsent(page, address -> draft.addSource(reader.read(address))));
        }
        return new NewEvent(
                kind,
                claim.signed(),
                new Trilingual(said.apply(Language.EN), said.apply(Language.VI), said.apply(Language.JA)),
                sources,
                document(claim, type, kind));
    }

    /** Which row says so, and where it says so in words of its own, these. */
    private static String said(IntakeRow row, Claim claim, EventKind kind, Words words) {
        String stated = claim.more().stated();
        return stated.isEmpty()
                ? words.say("exchange.intake.event", words.name(kind), row.label())
                : words.say("exchange.intake.event-stated", words.name(kind), row.label(), stated);
    }

    private @Nullable Document document(Claim claim, TieType type, EventKind kind) {
        Claim.More more = claim.more();
        boolean isSaid = more.until() != null || !more.signedAt().isEmpty();
        return isSaid && kind.opensTerm()
                ? new Document(
                        type, null, List.of(), null, inItsLanguage(more.signedAt()), more.until(), null, null, false)
                : null;
    }

    /** In the language of its letters, for nobody translates what a list says. */
    private @Nullable Trilingual inItsLanguage(String text) {
        return text.isEmpty() ? null : Trilingual.alone(TextLanguage.of(text, words.language()), text);
    }
}
