package kakehashi.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.exchange.table.Sheet;
import kakehashi.model.Atlas;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.Field;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.PairId;
import kakehashi.text.Places;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads what the rows of one list say. */
final class RowReader {

    private static final int MOST_OFFERED = 5;
    private static final Pattern RANKED = Pattern.compile("(?iu)\\b(prefecture|province|tỉnh)\\b|[県府]$");

    private final Atlas atlas;
    private final LocalDate today;
    private final Mapping mapping;
    private final Map<Target, Integer> columns = new EnumMap<>(Target.class);
    private final ListWords words = ListWords.read();
    private final PlaceNames places;
    private final Comparing records;
    private final DateColumn dates;
    /** Whether the list writes prefectures and provinces as such, so that a bare name is a town's. */
    private final boolean ranked;

    RowReader(Atlas atlas, LocalDate today, ListTable table, Mapping mapping, Comparing records) {
        this.atlas = atlas;
        this.today = today;
        this.mapping = mapping;
        this.records = records;
        for (Target target : Target.values()) {
            mapping.column(target, table).ifPresent(column -> columns.put(target, column));
        }
        ranked = isRanked(table);
        places = new PlaceNames(atlas, mapping.answers().places());
        Integer signed = columns.get(Target.SIGNED);
        dates = DateColumn.of(signed == null ? Set.of() : table.values(signed), mapping.order());
    }

    /** The order of day and month in which the dates are read; empty where nothing decides it. */
    Optional<DayOrder> order() {
        return dates.order();
    }

    private String cell(Sheet.Row row, Target target) {
        Integer column = columns.get(target);
        return column == null ? "" : row.cell(column);
    }

    IntakeRow read(Sheet.Row row) {
        List<Told> faults = new ArrayList<>();
        List<Told> remarks = new ArrayList<>();
        Optional<Tie> named =
                atlas.find(new RecordKey(RecordKind.TIE, cell(row, Target.ID))).map(Tie.class::cast);
        Optional<PairId> pair = named.map(tie -> sides(tie, row, faults)).or(() -> pair(row, faults, remarks));
        PartialDate signed = date(cell(row, Target.SIGNED), faults, remarks);
        String stated = cell(row, Target.TYPE);
        TieType type = type(stated, faults);
        if (!faults.isEmpty() || pair.isEmpty()) {
            faults.addAll(remarks);
            return new IntakeRow(row.number(), RowState.REJECTED, null, null, faults);
        }
        Claim claim = new Claim(
                pair.get().vietnam(),
                pair.get().japan(),
                type,
                stated,
                signed,
                status(cell(row, Target.STATUS), remarks),
                fields(cell(row, Target.FIELDS), remarks),
                cell(row, Target.TITLE),
                cell(row, Target.NOTE));
        return records.compare(row.number(), claim, named.orElse(null), remarks);
    }

    // ---- the two sides

    /** The sides of the tie that a row names by its id; the names beside it must not be others'. */
    private PairId sides(Tie tie, Sheet.Row row, List<Told> faults) {
        Set<String> vietnam = places.read(cell(row, Target.VIETNAM), Country.VN);
        Set<String> japan = places.read(cell(row, Target.JAPAN), Country.JP);
        if (!vietnam.isEmpty() && !vietnam.contains(tie.vietnam())
                || !japan.isEmpty() && !japan.contains(tie.japan())) {
            faults.add(said -> said.say("exchange.intake.other-id", tie.id()));
        }
        return new PairId(tie.vietnam(), tie.japan());
    }

    /** Who the two sides are; none where one is not known. */
    private Optional<PairId> pair(Sheet.Row row, List<Told> faults, List<Told> remarks) {
        boolean vietnam = columns.containsKey(Target.VIETNAM);
        boolean japan = columns.containsKey(Target.JAPAN);
        boolean partner = columns.containsKey(Target.PARTNER);
        String one = cell(row, vietnam ? Target.VIETNAM : japan ? Target.JAPAN : Target.PLACE);
        String other = cell(row, vietnam && japan ? Target.JAPAN : partner ? Target.PARTNER : Target.PLACE);
        Country first = vietnam
                ? Country.VN
                : japan ? Country.JP : words.country(cell(row, Target.COUNTRY)).orElse(null);
        if (one.isEmpty() || other.isEmpty()) {
            faults.add(said -> said.say("exchange.intake.side-missing"));
            return Optional.empty();
        }
        Set<String> ones = places.read(one, first);
        Set<String> others = places.read(other, first == null ? null : opposite(first));
        if (ones.isEmpty() || others.isEmpty()) {
            boolean isOne = ones.isEmpty();
            Country country = isOne ? first : first == null ? null : opposite(first);
            String name = isOne ? one : other;
            faults.add(
                    places.read(name, null).isEmpty()
                            ? unknown(name, country)
                            : said -> said.say("exchange.intake.one-country", one, other));
            return Optional.empty();
        }
        return chosen(new Names(one, ones), new Names(other, others), faults, remarks);
    }

    /** A name with whom it may mean. */
    private record Names(String name, Set<String> ids) {

