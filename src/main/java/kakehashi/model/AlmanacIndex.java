package kakehashi.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of an almanac by their locality. */
final class AlmanacIndex {

    private final Map<String, List<Alias>> aliases;
    private final Map<String, List<Profile>> profiles;
    private final Map<String, List<LedgerLine>> ledger;
    private final Almanac almanac;

    private AlmanacIndex(Almanac almanac) {
        this.almanac = almanac;
        aliases = group(almanac.aliases(), Alias::locality);
        profiles = group(almanac.profiles(), Profile::locality);
        ledger = group(almanac.ledger(), LedgerLine::locality);
    }

    /** @param former one that is given back where it is of the very same lists */
    static AlmanacIndex of(Almanac almanac, @Nullable AlmanacIndex former) {
        return former != null
                        && almanac.aliases() == former.almanac.aliases()
                        && almanac.profiles() == former.almanac.profiles()
                        && almanac.ledger() == former.almanac.ledger()
                ? former
                : new AlmanacIndex(almanac);
    }

    private static <R> Map<String, List<R>> group(List<R> records, Function<R, String> locality) {
        return records.stream().collect(Collectors.groupingBy(locality, HashMap::new, Collectors.toUnmodifiableList()));
    }

    List<Alias> aliases(String locality) {
        return aliases.getOrDefault(locality, List.of());
    }

    List<Profile> profiles(String locality) {
        return profiles.getOrDefault(locality, List.of()).stream()
                .sorted(Comparator.comparing(Profile::date))
                .toList();
    }

    List<LedgerLine> ledger(String locality) {
        return ledger.getOrDefault(locality, List.of());
    }

    /** The latest of a locality's profiles that has the figure wanted. */
    Optional<Profile> latest(String locality, Predicate<Profile> hasFigure) {
        return profiles(locality).stream().filter(hasFigure).reduce((earlier, later) -> later);
    }
}
