package kakehashi.store.seeds;

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

    private static final int MOST_LETTERS = 200;

    public Breach {
        file = shown(file);
        record = shown(record);
        field = shown(field);
        details = details.stream().map(Breach::shown).toList();
    }

    /** What stands in the file, as a line of a terminal may repeat it: not without end, and nothing that is not seen. */
    private static String shown(String text) {
        if (text.length() > MOST_LETTERS) {
            return shown(text.substring(0, MOST_LETTERS)) + "…";
        }
        return text.codePoints()
                .mapToObj(c -> SeedText.isHidden(c) ? SeedText.codePoint(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** How many places it stands for: one, or those that are only counted. */
    public int places() {
        return kind == BreachKind.AND_MORE ? Integer.parseInt(detail(0)) : 1;
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
            case AND_MORE -> words.say("store.breach.and-more", places());
            case FILE_UNREADABLE -> words.say("store.breach.file-unreadable");
            case FILE_TOO_LONG -> words.say("store.breach.file-too-long", detail(0));
            case NOT_UTF8 -> words.say("store.breach.not-utf8", detail(0));
            case JSON_ENDLESS -> words.say("store.breach.json-endless", detail(0), detail(1));
            case LIST_TOO_LONG -> words.say("store.breach.list-too-long", detail(0), detail(1));
            case NOT_JSON -> words.say("store.breach.not-json", detail(0), detail(1));
            case KEY_TWICE -> words.say("store.breach.key-twice", detail(0), detail(1));
            case WRONG_SHAPE -> words.say("store.breach.wrong-shape", detail(0));
            case MEMBER_MISSING -> words.say("store.breach.member-missing");
            case MEMBER_UNKNOWN -> words.say("store.breach.member-unknown");
            case TEXT_MISSING -> words.say("store.breach.text-missing");
            case TEXT_PLACEHOLDER -> words.say("store.breach.text-placeholder", detail(0));
            case TEXT_TOO_LONG -> words.say("store.breach.text-too-long", detail(0), detail(1));
            case TEXT_HIDDEN -> words.say("store.breach.text-hidden", detail(0));
            case TEXT_NOT_COMPOSED -> words.say("store.breach.text-not-composed");
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
            case EVENT_AHEAD -> words.say("store.breach.event-ahead", detail(0), detail(1));
            case PUBLISHED_AHEAD -> words.say("store.breach.published-ahead", detail(0), detail(1));
            case MEMBER_TWICE -> words.say("store.breach.member-twice", detail(0), detail(1));
            case SUCCESSOR_ABSENT -> words.say("store.breach.successor-absent", detail(0), detail(1));
            case SUCCESSION_TWICE -> words.say("store.breach.succession-twice", detail(0));
            case SUCCESSION_UNFIT -> words.say("store.breach.succession-unfit", detail(0), detail(1));
            case CHAIN_CLOSED -> words.say("store.breach.chain-closed", detail(0));
            case COUNT_WRONG -> words.say("store.breach.count-wrong", detail(0), detail(1));
            case DOCUMENT_UNFIT -> words.say("store.breach.document-unfit", detail(0));
            case SIGNATORY_UNNAMED -> words.say("store.breach.signatory-unnamed");
            case PUBLISHER_UNLIKE -> words.say("store.breach.publisher-unlike", detail(0), detail(1));
            case COPY_ALONE -> words.say("store.breach.copy-alone");
            case ALIAS_TAKEN -> words.say("store.breach.alias-taken", detail(0), detail(1));
            case FIGURE_MISSING -> words.say("store.breach.figure-missing");
            case FIGURE_UNFIT -> words.say("store.breach.figure-unfit", detail(0));
            case RESULT_UNFIT -> words.say("store.breach.result-unfit", detail(0), detail(1));
        };
    }

    private String detail(int place) {
        return place < details.size() ? details.get(place) : "";
    }
}
