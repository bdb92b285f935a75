package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is told of trouble is told what to do about it, in each language. */
class RemediesTest {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "kakehashi", "text");

    /** What begins a key whose sentence tells why something could not be done. */
    private static final List<String> TROUBLE = List.of(
            "store.problem.",
            "session.reason.",
            "sheet.failed.",
            "store.file.",
            "store.parcel.damaged",
            "cli.problem.",
            "exchange.table.",
            "exchange.mapping.",
            "query.view.",
            "ledger.problem.");

    /** Behind the first the command line names its help; the others frame a sentence that asks. */
    private static final Set<String> SAID_BESIDE = Set.of(
            "cli.problem.unknown-argument",
            "cli.problem.missing",
            "cli.problem.twice",
            "cli.problem.unreadable-argument",
            "cli.problem.cut",
            "cli.problem.date",
            "cli.problem.view-file");

    /** What tells of what there is to choose from, or of the command that finds it. */
    private static final Map<String, Pattern> OFFERS = Map.of(
            "en",
            Pattern.compile(
                    "Did you mean|Possible:|There are:|Known are:|look there|report|Add |Open |[Ll]eave |Set |Take |Copy |must |takes |needs "
                            + "|search finds|shows them|explains"),
            "vi",
            Pattern.compile("--help|Có phải|Có thể|có:|Có các|[Cc]ác giá trị|phải|cần|[Ll]ệnh search|liệt kê"),
            "ja",
            Pattern.compile("でしょうか|必要|指定できる|使える|のいずれか|--help|search コマンド|表示"));

    /** What asks for something to be done. */
    private static final Map<String, Pattern> ASKS = Map.of(
            "en",
            Pattern.compile(
                    "(^|[.:;,}] |and )(Ask|Check|Choose|Close|close|Correct|Edit|Free|Get|Give|Install|Look|Make|"
                            + "Name|Put|Restore|Save|Try|Wait|Write|move or rename|The file of an edition)\\b"),
            "vi",
            Pattern.compile("[Hh]ãy|Cần|[Xx]in|Chỉ định|Tệp phiên bản"),
            "ja",
            Pattern.compile("ください|版のファイルの"));

    private static Set<String> silent(String language, Properties bundle) {
        Set<String> silent = new TreeSet<>();
        for (String key : bundle.stringPropertyNames()) {
            if (TROUBLE.stream().anyMatch(key::startsWith)
                    && !SAID_BESIDE.contains(key)
                    && !ASKS.get(language).matcher(bundle.getProperty(key)).find()
                    && !(isTyped(key)
                            && OFFERS.get(language)
                                    .matcher(bundle.getProperty(key))
                                    .find())) {
                silent.add(language + " " + key + "=" + bundle.getProperty(key));
            }
        }
        return silent;
    }

    /** On the command line and of a file one is told what there is, and chooses. */
    private static boolean isTyped(String key) {
        return !key.startsWith("store.") && !key.startsWith("session.");
    }

    @Test
    void every_trouble_is_told_with_what_to_do() throws IOException {
        Set<String> silent = new TreeSet<>();
        int looked = 0;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".properties"))
                    .toList()) {
                Properties bundle = new Properties();
                bundle.load(Files.newBufferedReader(file));
                looked += bundle.size();
                silent.addAll(
                        silent(String.valueOf(file.getFileName()).replaceAll(".*_(..)\\.properties", "$1"), bundle));
            }
        }
        assertThat(looked).isGreaterThan(1000);
        assertThat(silent).isEmpty();
    }

    @Test
    void a_trouble_without_is_found() {
        Properties planted = new Properties();
        planted.setProperty("store.problem.gone", "The store is gone.");
        planted.setProperty("store.problem.full", "The disk is full. Free some space.");
        planted.setProperty("cli.problem.none", "Nothing found.");
        planted.setProperty("cli.problem.other", "Nothing is called so. Did you mean hue?");
        assertThat(silent("en", planted))
                .containsExactly("en cli.problem.none=Nothing found.", "en store.problem.gone=The store is gone.");
    }
}
