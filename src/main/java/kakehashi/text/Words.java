package kakehashi.text;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads, in one language. Immutable and safe on any thread; cheap to make, for bundles are read when first
 * asked for, and once.
 */
public final class Words {

    /** What the keys of a type's constants begin with: asked for each record that is indexed. */
    private static final ClassValue<String> AREAS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            // The hall, whatever room of it the type lives in: kakehashi.model.value speaks the words of "model".
            String area = type.getPackageName().split("\\.", 3)[1];
            String kebab =
                    type.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
            return area + "." + kebab + ".";
        }
    };

    private final Language language;
    private final Bundles bundles;
    private final boolean reignYears;

    private Words(Language language, Bundles bundles, boolean reignYears) {
        this.language = language;
        this.bundles = bundles;
        this.reignYears = reignYears;
    }

    public static Words in(Language language) {
        return new Words(language, Bundles.of(language), false);
    }

    /** The same words with the reign beside each year, 2023年（令和5年）, where they are Japanese. */
    public Words withReignYears() {
        return new Words(language, bundles, true);
    }

    public Language language() {
        return language;
    }

    /**
     * The message of a key, whose first segment names the bundle: {@code ui.clear} stands in {@code ui_en.properties}.
     *
     * @param arguments fill the pattern's places {@code {0}}, {@code {1}} … ; numbers are grouped as the language does,
     *     so give years and codes as text
     * @throws IllegalArgumentException if the bundle has no such key
     */
    public String say(String key, Object... arguments) {
        return bundles.pattern(key).filled(language.locale(), arguments);
    }

    /** Whether there is a message of this key: one that came from elsewhere may be of a later version. */
    public boolean has(String key) {
        return bundles.has(key);
    }

    /**
     * The label of an enum constant, beginning with a capital where the language has capitals. Its key is made of the
     * hall, the type and the code: {@code model.tie-type.sister-city}.
     *
     * @param arguments as for {@link #say}, where the constant stands for a whole sentence
     */
    public String name(Coded constant, Object... arguments) {
        return say(keyOf(constant), arguments);
    }

    static String keyOf(Coded constant) {
        Class<?> type = constant instanceof Enum<?> member ? member.getDeclaringClass() : constant.getClass();
        return AREAS.get(type) + constant.code();
    }

    /**
     * The text in this language; where that is missing, by the fallback rule of {@link Trilingual#in} in another one, which is
     * then said behind it.
     */
    public String text(Trilingual text) {
        String told = text.in(language);
        if (told.isBlank() || !text.only(language).isBlank()) {
            return told;
        }
        if (told.equals(text.en())) {
            return say("text.told-in.en", told);
        }
        return told.equals(text.vi()) ? say("text.told-in.vi", told) : say("text.told-in.ja", told);
    }

    /** A name in this language, or in another by the same rule: a name goes among other words, and needs no mark. */
    public String named(Trilingual name) {
        return name.in(language);
    }

    /** A text as it begins a line: with a capital letter, for Vietnamese ranks are written small within one. */
    public static String opening(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int letter = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(letter)) + text.substring(Character.charCount(letter));
    }

    /** A text as it goes on within a sentence: with a small letter. For what begins with no name. */
    public static String within(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int letter = text.codePointAt(0);
        return Character.toString(Character.toLowerCase(letter)) + text.substring(Character.charCount(letter));
    }

    /**
     * A date as precise as it is known, in the custom of the language; a qualified one always says so: "about 2018",
     * "2018 (uncertain)".
     */
    public String date(PartialDate date) {
        return marked(date, stated(date));
    }

    public String date(LocalDate day) {
        return date(PartialDate.of(day));
    }

    /**
     * A date with its month in words where numbers alone would leave open which of them is the day: "27 August 2015", "ngày 27
     * tháng 8 năm 2015". What somebody typed is said back so.
     */
    public String inFull(PartialDate date) {
        String pattern =
                switch (date.precision()) {
                    case YEAR -> say("model.date.year");
                    case MONTH -> say("model.date.month-in-full");
                    case DAY -> say("model.date.day-in-full");
                };
        String stated = format(date, pattern);
        return marked(date, stated, stated);
    }

    /** A day in the name of a file, in which no stroke may stand. */
    public String dateInFile(LocalDate day) {
        return bundles.dates().of(say("model.date.in-file")).format(day);
    }

    /** When two sides last met, wherever a person reads it: in the window, on a sheet, in a list and a spreadsheet. */
    public String lastContact(PartialDate date) {
        return date(date);
    }

    /** A date in the least room, without its qualifier: Oct 2019, 10/2019; for lines of time. */
    public String brief(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> format(date, say("model.date.year-brief"));
            case MONTH -> format(date, say("model.date.month-brief"));
            case DAY -> stated(date);
        };
    }

    private String stated(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> format(date, say("model.date.year"));
            case MONTH -> format(date, say("model.date.month"));
            case DAY -> format(date, say("model.date.day"));
        };
    }

    /** A date as it stands after a preposition: Vietnamese then says "ngày" before a day. */
    private String inSentence(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY
                ? marked(date, format(date, say("model.date.day-in-sentence")))
                : date(date);
    }

    private String marked(PartialDate date, String stated) {
        if (!date.isQualified()) {
            return stated;
        }
        boolean isDay = date.precision() == PartialDate.Precision.DAY;
        return marked(date, stated, isDay ? format(date, say("model.date.day-in-sentence")) : stated);
    }

    /** @param told what stands behind "about" */
    private String marked(PartialDate date, String stated, String told) {
        if (!date.isQualified()) {
            return stated;
        }
        if (date.approximate() && date.uncertain()) {
            return say("model.date.about-and-uncertain", told);
        }
        return date.approximate() ? say("model.date.about", told) : say("model.date.uncertain", stated);
    }

    private String format(PartialDate date, String pattern) {
        String stated = bundles.dates().of(pattern).format(date.first());
        return reignYears && language == Language.JA ? ReignYears.beside(stated, date) : stated;
    }

    /**
     * A span of time.
     *
     * @param from null where the beginning is not on record, which is then said
     * @param to last day, or null while it lasts
     */
    public String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && to != null) {
            return say("model.period.between", date(from), date(to));
        }
        if (from != null) {
            return say("model.period.since", inSentence(from));
        }
        return to != null ? say("model.period.until", inSentence(to)) : say("model.period.unknown");
    }

    /** A parallel, in degrees to the north; the equator is neither north nor south. */
    public String latitude(double degrees) {
        double said = hundredths(degrees);
        return said == 0 ? say("map.equator") : say("map.parallel", Math.abs(said), (int) Math.signum(said));
    }

    /** A meridian, in degrees to the east; the prime meridian is neither east nor west. */
    public String longitude(double degrees) {
        double said = hundredths(degrees);
        return say("map.meridian", Math.abs(said), (int) Math.signum(said));
    }

    /** Where a point lies, to a hundredth of a degree. */
    public String position(double latitude, double longitude) {
        double north = hundredths(latitude);
        double east = hundredths(longitude);
        return say("ui.map-coordinates", Math.abs(north), (int) Math.signum(north), Math.abs(east), (int)
                Math.signum(east));
    }

    private static double hundredths(double degrees) {
        return Math.rint(degrees * 100) / 100;
    }

    /** A whole number, grouped as the language does: 1,945 or 1.945. */
    public String number(long n) {
        return NumberFormat.getIntegerInstance(language.locale()).format(n);
    }

    /** A number with its decimals, grouped as the language does: 11,859.59 or 11.859,59. */
    public String number(Number n) {
        return NumberFormat.getNumberInstance(language.locale()).format(n);
    }

    /**
     * The order of the language's dictionaries, word by word, so that Hà Nội stands before Hải Dương; texts it holds equal
     * are told apart by their characters.
     */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(language.locale());
        Comparator<String> dictionary = (one, other) -> byWords(collator, one.split(" "), other.split(" "));
        return dictionary.thenComparing(Comparator.naturalOrder());
    }

    private static int byWords(Collator collator, String[] one, String[] other) {
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int compared = collator.compare(one[i], other[i]);
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.length, other.length);
    }
}
