package kakehashi.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.exchange.table.Sheet;
import kakehashi.model.Atlas;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.model.value.LocalityKind;
import kakehashi.query.PairId;
import kakehashi.text.Places;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Which two localities a row is about. */
final class SideReader {

    private static final int MOST_OFFERED = 5;
    private static final Pattern RANKED = Pattern.compile("(?iu)\\b(prefecture|province|tỉnh)\\b|[県府]$");

    /**
     * Where a side of the rows stands.
     *
     * @param code the column of its number, which a list may lack; null where none is looked for
     * @param country in which it lies, or null where the row says that
     */
    private record Side(Target name, @Nullable Target code, @Nullable Country country) {}

    /**
     * What a row says of its two sides.
     *
     * @param pair null where one of them is not known
     * @param faults why not
     * @param remarks how they were read
     * @param former names in the row that were borne by localities which are now in the two
     */
    record Sides(@Nullable PairId pair, List<Told> faults, List<Told> remarks, List<String> former) {

        Sides {
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
            former = List.copyOf(former);
        }
    }

    private static final List<Target> NAMES = List.of(Target.VIETNAM, Target.JAPAN, Target.PLACE, Target.PARTNER);
    private static final List<Target> SAYING = Stream.concat(
                    NAMES.stream(), Stream.of(Target.VIETNAM_CODE, Target.JAPAN_CODE, Target.COUNTRY))
            .toList();

    private final Atlas atlas;
    private final LocalDate today;
    private final Cells cells;
    private final ListWords words = ListWords.read();
    private final PlaceNames places;
    private final Comparing records;
    private final CodeColumn vietnamCodes;
    private final CodeColumn japanCodes;
    private final @Nullable String of;
    private final Set<Bare> bare;
    private final Map<Country, List<Bare>> offered = new EnumMap<>(Country.class);
    /** Where the list says who the two are. */
    private final List<Target> asked;

    private final Map<List<String>, Sides> known = new HashMap<>();
    /** What is said of rows may be asked on any thread. */
    private final Map<Language, Places> told = new ConcurrentHashMap<>();

    /** Whether the list writes prefectures and provinces as such, so that a bare name is a town's. */
    private final boolean ranked;

    SideReader(Read list, PlaceNames places, Comparing records, Mapping.Answers answers) {
        atlas = list.atlas();
        today = list.today();
        cells = list.cells();
        this.places = places;
        this.records = records;
        bare = answers.bare();
        of = atlas.findLocality(answers.of()).isPresent() ? answers.of() : null;
        asked = cells.those(SAYING);
        ranked = NAMES.stream().flatMap(target -> cells.all(target).stream()).anyMatch(RANKED.asPredicate());
        Codes codes = new Codes(atlas);
        vietnamCodes = CodeColumn.of(cells, Country.VN, codes, places);
        japanCodes = CodeColumn.of(cells, Country.JP, codes, places);
    }

    /** What is to be known of the columns of numbers as a whole. */
    List<Told> remarks() {
        return Stream.of(vietnamCodes, japanCodes)
                .flatMap(column -> column.refusal(atlas, today).stream())
                .toList();
    }

    /** The sides of the tie that a row names by its id; the names beside it must not be others'. */
    Sides of(String id, PairId named, Sheet.Row row) {
        List<Told> faults = new ArrayList<>();
        Set<String> vietnam = places.read(cells.of(row, Target.VIETNAM), Country.VN);
        Set<String> japan = places.read(cells.of(row, Target.JAPAN), Country.JP);
        if (!vietnam.isEmpty() && !vietnam.contains(named.vietnam())
                || !japan.isEmpty() && !japan.contains(named.japan())) {
            faults.add(said -> said.say("exchange.intake.other-id", id));
        }
        return new Sides(named, faults, List.of(), former(row, named));
    }

    /** Who the two sides are, which is found out once for all rows that say the same. */
    Sides of(Sheet.Row row) {
        List<String> texts = cells.of(row, asked);
        Sides before = known.get(texts);
        if (before != null) {
            return before;
        }
        List<Told> faults = new ArrayList<>();
        List<Told> remarks = new ArrayList<>();
        PairId pair = found(row, faults, remarks).orElse(null);
        Sides sides = new Sides(pair, faults, remarks, pair == null ? List.of() : former(row, pair));
        known.put(texts, sides);
        return sides;
    }

    private Optional<PairId> found(Sheet.Row row, List<Told> faults, List<Told> remarks) {
        if (NAMES.stream().anyMatch(target -> words.isTotal(cells.of(row, target)))) {
            faults.add(said -> said.say("exchange.intake.total"));
            return Optional.empty();
        }
        List<Names> both = new ArrayList<>();
        for (Side side : sides(row)) {
            Names names = names(row, side, faults);
            if (names == null) {
                return Optional.empty();
            }
            both.add(names);
        }
        if (of != null && both.size() == 1) {
            both.add(new Names(of, Set.of(of)));
        }
        return chosen(both.get(0), both.get(1), faults, remarks);
    }

