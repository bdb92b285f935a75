package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.exchange.table.Sheet;
import kakehashi.model.Atlas;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.value.Field;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.WebAddress;
import kakehashi.query.PairId;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/** Reads what the rows of one list say. */
final class RowReader {

    private static final List<Pattern> BETWEEN_FIELDS =
            List.of(Pattern.compile("[;；\\n]"), Pattern.compile("[,、，/]"), Pattern.compile("・"));

    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");

    /** What stands in an id of a tie behind the two localities. */
    private static final Pattern BEHIND_BOTH = Pattern.compile("(--\\d+)?$");

    private final Mapping mapping;
    private final Cells cells;
    private final ListWords words;
    private final Apart apart;
    private final SideReader sides;
    private final Comparing records;
    private final DateColumn dates;
    private final DateColumn ends;
    private final PartyNames parties;
    private final Atlas atlas;

    RowReader(Read list, Mapping mapping, Comparing records) {
        this.mapping = mapping;
        this.records = records;
        atlas = list.atlas();
        cells = list.cells();
        words = ListWords.read();
        PlaceNames places =
                new PlaceNames(atlas, list.names(), mapping.answers().places());
        sides = new SideReader(list, places, records, mapping.answers());
        apart = new Apart(cells, places);
        parties = new PartyNames(atlas, mapping.answers().parties());
        dates = DateColumn.of(lines(Target.SIGNED), mapping.order());
        ends = DateColumn.of(
                lines(Target.UNTIL), mapping.order() == null ? dates.order().orElse(null) : mapping.order());
    }

    /** All that stands in a column of dates, also in several lines of a cell. */
    private Set<String> lines(Target target) {
        return cells.all(target).stream().flatMap(String::lines).collect(Collectors.toSet());
    }

    /** The order of day and month in which the dates are read; empty where nothing decides it. */
    Optional<DayOrder> order() {
        return dates.order();
    }

