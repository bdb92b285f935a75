package kakehashi.query.lens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kakehashi.model.value.Trilingual;

/** Reads one file of {@code data/lenses}; its form is described in {@code data/README.md}. */
final class LensFile {

    private final String resource;

    LensFile(String code) {
        resource = "/data/lenses/" + code + ".json";
    }

    Lens read() {
        try (InputStream in = LensFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return lens(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private Lens lens(JsonNode root) {
        List<Lens.Ground> grounds = new ArrayList<>();
        root.path("sources").forEach(source -> grounds.add(ground(source)));
        List<Step> steps = new ArrayList<>();
        root.get("steps").forEach(step -> steps.add(step(step)));
        return new Lens(
                new Lens.Description(
                        root.get("code").asText(),
                        words(root.get("name")),
                        words(root.get("short")),
                        words(root.get("about")),
                        grounds),
                steps,
                new Lens.Silence(
                        Optional.ofNullable(root.get("unsigned")).map(LensFile::words),
                        Optional.ofNullable(root.get("undated")).map(LensFile::words)));
    }

    private static Lens.Ground ground(JsonNode source) {
        return new Lens.Ground(
                source.get("id").asText(),
                source.get("title").asText(),
                source.get("publisher").asText(),
                Optional.ofNullable(source.get("url").textValue()),
                source.get("says").asText());
    }

    private Step step(JsonNode step) {
        List<Step.Condition> conditions = new ArrayList<>();
        step.path("if").fields().forEachRemaining(asked -> conditions.add(condition(asked.getKey(), asked.getValue())));
        return new Step(
                conditions,
                Step.Then.valueOf(
                        step.get("then").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
                words(step.get("because")),
                step.path("onNoRecord").asBoolean());
    }

    private Step.Condition condition(String asked, JsonNode value) {
        List<String> among = strings(value).toList();
        return switch (asked) {
            case "scheme" ->
                (paper, day) -> among.contains(paper.of().tie().scheme().code());
            case "standing" ->
                (paper, day) -> among.contains(paper.of().standing().kind().code());
            case "type" -> (paper, day) -> among.contains(paper.type());
            case "level" -> (paper, day) -> among.contains(paper.level());
            case "signedBy" -> (paper, day) -> among.contains(paper.signedBy());
            case "fields" -> (paper, day) -> among.contains(paper.fields());
            case "vietnamRank" -> (paper, day) -> among.contains(paper.vietnamRank(day));
            case "vietnamOffice" ->
                (paper, day) -> paper.vietnamOffices().stream()
                        .anyMatch(office -> among.stream().anyMatch(office::contains));
            case "beside" -> (paper, day) -> paper.isBeside() == value.asBoolean();
            case "dated" -> (paper, day) -> paper.date().isPresent() == value.asBoolean();
            case "before" -> before(LocalDate.parse(value.asText()));
            case "from" -> from(LocalDate.parse(value.asText()));
            case "asOfFrom" -> asOfFrom(LocalDate.parse(value.asText()));
            default -> throw new IllegalStateException(resource + ": nothing is known of " + asked);
        };
    }

    private static Step.Condition before(LocalDate first) {
        return (paper, day) -> day.isBefore(first);
    }

    private static Step.Condition from(LocalDate first) {
        return (paper, day) -> !day.isBefore(first);
    }

    private static Step.Condition asOfFrom(LocalDate first) {
        return (paper, day) -> !paper.of().asOf().isBefore(first);
    }

    private static Stream<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    private static Trilingual words(JsonNode byLanguage) {
        return new Trilingual(
                byLanguage.get("en").asText(),
                byLanguage.get("vi").asText(),
                byLanguage.get("ja").asText());
    }
}
