package kakehashi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the keys that sources use with the keys that bundles have.
 *
 * <p>A key is used where it stands in a source as a string literal, or where an enum constant asks for it. Each finding
 * is a line to paste into the bundle it names, or to take out of it.
 */
final class KeyFinder {

    private static final Set<String> AREAS = Set.of(
            "model",
            "text",
            "store",
            "session",
            "cli",
            "sheet",
            "map",
            "ui",
            "page",
            "edit",
            "keep",
            "ahead",
            "ledger",
            "whole",
            "preview",
            "query",
            "exchange",
            "chart",
            "timeline",
            "help");
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\"([a-z]+)((?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)\"");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(css|json|properties|png|svg|sqlite|db|html|pdf|ttf)");

    /** What the window remembers of the size of text, by a name that is no key. */
    private static final String SETTING = "text.size";

    private static final Pattern SAY = Pattern.compile("\\bsay\\(\\s*(" + KEY.pattern() + ")");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> sources;
    private final SortedMap<String, String> bundles;
    private final Set<String> constants;

    /**
     * @param sources Java text by file name
     * @param bundles text by name, such as {@code ui_en}
     * @param constants the keys that enum constants ask for
     */
    KeyFinder(Map<String, String> sources, Map<String, String> bundles, Set<String> constants) {
        this.sources = sources;
        this.bundles = new TreeMap<>(bundles);
        this.constants = constants;
    }

    /** Keys used, or there in another language, that a bundle lacks: {@code ui_vi.properties: ui.clear=Clear}. */
    List<String> missing() {
        Set<String> wanted = new TreeSet<>(used());
        bundles.values().forEach(text -> wanted.addAll(entries(text).keySet()));
        List<String> lines = new ArrayList<>();
        for (String key : wanted) {
            String area = key.substring(0, key.indexOf('.'));
            for (String language : List.of("en", "vi", "ja")) {
                String bundle = area + "_" + language;
                if (!entries(bundles.getOrDefault(bundle, "")).containsKey(key)) {
                    String english =
                            entries(bundles.getOrDefault(area + "_en", "")).getOrDefault(key, "");
                    lines.add(bundle + ".properties: " + key + "=" + english);
                }
            }
        }
        return lines;
    }

    /** Keys of bundles that nothing uses. */
    List<String> unused() {
        Set<String> used = used();
        return bundles.entrySet().stream()
                .flatMap(bundle -> entries(bundle.getValue()).keySet().stream()
                        .filter(key -> !used.contains(key) || !bundle.getKey().startsWith(key.split("\\.")[0] + "_"))
                        .map(key -> bundle.getKey() + ".properties: " + key))
                .toList();
    }

    /** Keys that stand twice in one bundle. */
    List<String> doubled() {
        return bundles.entrySet().stream()
                .flatMap(bundle -> keysOf(bundle.getValue())
                        .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(count -> count.getValue() > 1)
                        .map(count -> bundle.getKey() + ".properties: " + count.getKey()))
                .toList();
    }

    /** Calls of {@code say} that give another number of arguments than the English pattern takes. */
    List<String> wrongArguments() {
        List<String> calls = new ArrayList<>();
        sources.forEach((name, source) -> {
            String code = withoutComments(source);
            Matcher say = SAY.matcher(code);
            while (say.find()) {
                String key = say.group(2) + say.group(3);
                String pattern =
                        entries(bundles.getOrDefault(say.group(2) + "_en", "")).get(key);
                int given = argumentsFrom(code, say.end());
                if (pattern != null && given >= 0 && given != placesOf(pattern)) {
                    calls.add(name + ": say(\"" + key + "\") gives " + given + ", takes " + placesOf(pattern));
                }
            }
        });
        return calls;
    }

    /** Patterns whose places differ from those of the English one. */
    List<String> unlikePlaces() {
        return bundles.keySet().stream()
                .flatMap(bundle -> {
                    Map<String, String> english = entries(bundles.getOrDefault(bundle.replaceFirst("_..$", "_en"), ""));
                    return entries(bundles.get(bundle)).entrySet().stream()
                            .filter(entry -> english.containsKey(entry.getKey())
                                    && !numbers(entry.getValue()).equals(numbers(english.get(entry.getKey()))))
                            .map(entry -> bundle + ".properties: " + entry.getKey() + "=" + entry.getValue());
                })
                .toList();
    }

    Map<String, String> entriesOf(String bundle) {
        return entries(bundles.getOrDefault(bundle, ""));
    }

    private Set<String> used() {
        Set<String> used = new TreeSet<>(constants);
        for (String source : sources.values()) {
            Matcher key = KEY.matcher(withoutComments(source));
            while (key.find()) {
                if (AREAS.contains(key.group(1))
                        && !FILE_NAME.matcher(key.group(2)).matches()
                        && !SETTING.equals(key.group(1) + key.group(2))) {
                    used.add(key.group(1) + key.group(2));
                }
            }
        }
        return used;
    }

    private static String withoutComments(String source) {
        return COMMENT_OR_LITERAL
                .matcher(source)
                .replaceAll(found -> found.group().startsWith("/") ? " " : Matcher.quoteReplacement(found.group()));
    }

    /** How many arguments follow up to the closing bracket; -1 where a single one may be an array of them. */
    private static int argumentsFrom(String code, int start) {
        String rest = COMMENT_OR_LITERAL.matcher(code.substring(start)).replaceAll("x");
        int depth = 0;
        int commas = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' && depth == 0) {
                String given = rest.substring(0, i);
                boolean key = given.strip().startsWith(":") || given.strip().startsWith("+");
                boolean array = commas == 1 && (given.contains("rguments") || given.contains("toArray"));
                return key || array ? -1 : commas;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
        }
        return -1;
    }

    private static int placesOf(String pattern) {
        return numbers(pattern).stream().mapToInt(number -> number + 1).max().orElse(0);
    }

    private static Set<Integer> numbers(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> entries(String text) {
        Map<String, String> entries = new TreeMap<>();
        lines(text)
                .forEach(line -> entries.put(
                        line.substring(0, line.indexOf('=')).strip(),
                        line.substring(line.indexOf('=') + 1).strip()));
        return entries;
    }

    private static Stream<String> keysOf(String text) {
        return lines(text).map(line -> line.substring(0, line.indexOf('=')).strip());
    }

    private static Stream<String> lines(String text) {
        return text.replaceAll("\\\\\\R\\s*", "").lines().filter(line -> !line.startsWith("#") && line.contains("="));
    }
}
