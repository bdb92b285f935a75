package kakehashi.store.seeds;

import static kakehashi.query.rule.Rule.*;
import static kakehashi.store.seeds.Broken.breach;
import static kakehashi.store.seeds.SeedFault.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for documents, publishers, other names, figures, searches and totals: each file is broken and mended again. */
class SeedAlmanacRulesTest {

    private static final String BEN_TRE = "ties/vn-ben-tre.json";
    private static final String EHIME = "vn-ben-tre--jp-ehime-pref";
    private static final String DOCUMENT = "events[0].document";
    private static final String PROFILE = "vn-da-nang 2025-07-01";
    private static final String SEARCHED = "vn-da-nang official 2026-11-28";

    @TempDir
    static Path temp;

    private static Path seeds;

    @BeforeAll
    static void copyTheSeeds() throws IOException {
        seeds = SeedCopy.into(temp.resolve("seeds"));
    }

    static Stream<Broken> breaches() {
        return Stream.of(
                breach(BEN_TRE, "\"beside\": false", "\"beside\": 0", EHIME, DOCUMENT + ".beside", WRONG_SHAPE),
                breach(BEN_TRE, "\"beside\"", "\"besides\"", EHIME, DOCUMENT + ".besides", MEMBER_UNKNOWN),
                breach(BEN_TRE, "\"beside\"", "\"besides\"", EHIME, DOCUMENT + ".beside", MEMBER_MISSING),
                breach(BEN_TRE, "\"heads\"", "\"kings\"", EHIME, DOCUMENT + ".level", CODE_UNKNOWN),
                breach(BEN_TRE, "\"side\": \"japan\"", "\"side\": \"jp\"", EHIME, signatory(1) + ".side", CODE_UNKNOWN),
                breach(BEN_TRE, "\"2025-08~\"", "\"2021\"", EHIME, DOCUMENT + ".until", DATES_REVERSED),
                breach(
                        BEN_TRE,
                        "\"renewal\": null",
                        "\"renewal\": \"yes\"",
                        EHIME,
                        DOCUMENT + ".renewal",
                        CODE_UNKNOWN),
                breach(BEN_TRE, "\"kind\": \"signed\"", "\"kind\": \"visit\"", EHIME, DOCUMENT, DOCUMENT_UNFIT),
                breach(
                        BEN_TRE,
                        "\"document\": {\n     \"type\": \"mou\"",
                        "\"document\": {\n     \"type\": \"announced\"",
                        EHIME,
                        DOCUMENT + ".type",
                        VALUE_UNFIT),
                breach(
                        BEN_TRE,
                        "\"signatories\": [",
                        "\"signatories\": [{\"side\": \"third\", \"name\": null, \"office\": null},",
                        EHIME,
                        signatory(0),
                        SIGNATORY_UNNAMED),
                breach("aliases.json", "\"Faifoo\"", "\"Faifo\"", "vn-hoi-an Faifo", "text", ALIAS_TAKEN),
                breach("aliases.json", "\"Faifoo\"", "\"Osaka\"", "vn-hoi-an Osaka", "text", ALIAS_TAKEN),
                breach("aliases.json", "\"popular\"", "\"loved\"", "vn-ho-chi-minh-city Sài Gòn", "kind", CODE_UNKNOWN),
                breach(
                        "aliases.json",
                        "\"vi\", \"kind\": \"popular\"",
                        "\"fr\", \"kind\": \"popular\"",
                        "vn-ho-chi-minh-city Sài Gòn",
                        "language",
                        CODE_UNKNOWN),
                breach("aliases.json", "jp-aichi-pref", "jp-nowhere", "jp-nowhere Aiti", "locality", LOCALITY_UNKNOWN),
                breach("profiles.json", "11859.59", "0", PROFILE, "areaKm2", FIGURE_UNFIT),
                breach("profiles.json", "3065628", "-1", PROFILE, "population", WRONG_SHAPE),
                breach("profiles.json", "3065628", "3.5", PROFILE, "population", WRONG_SHAPE),
                breach(
                        "profiles.json",
                        "3065628, \"areaKm2\": 11859.59",
                        "null, \"areaKm2\": null",
                        PROFILE,
                        "",
                        FIGURE_MISSING),
                breach(
                        "profiles.json",
                        "\"vn-da-nang\", \"date\": \"2019-04-01\"",
                        "\"vn-da-nang\", \"date\": \"2025-07-01\"",
                        PROFILE,
                        "",
                        ID_TWICE),
                breach("ledger.json", "\"count\": 25", "\"count\": 0", SEARCHED, "count", RESULT_UNFIT),
                breach(
                        "ledger.json",
                        "\"within\": true, ",
                        "",
                        "vn-ba-ria-vung-tau official 2026-11-28",
                        "within",
                        MEMBER_MISSING),
                breach("totals.json", "\"count\": 100", "\"count\": 0", "vn-mofa-2023", "count", FIGURE_UNFIT),
                breach("totals.json", "\"about\"", "\"nearly\"", "vn-mofa-2023", "relation", CODE_UNKNOWN),
                breach(
                        "sources.json",
                        "\"rank\": \"other\"",
                        "\"rank\": \"best\"",
                        "123zoviet-527-osaka-hue",
                        "rank",
                        CODE_UNKNOWN),
                breach(
                        "sources.json",
                        "\"publisher\": \"Aichi Prefecture\"",
                        "\"publisher\": \"Aichi\"",
                        "aichi-pref-hcmc-profile",
                        "publisherName.en",
                        PUBLISHER_UNLIKE),
                breach(
                        "sources.json",
                        "\"url\": \"https://123zoviet.com/vietnews/527\", \"copy\": null",
                        "\"url\": null, \"copy\": \"https://a.vn/b\"",
                        "123zoviet-527-osaka-hue",
                        "copy",
                        COPY_ALONE),
                breach("manifest.json", "\"totals\": 2", "\"totals\": 3", "", "counts.totals", COUNT_WRONG));
    }

    private static String signatory(int number) {
        return DOCUMENT + ".signatories[" + number + "]";
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_breach_is_reported_with_its_file_record_and_field(Broken broken) throws IOException {
        broken.assertIsTold(seeds);
    }

    @Test
    void an_event_may_leave_its_document_out_but_not_have_an_empty_one() throws IOException {
        String sound = Files.readString(seeds.resolve(BEN_TRE));
        Files.writeString(
                seeds.resolve(BEN_TRE),
                sound.replaceFirst("(?s)\"document\": \\{.*?\"beside\": false\\s*}", "\"document\": null"));
        List<SeedBreach> found = Seeds.in(seeds).check();
        Files.writeString(seeds.resolve(BEN_TRE), sound);

        assertThat(found)
                .extracting(SeedBreach::field, SeedBreach::key)
                .containsExactly(Tuple.tuple(DOCUMENT, WRONG_SHAPE.key()));
    }
}
