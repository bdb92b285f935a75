package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** What was signed at an event, as it is told and as a program reads it. */
public final class DocumentLines {

    private final Words words;

    public DocumentLines(Words words) {
        this.words = words;
    }

    /** Only what is on record: where it does not say who signed, nothing is said of it. */
    List<String> told(Document document) {
        List<String> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(words.name(document.type())));
        if (document.title() != null) {
            head.add(words.say("cli.show.quoted", document.title()));
        }
        if (document.beside()) {
            head.add(words.say("cli.show.document.beside"));
        }
        lines.add(words.say("cli.show.document", String.join(" · ", head)));
        document.signatories().forEach(signatory -> lines.add(words.say("cli.show.document.signed", told(signatory))));
        if (document.level() != null) {
            lines.add(words.say("cli.show.document.level", words.name(document.level())));
        }
        if (document.place() != null) {
            lines.add(words.say("cli.show.document.place", words.text(document.place())));
        }
        if (document.until() != null) {
            lines.add(words.say("cli.show.document.until", words.date(document.until())));
        }
        if (document.renewal() != null) {
            lines.add(words.say("cli.show.document.renewal", words.name(document.renewal())));
        }
        if (document.notice() != null) {
            lines.add(words.say("cli.show.document.notice", words.text(document.notice())));
        }
        return lines;
    }

    private String told(Signatory signatory) {
        List<String> parts = new ArrayList<>(List.of(words.name(signatory.side())));
        if (signatory.name() != null) {
            parts.add(words.text(signatory.name()));
        }
        if (signatory.office() != null) {
            parts.add(words.text(signatory.office()));
        }
        return String.join(" · ", parts);
    }

    /** Null where no document is on record. */
    @Nullable
    public Map<String, Object> json(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", document.type().code());
        json.put("title", document.title());
        json.put("signatories", document.signatories().stream().map(this::json).toList());
        json.put("level", document.level() == null ? null : document.level().code());
        json.put("place", text(document.place()));
        json.put("until", Lines.text(document.until()));
        json.put(
                "renewal",
                document.renewal() == null ? null : document.renewal().code());
        json.put("notice", text(document.notice()));
        json.put("beside", document.beside());
        return json;
    }

    private Map<String, Object> json(Signatory signatory) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("side", signatory.side().code());
        json.put("name", text(signatory.name()));
        json.put("office", text(signatory.office()));
        return json;
    }

    private @Nullable String text(@Nullable Trilingual text) {
        return text == null ? null : words.text(text);
    }
}
