package kakehashi.store.seeds;

import static kakehashi.query.rule.Rule.*;
import static kakehashi.store.seeds.Broken.breach;
import static kakehashi.store.seeds.SeedFault.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedRulesTest {

    private static final String HUE = "ties/vn-hue.json";
    private static final String TIE = "vn-hue--jp-fukuoka-pref";

    @TempDir
    static Path shared;

    /** Broken and mended again. */
    private static Path seeds;

    @TempDir
    Path temp;

    @BeforeAll
    static void copyTheSeeds() throws IOException {
        seeds = SeedCopy.into(shared.resolve("seeds"));
    }

    static Stream<Broken> breaches() {
        return Stream.of(
                breach(HUE, "福岡県と", "福岡県\u202Eと", TIE, "events[0].summary.ja", TEXT_HIDDEN),
                breach(HUE, "福岡県と", "福岡県\\nと", TIE, "events[0].summary.ja", TEXT_HIDDEN),
                breach(HUE, "福岡県と", "福岡県\\ud83dと", TIE, "events[0].summary.ja", TEXT_HIDDEN),
                breach(HUE, "福岡県と", "ふく\u3099おか", TIE, "events[0].summary.ja", TEXT_NOT_COMPOSED),
                breach(HUE, "福岡県と", "福".repeat(2001), TIE, "events[0].summary.ja", TEXT_TOO_LONG),
                breach(HUE, "福岡県と", "福".repeat(1 << 20), "", "", JSON_ENDLESS),
                breach(HUE, "[", "[".repeat(100_000), "", "", JSON_ENDLESS),
                breach(HUE, "[", "\uFEFF[", "", "", NOT_UTF8),
                breach(HUE, "\"2018-10\"", "\"2099-10\"", TIE, "events[0].date", EVENT_AHEAD),
                breach(HUE, "\"vn-hue--jp-fukuoka-pref\"", "\"../x\"", "../x", "id", ID_UNFIT),
                breach(
                        "manifest.json",
                        "\"version\": \"2026",
                        "\"version\": \"0",
                        "0.11.1",
                        "version",
                        VERSION_UNREADABLE),
                breach(
                        "manifest.json",
                        "\"regions\": 16",
                        "\"regions\": 16.9",
                        "2026.11.1",
                        "counts.regions",
                        WRONG_SHAPE),
                breach(
                        "localities.json",
                        "\"parent\": null",
                        "\"parent\": \"vn-an-giang\"",
                        "vn-an-giang",
                        "eras[0].parent",
                        CHAIN_CLOSED),
                breach(
                        "networks.json",
                        "\"members\": [",
                        "\"members\": [{\"locality\": \"vn-da-nang\", \"since\": null, \"until\": null, \"sources\": []},",
                        "citynet",
                        "members[1].locality",
                        MEMBER_TWICE),
                breach(
                        "successions.json",
                        "\"to\": \"vn-tuyen-quang\"",
                        "\"to\": \"jp-sakai-osaka\"",
                        "vn-ha-giang",
                        "to",
                        COUNTRY_WRONG),
                breach(
                        "successions.json",
                        "\"to\": \"vn-tuyen-quang\"",
                        "\"to\": \"vn-ha-tay\"",
                        "vn-ha-giang",
                        "date",
                        SUCCESSOR_ABSENT),
                breach(HUE, "\"2018-10\"", "\"2018-13\"", TIE, "events[0].date", DATE_UNREADABLE),
                breach(HUE, "\"2018-10\"", "\"0216-11\"", TIE, "events[0].date", DATE_IMPLAUSIBLE),
                breach(HUE, "\"2018-10\"", "\"0000\"", TIE, "events[0].date", DATE_IMPLAUSIBLE),
                breach(HUE, "\"mou\"", "\"mow\"", TIE, "type", CODE_UNKNOWN),
                breach(HUE, "\"official\"", "\"network\"", TIE, "scheme", CODE_UNKNOWN),
                breach(HUE, "\"water-waste\"", "\"wine\"", TIE, "fields[0]", CODE_UNKNOWN),
                breach(HUE, "fukuoka-2019-04-11-hue", "nowhere", TIE, "events[0].sources[0]", SOURCE_UNKNOWN),
                breach(HUE, "\"fukuoka-2019-04-11-hue\"", "", TIE, "events[0].sources", SOURCE_MISSING),
                breach(HUE, "Fukuoka Prefecture and Thua", "@@", TIE, "events[0].summary.en", TEXT_PLACEHOLDER),
                breach(HUE, "福岡県と", "福岡県と\uD83D\uDE00", TIE, "events[0].summary.ja", GLYPH_MISSING),
                breach(HUE, "\"japan\": \"jp-fukuoka-pref\"", "\"japan\": \"jp-x\"", TIE, "japan", LOCALITY_UNKNOWN),
                breach(HUE, "\"japan\": \"jp-fukuoka-pref\"", "\"japan\": \"vn-hue\"", TIE, "japan", COUNTRY_WRONG),
                breach(
                        HUE,
                        "\"id\": \"vn-hue--jp-fukuoka-pref\"",
                        "\"id\": \"vn-hue--jp\"",
                        "vn-hue--jp",
                        "id",
                        ID_UNFIT),
                breach(
                        HUE,
                        "\"conflictsWith\": []",
                        "\"conflictsWith\": [\"e2\"]",
                        TIE,
                        "events[0].conflictsWith",
                        CONFLICT_ONE_SIDED),
                breach(
                        HUE,
                        "\"conflictsWith\": []",
                        "\"conflictsWith\": [\"e9\"]",
                        TIE,
                        "events[0].conflictsWith",
                        EVENT_UNKNOWN),
                breach(HUE, "\"2024-12-20\"", "\"2014\"", TIE, "events[1].date", EVENTS_OUT_OF_ORDER),
                breach(HUE, "\"status\": \"active\",", "", TIE, "status", MEMBER_MISSING),
                breach(HUE, "\"status\"", "\"colour\": 1, \"status\"", TIE, "colour", MEMBER_UNKNOWN),
                breach(HUE, "\"status\"", "\"title\": null, \"status\"", "", "title", KEY_TWICE),
                breach(HUE, "\"parties\": []", "\"parties\": null", TIE, "parties", WRONG_SHAPE),
                breach(HUE, "\"parties\": []", "\"parties\": [\"acme\"]", TIE, "parties[0]", PARTY_UNKNOWN),
                breach(HUE, "[", "[,", "", "", NOT_JSON),
                breach(
                        "localities.json",
                        "\"lat\": 10.3864",
                        "\"lat\": 35.0",
                        "vn-an-giang",
                        "eras[0].seat",
                        SEAT_OUTSIDE),
                breach(
                        "localities.json",
                        "\"2025-07-01\"",
                        "\"2025-06-30\"",
                        "vn-an-giang",
                        "eras[1].from",
                        ERAS_OVERLAP),
                breach(
                        "localities.json",
                        "\"vi\": \"An Giang\"",
                        "\"vi\": \"\"",
                        "vn-an-giang",
                        "eras[0].name.vi",
                        TRANSLATION_MISSING),
                breach(
                        "localities.json",
                        "\"id\": \"vn-ba-ria\"",
                        "\"id\": \"vn-an-giang\"",
                        "vn-an-giang",
                        "id",
                        ID_TWICE),
                breach(
                        "localities.json",
                        "\"source\": \"gso-2021\"",
                        "\"source\": \"x\"",
                        "vn-ba-ria-vung-tau",
                        "source",
                        SOURCE_UNKNOWN),
                breach("successions.json", "\"2025-07-01\"", "\"2025-08-01\"", "vn-ha-giang", "date", SUCCESSION_UNFIT),
                breach(
                        "successions.json",
                        "\"from\": \"vn-bac-kan\"",
                        "\"from\": \"vn-ha-giang\"",
                        "vn-ha-giang",
                        "from",
                        SUCCESSION_TWICE),
                breach(
                        "successions.json",
                        "\"to\": \"vn-tuyen-quang\"",
                        "\"to\": \"vn-ha-giang\"",
                        "vn-ha-giang",
                        "to",
                        CHAIN_CLOSED),
                breach(
                        "regions.json",
                        "\"vn-cao-bang\"",
                        "\"vn-cao\"",
                        "vn-region-northern-midlands-mountains",
                        "spans[0].members",
                        LOCALITY_UNKNOWN),
                breach(
                        "networks.json",
                        "\"vn-da-nang\"",
                        "\"vn-danang\"",
                        "citynet",
                        "members[0].locality",
                        LOCALITY_UNKNOWN),
                breach(
                        "sources.json",
                        "https://123zoviet",
                        "htp://123zoviet",
                        "123zoviet-527-osaka-hue",
                        "url",
                        ADDRESS_UNREADABLE),
                breach("manifest.json", "\"ties\": ", "\"ties\": 1", "", "counts.ties", COUNT_WRONG));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_breach_is_reported_with_its_file_record_and_field(Broken broken) throws IOException {
        broken.assertIsTold(seeds);
    }

    @Test
    void all_breaches_are_told_at_once_and_stop_the_load() throws IOException {
        Path broken = SeedCopy.into(temp.resolve("seeds"));
        SeedCopy.replace(broken, HUE, "\"mou\"", "\"mow\"");
        SeedCopy.replace(broken, "networks.json", "\"1987\"", "\"long ago\"");

        SeedException refused =
                catchThrowableOfType(SeedException.class, () -> Seeds.in(broken).read());

        assertThat(refused.breaches())
                .extracting(SeedBreach::key)
                .containsExactly(DATE_UNREADABLE.key(), CODE_UNKNOWN.key());
    }

    @Test
    void a_missing_file_is_one_breach_not_one_for_each_reference_into_it() throws IOException {
        Path broken = SeedCopy.into(temp.resolve("seeds"));
        Files.delete(broken.resolve("sources.json"));

        assertThat(Seeds.in(broken).check()).extracting(SeedBreach::key).containsExactly(FILE_MISSING.key());
    }

    @Test
    void what_is_no_file_is_named_and_not_waited_for() throws Exception {
        Path broken = SeedCopy.into(temp.resolve("seeds"));
        Files.delete(broken.resolve("parties.json"));
        Files.createDirectory(broken.resolve("parties.json"));
        Files.delete(broken.resolve("networks.json"));
        new ProcessBuilder("mkfifo", broken.resolve("networks.json").toString())
                .start()
                .waitFor();
        Files.write(broken.resolve("regions.json"), new byte[] {'[', (byte) 0xC3, ']'});

        assertThat(Seeds.in(broken).check())
                .extracting(SeedBreach::file, SeedBreach::key)
                .containsExactlyInAnyOrder(
                        tuple("parties.json", FILE_UNREADABLE.key()),
                        tuple("networks.json", FILE_UNREADABLE.key()),
                        tuple("regions.json", NOT_UTF8.key()));
    }

    @Test
    void of_what_happens_many_times_the_first_places_are_told_and_the_rest_is_counted() throws IOException {
        Path broken = SeedCopy.into(temp.resolve("seeds"));
        Files.writeString(broken.resolve("sources.json"), "[" + "{},".repeat(40_000) + "{}]");

        List<SeedBreach> ofSources = Seeds.in(broken).check().stream()
                .filter(breach -> breach.file().equals("sources.json"))
                .toList();

        assertThat(ofSources)
                .hasSizeLessThan(200)
                .extracting(SeedBreach::key)
                .contains(MEMBER_MISSING.key(), AND_MORE.key());
        assertThat(ofSources.stream().mapToInt(SeedBreach::places).sum()).isGreaterThan(7 * 40_000);
    }

    @Test
    void a_line_of_the_report_repeats_no_text_without_end_and_nothing_that_a_terminal_obeys() throws IOException {
        Path broken = SeedCopy.into(temp.resolve("seeds"));
        SeedCopy.replace(broken, HUE, "\"mou\"", "\"\\u001b[31m" + "x".repeat(1000) + "\"");

        assertThat(Seeds.in(broken).check())
                .extracting(breach -> breach.in(Words.in(Language.EN)))
                .anySatisfy(line -> assertThat(line).contains("U+001B[31mxxx"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(500).doesNotContain("\u001b"));
    }

    @Test
    void the_seeds_are_read_from_inside_a_jar() throws Exception {
        Path jar = temp.resolve("kakehashi.jar");
        try (FileSystem inside =
                FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            copyInto(inside, Path.of("target/classes"));
        }
        String libraries = System.getProperty("java.class.path");
        URL[] path = Stream.concat(
                        Stream.of(jar),
                        Stream.of(libraries.split(java.io.File.pathSeparator))
                                .map(Path::of)
                                .filter(entry -> entry.toString().endsWith(".jar")))
                .map(SeedRulesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> seedsInJar = loader.loadClass("kakehashi.store.seeds.Seeds");
            Object bundled = seedsInJar.getMethod("bundled").invoke(null);

            assertThat((List<?>) seedsInJar.getMethod("check").invoke(bundled)).isEmpty();
            Object atlas = seedsInJar.getMethod("read").invoke(bundled);
            assertThat((List<?>) atlas.getClass().getMethod("ties").invoke(atlas))
                    .hasSameSizeAs(Seeds.bundled().read().ties());
        }
    }

    private static void copyInto(FileSystem jar, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                Path copy = jar.getPath("/" + classes.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (java.net.MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
