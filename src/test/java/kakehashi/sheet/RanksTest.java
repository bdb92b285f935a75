package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.map.scene.MapContent;
import kakehashi.map.scene.MapPlace;
import kakehashi.model.Atlas;
import kakehashi.model.Document;
import kakehashi.model.Era;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.compose.TiesTold;
import kakehashi.sheet.subject.Each;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No Vietnamese sheet names a locality without its rank: over every tie, pair and locality of the edition in every kind of
 * sheet, on every day from which one of them is called otherwise. An ordinary build looks at a part, the profile
 * {@code stress} at all. What records and sources tell in words of their own is left out.
 */
@Tag("stress")
class RanksTest {

    private static final boolean ALL = Boolean.getBoolean("stress");
    private static final Atlas ATLAS = LiveSeeds.atlas();

    private static final String RANK = "(TP\\.|[Tt]hành phố|[Tt]ỉnh|[Tt]hủ đô|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Qq]uận"
            + "|[Ll]àng|[Đđ]ặc khu|[Vv]ùng)";

    private static final Pattern RANKED_AT_THE_END = Pattern.compile(RANK + " $");
    private static final Pattern RANKED_TWICE = Pattern.compile(RANK + " " + RANK + " ");

    private static Set<String> tied() {
        return ATLAS.ties().stream()
                .flatMap(tie -> Stream.of(tie.vietnam(), tie.japan()))
                .flatMap(end -> Stream.of(end, ATLAS.successorOn(end, LocalDate.MAX)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Any name that one of them ever had. */
    private static Pattern names() {
        return Pattern.compile(tied().stream()
                .flatMap(id -> ATLAS.locality(id).eras().stream())
                .map(era -> Pattern.quote(era.name().vi()))
                .distinct()
                .collect(Collectors.joining("|", "(?<!\\p{L})(", ")(?!\\p{L})")));
    }

    private static List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String id : tied()) {
            for (Era era : ATLAS.locality(id).eras()) {
                if (era.from() != null) {
                    days.add(era.from().earliest());
                    days.add(era.from().earliest().minusDays(1));
                }
            }
        }
        days.add(ATLAS.edition().date());
        return ALL ? List.copyOf(days) : List.of(LocalDate.of(2025, 6, 30), days.last());
    }

    private static List<Subject> subjects(Meanings meanings) {
        List<Subject> subjects = new ArrayList<>();
        List<Row> rows = Answer.of(meanings, TieFilter.ALL, Optional.empty()).rows();
        for (Each each : Each.values()) {
            subjects.addAll(each.of(rows, meanings));
        }
        tied().forEach(id -> subjects.add(new Subject.OfLocality(id)));
        for (Subject subject : List.copyOf(subjects)) {
            if (subject instanceof Subject.OfPair pair) {
                subjects.add(new Subject.OfVisit(pair.one(), pair.other(), meanings.asOf(), TypedLines.NONE));
            }
        }
        ATLAS.records().networks().forEach(network -> subjects.add(new Subject.OfNetwork(network.id())));
        List<Subject> some = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            if (ALL || i % 10 == meanings.asOf().getDayOfMonth() % 10) {
                some.add(subjects.get(i));
            }
        }
        some.add(new Subject.OfResult(rows));
        some.add(new Subject.OfSuccession(rows));
        return some;
    }

    @Test
    void no_vietnamese_name_stands_without_its_rank_nor_with_two() {
        Pattern names = names();
        int looked = 0;
        for (LocalDate day : days()) {
            Meanings meanings = new Meanings(ATLAS, day);
            Sheets sheets = new Sheets(meanings, SheetLanguage.of(Language.VI), SheetOptions.usual(day));
            for (Subject subject : subjects(meanings)) {
                Sheet sheet = sheets.compose(subject);
                String text = composed(sheet, TiesTold.of(meanings, subject));
                String where = subject.fileName() + " on " + day;
                assertThat(bare(names, text)).as(where).isEmpty();
                assertThat(RANKED_TWICE.matcher(text).results().map(MatchResult::group))
                        .as(where)
                        .isEmpty();
                assertThat(sheet.title().text()).as(where).doesNotMatch("(?s)\\p{Ll}.*");
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(100);
    }

    /** Each name without a rank, with what stands before it. */
    private static List<String> bare(Pattern names, String text) {
        return names.matcher(text)
                .results()
                .filter(name -> !RANKED_AT_THE_END
                        .matcher(text.substring(0, name.start()))
                        .find())
                .map(name -> text.substring(Math.max(0, name.start() - 30), name.end()))
                .toList();
    }

    /** What the sheet says in the program's own words, labels of its maps included. */
    private static String composed(Sheet sheet, List<Tie> ties) {
        StringBuilder text = new StringBuilder(sheet.title().text());
        text.append('\n').append(sheet.subject());
        for (Block block : sheet.blocks()) {
            text.append('\n')
                    .append(SheetTexts.of(block)
                            .replaceAll("(?m)  \\[[^\\]]*]$", "")
                            // the name in another language has the custom of that language
                            .replaceAll("(?m)^Tên \\(Tiếng Anh\\) \\| .*$", ""));
            if (block instanceof Block.Figure figure) {
                MapContent content = figure.content();
                Stream.concat(content.places().stream(), content.provinces().stream())
                        .map(MapPlace::label)
                        .forEach(label -> text.append('\n').append(label));
            }
        }
        String said = text.toString();
        List<String> recorded = new ArrayList<>();
        ties.forEach(tie -> recorded.addAll(recorded(tie)));
        ATLAS.records().parties().forEach(party -> recorded.add(party.name().vi()));
        ATLAS.records().networks().forEach(network -> {
            recorded.add(network.name().vi());
            add(recorded, network.note());
        });
        recorded.sort((one, other) -> other.length() - one.length());
        for (String words : recorded) {
            said = words.isBlank() ? said : said.replace(words, "…");
        }
        return said;
    }

    private static List<String> recorded(Tie tie) {
        List<String> words = new ArrayList<>(List.of(tie.typeAsStated()));
        add(words, tie.note());
        if (tie.title() != null) {
            words.add(tie.title());
        }
        for (TieEvent event : tie.events()) {
            words.add(event.summary().vi());
            Document document = event.document();
            if (document != null) {
                words.add(document.title() == null ? "" : document.title());
                add(words, document.place());
                add(words, document.notice());
                document.signatories().forEach(signatory -> {
                    add(words, signatory.name());
                    add(words, signatory.office());
                });
            }
        }
        return words;
    }

    private static void add(List<String> words, @Nullable Trilingual text) {
        if (text != null) {
            words.add(text.vi());
        }
    }

    @Test
    void a_planted_bare_name_is_found() {
        assertThat(bare(names(), "Quan hệ giữa Hồ Chí Minh và tỉnh Osaka")).hasSize(1);
        assertThat(bare(names(), "Tỉnh Osaka – TP. Hồ Chí Minh, thành phố Sakai"))
                .isEmpty();
    }
}
