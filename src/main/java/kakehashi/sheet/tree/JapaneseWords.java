package kakehashi.sheet.tree;

/**
 * Where a line may end between two Japanese letters: between words, as far as their script tells them, and never within a
 * name. Kanji keep the kana behind them, katakana stay together, with a point between them too unless a text begins with a
 * long name, and what ends in a rank (三条市, ダナン市, さいたま市) is one
 * word; between the names of a prefecture and of its city a line may end.
 */
final class JapaneseWords {

    /** A compound of more kanji than this is no name, and may be divided after every second. */
    private static final int LONG = 8;

    /** The same of katakana with points between them. */
    private static final int LONG_JOINED = 15;

    /** The same of those with which a text begins. */
    private static final int LONG_FIRST = 7;

    private static final String RANKS = "市町村区県府都省州郡";

    /** Behind these the name of a part may follow. */
    private static final String ABOVE_OTHERS = "県府省市";

    /** What makes one word with the rank before it. */
    private static final String OF_A_RANK = RANKS + "長議民庁営立内役制域外政側産場街部";

    private static final char PROVINCE = '省';

    private static final String CAPITAL = "東京都";

    /** The rank of two kanji, of islands in Vietnam. */
    private static final String SPECIAL_ZONE = "特区";

    /** Small katakana and particles that stand in the middle of names: 茅ヶ崎市, 一ノ関市. */
    private static final String WITHIN_NAMES = "ヶケヵカノツ";

    private static final String PARTICLES = "のはがをにでともへや";

    /** With one of these between two kanji a verb goes on in another one. */
    private static final String GOES_ON = "りきみけえち";

    private enum Script {
        KANJI,
        HIRAGANA,
        KATAKANA,
        OTHER
    }

    private final String text;
    private final boolean wholeNames;

    /** @param wholeNames whether no name is divided, not even a long one behind its point */
    JapaneseWords(String text, boolean wholeNames) {
        this.text = text;
        this.wholeNames = wholeNames;
    }

    /** Whether a text has letters of this kind on both sides of a place. */
    boolean between(int index) {
        return script(index - 1) != Script.OTHER && script(index) != Script.OTHER || isWithinJoined(index);
    }

    /** バリア・ブンタウ省: behind the point in a name of several words. */
    private boolean isWithinJoined(int index) {
        return index > 1
                && text.charAt(index - 1) == '・'
                && script(index - 2) == Script.KATAKANA
                && script(index) == Script.KATAKANA;
    }

    /**
     * More words than a person or a province has in its name: a company, which a line may divide between them. So it may the
     * name of a province with which a cell begins, where it may be wider than its column.
     */
    private boolean isLongJoined(int index) {
        int from = index;
        while (script(from - 1) == Script.KATAKANA || from > 0 && text.charAt(from - 1) == '・') {
            from--;
        }
        int to = index;
        while (script(to) == Script.KATAKANA || to < text.length() && text.charAt(to) == '・') {
            to++;
        }
        return to - from > (from == 0 && !wholeNames ? LONG_FIRST : LONG_JOINED);
    }

    /** Whether a line may end there; asked only where {@link #between} says so. */
    boolean mayEnd(int index) {
        if (isWithinJoined(index)) {
            return isLongJoined(index);
        }
        Script before = script(index - 1);
        Script after = script(index);
        if (before == Script.KANJI && after == Script.KANJI) {
            return mayDivide(index);
        }
        if (after == Script.HIRAGANA) {
            return before == Script.KANJI && isBeforeNameInHiragana(index);
        }
        if (before == after) {
            return false;
        }
        return before == Script.KANJI ? mayEndKanji(index) : mayBegin(index, before);
    }

    /** Before katakana, but not behind a single kanji (南アルプス市) unless it is the rank of a name (フエ省フエ市). */
    private boolean mayEndKanji(int index) {
        if (text.charAt(index - 1) == PROVINCE && script(index - 2) == Script.KATAKANA) {
            return true;
        }
        return index - start(index - 1) > 1 && ABOVE_OTHERS.indexOf(text.charAt(index - 2)) < 0;
    }

