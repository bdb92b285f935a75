package kakehashi.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Edition;
import kakehashi.model.Source;
import kakehashi.model.value.PartialDate;
import kakehashi.text.Words;

/**
 * One thing the atlas says about a record, with the sources that say so.
 *
 * @param record id of the record that it is about
 */
public record Statement(String record, String label, String value, List<Source> sources) {

    public Statement {
        sources = List.copyOf(sources);
    }

    /** Id of the record, without that of the event of it. */
    String about() {
        int space = record.indexOf(' ');
        return space < 0 ? record : record.substring(0, space);
    }

    /** The fact with its sources and the data version, ready to paste. */
    String quoted(Words words, Edition edition) {
        return Stream.concat(
                        Stream.of(words.say("ui.copied-fact", label, value)),
                        Stream.concat(
                                sources.stream().map(source -> words.say("ui.copied-source", cite(words, source))),
                                Stream.of(words.say(
                                        "ui.copied-version", record, edition.version(), words.date(edition.date())))))
                .collect(Collectors.joining("\n"));
    }

    /** Title, publisher, day of publication and address, as far as they are known. */
    static String cite(Words words, Source source) {
        PartialDate published = source.published();
        return Stream.of(
                        source.title(),
                        Objects.requireNonNullElse(source.publisherIn(words.language()), ""),
                        published == null ? "" : words.date(published),
                        Objects.requireNonNullElse(source.original(), ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** A mail about a mistake in this fact, ready to paste; nothing is sent. */
    public String report(Words words, Edition edition) {
        return words.say(
                "ui.report-mail",
                record,
                words.say("ui.copied-fact", label, value),
                edition.version(),
                words.date(edition.date()));
    }
}
