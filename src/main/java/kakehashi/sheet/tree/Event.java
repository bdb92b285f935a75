package kakehashi.sheet.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history.
 *
 * @param date as printed
 * @param year of the date, or null where none is on record
 * @param folded the lines that this one only counts; empty for a line of its own
 * @param sort whether it may give way where a page is full
 * @param mark the letter of the footnote that tells which other lines contradict this one, or null
 */
public record Event(
        String date,
        @Nullable Integer year,
        Phrase text,
        List<String> sources,
        Sort sort,
        @Nullable String mark,
        List<Event> folded)
        implements Cited {

    /** What becomes of a line where a page is full. */
    public enum Sort {
        /** It stays: a legal act, the last contact, a contradiction. */
        LASTING,
        /** It is counted with other beginnings and ends of projects. */
        PROJECT,
        /** It is counted with other contacts. */
        CONTACT,
        /** It is counted with other mentions, which are no contacts. */
        MENTION
    }

    /** A line of its own. */
    public Event(
            String date, @Nullable Integer year, Phrase text, List<String> sources, Sort sort, @Nullable String mark) {
        this(date, year, text, sources, sort, mark, List.of());
    }

    public Event {
        date = Phrase.of(date).opening().text();
        sources = List.copyOf(sources);
        folded = List.copyOf(folded);
    }
}
