package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param text all but the address, the separator before it included
 * @param url where it is to be read; null where that is not printed, for only a copy elsewhere is known or for want of room, or
 *     no address of the web and part of the text
 * @param address what is printed of {@code url}: all of it as people read it, or its site; empty where there is none
 * @param whole whether that is all of it
 */
public record SourceLine(int number, Phrase text, @Nullable String url, String address, boolean whole) {

    private static final String SENTENCE_ENDS = ".!?…。！？";

    /** Those that the sheet cites, in the order of their numbers. */
    public static List<SourceLine> of(Sheet sheet, Block.Sources sources) {
        Words words = Words.in(sheet.language().first());
        List<Language> languages = sheet.language().languages();
        Map<String, Integer> numbers = sheet.sourceNumbers();
        List<SourceLine> lines = new ArrayList<>();
        for (Block.Sources.Entry entry : sources.entries()) {
            Integer number = numbers.get(entry.source().id());
            if (number != null) {
                lines.add(of(entry, number, sources.form(), words, origin(entry, languages, words)));
            }
        }
        lines.sort(Comparator.comparingInt(SourceLine::number));
        return lines;
    }

    private static SourceLine of(
            Block.Sources.Entry entry, int number, Block.Sources.Form form, Words words, String origin) {
        Source source = entry.source();
        boolean titled = form != Block.Sources.Form.BRIEF && form != Block.Sources.Form.BARE;
        Phrase text = Phrase.of(origin);
        if (titled || origin.isEmpty()) {
            String language = source.language().equals(words.language().tag()) ? null : source.language();
            Phrase title = Phrase.EMPTY.thenForeign(source.title(), language);
            text = origin.isEmpty()
                    ? title
                    : title.then(after(source.title(), words.say("sheet.source.stop")))
                            .then(origin);
        }
        String url = form == Block.Sources.Form.BARE ? null : source.original();
        if (url == null) {
            return new SourceLine(number, text, null, "", false);
        }
        boolean whole = form == Block.Sources.Form.LISTED || form == Block.Sources.Form.RUN_IN;
        String stop = form == Block.Sources.Form.LISTED ? "sheet.source.stop" : "sheet.source.comma";
        Phrase before = text.then(words.say(stop));
        if (!WebAddress.isSound(url)) {
            // Not to be opened by a click, but still what the source is said to be.
            return new SourceLine(number, before.then(url), null, "", false);
        }
        return new SourceLine(number, before, url, whole ? Markup.readable(url) : Markup.host(url), whole);
    }

    /** A stop, without its point where the title ends a sentence itself. */
    private static String after(String title, String stop) {
        boolean ends = !title.isEmpty() && SENTENCE_ENDS.indexOf(title.charAt(title.length() - 1)) >= 0;
        return ends && stop.startsWith(".") ? stop.substring(1) : stop;
    }

    /** Who published it, in each language of the sheet, and when, as far as that is known. */
    private static String origin(Block.Sources.Entry entry, List<Language> languages, Words words) {
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
