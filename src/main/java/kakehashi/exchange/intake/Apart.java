package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kakehashi.exchange.table.Sheet;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * Rows that have several ties in one cell, as registers have them: names below each other, or behind each other. What stands
 * beside them in as many lines goes with them, line by line; what stands there once holds for all.
 */
final class Apart {

    /**
     * What a row is taken for.
     *
     * @param rows itself, or one for each of its ties
     * @param fault why its ties cannot be told apart; null where they can
     */
    record Parts(List<Sheet.Row> rows, @Nullable Told fault) {}

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*[\\n、;；,，/／|｜]\\s*|\\s*・\\s*|(?iu)\\s+(?:và|and|&)\\s+|\\s*(?:及び|および|並びに)\\s*");
    /** What also stands between a place and what it lies in. */
    private static final Pattern COMMA = Pattern.compile("[,，/／・]");

    private static final Pattern LINES = Pattern.compile("\\s*[\\n;；、]\\s*");
    private static final Pattern COUNTED = Pattern.compile("^(?:[(（]?\\d{1,2}[)）.．、:]|[①-⑳]|[-–•*+]|・)\\s*");

    private static final List<Target> SIDES = List.of(Target.VIETNAM, Target.JAPAN, Target.PLACE, Target.PARTNER);
    private static final List<Target> BESIDE = List.of(
            Target.VIETNAM_CODE,
            Target.JAPAN_CODE,
            Target.TYPE,
            Target.SIGNED,
            Target.SIGNED_AT,
            Target.UNTIL,
            Target.STATUS,
            Target.TITLE,
            Target.NOTE,
            Target.PAGE);

    private final Cells cells;
    private final PlaceNames places;
    private final List<Target> sides;
    private final Map<String, List<String>> known = new HashMap<>();

    Apart(Cells cells, PlaceNames places) {
        this.cells = cells;
        this.places = places;
        sides = cells.those(SIDES);
    }

    Parts of(Sheet.Row row) {
        List<Target> several = new ArrayList<>();
        for (Target side : sides) {
            if (names(cells.of(row, side)).size() > 1) {
                several.add(side);
            }
        }
        if (several.isEmpty()) {
            return new Parts(List.of(row), null);
        }
        Target side = several.get(0);
        List<String> names = names(cells.of(row, side));
        if (several.size() > 1 && names(cells.of(row, several.get(1))).size() != names.size()) {
            String cell = cells.of(row, side);
            return new Parts(List.of(row), words -> words.say("exchange.intake.several", cell));
        }
        List<Map<Target, String>> parts = IntStream.range(0, names.size())
                .<Map<Target, String>>mapToObj(i -> new EnumMap<>(Target.class))
                .toList();
        several.forEach(each -> put(parts, each, names(cells.of(row, each))));
        for (Target each : BESIDE) {
            List<String> lines = parts(LINES, cells.of(row, each));
            if (lines.size() == names.size()) {
                put(parts, each, lines);
            } else if (each == Target.SIGNED && lines.size() > 1) {
                return new Parts(
                        List.of(row), words -> words.say("exchange.intake.apart-uneven", names.size(), lines.size()));
            }
        }
        return new Parts(parts.stream().map(part -> cells.with(row, part)).toList(), null);
    }

    private static void put(List<Map<Target, String>> parts, Target target, List<String> texts) {
        IntStream.range(0, parts.size()).forEach(i -> parts.get(i).put(target, texts.get(i)));
    }

    private List<String> names(String cell) {
        return known.computeIfAbsent(cell, this::find);
    }

    /** The names that a cell has: itself where it is one, or where most of its parts are none. */
    private List<String> find(String cell) {
        if (!BETWEEN_NAMES.matcher(cell).find()) {
            return List.of(cell);
        }
        List<String> names = parts(BETWEEN_NAMES, cell);
        long known = names.stream()
                .filter(name -> !places.read(name, null).isEmpty())
                .count();
        boolean areAll = known == names.size() && known > 1;
        // Of "Muscat, Oman" no part is ours, and of "Nikkō, Tochigi" the whole is.
        boolean isOne = !places.read(cell, null).isEmpty()
                && (!areAll || COMMA.matcher(cell).find());
        boolean areSeveral = cell.indexOf('\n') >= 0 ? known > 0 : known > 1 && known * 2 > names.size();
        return names.size() > 1 && !isOne && areSeveral ? names : List.of(cell);
    }

    private static List<String> parts(Pattern between, String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : between.split(cell, -1)) {
            String bare = COUNTED.matcher(part.strip()).replaceFirst("").strip();
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }
}