    /** Behind kana kanji may begin a line, but not their rank, nor behind katakana a single one that belongs to them. */
    private boolean mayBegin(int index, Script before) {
        if (script(index) != Script.KANJI) {
            return true;
        }
        int end = end(index);
        if (end - index == 1 && (before == Script.KATAKANA || RANKS.indexOf(text.charAt(index)) >= 0)) {
            return false;
        }
        return ABOVE_OTHERS.indexOf(text.charAt(index)) < 0
                && !text.startsWith(SPECIAL_ZONE, index)
                && !isEndOfName(index, end)
                && !isBehindParticleInName(index)
                && !isWithinVerb(index);
    }

    /** 書き込む, 貼り付ける, 組み合わせる. */
    private boolean isWithinVerb(int index) {
        return GOES_ON.indexOf(text.charAt(index - 1)) >= 0 && script(index - 2) == Script.KANJI;
    }

    /** 日の出町: a single kanji and の before others. */
    private boolean isBehindParticleInName(int index) {
        return text.charAt(index - 1) == 'の'
                && script(index - 2) == Script.KANJI
                && (script(index - 3) != Script.KANJI || ABOVE_OTHERS.indexOf(text.charAt(index - 3)) >= 0);
    }

    /** あきる野市, いちき串木野市, 伊豆の国市: kanji up to a rank behind hiragana that are no particle, or one behind の. */
    private boolean isEndOfName(int index, int end) {
        char before = text.charAt(index - 1);
        return RANKS.indexOf(text.charAt(end - 1)) >= 0
                && script(index - 1) == Script.HIRAGANA
                && (PARTICLES.indexOf(before) < 0 || before == 'の' && end - index == 2);
    }

    /** 埼玉県さいたま市: where a name in hiragana follows, and not a particle. */
    private boolean isBeforeNameInHiragana(int index) {
        int end = end(index);
        return ABOVE_OTHERS.indexOf(text.charAt(index - 1)) >= 0
                && end - index > 1
                && end < text.length()
                && RANKS.indexOf(text.charAt(end)) >= 0;
    }

    private boolean mayDivide(int index) {
        int start = start(index - 1);
        int end = end(index);
        if (isBehindRank(index, start, end)) {
            return true;
        }
        int from = start;
        for (int i = start + 1; i < index; i++) {
            from = isBehindRank(i, start, end) ? i : from;
        }
        int to = end;
        for (int i = end - 1; i > index; i--) {
            to = isBehindRank(i, start, end) ? i : to;
        }
        boolean rest = index - from >= 2 && to - index >= 2;
        return rest && to - from > LONG && (index - from) % 2 == 0 && !isRankNear(index);
    }

    /** Between the name of a prefecture, with its rank, and what follows within a run of kanji. */
    private boolean isBehindRank(int index, int start, int end) {
        boolean rankOfKana = index - start == 1 && script(start - 1) == Script.KATAKANA;
        if (index - start < 2 && !rankOfKana || end - index < 2 || OF_A_RANK.indexOf(text.charAt(index)) >= 0) {
            return false;
        }
        // 府中市 begins with what is a rank elsewhere
        boolean beginsName = !rankOfKana && ABOVE_OTHERS.indexOf(text.charAt(index - 2)) >= 0;
        return text.startsWith(CAPITAL, index - CAPITAL.length())
                || ABOVE_OTHERS.indexOf(text.charAt(index - 1)) >= 0 && !beginsName;
    }

    /** A compound is not divided where that could cut a name before its rank. */
    private boolean isRankNear(int index) {
        for (int i = index; i < Math.min(text.length(), index + 3); i++) {
            if (RANKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the run of one script begins that a letter is part of. */
    private int start(int index) {
        int start = index;
        while (start > 0 && script(start - 1) == script(index)) {
            start--;
        }
        return start;
    }

    private int end(int index) {
        int end = index;
        while (end < text.length() && script(end) == script(index)) {
            end++;
        }
        return end;
    }

    private Script script(int index) {
        if (index < 0 || index >= text.length()) {
            return Script.OTHER;
        }
        char c = text.charAt(index);
        if (WITHIN_NAMES.indexOf(c) >= 0 && isKanji(index - 1) && isKanji(index + 1)) {
            return Script.KANJI;
        }
        if (isKanji(index)) {
            return Script.KANJI;
        }
        if (c >= 'ァ' && c <= 'ヺ' || c == 'ー') {
            return Script.KATAKANA;
        }
        return c >= 'ぁ' && c <= 'ゖ' ? Script.HIRAGANA : Script.OTHER;
    }

    private boolean isKanji(int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '々';
    }
}
