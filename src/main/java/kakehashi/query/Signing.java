package kakehashi.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.Scheme;
import kakehashi.query.lens.Case;
import kakehashi.query.term.Standing;
import kakehashi.query.term.Standing.Kind;
import kakehashi.text.DocumentWords;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One document of a tie: the event at which it was signed. Whatever tells the documents of a tie tells these, and tells
 * them nowhere else.
 */
public record Signing(Tie tie, TieEvent event) {

    private static final Comparator<Signing> LATEST_FIRST = Comparator.comparing(Signing::event, TieEvent.LATEST_FIRST);

    /** Those of some ties, the latest first; what has no date stands last. */
    public static List<Signing> of(Collection<Tie> ties) {
        return ties.stream()
                .flatMap(tie -> events(tie).stream().map(event -> new Signing(tie, event)))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** The same, but of a signing that two accounts tell differently only the one. */
    public static List<Signing> once(Collection<Tie> ties) {
        return ties.stream()
                .flatMap(tie -> TieEvent.once(events(tie)).stream().map(event -> new Signing(tie, event)))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** A tie, with all that was signed for it, as the rules look at it by which ties are counted. */
    public static Case caseOf(Tie tie, Meanings meanings) {
        return new Case(meanings.atlas(), meanings.known(tie), meanings.standing(tie), meanings.asOf());
    }

    private static List<TieEvent> events(Tie tie) {
        return tie.events().stream().filter(TieEvent::isSigning).toList();
    }

    /** What was signed, where that is on record. */
    public Optional<Document> document() {
        return Optional.ofNullable(event.document());
    }

    /** What it establishes, in words; where no document is on record, what happened. */
    public String kind(Words words) {
        return document().map(new DocumentWords(words)::kind).orElseGet(() -> words.name(event.kind()));
    }

    /** What it establishes and when, in words: "Memorandum of understanding, 12 November 2018". */
    public String named(Words words) {
        PartialDate date = event.date();
        return date == null ? kind(words) : words.say("query.signing", kind(words), words.date(date));
    }

    /** Whether it is a side document. */
    public boolean isBeside() {
        return document().filter(Document::beside).isPresent();
    }

    /**
     * What the record of the document means on the as-of date. Its own term comes first; where it has none it stands as its
     * tie does, and is over where its tie, or the phase that it belongs to, ended after it.
     */
    public Standing standing(Meanings meanings) {
        Standing whole = meanings.standing(tie);
        LocalDate day = meanings.asOf();
        PartialDate until = document().map(Document::until).orElse(null);
        boolean renews = document().map(Document::renewal).stream().anyMatch(Renewal.AUTOMATIC::equals);
        if (until != null && until.latest().isBefore(day)) {
            if (until.equals(whole.end()) && whole.isUnverified()) {
                return whole;
            }
            return renews && whole.isInForce() ? as(Kind.RENEWED_ITSELF, until) : as(Kind.ENDED, until);
        }
        Optional<PartialDate> ended = endOfPhase(day);
        if (ended.isPresent() && !isBeside()) {
            return meanings.borneOut(as(Kind.ENDED, ended.get()), tie);
        }
        if (!whole.isInForce() && (!isBeside() || until == null)) {
            return isBeside() || !whole.isAgreed() ? as(Kind.NOT_VERIFIED, null) : whole;
        }
        if (until == null) {
            return as(Kind.IN_FORCE, null);
        }
        return as(renews ? Kind.RENEWS_ITSELF : Kind.IN_FORCE_UNTIL, until);
    }

    private Optional<PartialDate> endOfPhase(LocalDate day) {
        PartialDate signed = event.date();
        if (signed == null) {
            return Optional.empty();
        }
        return tie.events().stream()
                .filter(other -> other.kind().isEnd())
                .map(TieEvent::date)
                .filter(end -> end != null
                        && end.latest().isAfter(signed.latest())
                        && end.latest().isBefore(day))
                .min(Comparator.comparing(PartialDate::latest));
    }

    private Standing as(Kind kind, @Nullable PartialDate end) {
        return new Standing(kind, end, tie.scheme() == Scheme.THIRD_PARTY);
    }
}
