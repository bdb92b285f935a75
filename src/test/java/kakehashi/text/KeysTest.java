package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every word that the program says is there in three languages, and none is there for nothing. */
class KeysTest {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "kakehashi", "text");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static Map<String, String> bundles;
    private static KeyFinder real;

    @BeforeAll
    static void read() throws IOException {
        bundles = files(BUNDLES, ".properties");
        real = new KeyFinder(files(SOURCES, ".java"), bundles, keysOfConstants());
    }

    private static Map<String, String> files(Path folder, String ending) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(ending)).toList()) {
                files.put(folder.relativize(file).toString().replace(".properties", ""), Files.readString(file));
            }
        }
        return files;
    }

    /** Those of the model and the query are all said somewhere; another package's where a bundle has one of them. */
    private static Set<String> keysOfConstants() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kakehashi").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect)
                        .map(type -> Arrays.stream(type.getEnumConstants())
                                .map(constant -> Words.keyOf((Coded) constant))
                                .collect(Collectors.toSet()))
                        .filter(keys -> keys.stream()
                                .anyMatch(key -> key.startsWith("model.")
                                        || key.startsWith("query.")
                                        || bundles.values().stream().anyMatch(text -> text.contains(key + "="))))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
    }

    @Test
    void no_key_is_missing_in_any_language() {
        assertThat(real.missing()).as("lines to paste").isEmpty();
    }

    @Test
    void no_key_is_unused() {
        assertThat(real.unused()).as("lines to take out").isEmpty();
    }

    @Test
    void no_key_stands_twice() {
        assertThat(real.doubled()).isEmpty();
    }

    @Test
    void every_pattern_gets_the_arguments_it_takes() {
        assertThat(real.wrongArguments()).isEmpty();
    }

    @Test
    void the_languages_have_the_same_places() {
        assertThat(real.unlikePlaces()).isEmpty();
    }

    @Test
    void every_pattern_can_be_read_and_doubles_its_apostrophes() {
        for (String bundle : bundles.keySet()) {
            real.entriesOf(bundle).forEach((key, pattern) -> {
                assertThat(pattern.replace("''", ""))
                        .as("%s in %s", key, bundle)
                        .doesNotContain("'");
                assertThat(new MessageFormat(pattern)).as(key).isNotNull();
            });
        }
    }

    @Test
    void the_bundled_font_has_every_character_and_all_are_composed() throws Exception {
        for (String file : List.of("MPLUS1p-Regular.ttf", "MPLUS1p-Bold.ttf")) {
            try (InputStream in = KeysTest.class.getResourceAsStream("/fonts/" + file)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
                for (String bundle : bundles.keySet()) {
                    real.entriesOf(bundle).forEach((key, pattern) -> {
                        assertThat(font.canDisplayUpTo(pattern))
                                .as("%s in %s", key, bundle)
                                .isEqualTo(-1);
                        assertThat(Normalizer.isNormalized(pattern, Normalizer.Form.NFC))
                                .as(key)
                                .isTrue();
                    });
                }
            }
        }
    }

    @Test
    void english_writes_viet_nam_as_its_government_does() {
        bundles.forEach((bundle, text) -> assertThat(text).as(bundle).doesNotContainPattern("\\bVietnam\\b"));
    }

    @Test
    void a_bundle_is_read_as_the_program_reads_it() {
        for (Language language : Language.values()) {
            real.entriesOf("model_" + language.tag()).forEach((key, pattern) -> assertThat(
                            Bundles.of(language).pattern(key).pattern())
                    .isEqualTo(pattern));
        }
    }

    @Test
    void planted_faults_are_found() {
        KeyFinder planted = new KeyFinder(
                Map.of(
                        "Pane.java",
                        """
                        // say("ui.comment")
                        label(words.say("ui.clear"), words.say("ui.count", n(1, 2), m));
                        load("ui.css"); fact("ui.by-name"); words.say("ui.absent");
                        """),
                Map.of(
                        "ui_en", "ui.clear=Clear\nui.count={0} ties\nui.by-name=Name\nui.idle=Idle\nui.clear=Clear\n",
                        "ui_vi", "ui.clear=Xóa\nui.count={1}\nui.by-name=Tên\nui.idle=…\n",
                        "ui_ja", "ui.count={0}件\nui.by-name=名称\nui.idle=…\n"),
                Set.of("model.scheme.official"));
        assertThat(planted.missing())
                .containsExactly(
                        "model_en.properties: model.scheme.official=",
                        "model_vi.properties: model.scheme.official=",
                        "model_ja.properties: model.scheme.official=",
                        "ui_en.properties: ui.absent=",
                        "ui_vi.properties: ui.absent=",
                        "ui_ja.properties: ui.absent=",
                        "ui_ja.properties: ui.clear=Clear");
        assertThat(planted.unused())
                .containsExactly("ui_en.properties: ui.idle", "ui_ja.properties: ui.idle", "ui_vi.properties: ui.idle");
        assertThat(planted.doubled()).containsExactly("ui_en.properties: ui.clear");
        assertThat(planted.wrongArguments()).containsExactly("Pane.java: say(\"ui.count\") gives 2, takes 1");
        assertThat(planted.unlikePlaces()).containsExactly("ui_vi.properties: ui.count={1}");
    }
}
