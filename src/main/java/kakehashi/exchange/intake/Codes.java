package kakehashi.exchange.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Country;
import kakehashi.model.value.LocalityKind;

/**
 * Whom the numbers of localities may mean: those of the Japanese ministry with five digits, or six with the one that checks
 * them, also where a spreadsheet took the zero before them; those of the Vietnamese statistics office of before and after July
 * 2025. One number may mean several.
 */
final class Codes {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final int JAPANESE = 5;
    private static final int MOST_WARDS = 30;
    private static final String OF_PREFECTURE = "000";

    /** Behind the code of a city with wards stand those of its wards, as 12101 to 12106 behind 12100. */
    private final NavigableMap<String, String> cities = new TreeMap<>();

    private final Map<String, Set<String>> localities = new HashMap<>();

    Codes(Atlas atlas) {
        for (Locality locality : atlas.records().localities()) {
            for (Era era : locality.eras()) {
                String code = era.code();
                if (code != null) {
                    boolean isPrefecture = locality.country() == Country.JP && code.length() < JAPANESE;
                    localities
                            .computeIfAbsent(
                                    locality.country() + (isPrefecture ? code + OF_PREFECTURE : code),
                                    key -> new LinkedHashSet<>())
                            .add(locality.id());
                    if (era.kind() == LocalityKind.DESIGNATED_CITY) {
                        cities.put(code, locality.id());
                    }
                }
            }
        }
    }

    /** Whether a text can be a number of localities at all. */
    static boolean isCode(String text) {
        return DIGITS.matcher(text).matches();
    }

    /** Whether a number of six digits is none, since its last does not follow from the others. */
    static boolean isWrong(String text, Country country) {
        return country == Country.JP
                && text.matches("\\d{6}")
                && check(text.substring(0, JAPANESE)) != text.charAt(JAPANESE);
    }

    /** The localities that a number may mean; none where it is none. */
    Set<String> read(String text, Country country) {
        Set<String> found = new LinkedHashSet<>();
        if (isCode(text)) {
            if (country == Country.JP) {
                japanese(text, found);
            } else {
                vietnamese(text, found);
            }
        }
        return found;
    }

    private void japanese(String text, Set<String> found) {
        switch (text.length()) {
            case 6 -> checked(text, found);
            case 5 -> {
                add(Country.JP, text, found);
                checked("0" + text, found);
            }
            case 4 -> add(Country.JP, "0" + text, found);
            default -> {
                if (text.length() < 3) {
                    add(Country.JP, (text.length() == 1 ? "0" : "") + text + OF_PREFECTURE, found);
                }
            }
        }
    }

    private void checked(String six, Set<String> found) {
        if (!isWrong(six, Country.JP)) {
            add(Country.JP, six.substring(0, JAPANESE), found);
        }
    }

    private void vietnamese(String text, Set<String> found) {
        add(Country.VN, text, found);
        // Of "1" Hà Nội, 01, and of "48" also what is a district's 048.
        add(Country.VN, "0" + text, found);
        if (text.length() == 1) {
            add(Country.VN, "00" + text, found);
        }
    }

    private void add(Country country, String code, Set<String> found) {
        Set<String> its = localities.getOrDefault(country + code, Set.of());
        found.addAll(its);
        Map.Entry<String, String> city = its.isEmpty() && country == Country.JP ? cities.floorEntry(code) : null;
        if (city != null && Integer.parseInt(code) - Integer.parseInt(city.getKey()) < MOST_WARDS) {
            found.add(city.getValue());
        }
    }

    /** The digit that checks five others. */
    private static char check(String five) {
        int sum = 0;
        for (int i = 0; i < JAPANESE; i++) {
            sum += (five.charAt(i) - '0') * (JAPANESE + 1 - i);
        }
        int rest = sum < 11 ? 11 - sum : 11 - sum % 11;
        return (char) ('0' + rest % 10);
    }
}
