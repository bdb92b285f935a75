package kakehashi.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.text.Words;

/**
 * One place where the seeds break a rule of their format.
 *
 * @param file path inside the seed folder, such as {@code ties/vn-hue.json}
 * @param record id of the record, or empty where the whole file is meant
 * @param field path of the member inside the record, such as {@code eras[0].name.vi}, or empty
 * @param details what the wording of {@code kind} needs: the value found, the value wanted
 */
public record Breach(String file, String record, String field, BreachKind kind, List<String> details) {

    public Breach {
        details = List.copyOf(details);
    }

    /** One line: where it is, and what is wrong there. */
    public String in(Words words) {
        String place =
                Stream.of(file, record, field).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return place + ": " + reason(words);
    }

    private String reason(Words words) {
        return switch (kind) {
            case FILE_MISSING -> words.say("store.breach.file-missing");
            case NOT_JSON -> words.say("store.breach.not-json", detail(0), detail(1));
            case KEY_TWICE -> words.say("store.breach.key-twice", detail(0), detail(1));
            case WRONG_SHAPE -> words.say("store.breach.wrong-shape", detail(0));
            case MEMBER_MISSING -> words.say("store.breach.member-missing");
            case MEMBER_UNKNOWN -> words.say("store.breach.member-unknown");
            case TEXT_MISSING -> words.say("store.breach.text-missing");
            case TEXT_PLACEHOLDER -> words.say("store.breach.text-placeholder", detail(0));
            case GLYPH_MISSING -> words.say("store.breach.glyph-missing", detail(0));
            case CODE_UNKNOWN -> words.say("store.breach.code-unknown", detail(0));
            case DATE_UNREADABLE -> words.say("store.breach.date-unreadable", detail(0));
            case DATE_IMPLAUSIBLE -> words.say("store.breach.date-implausible", detail(0), detail(1), detail(2));
            case ADDRESS_UNREADABLE -> words.say("store.breach.address-unreadable", detail(0));
            case LANGUAGE_UNKNOWN -> words.say("store.breach.language-unknown", detail(0));
            case ID_TWICE -> words.say("store.breach.id-twice", detail(0));
            case ID_UNKNOWN -> words.say("store.breach.id-unknown", detail(0), detail(1));
            case ID_UNFIT -> words.say("store.breach.id-unfit", detail(0), detail(1));
            case COUNTRY_WRONG -> words.say("store.breach.country-wrong", detail(0));
            case SEAT_OUTSIDE -> words.say("store.breach.seat-outside", detail(0));
            case SOURCE_MISSING -> words.say("store.breach.source-missing");
            case EVENT_MISSING -> words.say("store.breach.event-missing");
            case ERA_MISSING -> words.say("store.breach.era-missing");
            case ERAS_OVERLAP -> words.say("store.breach.eras-overlap", detail(0), detail(1));
            case SPANS_OVERLAP -> words.say("store.breach.spans-overlap", detail(0), detail(1));
            case DATES_REVERSED -> words.say("store.breach.dates-reversed", detail(0), detail(1));
            case EVENTS_OUT_OF_ORDER -> words.say("store.breach.events-out-of-order", detail(0), detail(1));
            case CONFLICT_ONE_SIDED -> words.say("store.breach.conflict-one-sided", detail(0), detail(1));
            case SUCCESSION_TWICE -> words.say("store.breach.succession-twice", detail(0));
            case SUCCESSION_UNFIT -> words.say("store.breach.succession-unfit", detail(0), detail(1));
            case CHAIN_CLOSED -> words.say("store.breach.chain-closed", detail(0));
            case COUNT_WRONG -> words.say("store.breach.count-wrong", detail(0), detail(1));
        };
    }

    private String detail(int place) {
        return place < details.size() ? details.get(place) : "";
    }
}
