package kakehashi.query.rule;

import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.RecordKind;
import kakehashi.model.value.Coded;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import kakehashi.model.value.TieType;

/** A rule that records keep, and the key of the words for its being broken. */
public enum Rule {
    TEXT_MISSING("query.rule.text-missing"),
    TEXT_TOO_LONG("query.rule.text-too-long"),
    TEXT_HIDDEN("query.rule.text-hidden"),
    TEXT_NOT_COMPOSED("query.rule.text-not-composed"),
    DATE_IMPLAUSIBLE("query.rule.date-implausible"),
    ADDRESS_UNREADABLE("query.rule.address-unreadable"),
    LANGUAGE_UNKNOWN("query.rule.language-unknown"),
    ID_UNFIT("query.rule.id-unfit"),
    ID_TWICE("query.rule.id-twice"),
    LISTED_TWICE("query.rule.listed-twice"),
    SOURCE_UNKNOWN("query.rule.source-unknown"),
    PARTY_UNKNOWN("query.rule.party-unknown"),
    LOCALITY_UNKNOWN("query.rule.locality-unknown"),
    EVENT_UNKNOWN("query.rule.event-unknown"),
    VALUE_UNFIT("query.rule.value-unfit"),
    COUNTRY_WRONG("query.rule.country-wrong"),
    SEAT_OUTSIDE("query.rule.seat-outside"),
    SOURCE_MISSING("query.rule.source-missing"),
    EVENT_MISSING("query.rule.event-missing"),
    ERAS_OVERLAP("query.rule.eras-overlap"),
    SPANS_OVERLAP("query.rule.spans-overlap"),
    DATES_REVERSED("query.rule.dates-reversed"),
    EVENTS_OUT_OF_ORDER("query.rule.events-out-of-order"),
    CONFLICT_ONE_SIDED("query.rule.conflict-one-sided"),
    EVENT_AHEAD("query.rule.event-ahead"),
    PUBLISHED_AHEAD("query.rule.published-ahead"),
    MEMBER_TWICE("query.rule.member-twice"),
    SUCCESSOR_ABSENT("query.rule.successor-absent"),
    SUCCESSION_TWICE("query.rule.succession-twice"),
    SUCCESSION_UNFIT("query.rule.succession-unfit"),
    CHAIN_CLOSED("query.rule.chain-closed"),
    TYPE_UNFIT("query.rule.type-unfit"),
    DOCUMENT_UNFIT("query.rule.document-unfit"),
    SIGNATORY_UNNAMED("query.rule.signatory-unnamed"),
    PUBLISHER_UNLIKE("query.rule.publisher-unlike"),
    COPY_ALONE("query.rule.copy-alone"),
    ALIAS_TAKEN("query.rule.alias-taken"),
    FIGURE_MISSING("query.rule.figure-missing"),
    FIGURE_UNFIT("query.rule.figure-unfit"),
    RESULT_UNFIT("query.rule.result-unfit");

    private final String key;

    Rule(String key) {
        this.key = key;
    }

    /** The key of the message that tells what is wrong, and where it helps what to do. */
    public String key() {
        return key;
    }

    /**
     * Whether a record that breaks it may still be true, so that a person is warned and not refused: an edition keeps it all
     * the same.
     */
    public boolean isDoubt() {
        return switch (this) {
            case TYPE_UNFIT, PUBLISHER_UNLIKE, COPY_ALONE -> true;
            default -> false;
        };
    }

    /** Of which kind the record is that is named and not there; empty for every other rule. */
    public Optional<RecordKind> missing() {
        return switch (this) {
            case SOURCE_UNKNOWN -> Optional.of(RecordKind.SOURCE);
            case PARTY_UNKNOWN -> Optional.of(RecordKind.PARTY);
            case LOCALITY_UNKNOWN -> Optional.of(RecordKind.LOCALITY);
            default -> Optional.empty();
        };
    }

    /** The constants whose codes may stand among the arguments; a person is told what they are called. */
    Stream<? extends Coded> coded() {
        return switch (this) {
            case TYPE_UNFIT -> Stream.of(TieType.values());
            case DOCUMENT_UNFIT -> Stream.of(EventKind.values());
            case VALUE_UNFIT -> Stream.concat(Stream.of(TieType.values()), Stream.of(Scheme.values()));
            case RESULT_UNFIT -> Stream.of(SearchResult.values());
            default -> Stream.empty();
        };
    }

    static Rule ofMissing(RecordKind kind) {
        return switch (kind) {
            case SOURCE -> SOURCE_UNKNOWN;
            case PARTY -> PARTY_UNKNOWN;
            case LOCALITY -> LOCALITY_UNKNOWN;
            default -> throw new IllegalArgumentException("nothing refers to a " + kind.code());
        };
    }
}
