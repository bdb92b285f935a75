package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kakehashi.query.compare.ComparisonId;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.SheetLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What stands on reviewed sheets, line by line, with the ids of its sources. After a wanted change of words or data the
 * files are written anew by {@code mvn test -Dtest=GoldenSheetsTest -Dgolden=write}, to be read in the difference.
 */
class GoldenSheetsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "kakehashi", "sheet", "golden");
    private static final boolean WRITES = "write".equals(System.getProperty("golden"));

    private static Map<String, Subject> subjects() {
        Map<String, Subject> subjects = new TreeMap<>();
        subjects.put("tie-hanoi-asahikawa", new Subject.OfTie("vn-hanoi--jp-asahikawa"));
        subjects.put("locality-hue", new Subject.OfLocality("vn-hue"));
        subjects.put("locality-da-nang", new Subject.OfLocality("vn-da-nang"));
        subjects.put("comparison-hue-da-nang", new Subject.OfComparison(new ComparisonId("vn-hue", "vn-da-nang")));
        subjects.put("pair-da-nang-nagasaki", new Subject.OfPair("vn-da-nang", "jp-nagasaki-pref"));
        for (String japan : ManySheets.WITH_HO_CHI_MINH_CITY) {
            subjects.put("pair-hcmc-" + japan, new Subject.OfPair("vn-ho-chi-minh-city", japan));
        }
        subjects.put(
                "visit-da-nang-yokohama",
                new Subject.OfVisit(
                        "vn-da-nang",
                        "jp-yokohama",
                        RealSheets.DAY,
                        TypedLines.NONE.with(TypedField.OBJECTIVES, "Renew the memorandum")));
        subjects.put("succession-da-nang", new Subject.OfSuccession(RealSheets.daNang()));
        subjects.put("register-da-nang", new Subject.OfResult(RealSheets.daNang()));
        subjects.put("proposal-ha-tinh", new Subject.OfProposal("vn-ha-tinh", Set.of()));
        subjects.put("changes-da-nang-yokohama", RealSheets.CHANGES);
        subjects.put("charts-da-nang", new Subject.OfCharts(RealSheets.DA_NANG, RealSheets.daNang()));
        subjects.put("network-citynet", new Subject.OfNetwork("citynet"));
        return subjects;
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_says_what_was_reviewed(SheetLanguage language) throws IOException {
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, Subject> each : subjects().entrySet()) {
            Path file = FOLDER.resolve(each.getKey() + "_" + language.tag() + ".txt");
            String text = SheetTexts.of(RealSheets.in(language).compose(each.getValue()));
            if (WRITES) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text, StandardCharsets.UTF_8);
            } else if (!text.equals(Files.readString(file, StandardCharsets.UTF_8))) {
                differing.add(file.getFileName() + firstDifference(Files.readString(file), text));
            }
        }
        assertThat(differing)
                .as("sheets that say something else than reviewed; if that is wanted, write them anew")
                .isEmpty();
    }

    private static String firstDifference(String reviewed, String text) {
        List<String> before = reviewed.lines().toList();
        List<String> now = text.lines().toList();
        int line = 0;
        while (line < before.size() && line < now.size() && before.get(line).equals(now.get(line))) {
            line++;
        }
        return "\n  reviewed: " + at(before, line) + "\n  now:      " + at(now, line);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(end)";
    }
}
