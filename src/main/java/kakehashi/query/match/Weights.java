package kakehashi.query.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.value.Coded;
import kakehashi.model.value.LocalityKind;

/**
 * What {@code data/matching/weights.json} says: what each reason weighs in the order of partners, and from where on something
 * is a reason at all; its form is described in {@code data/README.md}.
 *
 * @param byNumber whether partners are ordered by the number of their reasons alone, because weights were not shown to do better
 * @param sizeRatio so many times as many people are still about as many
 * @param busy so many partners are many
 * @param quietYears so many years without a documented contact are quiet
 * @param titles ids of the networks whose members bear a title
 * @param ranks groups of kinds that are of like rank
 */
record Weights(
        boolean byNumber,
        Map<ReasonKind, Double> weights,
        Limits limits,
        Set<String> titles,
        List<Set<LocalityKind>> ranks) {

    /** From where on something is a reason. */
    public record Limits(double sizeRatio, int busy, int quietYears) {}

    private static final String RESOURCE = "/data/matching/weights.json";

    private static final class Once {
        static final Weights BUNDLED = read();
    }

    public Weights {
        weights = new EnumMap<>(weights);
        titles = Set.copyOf(titles);
        ranks = List.copyOf(ranks);
    }

    /** What the program carries. */
    public static Weights bundled() {
        return Once.BUNDLED;
    }

    /** The same with other weights, by which partners are then ordered. */
    public Weights with(Map<ReasonKind, Double> others) {
        return new Weights(false, others, limits, titles, ranks);
    }

    /** What a kind of reason weighs; nothing where the file does not name it. */
    public double of(ReasonKind kind) {
        return weights.getOrDefault(kind, 0.0);
    }

    private static Weights read() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return read(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Weights read(JsonNode root) {
        Map<ReasonKind, Double> weights = new EnumMap<>(ReasonKind.class);
        root.get("weights")
                .properties()
                .forEach(entry -> weights.put(
                        Coded.find(ReasonKind.class, entry.getKey()).orElseThrow(),
                        entry.getValue().asDouble()));
        JsonNode limits = root.get("limits");
        List<Set<LocalityKind>> ranks = new ArrayList<>();
        root.get("ranks").forEach(group -> {
            List<LocalityKind> kinds = new ArrayList<>();
            group.forEach(kind ->
                    kinds.add(Coded.find(LocalityKind.class, kind.asText()).orElseThrow()));
            ranks.add(Set.copyOf(kinds));
        });
        List<String> titles = new ArrayList<>();
        root.get("titles").forEach(title -> titles.add(title.asText()));
        return new Weights(
                root.get("order").asText().equals("number"),
                weights,
                new Limits(
                        limits.get("size-ratio").asDouble(),
                        limits.get("busy").asInt(),
                        limits.get("quiet-years").asInt()),
                Set.copyOf(titles),
                ranks);
    }
}
