package kakehashi.sheet.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history.
 *
 * @param date as printed
 * @param year of the date, or null where none is on record
 * @param folded the lines that this one only counts; empty for a line of its own
 * @param lasting whether the line stays however full the page is: a legal act, the last contact, a contradiction
 * @param mark the letter of the footnote that tells which other lines contradict this one, or null
 */
public record Event(
        String date,
        @Nullable Integer year,
        Phrase text,
        List<String> sources,
        boolean lasting,
        @Nullable String mark,
        List<Event> folded)
        implements Cited {

    /** A line of its own. */
    public Event(
            String date,
            @Nullable Integer year,
            Phrase text,
            List<String> sources,
            boolean lasting,
            @Nullable String mark) {
        this(date, year, text, sources, lasting, mark, List.of());
    }

    public Event {
        date = Phrase.of(date).opening().text();
        sources = List.copyOf(sources);
        folded = List.copyOf(folded);
    }
}
