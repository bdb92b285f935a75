package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;

/** What is told of the versions of the program. */
class ReleaseNotesTest {

    private static final int SHORT = 6;

    @Test
    void each_language_tells_as_much_and_no_version_much() {
        List<ReleaseNotes> english = ReleaseNotes.in(Language.EN);
        assertThat(english)
                .isNotEmpty()
                .allSatisfy(notes -> assertThat(notes.lines()).isNotEmpty().hasSizeLessThanOrEqualTo(SHORT));
        for (Language language : Language.values()) {
            List<ReleaseNotes> told = ReleaseNotes.in(language);
            assertThat(told)
                    .extracting(ReleaseNotes::version)
                    .isEqualTo(english.stream().map(ReleaseNotes::version).toList());
            assertThat(told)
                    .extracting(notes -> notes.lines().size())
                    .isEqualTo(
                            english.stream().map(notes -> notes.lines().size()).toList());
        }
    }

    @Test
    void the_newest_is_the_version_that_is_built() throws Exception {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(ReleaseNotes.in(Language.EN).get(0).version()).isEqualTo(version.group(1));
    }

    @Test
    void since_a_version_only_what_came_after_it_is_told() {
        List<ReleaseNotes> all = ReleaseNotes.parse("# 2\nNewer\n\n# 1\nOld\nOlder\n");
        assertThat(all)
                .containsExactly(
                        new ReleaseNotes("2", List.of("Newer")), new ReleaseNotes("1", List.of("Old", "Older")));
        assertThat(ReleaseNotes.since(ReleaseNotes.in(Language.EN).get(0).version(), Language.EN))
                .isEmpty();
        assertThat(ReleaseNotes.since("unknown", Language.EN)).isEqualTo(ReleaseNotes.in(Language.EN));
    }
}
