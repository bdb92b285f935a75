package kakehashi.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.SigningLevel;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Words;

/** What a sheet must say of a document, read from the record by hand. */
final class DocumentParts {

    private static final Set<EventKind> SIGNINGS = Set.of(EventKind.SIGNED, EventKind.RENEWED, EventKind.UPGRADED);

    private DocumentParts() {}

    static boolean isDocument(TieEvent event) {
        return SIGNINGS.contains(event.kind()) || event.document() != null;
    }

    /** Dates and ranks begin a line with a capital letter. */
    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String flat(Words words, Trilingual text) {
        return small(words.text(text).replace("\n", " // "));
    }

    /** All of it, with the sentence of the record. */
    static List<String> all(Words words, TieEvent event) {
        List<String> parts = inBrief(words, event);
        parts.add(flat(words, event.summary()));
        return parts;
    }

    /** What a register tells of it too, which has no room for its sentence. */
    static List<String> inBrief(Words words, TieEvent event) {
        List<String> parts = new ArrayList<>();
        if (event.date() != null) {
            parts.add(small(words.date(event.date())));
        }
        Document document = event.document();
        if (document != null) {
            parts.add(small(words.name(document.type())));
            Stream.of(document.place(), document.notice())
                    .filter(Objects::nonNull)
                    .forEach(text -> parts.add(flat(words, text)));
            for (Signatory signatory : document.signatories()) {
                Stream.of(signatory.name(), signatory.office())
                        .filter(Objects::nonNull)
                        .forEach(text -> parts.add(flat(words, text)));
            }
            if (document.level() != null && document.level() != SigningLevel.OTHER) {
                parts.add(small(words.name(document.level())));
            }
            if (document.renewal() == Renewal.BY_AGREEMENT) {
                parts.add(small(words.name(document.renewal())));
            }
            if (document.title() != null) {
                parts.add(small(document.title()));
            }
            if (document.until() != null) {
                parts.add(small(words.date(document.until())));
            }
            if (document.beside()) {
                parts.add(small(words.say("model.document.beside", words.name(document.type()))));
            }
        }
        return parts;
    }
}
