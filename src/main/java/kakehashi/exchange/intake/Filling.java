package kakehashi.exchange.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.query.edit.NewTie;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Puts what rows of a list say into a draft: new ties, and what is told otherwise of those on record. */
final class Filling {

    private final Draft draft;
    private final String source;
    private final Words words;

    /**
     * @param source id of the list, on which all rests
     * @param words in the language in which a list says what it says, where its own words are none
     */
    Filling(Draft draft, String source, Words words) {
        this.draft = draft;
        this.source = source;
        this.words = words;
    }

    /** Takes rows that are new or tell something else; of others nothing is taken. */
    void take(List<IntakeRow> rows) {
        for (IntakeRow row : rows) {
            Claim claim = row.claim();
            if (claim != null && row.state() == RowState.NEW) {
                add(claim);
            } else if (claim != null && row.state() == RowState.CHANGED) {
                change(claim, Objects.requireNonNull(row.tie()));
            }
        }
    }

    private void add(Claim claim) {
        TieType type = Objects.requireNonNull(claim.type());
        draft.addTie(new NewTie(
                claim.vietnam(),
                claim.japan(),
                Scheme.OFFICIAL,
                type,
                claim.typeStated().isEmpty() ? words.name(type) : claim.typeStated(),
                claim.title().isEmpty() ? null : claim.title(),
                claim.fields(),
                claim.status(),
                List.of(),
                note(claim.note()),
                List.of(event(claim, kind(type)))));
    }

    /** What is on record stays; what the list says stands beside it, and the two are said to contradict each other. */
    private void change(Claim claim, String id) {
        Tie tie = draft.find(new RecordKey(RecordKind.TIE, id))
                .map(Tie.class::cast)
                .orElseThrow();
        Optional<TieEvent> known =
                Comparing.beginnings(tie).filter(event -> event.date() != null).findFirst();
        EventKind kind = known.map(TieEvent::kind).orElse(kind(tie.type()));
        String added = draft.addEvent(id, event(claim, kind));
        known.ifPresent(event -> draft.contradict(id, added, event.id()));
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

    private NewEvent event(Claim claim, EventKind kind) {
        Function<Language, String> said = language -> Words.in(language)
                .say("exchange.intake.event", Words.in(language).name(kind));
        return new NewEvent(
                kind,
                claim.signed(),
                new Trilingual(said.apply(Language.EN), said.apply(Language.VI), said.apply(Language.JA)),
                List.of(source),
                null);
    }

    /** In the language of its letters, for nobody translates what a list says. */
    private static @Nullable Trilingual note(String text) {
        if (text.isEmpty()) {
            return null;
        }
        boolean japanese = text.codePoints().anyMatch(c -> Set.of(
                        Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA)
                .contains(Character.UnicodeScript.of(c)));
        boolean vietnamese = text.codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
        return japanese
                ? new Trilingual("", "", text)
                : vietnamese ? new Trilingual("", text, "") : new Trilingual(text, "", "");
    }
}
