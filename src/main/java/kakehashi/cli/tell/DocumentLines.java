package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.query.Signing;
import kakehashi.text.DocumentWords;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** What was signed at an event, as it is told and as a program reads it. */
public final class DocumentLines {

    private final Words words;
    private final DocumentWords documents;

    public DocumentLines(Words words) {
        this.words = words;
        this.documents = new DocumentWords(words);
    }

    /** A document in a list of several, with what was signed first and how it stands last. */
    Dossier.Line of(Signing signing, Meanings meanings) {
        TieEvent event = signing.event();
        PartialDate date = event.date();
        List<String> told = new ArrayList<>();
        told.add(words.say(
                "cli.show.signing",
                date == null ? words.say("cli.show.undated") : words.date(date),
                signing.kind(words),
                signing.tie().id()));
        told.add(words.text(event.summary()));
        signing.document().map(documents::lines).ifPresent(told::addAll);
        told.add(signing.standing(meanings).in(words));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tie", signing.tie().id());
        json.putAll(json(event));
        return new Dossier.Line(String.join("\n", told), json);
    }

    /** Which event it was signed at and when, and what was signed as far as that is on record. */
    public Map<String, Object> json(TieEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("event", event.id());
        json.put("date", Lines.text(event.date()));
        Map<String, Object> document = json(event.document());
        if (document != null) {
            json.putAll(document);
        }
        return json;
    }

    List<String> told(Document document) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.show.document", documents.kind(document)));
        lines.addAll(documents.lines(document));
        return lines;
    }

    /** Null where no document is on record. */
    @Nullable
    Map<String, Object> json(@Nullable Document document) {
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
