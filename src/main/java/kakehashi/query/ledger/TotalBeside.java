package kakehashi.query.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Tie;
import kakehashi.model.Total;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.TieType;
import kakehashi.query.Meanings;
import kakehashi.query.Signing;

/**
 * A total of others beside what is on record, with what the difference may be made of. Official agreements alone are
 * counted, whether in force or not: pairs by their signatories, and each document once.
 *
 * @param ours those by the end of the day, month or year of the total
 * @param undated those whose beginning, or day of signing, is not on record
 * @param later those that came after it
 * @param unsigned pairs that have only announced an agreement, or have an exchange without one
 * @param projects what counts only if projects count: pairs that have nothing else, and the papers of projects
 */
public record TotalBeside(Total total, int ours, int undated, int later, int unsigned, int projects) {

    private static final Set<TieType> UNSIGNED = Set.of(TieType.ANNOUNCED, TieType.EXCHANGE);

    /** Every total on record beside ours. */
    public static List<TotalBeside> all(Meanings meanings) {
        return meanings.atlas().totals().stream()
                .map(total -> of(total, meanings))
                .toList();
    }

    /** How many more they count than are on record by then; negative where it is fewer. */
    public int difference() {
        return total.count() - ours;
    }

    private static TotalBeside of(Total total, Meanings meanings) {
        return switch (total.what()) {
            case PAIRS -> pairs(total, meanings);
            case DOCUMENTS -> documents(total, meanings);
        };
    }

    private static TotalBeside pairs(Total total, Meanings meanings) {
        Map<String, List<Tie>> byPair = new LinkedHashMap<>();
        meanings.atlas().ties().forEach(tie -> byPair.computeIfAbsent(
                        tie.vietnam() + ' ' + tie.japan(), pair -> new ArrayList<>())
                .add(tie));
        List<Optional<LocalDate>> begun = new ArrayList<>();
        int projects = 0;
        int unsigned = 0;
        for (List<Tie> ties : byPair.values()) {
            List<Tie> agreed = ties.stream()
                    .filter(tie -> tie.scheme() == Scheme.OFFICIAL && !UNSIGNED.contains(tie.type()))
                    .toList();
            if (ties.stream().allMatch(tie -> tie.scheme() == Scheme.THIRD_PARTY)) {
                projects++;
            } else if (agreed.isEmpty()) {
                unsigned++;
            } else {
                begun.add(agreed.stream()
                        .flatMap(tie -> meanings.since(tie).stream())
                        .map(PartialDate::latest)
                        .min(LocalDate::compareTo));
            }
        }
        return counted(total, begun, unsigned, projects);
    }

    private static TotalBeside documents(Total total, Meanings meanings) {
        List<Signing> signings = Signing.once(meanings.atlas().ties());
        List<Optional<LocalDate>> signed = signings.stream()
                .filter(TotalBeside::isOfficial)
                .map(signing -> Optional.ofNullable(signing.event().date()).map(PartialDate::latest))
                .toList();
        return counted(total, signed, 0, signings.size() - signed.size());
    }

    private static boolean isOfficial(Signing signing) {
        return signing.tie().scheme() == Scheme.OFFICIAL;
    }

    private static TotalBeside counted(Total total, List<Optional<LocalDate>> days, int unsigned, int projects) {
        LocalDate last = total.date().latest();
        int undated = (int) days.stream().filter(Optional::isEmpty).count();
        int later = (int) days.stream()
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(last))
                .count();
        return new TotalBeside(total, days.size() - undated - later, undated, later, unsigned, projects);
    }
}
