package kakehashi.query.kept;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Attention;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.ViewException.Problem;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.SearchLine;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ViewWriter} writes. */
final class ViewReader {

    static final String COMMENT = "#";

    /** Letters, with comments; far more than any window makes. */
    private static final int LONGEST = 1 << 20;

    /** Years, months or days of a span. */
    private static final int LONGEST_SPAN = 9999;

    /** Degrees of longitude: once around the world in either direction. */
    private static final double AROUND = 360;

    private static final Pattern LINE = Pattern.compile("kakehashi:(\\d{1,6})\\?([^~]*)~([0-9a-f]{8})");
    private static final Set<String> OTHERS = Set.of(
            "as-of",
            "lang",
            "from",
            "to",
            "time-mode",
            "text",
            "own",
            "within",
            "contact-before",
            "no-contact",
            "due",
            "at",
            "colours",
            "viewpoint",
            "tab",
            "years",
            "select");

    private final String text;
    private final Map<String, String> parts = new LinkedHashMap<>();

    ViewReader(String text) {
        this.text = text;
    }

    View read() throws ViewException {
        if (text.length() > LONGEST) {
            throw new ViewException(Problem.NOT_A_VIEW, "");
        }
        // Editors put a byte order mark before the first line, which would hide that it is a comment.
        String line = text.replace("\uFEFF", "")
                .lines()
                .filter(one -> !one.startsWith(COMMENT))
                .collect(Collectors.joining())
                .replaceAll("[\\s\\p{Z}\\p{Cf}<>\"]", "");
        if (!line.toLowerCase(Locale.ROOT).startsWith(ViewWriter.SCHEME)) {
            throw new ViewException(Problem.NOT_A_VIEW, line);
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw damaged(line);
        }
        String body = line.substring(0, line.lastIndexOf(ViewWriter.CHECKSUM));
        if (!ViewWriter.checksum(body).equals(matcher.group(3))) {
            throw damaged(line);
        }
        if (Integer.parseInt(matcher.group(1)) > ViewWriter.VERSION) {
            throw new ViewException(Problem.NEWER, line);
        }
        try {
            split(matcher.group(2));
            return view();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
            throw damaged(line);
        }
    }

    private static ViewException damaged(String line) {
        return new ViewException(Problem.DAMAGED, line);
    }

    private void split(String body) throws ViewException {
        for (String part : body.split("&")) {
            int at = part.indexOf('=');
            String key = at < 0 ? part : part.substring(0, at);
            if (!OTHERS.contains(key) && Coded.find(Facet.class, key).isEmpty()) {
                throw new ViewException(Problem.NEWER, part);
            }
            parts.put(key, at < 0 ? "" : part.substring(at + 1));
        }
    }

    private View view() {
        return new View(
                filter(),
                value("as-of").map(ViewReader::plausible).orElseThrow(IllegalArgumentException::new),
                new Look(
                        position(),
                        value("colours").orElse(null),
                        value("viewpoint").orElse(null),
                        value("tab").orElse(null),
                        stretch()),
                Language.ofTag(value("lang").orElse("")).orElseThrow(IllegalArgumentException::new),
                value("select").orElse(null));
    }

    private TieFilter filter() {
        TieFilter filter = TieFilter.ALL
                .withTime(new TimeWindow(day("from"), day("to"), mode()))
                .withText(value("text").map(ViewReader::search).orElse(""))
                .withOwn(parts.containsKey("own"))
                .withWithin(parts.containsKey("within"))
                .withAttention(new Attention(
                        day("contact-before"),
                        parts.containsKey("no-contact"),
                        value("due").map(ViewReader::span).orElse(null)));
        for (Facet facet : Facet.values()) {
            String choice = parts.get(facet.code());
            if (choice != null) {
                filter = filter.with(facet, choice(choice));
            }
        }
        return filter;
    }

    private static Choice choice(String text) {
        int at = text.indexOf(':');
        Match match = at < 0
                ? Match.ANY
                : Coded.find(Match.class, text.substring(0, at)).orElseThrow(IllegalArgumentException::new);
        return new Choice(
                Arrays.stream(text.substring(at + 1).split(","))
                        .map(ViewReader::plain)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                match);
    }

    private TimeMode mode() {
        return value("time-mode")
                .map(code -> Coded.find(TimeMode.class, code).orElseThrow(IllegalArgumentException::new))
                .orElse(TimeWindow.ALWAYS.mode());
    }

    private Look.@Nullable Position position() {
        String at = parts.get("at");
        if (at == null) {
            return null;
        }
        double[] numbers =
                Arrays.stream(at.split(",")).mapToDouble(Double::parseDouble).toArray();
        if (numbers.length != 3
                || !(Math.abs(numbers[0]) <= 90 && Math.abs(numbers[1]) <= AROUND)
                || !(0 <= numbers[2] && numbers[2] <= Look.Position.CLOSEST)) {
            throw new IllegalArgumentException(at);
        }
        return new Look.Position(numbers[0], numbers[1], numbers[2]);
    }

    private @Nullable Stretch stretch() {
        String years = parts.get("years");
        if (years == null) {
            return null;
        }
        String[] days = years.split(",");
        if (days.length != 2) {
            throw new IllegalArgumentException(years);
        }
        return Stretch.of(plausible(days[0]), plausible(days[1]));
    }

    private @Nullable LocalDate day(String key) {
        return value(key).map(ViewReader::plausible).orElse(null);
    }

    private static LocalDate plausible(String written) {
        LocalDate day = LocalDate.parse(written);
        if (!PartialDate.isPlausible(day)) {
            throw new IllegalArgumentException(written);
        }
        return day;
    }

    private static String search(String text) {
        if (SearchLine.isTooLong(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Period span(String written) {
        Period span = Period.parse(written);
        for (int part : List.of(span.getYears(), span.getMonths(), span.getDays())) {
            if (part < 0 || part > LONGEST_SPAN) {
                throw new IllegalArgumentException(written);
            }
        }
        return span;
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(parts.get(key)).map(ViewReader::plain);
    }

    private static String plain(String escaped) {
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }
}
