package kakehashi.query.name;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keys of the ways to type Vietnamese as they stand where no program put them together: {@code D9a2 Na84ng} by VNI and {@code
 * DDaf Nawxng} by Telex are both Đà Nẵng.
 */
final class VietnameseKeys {

    private static final Pattern DIGITS = Pattern.compile("(?<=[a-z])[1-9]{1,2}");
    private static final Pattern DOUBLED = Pattern.compile("dd|aa|ee|oo");
    private static final Pattern HOOKED = Pattern.compile("(?<=[aou])w");
    private static final Pattern TONED = Pattern.compile(
            "(?<=[aeiouy])[sfrxj](?=(ng?|nh|ch?|m|p|t)?\\b)|(?<=[aeiouy](ng|nh|ch|c|m|n|p|t))[sfrxj]\\b");

    private VietnameseKeys() {}

    /** A line as it reads without the keys for marks; the line itself where it has none. */
    static String without(String line) {
        String plain = DIGITS.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("");
        plain = TONED.matcher(HOOKED.matcher(plain).replaceAll("")).replaceAll("");
        return DOUBLED.matcher(plain).replaceAll(doubled -> doubled.group().substring(1));
    }
}
