package kakehashi.ui.edit.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.exchange.intake.Bare;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.OpenParts;
import kakehashi.exchange.intake.OpenPlace;
import kakehashi.exchange.intake.OpenType;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Target;
import kakehashi.exchange.intake.UnknownPlace;
import kakehashi.text.Told;

/** What is to be asked about a list: each word once, however many rows have it. */
final class Questions {

    private final Map<String, Integer> rows = new HashMap<>();
    private final List<IntakeRow> asked;

    /** Of a list of the whole world most names are no locality's of the two countries, and nobody is asked about them. */
    private final boolean ofWorld;

    Questions(OpenList list) {
        ofWorld = list.mapping().columns().keySet().stream()
                .anyMatch(target -> target == Target.PARTNER || target == Target.PLACE);
        asked = list.found().rows().stream().filter(this::asks).toList();
        list.found().rows().forEach(row -> row.reasons().stream()
                .flatMap(reason -> word(reason).stream())
                .distinct()
                .forEach(word -> rows.merge(word, 1, Integer::sum)));
    }

    private boolean asks(IntakeRow row) {
        return row.state() == RowState.CONFLICTING
                || row.reasons().stream()
                        .anyMatch(reason -> !(ofWorld && reason instanceof UnknownPlace)
                                && word(reason).isPresent());
    }

    private static Optional<String> word(Told reason) {
        if (reason instanceof OpenParts) {
            return Optional.of("\n");
        }
        return reason instanceof OpenPlace open
                ? Optional.of(open.name())
                : reason instanceof OpenType type
                        ? Optional.of(type.word())
                        : reason instanceof UnknownPlace unknown ? Optional.of(unknown.name()) : Optional.empty();
    }

    /** How many words, and rows beside another tie, are to be asked about. */
    long count() {
        return asked.stream().filter(row -> row.state() == RowState.CONFLICTING).count() + words();
    }

    private long words() {
        return asked.stream()
                .flatMap(row -> row.reasons().stream())
                .filter(reason -> !(ofWorld && reason instanceof UnknownPlace))
                .flatMap(reason -> word(reason).stream())
                .distinct()
                .count();
    }

    /** How many rows have a word that is to be asked about. */
    int rowsOf(String word) {
        return rows.getOrDefault(word, 0);
    }

    /** How many names would be answered by one answer for all that stand without a rank. */
    long namesOf(Bare all) {
        return asked.stream()
                .flatMap(row -> row.reasons().stream())
                .filter(reason -> reason instanceof OpenPlace open && open.all().contains(all))
                .flatMap(reason -> word(reason).stream())
                .distinct()
                .count();
    }

    /** The next row from a number on that asks something, from the first again; empty where none does. */
    Optional<IntakeRow> next(int number) {
        return asked.stream().filter(row -> row.number() >= number).findFirst().or(() -> asked.stream()
                .findFirst());
    }
}
