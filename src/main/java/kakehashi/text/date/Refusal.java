package kakehashi.text.date;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.model.value.PartialDate;
import kakehashi.text.Words;

/**
 * Why a line is no date that is wanted.
 *
 * @param typed the line as it was typed
 * @param wanted what the line should have been
 * @param about what the sentence names besides: texts, and dates that each language writes out
 */
public record Refusal(Why why, String typed, Wanted wanted, List<Object> about) implements DateReading {

    private static final int MOST_LETTERS = 160;

    static Refusal of(Why why, Object... about) {
        return new Refusal(why, "", Wanted.SPAN, List.of(about));
    }

    /** The same of a line that is to be repeated otherwise than it was typed. */
    public Refusal repeating(String line) {
        return new Refusal(why, line, wanted, about);
    }

    Refusal of(String line, Wanted use) {
        return new Refusal(why, line, use, about);
    }

    /** Whether a date was meant, so that the reason is worth telling where anything else may be typed too. */
    public boolean isOfADate() {
        return why != Why.NO_DATE;
    }

    /** Why, and what would be read. */
    @Override
    public String in(Words words) {
        Stream<String> parts = about.stream().map(part -> said(part, words));
        String reason = words.name(why, Stream.concat(Stream.of(shown()), parts).toArray());
        return why.leavesOpenHow() ? words.say("text.date.write", reason, words.name(wanted)) : reason;
    }

    private static String said(Object part, Words words) {
        if (part instanceof PartialDate date) {
            return words.withReignYears().inFull(date);
        }
        if (part instanceof DayOfWeek weekday) {
            return weekday.getDisplayName(TextStyle.FULL, words.language().locale());
        }
        return part instanceof TypedDate date ? date.in(words) : part.toString();
    }

    /** Not without end, and without what a terminal would obey. */
    private String shown() {
        String plain = typed.strip().replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
        return plain.codePointCount(0, plain.length()) <= MOST_LETTERS
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }
}