        Names in(Country country) {
            return new Names(
                    name,
                    ids.stream().filter(id -> id.startsWith(country.idPrefix())).collect(Collectors.toSet()));
        }
    }

    private Optional<PairId> chosen(Names one, Names other, List<Told> faults, List<Told> remarks) {
        List<PairId> pairs = new ArrayList<>();
        for (List<Names> sides : List.of(List.of(one, other), List.of(other, one))) {
            Names vietnam = sides.get(0).in(Country.VN);
            Names japan = sides.get(1).in(Country.JP);
            vietnam.ids().forEach(left -> japan.ids().forEach(right -> pairs.add(new PairId(left, right))));
        }
        if (pairs.isEmpty()) {
            faults.add(said -> said.say("exchange.intake.one-country", one.name(), other.name()));
            return Optional.empty();
        }
        if (pairs.size() == 1) {
            return Optional.of(pairs.get(0));
        }
        List<PairId> tied = pairs.stream().filter(records::areTied).toList();
        Names open = one.ids().size() > 1 ? one : other;
        List<PairId> towns = ranked ? pairs.stream().filter(this::isTown).toList() : List.of();
        if (towns.size() == 1) {
            remarks.add(taken("exchange.intake.place-by-rank", open));
            return Optional.of(towns.get(0));
        }
        if (tied.size() == 1) {
            remarks.add(taken("exchange.intake.place-by-record", open));
            return Optional.of(tied.get(0));
        }
        faults.add(new OpenPlace(
                open.name(),
                open.ids().stream().sorted().toList(),
                Beside.of(
                        said -> said.say("exchange.intake.place-open", open.name(), named(open.ids(), said)),
                        said -> said.say("exchange.intake.beside.place-open", open.name()))));
        return Optional.empty();
    }

    /** Whether the Japanese side is no prefecture, in a list that says so where it means one. */
    private boolean isTown(PairId pair) {
        return atlas.findLocality(pair.japan()).orElseThrow().eraNearest(today).kind() != LocalityKind.PREFECTURE;
    }

    private boolean isRanked(ListTable table) {
        return columns.values().stream()
                .flatMap(column -> table.values(column).stream())
                .anyMatch(value -> RANKED.matcher(value).find());
    }

    private Told taken(String key, Names open) {
        return Beside.of(
                said -> said.say(key, open.name(), named(open.ids(), said)),
                said -> said.say(key, open.name(), listed(open.ids(), said, new Places(atlas, said)::name)));
    }

    private String named(Set<String> ids, Words said) {
        Places names = new Places(atlas, said);
        return listed(ids, said, (id, day) -> names.name(id, day) + " (" + id + ")");
    }

    private String listed(Set<String> ids, Words said, BiFunction<String, LocalDate, String> name) {
        return ids.stream()
                .sorted()
                .limit(MOST_OFFERED)
                .map(id -> name.apply(id, today))
                .collect(Collectors.joining(said.say("exchange.list-separator")));
    }

    private Told unknown(String name, @Nullable Country country) {
        if (places.areSeveral(name)) {
            return said -> said.say("exchange.intake.several", name);
        }
        // In a list of the whole world a name that is near one of ours is of another country rather than misspelt.
        boolean isOfWorld = columns.containsKey(Target.PARTNER) || columns.containsKey(Target.PLACE);
        Set<String> near = isOfWorld ? Set.of() : places.near(name, country);
        return near.isEmpty()
                ? new UnknownPlace(name)
                : new OpenPlace(
                        name,
                        List.copyOf(near),
                        Beside.of(
                                said -> said.say("exchange.intake.place-near", name, named(near, said)),
                                said -> said.say("exchange.intake.beside.place-near", name)));
    }

    private static Country opposite(Country country) {
        return country == Country.VN ? Country.JP : Country.VN;
    }

    // ---- the rest

    private @Nullable PartialDate date(String cell, List<Told> faults, List<Told> remarks) {
        if (cell.isEmpty()) {
            return null;
        }
        DateColumn.Read read = dates.read(cell);
        Told said = read.said();
        if (said != null) {
            (read.date() == null ? faults : remarks).add(said);
        }
        return read.date();
    }

    private @Nullable TieType type(String stated, List<Told> faults) {
        if (stated.isEmpty()) {
            return mapping.type();
        }
        Optional<TieType> known =
                Optional.ofNullable(mapping.answers().types().get(stated)).or(() -> words.type(stated));
        if (known.isEmpty()) {
            faults.add(new OpenType(stated));
        }
        return known.orElse(null);
    }

    private Status status(String stated, List<Told> remarks) {
        Optional<Status> known = words.status(stated);
        if (known.isEmpty() && !stated.isEmpty()) {
            remarks.add(said -> said.say("exchange.intake.status-unknown", stated));
        }
        return known.orElse(mapping.status());
    }

    private Set<Field> fields(String stated, List<Told> remarks) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (String word : stated.split("[,;、，；/\\n]|・", -1)) {
            Optional<Field> known = words.field(word);
            known.ifPresent(fields::add);
            if (known.isEmpty() && !word.isBlank()) {
                remarks.add(said -> said.say("exchange.intake.field-unknown", word.strip()));
            }
        }
        return fields;
    }
}
