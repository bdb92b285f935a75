package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Source;
import kakehashi.model.value.Language;
import kakehashi.model.value.WebAddress;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A source as a sheet prints it.
 *
 * @param number by which it is cited; 0 for a gazetteer
 * @param text all but the site, the separator before it included
 * @param url where it is to be read; null where that is not printed, for only a copy elsewhere is known, or no address of the
 *     web and part of the text
 * @param site what is printed of {@code url}, and leads there; empty where there is none
 */
public record SourceLine(int number, Phrase text, @Nullable String url, String site) {

    private static final String SENTENCE_ENDS = ".!?…。！？";

    /** Those that the sheet cites by number, in the order of their numbers. */
    public static List<SourceLine> of(Sheet sheet, Block.Sources sources) {
        return of(sheet, sheet.citations(), sources);
    }

    /** @param citations how the sheet cites, from whoever knows it already */
    public static List<SourceLine> of(Sheet sheet, Citations citations, Block.Sources sources) {
        Map<String, Integer> numbers = citations.numbers();
        Manner manner = new Manner(sheet);
        List<SourceLine> lines = new ArrayList<>();
        for (Block.Sources.Entry entry : sources.entries()) {
            Integer number = numbers.get(entry.source().id());
            if (number != null) {
                lines.add(manner.line(entry, number, sources.form() == Block.Sources.Form.WHOLE));
            }
        }
        lines.sort(Comparator.comparingInt(SourceLine::number));
        return lines;
    }

    /** The lists of places that it rests on, for its colophon. */
    public static List<SourceLine> gazetteers(Sheet sheet, Block.Sources sources) {
        return gazetteers(sheet, sheet.citations(), sources);
    }

    /** @param citations how the sheet cites, from whoever knows it already */
    public static List<SourceLine> gazetteers(Sheet sheet, Citations citations, Block.Sources sources) {
        Set<String> gazetteers = citations.gazetteers();
        Manner manner = new Manner(sheet);
        return sources.entries().stream()
                .filter(entry -> gazetteers.contains(entry.source().id()))
                .map(entry -> manner.line(entry, 0, false))
                .toList();
    }

    /** All of the address, as people read it, for where nothing leads to it; empty where there is none. */
    public String address() {
        return url == null ? "" : Markup.readable(url);
    }

    /** How a sheet prints its sources. */
    private record Manner(Words words, List<Language> languages) {

        Manner(Sheet sheet) {
            this(Words.in(sheet.language().first()), sheet.language().languages());
        }

        SourceLine line(Block.Sources.Entry entry, int number, boolean titled) {
            Source source = entry.source();
            String origin = origin(entry);
            Phrase text = Phrase.of(origin);
            if (titled || origin.isEmpty()) {
                String language = source.language().equals(words.language().tag()) ? null : source.language();
                Phrase title = Phrase.EMPTY.thenForeign(source.title(), language);
                text = origin.isEmpty()
                        ? title
                        : title.then(after(source.title(), words.say("sheet.source.stop")))
                                .then(origin);
            }
            String url = source.original();
            if (url == null) {
                return new SourceLine(number, text, null, "");
            }
            Phrase before = text.then(words.say("sheet.source.comma"));
            return WebAddress.isSound(url)
                    ? new SourceLine(number, before, url, Markup.host(url))
                    // Not to be opened by a click, but still what the source is said to be.
                    : new SourceLine(number, before.then(url), null, "");
        }

        /** A stop, without its point where the title ends a sentence itself. */
        private static String after(String title, String stop) {
            boolean ends = !title.isEmpty() && SENTENCE_ENDS.indexOf(title.charAt(title.length() - 1)) >= 0;
            return ends && stop.startsWith(".") ? stop.substring(1) : stop;
        }

        /** Who published it, in each language of the sheet, and when, as far as that is known. */
        private String origin(Block.Sources.Entry entry) {
            String publisher = languages.stream()
                    .map(entry.source()::publisherIn)
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining(Bilingual.STROKE));
            return Stream.of(publisher, entry.date())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(words.say("sheet.source.comma")));
        }
    }
}
