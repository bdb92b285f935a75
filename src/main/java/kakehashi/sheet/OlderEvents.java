package kakehashi.sheet;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kakehashi.model.Language;
import kakehashi.text.Words;

/** Condenses a history: older lines that may go become one line with their number, years and sources. */
final class OlderEvents {

    /** So many of the latest lines stay whatever they are. */
    private static final int KEPT = 3;

    private OlderEvents() {}

    static List<Event> counted(List<Event> events, Language language) {
        int older = Math.max(0, events.size() - KEPT);
        List<Event> folded =
                events.subList(0, older).stream().filter(e -> !e.lasting()).toList();
        if (folded.size() < 2) {
            return events;
        }
        List<Event> kept = new ArrayList<>();
        kept.add(count(folded, Words.in(language)));
        events.stream().filter(event -> !folded.contains(event)).forEach(kept::add);
        return kept;
    }

    private static Event count(List<Event> folded, Words words) {
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
        Phrase text = Phrase.of(words.say("sheet.history.more", folded.size()));
        return new Event(span, null, text, List.copyOf(sources), true, null);
    }
}
