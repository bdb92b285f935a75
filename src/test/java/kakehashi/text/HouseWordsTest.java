package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.model.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that the style pages of {@code src/docs} refuse stand in no text of the program. */
class HouseWordsTest {

    private static final Path HANDBOOK = Path.of("src", "docs", "handbook");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "kakehashi", "text");

    /** What an office of a language does not write, each with its reason on the style page. */
    private static List<String> refused(Language language) {
        return switch (language) {
            case VI ->
                List.of(
                        "tranh chấp",
                        "quan điểm",
                        "góc nhìn",
                        "khung xem",
                        "tập bản đồ",
                        "atlas",
                        "năm chẵn",
                        "thăm viếng",
                        "phía đối tác",
                        "bãi bỏ",
                        "được nhắc đến",
                        "họp, tiếp xúc",
                        "đang hiệu lực",
                        "nguồn khác nhau",
                        "Tỉnh VN",
                        "Tỉnh NB",
                        "[\\d}] %");
            case JA ->
                List.of(
                        "領有権",
                        "係争",
                        "調書",
                        "交流関係",
                        "二自治体",
                        "当自治体",
                        "枠組み",
                        "フォルダ(?!ー)",
                        "催事",
                        "異説",
                        "第三者",
                        "言語の符号",
                        "控え",
                        "；",
                        "および",
                        "自治体間交流",
                        "[(（]不確実");
            case EN -> List.of("disputed isl", "contested", "Both themselves", "answers for its");
        };
    }

    @ParameterizedTest
    @EnumSource
    void no_text_says_what_an_office_would_not_write(Language language) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language.tag() + ".properties"))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("#")) {
                        continue;
                    }
                    String text = line.substring(line.indexOf('=') + 1);
                    for (String word : refused(language)) {
                        if (Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                                .matcher(text)
                                .find()) {
                            found.add(line + " says " + word);
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nor_does_the_handbook(Language language) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> chapters = Files.list(HANDBOOK.resolve(language.tag()))) {
            for (Path chapter : chapters.filter(
                            path -> String.valueOf(path.getFileName()).matches("\\d\\d-.*"))
                    .toList()) {
                // what is typed is no text
                String text = Files.readString(chapter).replaceAll("(?s)```.*?```|`[^`]*`", "");
                for (String word : refused(language)) {
                    if (Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(text)
                            .find()) {
                        found.add(chapter + " says " + word);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
