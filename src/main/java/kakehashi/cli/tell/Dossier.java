package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** One record told as labelled facts, in the order they were added. */
public final class Dossier {

    /**
     * One line of a fact.
     *
     * @param text for a person
     * @param value for a program: a map, a string, a number or null
     */
    record Line(String text, @Nullable Object value) {}

    private record Fact(String key, String label, List<Line> lines, boolean many) {}

    private static final String INDENT = "  ";

    private final String title;
    private final Map<String, Object> heads = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    Dossier(String kind, String id, String title) {
        this.title = opening(kind, title);
        heads.put("kind", kind);
        heads.put("id", id);
        heads.put("name", title);
    }

    /** A name as a line or cell opens with it; titles of sources stay as they were written. */
    public static String opening(String kind, String name) {
        return kind.equals("source") ? name : Words.opening(name);
    }

    /** Adds a fact of one line; an empty text is left out of what a person reads. */
    Dossier one(String key, String label, String text, @Nullable Object value) {
        facts.add(new Fact(key, label, List.of(new Line(text, value)), false));
        return this;
    }

    /** Adds a fact of any number of lines; with none, only a program hears of it. */
    Dossier many(String key, String label, List<Line> lines) {
        facts.add(new Fact(key, label, lines, true));
        return this;
    }

    public Report report() {
        return new Report(text(), csv(), List.of(json()));
    }

    private String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        text.append(heads.get("id")).append('\n');
        int widest = facts.stream()
                .filter(fact -> !fact.many())
                .mapToInt(fact -> Grid.width(fact.label()))
                .max()
                .orElse(0);
        for (Fact fact : facts) {
            List<String> lines = fact.lines().stream()
                    .map(Line::text)
                    .filter(t -> !t.isBlank())
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            if (fact.many()) {
                text.append('\n').append(fact.label()).append('\n');
                lines.forEach(line -> text.append(INDENT)
                        .append(line.replace("\n", "\n" + INDENT + INDENT))
                        .append('\n'));
            } else {
                text.append(fact.label())
                        .append(" ".repeat(widest - Grid.width(fact.label())))
                        .append(INDENT)
                        .append(lines.get(0))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private Grid csv() {
        String id = String.valueOf(heads.get("id"));
        List<List<String>> rows = new ArrayList<>();
        heads.forEach((key, value) -> rows.add(List.of(id, key, value.toString())));
        for (Fact fact : facts) {
            fact.lines().stream()
                    .filter(line -> !line.text().isBlank())
                    .forEach(line -> rows.add(List.of(id, fact.key(), line.text())));
        }
        return new Grid(List.of("id", "fact", "value"), rows);
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>(heads);
        for (Fact fact : facts) {
            if (fact.many()) {
                List<Object> values = new ArrayList<>();
                fact.lines().forEach(line -> values.add(line.value()));
                json.put(fact.key(), values);
            } else {
                json.put(fact.key(), fact.lines().get(0).value());
            }
        }
        return json;
    }
}