    private List<Side> sides(Sheet.Row row) {
        boolean vietnam = cells.has(Target.VIETNAM) || cells.has(Target.VIETNAM_CODE);
        boolean japan = cells.has(Target.JAPAN) || cells.has(Target.JAPAN_CODE);
        Side vietnamese = new Side(Target.VIETNAM, Target.VIETNAM_CODE, Country.VN);
        Side japanese = new Side(Target.JAPAN, Target.JAPAN_CODE, Country.JP);
        if (vietnam && japan) {
            return List.of(vietnamese, japanese);
        }
        Optional<Target> other = cells.first(Target.PARTNER, Target.PLACE);
        if (vietnam || japan) {
            Side one = vietnam ? vietnamese : japanese;
            return of != null || other.isEmpty()
                    ? List.of(one)
                    : List.of(one, new Side(other.get(), null, opposite(one.country())));
        }
        if (of != null && !(cells.has(Target.PLACE) && cells.has(Target.PARTNER))) {
            Country its = of.startsWith(Country.VN.idPrefix()) ? Country.JP : Country.VN;
            return List.of(new Side(other.orElse(Target.PARTNER), null, its));
        }
        Country first = words.country(cells.of(row, Target.COUNTRY)).orElse(null);
        return List.of(new Side(Target.PLACE, null, first), new Side(Target.PARTNER, null, opposite(first)));
    }

    /** Whom a side may mean by its name and its number; null where that is not known, with the reason. */
    private @Nullable Names names(Sheet.Row row, Side side, List<Told> faults) {
        String name = cells.of(row, side.name());
        Country country = side.country();
        CodeColumn column = side.code() == Target.VIETNAM_CODE ? vietnamCodes : japanCodes;
        String code = side.code() == null ? "" : column.cell(row);
        if (name.isEmpty() && code.isEmpty()) {
            faults.add(said -> said.say("exchange.intake.side-missing"));
            return null;
        }
        Optional<Told> wrong = code.isEmpty() ? Optional.empty() : column.fault(code);
        if (wrong.isPresent()) {
            faults.add(wrong.get());
            return null;
        }
        Set<String> named = name.isEmpty() ? Set.of() : places.read(name, country);
        Set<String> coded = code.isEmpty() || places.isAnswered(name) ? Set.of() : column.read(code);
        if (code.isEmpty() || !named.isEmpty() && coded.isEmpty()) {
            boolean isOfOther = named.isEmpty() && !places.read(name, null).isEmpty();
            if (named.isEmpty() && !isOfOther) {
                faults.add(unknown(name, country));
                return null;
            }
            return new Names(name, named);
        }
        if (name.isEmpty()) {
            if (coded.isEmpty()) {
                faults.add(new UnknownPlace(code));
                return null;
            }
            return new Names(code, places.isAnswered(code) ? places.read(code, country) : coded);
        }
        if (named.isEmpty()) {
            // A number that is nobody's on record stands beside a name that is nobody's: no guess.
            faults.add(
                    coded.isEmpty()
                            ? new UnknownPlace(name)
                            : open(name, coded, "exchange.intake.place-by-code", "exchange.intake.beside.place-near"));
            return null;
        }
        Set<String> both = new LinkedHashSet<>(named);
        both.retainAll(coded);
        if (both.isEmpty()) {
            faults.add(said ->
                    said.say("exchange.intake.code-differs", code, named(coded, said), name, named(named, said)));
            return null;
        }
        return new Names(name, both);
    }

    /** The names in a row that were borne by localities which are now in its two. */
    private List<String> former(Sheet.Row row, PairId pair) {
        List<String> former = new ArrayList<>();
        for (Target target : NAMES) {
            String name = cells.of(row, target);
            if (!name.isEmpty() && (places.isFormer(name, pair.vietnam()) || places.isFormer(name, pair.japan()))) {
                former.add(name);
            }
        }
        return former;
    }

    /** A name with whom it may mean. */
    private record Names(String name, Set<String> ids) {

        boolean isNumber() {
            return name.chars().allMatch(Character::isDigit);
        }

        List<String> in(Country country) {
            List<String> in = new ArrayList<>();
            for (String id : ids) {
                if (id.startsWith(country.idPrefix())) {
                    in.add(id);
                }
            }
            return in;
        }
    }

