package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.Findable;
import kakehashi.model.Locality;
import kakehashi.model.Party;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.sheet.LastCheck;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.change.RecordJson;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that a person tells in one language alone: each text of the frozen edition keeps one, whichever that is. */
class OneLanguageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LANGUAGES = List.of("en", "vi", "ja");

    @TempDir
    static Path folder;

    private static Path file;
    private static SqliteStore store;

    @BeforeAll
    static void thin() throws Exception {
        file = Frozen.store(folder.resolve("atlas.kakehashi"));
        store = open();
        Random random = new Random(5);
        List<Change> changes = new ArrayList<>();
        for (AtlasRecord record : RandomChanges.byKey(store.load()).values()) {
            JsonNode told = JSON.readTree(RecordJson.write(record));
            thin(told, random);
            AtlasRecord thinned = RecordJson.read(record.key().kind(), told.toString());
            if (!thinned.equals(record)) {
                changes.add(new Change(record, thinned));
            }
        }
        store.write(Frozen.change(changes.toArray(new Change[0])));
    }

    private static void thin(JsonNode node, Random random) {
        if (node instanceof ObjectNode text && text.has("ja") && text.size() == LANGUAGES.size()) {
            String left = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            LANGUAGES.stream().filter(language -> !language.equals(left)).forEach(language -> text.put(language, ""));
        }
        node.forEach(part -> thin(part, random));
    }

    private static SqliteStore open() throws StoreException {
        return new StoreOpening(file, Frozen.seeds(), progress -> {}).open();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void they_are_kept_and_read_and_taken_back() throws Exception {
        Atlas told = store.load();
        store.close();
        store = open();
        assertThat(store.notices()).isEmpty();
        assertThat(store.load().records().equals(told.records())).isTrue();
        store.write(store.journal().get(store.journal().size() - 1).set().inverted());
        assertThat(RandomChanges.byKey(store.load())).isEqualTo(RandomChanges.byKey(Frozen.atlas()));
        store.write(store.journal().get(store.journal().size() - 1).set().inverted());
    }

    @Test
    void each_has_a_name_in_every_language_and_is_found_by_the_one_that_it_was_given() {
        Atlas atlas = store.load();
        for (Language language : Language.values()) {
            Places places = new Places(atlas, Words.in(language));
            RecordNames names = new RecordNames(places, RealSheets.DAY);
            RandomChanges.byKey(atlas).values().stream()
                    .filter(Findable.class::isInstance)
                    .map(Findable.class::cast)
                    .forEach(record -> {
                        assertThat(names.name(record)).isNotBlank().doesNotContain("()", "（）", "  ");
                        assertThat(names.heading(record)).isNotBlank().doesNotContain("()", "（）", "  ");
                    });
            List<String> ids = new ArrayList<>(
                    atlas.records().localities().stream().map(Locality::id).toList());
            ids.sort(places.order(RealSheets.DAY));
        }
        for (Party party : atlas.records().parties()) {
            assertThat(store.search(party.name().in(Language.EN), new SearchOrder(RealSheets.DAY, null)))
                    .contains(new Found("party", party.id()));
        }
    }

    @Test
    void each_kind_of_sheet_tells_them_in_every_language_and_the_last_check_reads_it() throws IOException {
        Meanings meanings = new Meanings(store.load(), RealSheets.DAY);
        TypedLines lines = TypedLines.NONE.with(TypedField.OBJECTIVES, "Renew the memorandum");
        for (SheetLanguage language : SheetLanguage.values()) {
            Sheets sheets = new Sheets(meanings, language, SheetOptions.usual(RealSheets.DAY));
            Words words = Words.in(language.first());
            LastCheck check = new LastCheck(meanings, new Places(store.load(), words));
            for (Subject subject : List.of(
                    new Subject.OfTie("vn-hanoi--jp-asahikawa"),
                    new Subject.OfLocality("vn-hue"),
                    new Subject.OfPair("vn-da-nang", "jp-nagasaki-pref"),
                    new Subject.OfVisit("vn-da-nang", "jp-yokohama", RealSheets.DAY, lines),
                    new Subject.OfResult(RealSheets.daNang()),
                    new Subject.OfNetwork("citynet"))) {
                Sheet sheet = sheets.compose(subject);
                assertThat(sheet.title().text()).isNotBlank();
                assertThat(PlainText.of(sheet)).doesNotContain("()", "（）", "{");
                if (language == SheetLanguage.of(Language.VI)) {
                    check.of(subject, new PdfWriter().print(sheet))
                            .forEach(finding -> assertThat(finding.toString()).isNotBlank());
                }
            }
        }
    }

    @Test
    void a_text_in_no_language_at_all_is_refused() {
        Party party = new Party("of-nobody", new Trilingual("", " ", ""), PartyKind.COMPANY);

        StoreException refused =
                catchThrowableOfType(StoreException.class, () -> store.write(Frozen.change(new Change(null, party))));

        assertThat(refused.problem()).isEqualTo(StoreProblem.UNFIT);
        assertThat(refused.in(Words.in(Language.EN))).contains("of-nobody", "The text is empty.");
        assertThat(new Trilingual("", "Huế", " ").all()).containsExactly("Huế");
        assertThat(new Trilingual("", "Huế", "フエ").in(Language.EN)).isEqualTo("Huế");
        assertThat(new Trilingual("", "", "フエ").in(Language.VI)).isEqualTo("フエ");
        Trilingual told = new Trilingual("", "Thăm", "");
        assertThat(Words.in(Language.EN).text(told)).isEqualTo("Thăm [in Vietnamese]");
        assertThat(Words.in(Language.JA).text(told)).isEqualTo("Thăm［ベトナム語］");
        assertThat(Words.in(Language.VI).text(told)).isEqualTo("Thăm");
        assertThat(Words.in(Language.JA).named(told)).isEqualTo("Thăm");
    }
}
