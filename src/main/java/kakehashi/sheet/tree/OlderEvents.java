package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Condenses a history: what may give way becomes a line with its number, years and sources, below those that stay. Each
 * sort has a line of its own, for to be named is no contact.
 */
final class OlderEvents {

    private OlderEvents() {}

    /** @param latest so many of the first lines stay whatever they are */
    static List<Event> counted(List<Event> events, int latest, Speech speech) {
        List<Event> all = events.stream()
                .flatMap(event -> event.folded().isEmpty() ? Stream.of(event) : event.folded().stream())
                .toList();
        List<Event> older = all.subList(Math.min(latest, all.size()), all.size());
        List<Event> kept = new ArrayList<>(all);
        fold(kept, older, Event.Sort.CONTACT, speech, "sheet.history.more-contacts");
        fold(kept, older, Event.Sort.MENTION, speech, "sheet.history.more-mentions");
        fold(kept, older, Event.Sort.PROJECT, speech, "sheet.history.more-projects");
        return kept;
    }

    /** One line is no longer than its count. */
    private static void fold(List<Event> kept, List<Event> older, Event.Sort sort, Speech speech, String key) {
        List<Event> folded =
                older.stream().filter(event -> event.sort() == sort).toList();
        if (folded.size() > 1) {
            kept.removeAll(folded);
            kept.add(count(folded, sort, speech.phrase(key, folded.size())));
        }
    }

    private static Event count(List<Event> folded, Event.Sort sort, Phrase text) {
        IntSummaryStatistics years = folded.stream()
                .map(Event::year)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        String span = "";
        if (years.getCount() > 0) {
            span = years.getMin() == years.getMax()
                    ? Integer.toString(years.getMin())
                    : years.getMin() + "–" + years.getMax();
        }
        Set<String> sources = new LinkedHashSet<>();
        folded.forEach(event -> sources.addAll(event.sources()));
        return new Event(span, null, text, List.copyOf(sources), sort, null, folded);
    }
}
