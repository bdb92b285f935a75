package kakehashi.query.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;

/**
 * Something to look for next: ties of one scheme of a province, municipality or prefecture with all of its cities.
 *
 * @param onRecord how many the atlas has
 */
public record Gap(GapKind kind, Searched searched, int onRecord) {

    /** How long a search is taken to hold. */
    public static final Period FRESH = Period.ofYears(1);

    /** What to look for next, the most urgent first; of one urgency the oldest search first, then in the order of the records. */
    public static List<Gap> of(Meanings meanings) {
        Ledger ledger = new Ledger(meanings);
        List<Gap> gaps = new ArrayList<>();
        for (String province : ledger.provinces()) {
            for (Scheme scheme : Ledger.SCHEMES) {
                Searched searched = ledger.of(province, scheme);
                int onRecord = ledger.onRecord(province, scheme);
                kind(searched, onRecord, meanings.asOf())
                        .ifPresent(kind -> gaps.add(new Gap(kind, searched, onRecord)));
            }
        }
        gaps.sort(Comparator.comparing((Gap gap) -> gap.kind()).thenComparing(Gap::lastSearched));
        return List.copyOf(gaps);
    }

    private LocalDate lastSearched() {
        return searched.oldest().map(PartialDate::latest).orElse(LocalDate.MIN);
    }

    private static Optional<GapKind> kind(Searched searched, int onRecord, LocalDate asOf) {
        if (searched.found() > onRecord) {
            return Optional.of(GapKind.MORE_FOUND);
        }
        return switch (searched.extent()) {
            case NOT_SEARCHED -> Optional.of(GapKind.NOT_SEARCHED);
            case IN_PART -> Optional.of(GapKind.IN_PART);
            case SEARCHED -> searched.isOld(asOf) ? Optional.of(GapKind.OLD) : Optional.empty();
        };
    }
}
