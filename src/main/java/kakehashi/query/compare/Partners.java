package kakehashi.query.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.Field;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import org.jspecify.annotations.Nullable;

/**
 * With whom a locality has ties as of a day. A partner is who answers on that day for the other end of a tie; ties that
 * the locality inherited count, shared networks do not.
 */
public final class Partners {

    private final Meanings meanings;
    private final String locality;
    private final Country country;
    private final List<Row> rows;

    private Partners(Meanings meanings, String locality) {
        this.meanings = meanings;
        this.locality = locality;
        country = meanings.atlas().locality(locality).country();
        rows = ties(meanings, locality);
    }

    /** @throws java.util.NoSuchElementException if there is no such locality */
    public static Partners of(Meanings meanings, String locality) {
        return new Partners(meanings, locality);
    }

    private static List<Row> ties(Meanings meanings, String locality) {
        return meanings.linksOf(locality).stream()
                .filter(row -> row.link() instanceof Tie)
                .toList();
    }

    /** The locality's ties, own and inherited, in the order of the atlas. */
    public List<Row> ties() {
        return rows;
    }

    /** The locality's ties by partner, in the order of the atlas. */
    public Map<String, List<Row>> byPartner() {
        Map<String, List<Row>> found = new LinkedHashMap<>();
        rows.forEach(row -> found.computeIfAbsent(partner(row.link()), id -> new ArrayList<>())
                .add(row));
        return found;
    }

    /** The partners of each field that at least one tie is about, in the order of fields. */
    public Map<Field, Set<String>> byField() {
        Map<Field, Set<String>> found = new EnumMap<>(Field.class);
        rows.forEach(row -> ((Tie) row.link()).fields().forEach(field -> found.computeIfAbsent(
                        field, each -> new LinkedHashSet<>())
                .add(partner(row.link()))));
        return found;
    }

    /** The partners of ties whose field is not on record. */
    public Set<String> withoutField() {
        Set<String> found = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> ((Tie) row.link()).fields().isEmpty())
                .forEach(row -> found.add(partner(row.link())));
        return found;
    }

    /** The tie with the latest documented contact of all, if any is on record. */
    public Optional<Tie> lastInContact() {
        return rows.stream()
                .map(row -> (Tie) row.link())
                .filter(tie -> contact(tie) != null)
                .max(Comparator.comparing(tie -> Objects.requireNonNull(contact(tie))));
    }

    private @Nullable PartialDate contact(Tie tie) {
        return meanings.lastContact(tie).orElse(null);
    }

    /**
     * With whom else in the locality's own country a partner has ties: who answers there on the day, each with how many.
     */
    public Map<String, Integer> elsewhere(String partner) {
        String answering = meanings.atlas().successorOn(locality, meanings.asOf());
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Row row : ties(meanings, partner)) {
            String other = answering(end(row.link(), country));
            if (!other.equals(locality) && !other.equals(answering)) {
                found.merge(other, 1, Integer::sum);
            }
        }
        return found;
    }

    private String partner(Link link) {
        return answering(end(link, country == Country.VN ? Country.JP : Country.VN));
    }

    private static String end(Link link, Country country) {
        return country == Country.VN ? link.vietnam() : link.japan();
    }

    private String answering(String end) {
        return meanings.atlas().successorOn(end, meanings.asOf());
    }
}
