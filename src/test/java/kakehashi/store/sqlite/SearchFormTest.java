package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Seat;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.Progress;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import kakehashi.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of the search index: what a store filled by an earlier version is searched by. */
class SearchFormTest {

    private static final SearchOrder ORDER = new SearchOrder(LocalDate.EPOCH, null);

    @TempDir
    Path folder;

    @Test
    void an_index_of_another_form_is_made_anew_once() throws Exception {
        Path file = folder.resolve("atlas.kakehashi");
        open(file, new ArrayList<>()).close();
        List<Progress.Step> told = new ArrayList<>();

        run(file, "DELETE FROM search_text WHERE id = 'citynet'");
        try (AtlasStore store = open(file, told)) {
            assertThat(store.search("citynet", ORDER)).doesNotContain(new Found("network", "citynet"));
        }
        assertThat(told).as("an index of this form is not looked through").isEmpty();

        run(file, "UPDATE search_text SET id = 'earlier' WHERE kind = 'form'");
        try (AtlasStore store = open(file, told)) {
            assertThat(store.search("citynet", ORDER)).contains(new Found("network", "citynet"));
        }
        assertThat(told).containsExactly(Progress.Step.INDEXING);

        told.clear();
        open(file, told).close();
        assertThat(told).isEmpty();
    }

    @Test
    void whoever_changes_what_a_record_is_found_by_names_a_new_form() {
        CRC32 checksum = new CRC32();
        StringBuilder letters = new StringBuilder();
        // Letters that every version of Unicode in use folds alike: Latin, Vietnamese, kana, Chinese, full and half
        // width.
        for (String range : List.of(" ~", "\u00a0\u024f", "\u1ea0\u1ef9", "ぁヿ", "一丿", "\uff01ﾟ")) {
            for (char c = range.charAt(0); c <= range.charAt(1); c++) {
                letters.append('a').append(c).append('b');
            }
        }
        checksum.update(Folding.fold(letters.toString()).getBytes(StandardCharsets.UTF_8));
        new SearchText(sample()).all().forEach((key, entry) -> {
            if (!key.equals(SearchText.FORM_KEY)) {
                String said = key.kind() + ' ' + key.id() + entry.names() + entry.words();
                checksum.update(said.getBytes(StandardCharsets.UTF_8));
            }
        });
        String form = Long.toHexString(checksum.getValue());
        assertThat(SearchText.FORM)
                .as("in SearchText: static final String FORM = \"" + form + "\";")
                .isEqualTo(form);
    }

    private static AtlasStore open(Path file, List<Progress.Step> told) throws StoreException {
        return Frozen.stores().open(file, progress -> told.add(progress.step()));
    }

    private static void run(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** An atlas with every kind of record, and a tie of every type. */
    private static Atlas sample() {
        List<Tie> ties = new ArrayList<>();
        for (TieType type : TieType.values()) {
            ties.add(tie(type, ties.size() % 2 == 0 ? Scheme.OFFICIAL : Scheme.THIRD_PARTY));
        }
        List<Party> parties = new ArrayList<>();
        for (PartyKind kind : PartyKind.values()) {
            parties.add(new Party("party-" + kind.code(), text("Agency (JA)", "Cơ quan", "国際協力機構"), kind));
        }
        return new Atlas(
                1,
                new Edition("2026.1.1", LocalDate.of(2026, 1, 1), "", List.of()),
                new Atlas.Records(
                        List.of(
                                locality("vn-hue", Country.VN, text("Thừa Thiên Huế", "Thừa Thiên Huế", "トゥアティエン・フエ省")),
                                locality("jp-osaka", Country.JP, text("Ōsaka", "Osaka", "大阪府")),
                                locality("jp-sakai", Country.JP, text("Sakai", "Sakai", "堺市"))),
                        List.of(new Region("jp-region-kinki", Country.JP, text("Kinki", "Kinki", "近畿"), List.of())),
                        List.of(),
                        List.of(new Network(
                                "net",
                                text("CITYNET", "CITYNET", "シティネット"),
                                null,
                                List.of(
                                        new Network.Membership("vn-hue", null, null, List.of("source")),
                                        new Network.Membership("jp-osaka", null, null, List.of("source"))),
                                List.of("source"),
                                text("Note", "Ghi chú", "注"))),
                        parties,
                        List.of(new Source(
                                "source",
                                "Báo Huế",
                                "Publisher",
                                text("Publisher", "Nhà xuất bản", "出版社"),
                                null,
                                null,
                                null,
                                null,
                                "vi",
                                SourceKind.values()[0],
                                SourceRank.OTHER)),
                        ties));
    }

    private static Locality locality(String id, Country country, Trilingual name) {
        LocalityKind kind = country == Country.VN ? LocalityKind.PROVINCE : LocalityKind.PREFECTURE;
        if (name.ja().endsWith("市")) {
            kind = LocalityKind.CITY;
        }
        return new Locality(
                id,
                country,
                List.of(new Era(null, null, kind, name, null, "46", "VN-26", new Seat(16, 107))),
                "source");
    }

    private static Tie tie(TieType type, Scheme scheme) {
        TieEvent event = new TieEvent(
                "event",
                PartialDate.parse("2016-11"),
                EventKind.SIGNED,
                text("Signed in Huế", "Ký tại Huế", "フエで締結"),
                List.of("source"),
                List.of());
        return new Tie(
                "tie-" + type.code(),
                "vn-hue",
                "jp-osaka",
                scheme,
                type,
                "MoU",
                "覚書",
                Set.copyOf(EnumSet.allOf(Field.class)),
                Status.ACTIVE,
                List.of("party-" + PartyKind.values()[0].code()),
                List.of(event),
                text("Note", "Ghi chú", "注"));
    }

    private static Trilingual text(String en, String vi, String ja) {
        return new Trilingual(en, vi, ja);
    }
}
