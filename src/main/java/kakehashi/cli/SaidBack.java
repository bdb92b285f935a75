package kakehashi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.cli.ask.Reading;
import kakehashi.query.FacetValues;
import kakehashi.query.line.Meant;
import kakehashi.query.line.Said;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Says back what the words of a line were taken for. */
final class SaidBack {

    private final Words words;
    private final FacetValues values;

    SaidBack(Reading reading) {
        words = reading.words();
        values = new FacetValues(reading.meanings(), reading.places());
    }

    /** A line for each that narrows as what it is, and one for what is searched besides; none where all is searched. */
    List<String> lines(Meant meant) {
        List<String> lines = new ArrayList<>();
        meant.said().forEach(said -> lines.add(words.say("cli.read-as-words", said.words(), of(said))));
        if (!lines.isEmpty() && !meant.rest().isBlank()) {
            lines.add(words.say("cli.searched", meant.rest()));
        }
        return lines;
    }

    private String of(Said said) {
        if (said.facet() != null) {
            String names = said.values().stream()
                    .map(value -> values.name(said.facet(), value))
                    .sorted()
                    .collect(Collectors.joining(words.say("ui.list-separator")));
            return words.say("ui.chip", words.name(said.facet()), names);
        }
        TimeWindow time = Objects.requireNonNull(said.time());
        return words.say("ui.chip", words.name(time.mode()), day(time.from()) + " – " + day(time.to()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.date(day);
    }
}