    private Optional<PairId> chosen(Names one, Names other, List<Told> faults, List<Told> remarks) {
        List<PairId> pairs = new ArrayList<>(pairs(one, other));
        pairs.addAll(pairs(other, one));
        if (pairs.isEmpty()) {
            faults.add(said -> said.say("exchange.intake.one-country", one.name(), other.name()));
            return Optional.empty();
        }
        Optional<Names> former = Stream.of(one, other).filter(this::isFormer).findFirst();
        if (former.isPresent()) {
            faults.add(open(
                    former.get().name(),
                    former.get().ids(),
                    "exchange.intake.place-former",
                    "exchange.intake.beside.place-former"));
            return Optional.empty();
        }
        if (pairs.size() == 1) {
            return Optional.of(pairs.get(0));
        }
        // A number alone that may be two is asked, whoever of them has a tie.
        List<PairId> tied = one.isNumber() || other.isNumber()
                ? List.of()
                : pairs.stream().filter(records::areTied).toList();
        List<PairId> towns = ranked ? pairs.stream().filter(this::isTown).toList() : List.of();
        if (towns.size() == 1) {
            remarks.addAll(taken("exchange.intake.place-by-rank", one, other));
            return Optional.of(towns.get(0));
        }
        if (tied.size() == 1) {
            remarks.addAll(taken("exchange.intake.place-by-record", one, other));
            return Optional.of(tied.get(0));
        }
        List<PairId> answered = pairs.stream()
                .filter(pair -> isAnswered(one, pair) && isAnswered(other, pair))
                .toList();
        if (answered.size() == 1) {
            remarks.addAll(taken("exchange.intake.place-by-answer", one, other));
            return Optional.of(answered.get(0));
        }
        Names open = one.ids().size() > 1 ? one : other;
        faults.add(open(open.name(), open.ids(), "exchange.intake.place-open", "exchange.intake.beside.place-open"));
        return Optional.empty();
    }

    /** Whether a pair has of a name that may be several the one that is meant by all such names. */
    private boolean isAnswered(Names names, PairId pair) {
        return names.ids().size() == 1
                || bare.stream()
                        .flatMap(each -> each.meant(names.ids(), places::isTopLevel).stream())
                        .anyMatch(id -> id.equals(pair.vietnam()) || id.equals(pair.japan()));
    }

    /** What may be said of all such names at once; nothing where they do not differ by rank alone. */
    private List<Bare> offered(Set<String> ids) {
        return Stream.of(Country.values())
                .map(country -> offered.computeIfAbsent(country, each -> places.offered(named(), each)))
                .filter(its -> its.stream()
                        .allMatch(each -> each.meant(ids, places::isTopLevel).isPresent()))
                .flatMap(List::stream)
                .toList();
    }

    /** All names that the list has. */
    private Set<String> named() {
        return NAMES.stream().flatMap(target -> cells.all(target).stream()).collect(Collectors.toSet());
    }

    private static List<PairId> pairs(Names vietnam, Names japan) {
        List<PairId> pairs = new ArrayList<>();
        for (String left : vietnam.in(Country.VN)) {
            for (String right : japan.in(Country.JP)) {
                pairs.add(new PairId(left, right));
            }
        }
        return pairs;
    }

    /** Whether a name was borne by a locality that is in another one now, and nobody said whom it means. */
    private boolean isFormer(Names names) {
        return !places.isAnswered(names.name())
                && names.ids().stream().anyMatch(id -> places.isFormer(names.name(), id));
    }

    private OpenPlace open(String name, Set<String> ids, String asked, String beside) {
        return new OpenPlace(
                name,
                ids.stream().sorted().toList(),
                Beside.of(said -> said.say(asked, name, named(ids, said)), said -> said.say(beside, name)),
                asked.endsWith("-open") ? offered(ids) : List.of());
    }

    /** Whether the Japanese side is no prefecture, in a list that says so where it means one. */
    private boolean isTown(PairId pair) {
        return atlas.findLocality(pair.japan()).orElseThrow().eraNearest(today).kind() != LocalityKind.PREFECTURE;
    }

    /** For each name that may be several, that one of them was taken and why. */
    private List<Told> taken(String key, Names... sides) {
        return Stream.of(sides)
                .filter(open -> open.ids().size() > 1)
                .<Told>map(open -> Beside.of(
                        said -> said.say(key, open.name(), named(open.ids(), said)),
                        said -> said.say(key, open.name(), listed(open.ids(), said, in(said)::name))))
                .toList();
    }

    /** What localities are called in a language, which is worked out once for all rows. */
    private Places in(Words said) {
        return told.computeIfAbsent(said.language(), language -> new Places(atlas, said));
    }

    private String named(Set<String> ids, Words said) {
        Places names = in(said);
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
        if (places.isLeftOut(name)) {
            return said -> said.say("exchange.intake.stays-out", name);
        }
        // In a list of the whole world a name that is near one of ours is of another country rather than misspelt.
        boolean isOfWorld = cells.has(Target.PARTNER) || cells.has(Target.PLACE);
        Set<String> near = isOfWorld ? Set.of() : places.near(name, country);
        return near.isEmpty()
                ? new UnknownPlace(name)
                : open(name, near, "exchange.intake.place-near", "exchange.intake.beside.place-near");
    }

    private static @Nullable Country opposite(@Nullable Country country) {
        return country == null ? null : country == Country.VN ? Country.JP : Country.VN;
    }
}
