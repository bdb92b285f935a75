package kakehashi.query.lens;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SigningSide;
import org.jspecify.annotations.Nullable;

/**
 * One signing of a tie, as the conditions of a rule ask about it.
 *
 * @param event null for the tie as a whole, with whatever was signed for it
 */
record Paper(Case of, @Nullable TieEvent event) {

    /** What stands where the record tells nothing. */
    static final String NOT_ON_RECORD = "not-on-record";

    private Optional<Document> document() {
        return Optional.ofNullable(event).map(TieEvent::document);
    }

    /** The type of the document, or that none is on record. */
    String type() {
        return document().map(Document::type).map(Coded::code).orElse(NOT_ON_RECORD);
    }

    String level() {
        return document().map(Document::level).map(Coded::code).orElse(NOT_ON_RECORD);
    }

    boolean isBeside() {
        return document().filter(Document::beside).isPresent();
    }

    /** Whose signatures are on record: of the two, of one of them, of one with a third or of none but thirds, or nobody's. */
    String signedBy() {
        Set<SigningSide> sides = signatories()
                .map(Signatory::side)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SigningSide.class)));
        if (sides.isEmpty()) {
            return NOT_ON_RECORD;
        }
        if (sides.contains(SigningSide.VIETNAM) && sides.contains(SigningSide.JAPAN)) {
            return "the-two";
        }
        return sides.contains(SigningSide.THIRD) ? "others" : "one";
    }

    /** How the offices that signed for Vietnam are called, in every language on record. */
    List<String> vietnamOffices() {
        return signatories()
                .filter(signatory -> signatory.side() == SigningSide.VIETNAM)
                .flatMap(signatory -> Stream.ofNullable(signatory.office()))
                .flatMap(office -> office.all().stream())
                .toList();
    }

    private Stream<Signatory> signatories() {
        return document().stream().flatMap(document -> document.signatories().stream());
    }

    /** How many fields the record of the tie names. */
    String fields() {
        int fields = of.tie().fields().size();
        return fields == 0 ? NOT_ON_RECORD : fields == 1 ? "one" : "several";
    }

    /** The rank of the Vietnamese locality on a day. */
    String vietnamRank(LocalDate day) {
        return of.atlas().locality(of.tie().vietnam()).eraNearest(day).kind().code();
    }

    Optional<PartialDate> date() {
        return Optional.ofNullable(event).map(TieEvent::date);
    }
}
