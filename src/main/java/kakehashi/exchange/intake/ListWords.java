package kakehashi.exchange.intake;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.exchange.TieColumn;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.Field;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.text.Folding;
import kakehashi.text.Words;

/** The words that lists have for what the records know, in three languages: those of the program, and others in use. */
final class ListWords {

    private static final String FILE = "/kakehashi/exchange/list-words.properties";

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}]+");

    private static final Pattern BETWEEN = Pattern.compile("\\|");

    private static final Pattern NUMBER = Pattern.compile("[\\d:：(（]");

    private final Map<String, Target> headings;
    private final Map<String, Target> inWords;
    private final Set<String> beginnings;
    private final Set<String> totals;
    private final Map<String, Country> countries;
    private final Map<String, Scheme> schemes;
    private final Map<String, TieType> types;
    private final Map<String, Status> statuses;
    private final Map<String, Field> fields;
    private final Map<String, String> keys = new HashMap<>();

    private ListWords(Properties words) {
        headings = new HashMap<>();
        inWords = new HashMap<>();
        beginnings = new HashSet<>();
        take(words, "heading.", Target.class, headings);
        for (Language language : Language.values()) {
            for (Target target : Target.values()) {
                headings.putIfAbsent(key(Words.in(language).name(target)), target);
            }
        }
        totals = BETWEEN.splitAsStream(words.getProperty("total", ""))
                .map(ListWords::key)
                .collect(Collectors.toSet());
        asWritten();
        schemes = named(Scheme.class);
        countries = named(Country.class);
        take(words, "country.", Country.class, countries);
        types = named(TieType.class);
        take(words, "type.", TieType.class, types);
        statuses = named(Status.class);
        take(words, "status.", Status.class, statuses);
        fields = named(Field.class);
    }

    /** The headings that this program writes above its own tables. */
    private void asWritten() {
        Map<TieColumn, Target> written = Map.ofEntries(
                entry(TieColumn.VIETNAM, Target.VIETNAM),
                entry(TieColumn.JAPAN, Target.JAPAN),
                entry(TieColumn.TYPE, Target.TYPE),
                entry(TieColumn.STATUS, Target.STATUS),
                entry(TieColumn.SINCE, Target.SIGNED),
                entry(TieColumn.UNTIL, Target.UNTIL),
                entry(TieColumn.FIELDS, Target.FIELDS),
                entry(TieColumn.TITLE, Target.TITLE),
                entry(TieColumn.PARTIES, Target.PARTIES),
                entry(TieColumn.SOURCES, Target.PAGE),
                entry(TieColumn.ID, Target.ID));
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            written.forEach((column, target) -> {
                String heading = words.name(column);
                headings.putIfAbsent(key(heading), target);
                inWords.put(key(words.say("exchange.in-words", heading)), target);
            });
            beginnings.add(key(words.name(TieColumn.SINCE)));
        }
    }

    /** The words, which are read once; what is looked up by them is remembered for one list. */
    static ListWords read() {
        return new ListWords(All.WORDS);
    }

    private static final class All {
        static final ListWords WORDS = all();
    }

    private ListWords(ListWords all) {
        headings = all.headings;
        inWords = all.inWords;
        beginnings = all.beginnings;
        totals = all.totals;
        countries = all.countries;
        schemes = all.schemes;
        types = all.types;
        statuses = all.statuses;
        fields = all.fields;
    }

    private static ListWords all() {
        try (InputStream in = Objects.requireNonNull(ListWords.class.getResourceAsStream(FILE))) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new ListWords(words);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static <E extends Enum<E> & Coded> void take(
            Properties words, String of, Class<E> type, Map<String, E> into) {
        for (E constant : type.getEnumConstants()) {
            String said = words.getProperty(of + constant.code(), "");
            BETWEEN.splitAsStream(said).forEach(word -> into.put(key(word), constant));
        }
        into.remove("");
    }

    private static <E extends Enum<E> & Coded> Map<String, E> named(Class<E> type) {
        Map<String, E> named = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            named.put(key(constant.code()), constant);
            for (Language language : Language.values()) {
                named.put(key(Words.in(language).name(constant)), constant);
            }
        }
        return named;
    }

    /** Letters and digits alone, so that neither case nor marks nor line ends make a difference. */
    static String key(String text) {
        return MARKS.matcher(Folding.fold(text)).replaceAll("");
    }

    /** What a word of many rows is looked up by. */
    private String known(String word) {
        return keys.computeIfAbsent(word, ListWords::key);
    }

    Optional<Target> target(String heading) {
        return Optional.ofNullable(headings.get(key(heading)));
    }

    /** What a heading says that this program writes above dates in words, which tell how certain they are. */
    Optional<Target> inWords(String heading) {
        return Optional.ofNullable(inWords.get(key(heading)));
    }

    /** Whether a heading is the one that this program writes above dates, which it never writes with the month first. */
    boolean isOurDate(String heading) {
        return beginnings.contains(key(heading)) || inWords(heading).isPresent();
    }

    /** Whether a text stands before a sum of the rows above: "Tổng cộng: 20 thỏa thuận". */
    boolean isTotal(String text) {
        return totals.contains(key(NUMBER.split(text, 2)[0]));
    }

    Optional<Country> country(String word) {
        return Optional.ofNullable(countries.get(known(word)));
    }

    Optional<Scheme> scheme(String word) {
        return Optional.ofNullable(schemes.get(known(word)));
    }

    Optional<TieType> type(String word) {
        return Optional.ofNullable(types.get(known(word)));
    }

    Optional<Status> status(String word) {
        return Optional.ofNullable(statuses.get(known(word)));
    }

    Optional<Field> field(String word) {
        return Optional.ofNullable(fields.get(known(word)));
    }
}
