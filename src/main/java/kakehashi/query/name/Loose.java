package kakehashi.query.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What different spellings of one name have in common, by rules that hold for every name. It is nothing to be read; two names
 * that come to the same are spellings of one another.
 */
final class Loose {

    private record Pair(String written, String same) {}

    /** Japanese in Latin letters: one system and the other, and long vowels however they are written. */
    private static final List<Pair> ROMAN = pairs(
            "shi si, sh sy, tchi tti, tch tty, chi ti, ch ty, tsu tu, fu hu, dzu zu, du zu, ji zi, jy zy, j zy, di zi,"
                    + " oh o, ou o, oo o, uu u, mb nb, mp np, mm nm");

    /** Kana that are written for one another in foreign names, small ones as large ones. */
    private static final List<Pair> KANA =
            pairs("ヴァ バ, ヴィ ビ, ヴェ ベ, ヴォ ボ, ヴ ブ, ヂ ジ, ヅ ズ, ァ ア, ィ イ, ゥ ウ, ェ エ, ォ オ, ャ ヤ, ュ ユ, ョ ヨ, ヱ エ, ヲ オ, ヰ イ,"
                    + " フオ ホ, フア ハ, ッ, ー");

    /** As ん is typed before another consonant. */
    private static final Pattern NN = Pattern.compile("nn(?=[b-df-hj-np-tv-xz])");

    private static final String LONG_O = "オコソトノホモヨロゴゾドボポ";

    private Loose() {}

    /** The pieces of a folded line, each a word of Latin letters or a run of others, loosened one by one. */
    static List<String> pieces(String folded) {
        List<String> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String word : folded.split(" ", -1)) {
            if (isEastAsian(word)) {
                run.append(word);
            } else {
                flush(run, pieces);
                pieces.add(latin(word));
            }
        }
        flush(run, pieces);
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    private static void flush(StringBuilder run, List<String> pieces) {
        if (!run.isEmpty()) {
            pieces.add(kana(run.toString()));
            run.setLength(0);
        }
    }

    static boolean isEastAsian(String word) {
        return !word.isEmpty() && word.codePointAt(0) >= 0x3000;
    }

    /** A word in Latin letters: as Japanese, and as Vietnamese, in which i and y, and k and c, are written for one another. */
    static String latin(String word) {
        String loose = replaced(NN.matcher(word).replaceAll("n"), ROMAN);
        return loose.replace('y', 'i').replace('k', 'c');
    }

    private static String kana(String run) {
        String loose = replaced(run, KANA);
        StringBuilder kana = new StringBuilder(loose.length());
        for (int at = 0; at < loose.length(); at++) {
            char c = loose.charAt(at);
            if (c != 'ウ' || at == 0 || LONG_O.indexOf(loose.charAt(at - 1)) < 0) {
                kana.append(c);
            }
        }
        return kana.toString();
    }

    private static String replaced(String text, List<Pair> pairs) {
        String replaced = text;
        for (Pair pair : pairs) {
            replaced = replaced.replace(pair.written(), pair.same());
        }
        return replaced;
    }

    private static List<Pair> pairs(String told) {
        return Arrays.stream(told.split(",", -1))
                .map(String::strip)
                .map(pair -> {
                    int gap = pair.indexOf(' ');
                    return gap < 0 ? new Pair(pair, "") : new Pair(pair.substring(0, gap), pair.substring(gap + 1));
                })
                .toList();
    }
}
