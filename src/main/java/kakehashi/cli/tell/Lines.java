package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Link;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Row;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Lines of facts that more than one kind of record needs. */
final class Lines {

    private final Reading reading;
    private final Words words;
    private final RecordNames names;

    Lines(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.names = reading.names();
    }

    /** A record's name with its id, which the next command may need. */
    String named(String id) {
        return words.say("cli.show.labelled", Words.opening(names.name(id)), id);
    }

    Map<String, Object> reference(String id) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("id", id);
        reference.put("name", names.name(id));
        return reference;
    }

    List<Dossier.Line> references(Collection<String> ids) {
        return ids.stream()
                .map(id -> new Dossier.Line(named(id), reference(id)))
                .toList();
    }

    /** Sources with publisher, date and address, as a reader needs them to check a fact. */
    List<Dossier.Line> sources(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .map(reading.atlas()::source)
                .map(source -> new Dossier.Line(cited(source), source(source)))
                .toList();
    }

    private String cited(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.title()));
        publisher(source).ifPresent(parts::add);
        if (source.published() != null) {
            parts.add(words.date(source.published()));
        }
        if (source.url() != null) {
            parts.add(source.url());
        }
        parts.add("[" + source.id() + "]");
        return String.join(" · ", parts);
    }

    /** Who says it, with the id of each source; where nobody published it, the id alone. */
    String brief(Collection<String> sources) {
        return sources.stream()
                .map(reading.atlas()::source)
                .map(source -> publisher(source).map(name -> name + ' ').orElse("") + '[' + source.id() + ']')
                .collect(Collectors.joining(" · "));
    }

    /** The publisher as the reader's language names it. */
    Optional<String> publisher(Source source) {
        return Optional.ofNullable(source.publisherIn(words.language()));
    }

    Map<String, Object> source(Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", source.id());
        json.put("title", source.title());
        json.put("publisher", source.publisher());
        json.put("publisherName", publisher(source).orElse(null));
        json.put("published", text(source.published()));
        json.put("url", source.url());
        json.put("copy", source.copy());
        json.put("via", source.via());
        json.put("rank", source.rank().code());
        return json;
    }

    List<Dossier.Line> links(Collection<Row> rows) {
        return rows.stream().map(row -> new Dossier.Line(told(row), json(row))).toList();
    }

    private String told(Row row) {
        Link link = row.link();
        List<String> parts = new ArrayList<>();
        parts.add(Words.opening(reading.places().title(link, reading.asOf())));
        parts.add(link instanceof Tie tie ? words.name(tie.type()) : words.name(link.scheme()));
        if (link instanceof Tie tie) {
            parts.add(reading.meanings().standing(tie).inBrief(words));
        }
        reading.meanings()
                .since(link)
                .map(since -> words.period(since, null))
                .map(since -> link instanceof Tie tie ? reading.meanings().since(tie, since, words) : since)
                .ifPresent(parts::add);
        parts.add("[" + link.id() + "]");
        return String.join(" · ", parts);
    }

    private Map<String, Object> json(Row row) {
        Link link = row.link();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", link.id());
        json.put("name", reading.places().title(link, reading.asOf()));
        json.put("scheme", link.scheme().code());
        json.put("type", link instanceof Tie tie ? tie.type().code() : null);
        json.put("status", link instanceof Tie tie ? tie.status().code() : null);
        json.put("since", text(reading.meanings().since(link).orElse(null)));
        json.put(
                "typeSince",
                link instanceof Tie tie ? text(reading.meanings().typeSince(tie).orElse(null)) : null);
        json.put("inheritedFrom", row.inheritedFrom());
        return json;
    }

    public static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    static List<String> codes(Collection<? extends Coded> constants) {
        return constants.stream().map(Coded::code).toList();
    }

    String names(Collection<? extends Coded> constants) {
        return String.join(
                words.say("cli.show.separator"),
                constants.stream().map(words::name).toList());
    }
}