    /** What is to be known of columns as a whole. */
    List<Told> remarks() {
        return Stream.of(sides.remarks().stream(), dates.decided().stream(), ends.decided().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** What a row says: one tie, or each of several. */
    List<IntakeRow> read(Sheet.Row row) {
        Apart.Parts parts = apart.of(row);
        Told fault = parts.fault();
        if (fault != null) {
            return List.of(new IntakeRow(row.number(), RowState.REJECTED, null, null, List.of(fault)));
        }
        int of = parts.rows().size();
        if (of == 1) {
            return List.of(one(row));
        }
        List<IntakeRow> read = new ArrayList<>();
        for (Sheet.Row part : parts.rows()) {
            IntakeRow each = one(part).part(read.size() + 1);
            boolean isAsked = !mapping.answers().isApart() && each.state() != RowState.REJECTED;
            read.add(isAsked ? each.as(RowState.CONFLICTING, new OpenParts(each.part(), of)) : each);
        }
        return read;
    }

    private IntakeRow one(Sheet.Row row) {
        List<Told> faults = new ArrayList<>();
        List<Told> remarks = new ArrayList<>();
        String id = cells.of(row, Target.ID);
        Optional<Tie> named = named(id);
        Optional<PairId> known = known(id, named);
        SideReader.Sides both = known.isPresent() ? sides.of(id, known.get(), row) : sides.of(row);
        faults.addAll(both.faults());
        remarks.addAll(both.remarks());
        PairId pair = both.pair();
        PartialDate signed = date(dates, cells.of(row, Target.SIGNED), faults, remarks);
        String stated = cells.of(row, Target.TYPE);
        TieType type = type(stated, faults);
        PartialDate until = date(ends, cells.of(row, Target.UNTIL), remarks, remarks);
        if (!faults.isEmpty() || pair == null) {
            faults.addAll(remarks);
            return new IntakeRow(row.number(), RowState.REJECTED, null, null, faults);
        }
        Claim claim = new Claim(
                pair.vietnam(),
                pair.japan(),
                type,
                line(stated),
                signed,
                status(cells.of(row, Target.STATUS), remarks),
                fields(cells.of(row, Target.FIELDS), remarks),
                title(row),
                line(cells.of(row, Target.NOTE)),
                new Claim.More(
                        known.isPresent() ? id : "",
                        scheme(cells.of(row, Target.SCHEME)),
                        until,
                        line(cells.of(row, Target.SIGNED_AT)),
                        parties.read(cells.of(row, Target.PARTIES), remarks),
                        page(cells.of(row, Target.PAGE), remarks),
                        line(stated(both.former(), cells.of(row, Target.SIGNED)))));
        return records.compare(row.number(), claim, named.orElse(null), remarks);
    }

    /** Cells have line ends where a column was narrow; a text of the records is one line. */
    private static String line(String text) {
        return text.indexOf('\n') < 0 ? text : BREAKS.matcher(text).replaceAll(" ");
    }

    /** The tie on record that an id names. */
    private Optional<Tie> named(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : atlas.find(new RecordKey(RecordKind.TIE, id)).map(Tie.class::cast);
    }

    /** The two of which an id says that it is a tie of theirs. */
    private Optional<PairId> known(String id, Optional<Tie> named) {
        if (named.isPresent()) {
            return Optional.of(new PairId(named.get().vietnam(), named.get().japan()));
        }
        return id.isEmpty()
                ? Optional.empty()
                : PairId.of(atlas, BEHIND_BOTH.matcher(id).replaceFirst("--pair"));
    }

    /** A title in one language, or in two. */
    private String title(Sheet.Row row) {
        String title = line(cells.of(row, Target.TITLE));
        String other = line(cells.of(row, Target.TITLE_TOO));
        if (title.isEmpty() || title.equals(other)) {
            return other;
        }
        return other.isEmpty() ? title : title + " / " + other;
    }

    /** What is kept as the list has it: a name that its locality no longer bears, and the date. */
    private static String stated(List<String> former, String signed) {
        if (former.isEmpty()) {
            return signed;
        }
        String names = String.join(", ", former);
        return signed.isEmpty() ? names : names + ", " + signed;
    }

    private static String page(String stated, List<Told> remarks) {
        if (stated.isEmpty()) {
            return "";
        }
        Optional<String> first = Stream.of(stated.split("\\s*[|\\n]\\s*", -1))
                .filter(WebAddress::isSound)
                .findFirst();
        if (first.isPresent()) {
            return first.get();
        }
        remarks.add(said -> said.say("exchange.intake.page-unknown", stated));
        return "";
    }

    // ---- the rest

    private static @Nullable PartialDate date(DateColumn dates, String cell, List<Told> faults, List<Told> remarks) {
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
        TieType answer = mapping.answers().types().get(stated);
        TieType known = answer == null ? words.type(stated).orElse(null) : answer;
        if (known == null) {
            faults.add(new OpenType(stated));
        }
        return known;
    }

    private Scheme scheme(String stated) {
        return stated.isEmpty() ? Scheme.OFFICIAL : words.scheme(stated).orElse(Scheme.OFFICIAL);
    }

    private Status status(String stated, List<Told> remarks) {
        if (stated.isEmpty()) {
            return mapping.status();
        }
        Optional<Status> known = words.status(stated);
        if (known.isEmpty()) {
            remarks.add(said -> said.say("exchange.intake.status-unknown", stated));
        }
        return known.orElse(mapping.status());
    }

    private Set<Field> fields(String stated, List<Told> remarks) {
        if (stated.isEmpty()) {
            return Set.of();
        }
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields(stated, 0, fields, remarks);
        return fields;
    }

    /** What is a field as it stands, or else its parts: names of fields have commas and dots in them, as 貿易・投資. */
    private void fields(String stated, int depth, Set<Field> fields, List<Told> remarks) {
        Optional<Field> known = words.field(stated);
        if (known.isPresent() || stated.isBlank()) {
            known.ifPresent(fields::add);
        } else if (depth < BETWEEN_FIELDS.size()) {
            BETWEEN_FIELDS.get(depth).splitAsStream(stated).forEach(part -> fields(part, depth + 1, fields, remarks));
        } else {
            remarks.add(said -> said.say("exchange.intake.field-unknown", stated.strip()));
        }
    }
}
