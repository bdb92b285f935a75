package kakehashi.cli.tell;

import java.nio.charset.Charset;
import java.nio.file.spi.FileSystemProvider;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.value.Language;

/**
 * What the program takes from its Java through services, which a runtime made of chosen modules can lack without a word: the
 * dates of three languages, the encodings of lists, the signatures of editions, archives.
 */
public final class JavaParts {

    private static final List<String> ENCODINGS = List.of("windows-31j", "EUC-JP", "windows-1258");
    private static final String SIGNATURE = "Ed25519";
    private static final String ARCHIVES = "jar";

    private JavaParts() {}

    /** A day as this Java writes it in each of the three languages. */
    public static String written(LocalDate day) {
        return Stream.of(Language.values())
                .map(language -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(language.tag()))
                        .format(day))
                .collect(Collectors.joining(" · "));
    }

    /** What is missing, by the names that the platform has for it; empty where the program is whole. */
    public static List<String> missing() {
        List<String> missing = new ArrayList<>();
        // Without its own data a language is written as the root one is: the same for all.
        if (Stream.of(written(LocalDate.EPOCH).split(" · ")).distinct().count() < Language.values().length) {
            missing.add("jdk.localedata");
        }
        ENCODINGS.stream().filter(name -> !Charset.isSupported(name)).forEach(missing::add);
        try {
            Signature.getInstance(SIGNATURE);
        } catch (NoSuchAlgorithmException unknown) {
            missing.add(SIGNATURE);
        }
        if (FileSystemProvider.installedProviders().stream()
                .noneMatch(provider -> provider.getScheme().equals(ARCHIVES))) {
            missing.add("jdk.zipfs");
        }
        return missing;
    }
}
