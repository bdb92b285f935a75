package kakehashi.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.exchange.table.Sheet;
import kakehashi.model.Atlas;
import kakehashi.model.value.Country;
import kakehashi.text.Places;
import kakehashi.text.Told;

/**
 * The numbers of localities in one column. Where they and the names beside them mean different places in most rows, they are
 * numbers of something else, and none of them is taken.
 */
final class CodeColumn {

    private static final int MOST_SHOWN = 3;
    private static final int ONE_IN = 2;

    private final Cells cells;
    private final Country country;
    private final Codes codes;
    /** Rows whose number is not that of the name beside it. */
    private final List<Sheet.Row> contradicting = new ArrayList<>();

    private int compared;

    private CodeColumn(Cells cells, Country country, Codes codes) {
        this.cells = cells;
        this.country = country;
        this.codes = codes;
    }

    static CodeColumn of(Cells cells, Country country, Codes codes, PlaceNames places) {
        CodeColumn column = new CodeColumn(cells, country, codes);
        if (cells.has(column.target())) {
            cells.rows().forEach(row -> column.compare(row, places));
        }
        return column;
    }

    private Target target() {
        return country == Country.VN ? Target.VIETNAM_CODE : Target.JAPAN_CODE;
    }

    private Target name() {
        return country == Country.VN ? Target.VIETNAM : Target.JAPAN;
    }

    private void compare(Sheet.Row row, PlaceNames places) {
        String code = cells.of(row, target());
        Set<String> named = code.isEmpty() || cells.of(row, name()).isEmpty()
                ? Set.of()
                : places.read(cells.of(row, name()), country);
        if (!named.isEmpty()) {
            compared++;
            if (codes.read(code, country).stream().noneMatch(named::contains)) {
                contradicting.add(row);
            }
        }
    }

    private boolean isRefused() {
        return contradicting.size() > 1 && contradicting.size() * ONE_IN > compared;
    }

    /** Why none of the numbers is taken, with some of the rows that say so; empty where they are. */
    Optional<Told> refusal(Atlas atlas, LocalDate today) {
        return isRefused()
                ? Optional.of(words -> words.say(
                        "exchange.intake.codes-refused",
                        cells.heading(target()),
                        contradicting.size(),
                        compared,
                        contradicting.stream()
                                .limit(MOST_SHOWN)
                                .map(row -> shown(row, new Places(atlas, words), today))
                                .collect(Collectors.joining("; "))))
                : Optional.empty();
    }

    private String shown(Sheet.Row row, Places names, LocalDate today) {
        String code = cells.of(row, target());
        Set<String> meant = codes.read(code, country);
        String other = meant.stream()
                .limit(MOST_SHOWN)
                .map(id -> names.name(id, today))
                .collect(Collectors.joining(", "));
        return cells.of(row, name()) + ": " + code + (other.isEmpty() ? "" : " = " + other);
    }

    /** The number of a row; empty where it has none, or none of the column is taken. */
    String cell(Sheet.Row row) {
        return isRefused() ? "" : cells.of(row, target());
    }

    /** What is wrong with a number by itself. */
    Optional<Told> fault(String code) {
        return Codes.isWrong(code, country)
                ? Optional.of(words -> words.say("exchange.intake.code-wrong", code))
                : Optional.empty();
    }

    Set<String> read(String code) {
        return codes.read(code, country);
    }
}
