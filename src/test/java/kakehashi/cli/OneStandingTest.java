package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.query.term.Standing;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.sheet.SheetTexts;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All ties on every day around which something changes: list, sheet, filter and timeline tell one standing. An ordinary
 * build looks at a tenth of the days; the profile {@code stress} at all of them.
 */
@Tag("stress")
class OneStandingTest {

    private static final int STEP = Boolean.getBoolean("stress") ? 1 : 10;

    @TempDir
    private static Path folder;

    private static List<LocalDate> days(Atlas atlas) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Tie tie : atlas.ties()) {
            for (TieEvent event : tie.events()) {
                if (event.kind().opensTerm() || event.kind().isEnd()) {
                    Optional.ofNullable(event.date()).ifPresent(date -> {
                        days.add(date.earliest().minusDays(1));
                        days.add(date.earliest());
                        days.add(date.latest());
                    });
                }
                if (event.document() != null && event.document().until() != null) {
                    days.add(event.document().until().latest().plusDays(1));
                }
            }
        }
        List<LocalDate> some = new ArrayList<>();
        int i = 0;
        for (LocalDate day : days) {
            if (i++ % STEP == 0) {
                some.add(day);
            }
        }
        return some;
    }

    @Test
    void list_sheet_filter_and_timeline_tell_one_standing_of_every_tie_on_every_day() throws Exception {
        Atlas atlas = Frozen.atlas();
        Console console = new Console(folder.resolve("atlas.kakehashi"));
        Words words = Words.in(Language.EN);
        List<LocalDate> days = days(atlas);
        assertThat(days).hasSizeGreaterThan(10);
        for (LocalDate day : days) {
            Meanings meanings = new Meanings(atlas, day);
            Sheets sheets = new Sheets(meanings, SheetLanguage.EN, SheetOptions.usual(day));
            Answer answer = Answer.of(meanings, TieFilter.ALL, Optional.empty());
            Map<String, Lifetime> lifetimes = answer.lifetimes().stream()
                    .collect(Collectors.toMap(life -> life.link().id(), life -> life));
            TimeWindow window = new TimeWindow(day, day, TimeMode.IN_FORCE);
            List<String> found = Answer.of(meanings, TieFilter.ALL.withTime(window), Optional.empty()).rows().stream()
                    .map(row -> row.link().id())
                    .toList();
            Map<String, JsonNode> listed = StreamSupport.stream(
                            console.type("list", "--as-of=" + day, "--format=json")
                                    .json()
                                    .spliterator(),
                            false)
                    .collect(Collectors.toMap(node -> node.get("id").asText(), Function.identity()));
            assertThat(listed.keySet().stream().filter(id -> !id.endsWith("--network")))
                    .as("on " + day)
                    .containsExactlyInAnyOrderElementsOf(
                            meanings.atlas().ties().stream().map(Tie::id).toList());
            int tie = 0;
            for (Tie each : meanings.atlas().ties()) {
                String at = each.id() + " on " + day;
                Standing standing = meanings.standing(each);
                JsonNode line = listed.get(each.id());
                assertThat(line.get("standing").asText())
                        .as(at)
                        .isEqualTo(standing.kind().code());
                assertThat(line.get("inForce").asBoolean()).as(at).isEqualTo(standing.isInForce());
                assertThat(line.get("until").asText("")).as(at).isEqualTo(text(meanings.until(each)));
                assertThat(line.get("typeSince").asText("")).as(at).isEqualTo(text(meanings.typeSince(each)));
                assertThat(found.contains(each.id())).as(at).isEqualTo(standing.isInForce());
                Lifetime lifetime = lifetimes.get(each.id());
                assertThat(lifetime.inForce().stream().anyMatch(span -> span.holds(day)))
                        .as(at)
                        .isEqualTo(standing.isInForce());
                if (tie++ % STEP == 0) {
                    assertThat(SheetTexts.of(sheets.compose(new Subject.OfTie(each.id()))))
                            .as(at)
                            .contains(standing.label(words) + " | " + standing.in(words));
                }
            }
        }
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }
}
