package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program keeps the rules of the house, and each rule finds the breach planted for it. */
class HouseRulesTest {

    private static final House REAL = House.real();
    private static final House PLANTED = House.planted();

    private static final int LONGEST_FILE = 400;
    /** What the project consists of, and what its builds leave. */
    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "src", "data", "seeds", "README.md", "LICENSE", "target", "build-basemap");

    /** The breaches in {@code kakehashi.planted}, by the rule that must find them; nothing else may be found there. */
    private static final Map<HouseRule, Set<String>> PLANTED_BREACHES = Map.ofEntries(
            Map.entry(HouseRule.EVERY_PACKAGE_HAS_A_FLOOR, Set.of("Drawer")),
            Map.entry(HouseRule.LOOK_DOWN_NEVER_SIDEWAYS, Set.of("CopiesAConstant", "LooksSideways", "LooksUp")),
            Map.entry(HouseRule.THE_WINDOW_NEVER_READS_THE_STORE, Set.of("ReadsTheStore")),
            Map.entry(HouseRule.THE_MODEL_NEEDS_NOTHING, Set.of("NeedsJackson")),
            Map.entry(HouseRule.NO_JAVAFX_BELOW_THE_WINDOW, Set.of("HoldsANode", "HoldsAProperty", "HoldsAStage")),
            Map.entry(HouseRule.PROPERTIES_LIVE_IN_THE_SESSION, Set.of("HoldsAProperty")),
            Map.entry(HouseRule.SQL_LIVES_IN_THE_STORE, Set.of("SpeaksSql")),
            Map.entry(HouseRule.GLUON_LIVES_IN_THE_MAP_PANE, Set.of("NamesGluon")),
            Map.entry(HouseRule.DOCUMENTS_LIVE_IN_SHEET, Set.of("WritesPdf")),
            Map.entry(HouseRule.OPTIONS_LIVE_IN_CLI, Set.of("ParsesOptions")),
            Map.entry(HouseRule.JSON_STAYS_IN_ONE_CLASS_OF_A_PACKAGE, Set.of("ReadsJson", "WritesJson")),
            Map.entry(HouseRule.ONE_CLOCK, Set.of("LooksAtTheWall")),
            Map.entry(HouseRule.ONLY_CLI_AND_MAIN_SPEAK_ON_THE_CONSOLE, Set.of("Talks")),
            Map.entry(HouseRule.AT_MOST_FIVE_THINGS_TO_BUILD_WITH, Set.of("TakesSix")),
            Map.entry(HouseRule.NO_STATIC_STATE, Set.of("Remembers", "RemembersInside")),
            Map.entry(HouseRule.NAMED_AFTER_WHAT_IT_KNOWS, Set.of("Drawer", "TieHelper")),
            Map.entry(HouseRule.PUBLIC_ONLY_WHEN_ANOTHER_PACKAGE_USES_IT, Set.of("PublicForNobody")),
            Map.entry(HouseRule.ROOMS_OF_A_HALL_STAND_IN_NO_CIRCLE, Set.of("NeedsItsPainter", "NeedsItsScene")),
            Map.entry(HouseRule.ROOMS_OF_THE_WINDOW_SHARE_CONTROLS_ALONE, Set.of("LooksIntoTheNextRoom")),
            Map.entry(
                    HouseRule.A_ROOM_IS_NEITHER_A_HALL_NOR_A_CUPBOARD,
                    Set.of(
                            "cli",
                            "exchange",
                            "map.ink",
                            "map.scene",
                            "session",
                            "store",
                            "text",
                            "ui.filter",
                            "ui.page",
                            "util")),
            Map.entry(HouseRule.EVERY_PACKAGE_SAYS_WHAT_IT_HIDES, Set.of("exchange")));

    @ParameterizedTest
    @EnumSource
    void the_program_keeps_the_rule(HouseRule rule) {
        assertThat(rule.brokenBy(REAL)).as("%s: %s", rule, rule.reason()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_finds_the_breach_planted_for_it(HouseRule rule) {
        assertThat(rule.brokenBy(PLANTED)).isEqualTo(new TreeSet<>(PLANTED_BREACHES.get(rule)));
    }

    @Test
    void there_is_a_house_to_look_at() {
        assertThat(REAL.inhabitants()).hasSizeGreaterThan(20);
        assertThat(REAL.files()).hasSizeGreaterThan(20);
    }

    @Test
    void nothing_lies_about_at_the_top_level() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            assertThat(entries.map(Path::toString).filter(name -> !name.startsWith(".")))
                    .isSubsetOf(TOP_LEVEL);
        }
    }

    @Test
    void a_file_over_400_lines_is_named_in_a_decision() throws IOException {
        assertThat(longFiles(Path.of("src"), Path.of("src", "docs", "decisions")))
                .isEmpty();
    }

    @Test
    void a_long_file_is_found_until_a_decision_names_it(@TempDir Path folder) throws IOException {
        Path decisions = Files.createDirectory(folder.resolve("decisions"));
        Files.write(
                folder.resolve("Long.java"),
                "line\n".repeat(LONGEST_FILE + 1).lines().toList());
        Files.write(
                folder.resolve("Short.java"),
                "line\n".repeat(LONGEST_FILE).lines().toList());

        assertThat(longFiles(folder, decisions)).containsExactly("Long.java");

        Files.writeString(decisions.resolve("0001-a-long-file.md"), "`Long.java` is one table.");
        assertThat(longFiles(folder, decisions)).isEmpty();
    }

    private static List<String> longFiles(Path sources, Path decisions) throws IOException {
        StringBuilder decided = new StringBuilder();
        if (Files.isDirectory(decisions)) {
            for (Path record : filesIn(decisions, ".md")) {
                decided.append(Files.readString(record));
            }
        }
        return filesIn(sources, ".java").stream()
                .filter(file -> linesOf(file) > LONGEST_FILE)
                .map(file -> file.getFileName().toString())
                .filter(name -> decided.indexOf(name) < 0)
                .toList();
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
