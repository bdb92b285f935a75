package kakehashi.text.date;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The months and quarters as words: English names, Vietnamese numerals, Roman figures. */
final class Months {

    /** A month as a number, a Vietnamese numeral or a Roman figure; numerals of two words first. */
    static final String NUMBER =
            "\\d{1,2}|muoi (?:mot|hai)|mot|hai|ba|tu|bon|nam|sau|bay|bay|tam|chin|muoi|xii|xi|x|ix|"
                    + "viii|vii|vi|v|iv|iii|ii|i";

    /** A month by its English name, or its first letters. */
    static final String NAME =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
                    + "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final Map<String, Integer> WORDS = words();

    private Months() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new TreeMap<>();
        List<String> numerals =
                List.of("mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai");
        for (int month = 1; month <= numerals.size(); month++) {
            words.put(numerals.get(month - 1), month);
            words.put(ROMAN.get(month - 1), month);
            words.put(NAMES.get(month - 1), month);
        }
        words.put("bon", 4);
        return words;
    }

    /** What a word or a number counts to; the number itself where it is no month. */
    static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        Integer numeral = WORDS.get(written);
        return numeral != null ? numeral : NAMES.indexOf(written.substring(0, 3)) + 1;
    }
}
