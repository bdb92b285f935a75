package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Condenses a history: older lines that may go become one line with their number, years and sources. */
final class OlderEvents {

    private OlderEvents() {}

    /** @param latest so many of the last lines stay whatever they are */
    static List<Event> counted(List<Event> events, int latest, Speech speech) {
        List<Event> all = events.stream()
                .flatMap(event -> event.folded().isEmpty() ? Stream.of(event) : event.folded().stream())
                .toList();
        int older = Math.max(0, all.size() - latest);
        List<Event> folded =
                all.subList(0, older).stream().filter(e -> !e.lasting()).toList();
        if (folded.size() < 2) {
            return events;
        }
        List<Event> kept = new ArrayList<>();
        kept.add(count(folded, speech));
        all.stream().filter(event -> !folded.contains(event)).forEach(kept::add);
        return kept;
    }

    private static Event count(List<Event> folded, Speech speech) {
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
        Phrase text = speech.phrase("sheet.history.more", folded.size());
        return new Event(span, null, text, List.copyOf(sources), true, null, folded);
    }
}
