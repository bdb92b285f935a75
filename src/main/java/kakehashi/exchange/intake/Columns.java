package kakehashi.exchange.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kakehashi.model.Atlas;
import kakehashi.model.value.Country;
import kakehashi.query.name.PlaceReader;

/** Finds out which column of a list says what: by its heading, and by what stands in it. */
public final class Columns {

    private static final int LOOKED_AT = 100;
    private static final double MOST = 0.6;

    private final ListTable table;
    private final PlaceNames places;
    private final Map<Target, String> columns = new EnumMap<>(Target.class);

    private Columns(ListTable table, PlaceNames places) {
        this.table = table;
        this.places = places;
    }

    /** The mapping that is offered for a list. */
    public static Mapping offered(ListTable table, Atlas atlas) {
        return offered(table, atlas, PlaceReader.of(atlas));
    }

    /** The same, the names read by one who reads the rows too. */
    public static Mapping offered(ListTable table, Atlas atlas, PlaceReader reader) {
        return offered(table, new PlaceNames(atlas, reader, Map.of()), ListWords.read());
    }

    static Mapping offered(ListTable table, PlaceNames places, ListWords words) {
        Columns found = new Columns(table, places);
        found.byHeading(words);
        found.inWords(words);
        found.schemes(words);
        found.types(words);
        found.sides();
        found.dates();
        Mapping plain = Mapping.of(found.columns);
        String dates = found.columns.getOrDefault(Target.SIGNED, "");
        return words.isOurDate(dates) ? plain.withOrder(DayOrder.DAY_FIRST) : plain;
    }

    /** What a heading says, whole, without what stands in brackets, or by one of its rows. */
    static Optional<Target> target(String heading, ListWords words) {
        String bare = heading.replaceAll("[(（\\[].*", "");
        return words.target(heading).or(() -> words.target(bare)).or(() -> ListTable.parts(heading).stream()
                .map(words::target)
                .flatMap(Optional::stream)
                // The row nearest to the cells says more than what it stands below.
                .reduce((above, below) -> below));
    }

    private void byHeading(ListWords words) {
        table.headings().forEach(heading -> target(heading, words)
                .ifPresent(target -> columns.merge(
                        target,
                        heading,
                        (first, next) ->
                                target == Target.TYPE && types(next, words) > types(first, words) ? next : first)));
    }

    /** Beside a date that this program wrote as digits stands the same with how certain it is. */
    private void inWords(ListWords words) {
        table.headings().forEach(heading -> words.inWords(heading).ifPresent(target -> columns.put(target, heading)));
    }

    /** By what stands below it, for lists call the type so too. */
    private void schemes(ListWords words) {
        for (String heading : table.headings()) {
            int column = table.headings().indexOf(heading);
            if (table.sayAll(column, value -> words.scheme(value).isPresent())) {
                columns.put(Target.SCHEME, heading);
                columns.remove(Target.TYPE, heading);
            }
        }
    }

    /** Where no heading says so, the column of which most values are types: lists call it as they like. */
    private void types(ListWords words) {
        if (columns.containsKey(Target.TYPE)) {
            return;
        }
        for (String heading : table.headings()) {
            int several = table.values(table.headings().indexOf(heading)).size();
            boolean isFree = several > 0 && several <= LOOKED_AT && !columns.containsValue(heading);
            if (isFree && types(heading, words) > several * MOST) {
                columns.put(Target.TYPE, heading);
                return;
            }
        }
    }

    /** How many of the values below a heading are types that are known: one list has columns of "form" and of "kind". */
    private long types(String heading, ListWords words) {
        return table.values(table.headings().indexOf(heading)).stream()
                .filter(value -> words.type(value).isPresent())
                .count();
    }

    /** Where a heading says "place", what stands below it tells of which country. */
    private void sides() {
        if (columns.containsKey(Target.COUNTRY) && columns.containsKey(Target.PARTNER)) {
            return;
        }
        for (Target side : List.of(Target.PLACE, Target.PARTNER)) {
            String heading = columns.get(side);
            if (heading != null) {
                country(heading).ifPresent(target -> {
                    if (columns.putIfAbsent(target, heading) == null) {
                        columns.remove(side);
                    }
                });
            }
        }
        boolean paired = columns.containsKey(Target.PLACE) && columns.containsKey(Target.PARTNER);
        for (String heading : table.headings()) {
            if (!paired && !columns.containsValue(heading)) {
                country(heading).ifPresent(target -> columns.putIfAbsent(target, heading));
            }
        }
        if (columns.containsKey(Target.VIETNAM) && columns.containsKey(Target.JAPAN)) {
            columns.remove(Target.PLACE);
            columns.remove(Target.PARTNER);
        }
    }

    private Optional<Target> country(String heading) {
        Set<String> values = table.values(table.headings().indexOf(heading));
        return Optional.<Target>empty()
                .or(() -> share(values, Country.VN) > MOST ? Optional.of(Target.VIETNAM) : Optional.empty())
                .or(() -> share(values, Country.JP) > MOST ? Optional.of(Target.JAPAN) : Optional.empty());
    }

    private double share(Set<String> values, Country country) {
        List<String> some = values.stream().sorted().limit(LOOKED_AT).toList();
        long named = some.stream()
                .filter(value -> value.length() < LOOKED_AT)
                .filter(value -> !places.read(value, country).isEmpty())
                .count();
        return some.isEmpty() ? 0 : (double) named / some.size();
    }

    private void dates() {
        if (columns.containsKey(Target.SIGNED)) {
            return;
        }
        IntStream.range(0, table.headings().size())
                .filter(i -> !columns.containsValue(table.headings().get(i)))
                .filter(i -> dates(table.values(i)) > MOST)
                .findFirst()
                .ifPresent(i -> columns.put(Target.SIGNED, table.headings().get(i)));
    }

    private static double dates(Set<String> values) {
        List<String> some = values.stream().sorted().limit(LOOKED_AT).toList();
        DateColumn column = DateColumn.of(some, DayOrder.DAY_FIRST);
        long read =
                some.stream().filter(value -> column.read(value).date() != null).count();
        return some.isEmpty() ? 0 : (double) read / some.size();
    }
}
