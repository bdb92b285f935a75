package kakehashi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.cli.ask.Reading;
import kakehashi.query.Facet;
import kakehashi.query.FacetValues;
import kakehashi.query.WindowWords;
import kakehashi.query.line.Meant;
import kakehashi.query.line.Said;
import kakehashi.text.Words;

/** Says back what the words of a line were taken for. */
final class SaidBack {

    private final Words words;
    private final FacetValues values;

    SaidBack(Reading reading) {
        words = reading.words();
        values = new FacetValues(reading.meanings(), reading.places());
    }

    /** A line for each that narrows as what it is, and one for what is searched besides, and how all would be; none where all is. */
    List<String> lines(Meant meant) {
        List<String> lines = new ArrayList<>();
        meant.said().forEach(said -> lines.add(words.say("cli.read-as-words", said.words(), of(said))));
        if (!lines.isEmpty() && !meant.rest().isBlank()) {
            lines.add(words.say("cli.searched", meant.searched()));
        }
        if (meant.hasChoices()) {
            lines.add(words.say("cli.quote-to-search", meant.asWords()));
        }
        return lines;
    }

    private String of(Said said) {
        Facet facet = said.facet();
        if (facet == null) {
            return new WindowWords(words).of(Objects.requireNonNull(said.time()));
        }
        String names = said.values().stream()
                .map(value -> values.name(facet, value))
                .sorted(words.order())
                .collect(Collectors.joining(words.say("ui.list-separator")));
        return words.say("ui.chip", words.name(facet), names);
    }
}
