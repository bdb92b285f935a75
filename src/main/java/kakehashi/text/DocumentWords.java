package kakehashi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.value.SigningLevel;
import kakehashi.model.value.SigningSide;
import kakehashi.model.value.Trilingual;

/**
 * What was signed, in words: pages, sheets and command line tell a document by these. Only what is on record is told, so
 * that a reader is told once, by {@link #rest}, what it means where something is not.
 */
public final class DocumentWords {

    private final Words words;

    public DocumentWords(Words words) {
        this.words = words;
    }

    /** What it establishes; of a side document also that it is one. */
    public String kind(Document document) {
        String type = words.name(document.type());
        return document.beside() ? words.say("model.document.beside", type) : type;
    }

    /** The key of what stands before a title: what is in square brackets is the editor's, and no title in the original. */
    public static String titleKey(String title) {
        return title.startsWith("[") ? "model.document.described" : "model.document.title";
    }

    /**
     * Who signed, each with name and office as far as they are known, and which of them signed for neither locality; empty
     * where that is not on record.
     */
    public String signedBy(Document document) {
        return told(document.signatories().stream());
    }

    /** Who signed for neither locality; empty where nobody is known to have. */
    public String thirdSides(Document document) {
        return told(document.signatories().stream().filter(signatory -> signatory.side() == SigningSide.THIRD));
    }

    private String told(Stream<Signatory> signatories) {
        return signatories
                .map(this::signatory)
                .reduce((one, other) -> words.say("model.document.and", one, other))
                .orElse("");
    }

    private String signatory(Signatory signatory) {
        Trilingual name = signatory.name();
        Trilingual office = signatory.office();
        String told;
        if (name != null && office != null) {
            told = words.say("model.document.signatory", words.named(name), words.text(office));
        } else {
            // of whom neither is on record, nobody can say that they signed
            told = name == null ? words.text(Objects.requireNonNull(office)) : words.named(name);
        }
        return signatory.side() == SigningSide.THIRD ? words.say("model.document.third", told) : told;
    }

    /** How high those stood who signed; where they stood on no one level, their offices tell. */
    public Optional<String> level(Document document) {
        return Optional.ofNullable(document.level())
                .filter(level -> level != SigningLevel.OTHER)
                .map(words::name);
    }

    /** How it may be prolonged and ended, a sentence each. */
    public List<String> terms(Document document) {
        List<String> terms = new ArrayList<>();
        if (document.renewal() != null) {
            terms.add(words.say("model.document.renewal", words.name(document.renewal())));
        }
        if (document.notice() != null) {
            terms.add(words.text(document.notice()));
        }
        return terms;
    }

    /** Everything but its kind, a line each: title in the original, who signed, at which level, where, and its term. */
    public List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        if (document.title() != null) {
            lines.add(words.say(titleKey(document.title()), document.title()));
        }
        if (!document.signatories().isEmpty()) {
            lines.add(words.say("model.document.signed", signedBy(document)));
        }
        level(document).ifPresent(level -> lines.add(words.say("model.document.level", level)));
        if (document.place() != null) {
            lines.add(words.say("model.document.place", words.text(document.place())));
        }
        if (document.until() != null) {
            lines.add(words.say("model.document.until", words.date(document.until())));
        }
        lines.addAll(terms(document));
        return lines;
    }

    /** What it means where something is not told of a document. */
    public String rest() {
        return words.say("model.document.rest");
    }
}
