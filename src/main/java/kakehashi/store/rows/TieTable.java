package kakehashi.store.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** The ties, their events, and who says so. */
final class TieTable implements RecordTable<Tie> {

    record Row(
            String id,
            String vietnam,
            String japan,
            String scheme,
            String type,
            String typeAsStated,
            @Nullable String title,
            String status,
            @Nullable String noteEn,
            @Nullable String noteVi,
            @Nullable String noteJa) {}

    record EventRow(
            String tie,
            int number,
            String id,
            @Nullable String date,
            String kind,
            String summaryEn,
            String summaryVi,
            String summaryJa) {

        String key() {
            return tie + ' ' + number;
        }
    }

    /** Why an event is the one to go by. */
    record GoByRow(String tie, int event, String reasonEn, String reasonVi, String reasonJa) {

        String key() {
            return tie + ' ' + event;
        }
    }

    /** One entry of a list that a tie or, as "tie number", an event owns. */
    record PartRow(String owner, String part) {}

    @Override
    public String kind() {
        return "tie";
    }

    @Override
    public List<Tie> of(Atlas.Records records) {
        return records.ties();
    }

    @Override
    public String id(Tie tie) {
        return tie.id();
    }

    @Override
    public List<Tie> load(Connection connection) throws SQLException {
        Map<String, List<String>> sources = parts(
                connection,
                "SELECT tie || ' ' || event AS owner, source AS part FROM event_source ORDER BY tie, event, number");
        Map<String, List<String>> conflicts = parts(
                connection,
                "SELECT tie || ' ' || event AS owner, other AS part FROM event_conflict ORDER BY tie, event, number");
        Map<String, List<String>> parties =
                parts(connection, "SELECT tie AS owner, party AS part FROM tie_party ORDER BY tie, number");
        Map<String, List<String>> fields = parts(connection, "SELECT tie AS owner, field AS part FROM tie_field");
        Map<String, Document> documents = DocumentRows.load(connection);
        Map<String, Trilingual> reasons = Rows.read(connection, GoByRow.class, "SELECT * FROM event_go_by").stream()
                .collect(toMap(GoByRow::key, row -> new Trilingual(row.reasonEn(), row.reasonVi(), row.reasonJa())));
        Map<String, List<TieEvent>> events =
                Rows.read(connection, EventRow.class, "SELECT * FROM tie_event ORDER BY tie, number").stream()
                        .collect(groupingBy(
                                EventRow::tie,
                                mapping(
                                        row -> event(
                                                row,
                                                sources,
                                                conflicts,
                                                documents.get(row.key()),
                                                reasons.get(row.key())),
                                        toList())));
        return Rows.read(connection, Row.class, "SELECT * FROM tie ORDER BY position").stream()
                .map(row -> new Tie(
                        row.id(),
                        row.vietnam(),
                        row.japan(),
                        RecordTable.code(Scheme.class, row.scheme()),
                        RecordTable.code(TieType.class, row.type()),
                        row.typeAsStated(),
                        row.title(),
                        fields(fields.getOrDefault(row.id(), List.of())),
                        RecordTable.code(Status.class, row.status()),
                        parties.getOrDefault(row.id(), List.of()),
                        events.getOrDefault(row.id(), List.of()),
                        RecordTable.text(row.noteEn(), row.noteVi(), row.noteJa())))
                .toList();
    }

    private static Map<String, List<String>> parts(Connection connection, String sql) throws SQLException {
        return Rows.read(connection, PartRow.class, sql).stream()
                .collect(groupingBy(PartRow::owner, mapping(PartRow::part, toList())));
    }

    private static Set<Field> fields(List<String> codes) {
        return codes.stream().map(code -> RecordTable.code(Field.class, code)).collect(toSet());
    }

    private static TieEvent event(
            EventRow row,
            Map<String, List<String>> sources,
            Map<String, List<String>> conflicts,
            @Nullable Document document,
            @Nullable Trilingual goBy) {
        return new TieEvent(
                row.id(),
                RecordTable.date(row.date()),
                RecordTable.code(EventKind.class, row.kind()),
                new Trilingual(row.summaryEn(), row.summaryVi(), row.summaryJa()),
                sources.getOrDefault(row.key(), List.of()),
                conflicts.getOrDefault(row.key(), List.of()),
                document,
                goBy);
    }

    @Override
    public void insert(RowTarget rows, int position, Tie tie) throws SQLException {
        rows.insert(
                "tie (id, position, vietnam, japan, scheme, type, type_as_stated, title, status, note_en, note_vi, note_ja)",
                tie.id(),
                position,
                tie.vietnam(),
                tie.japan(),
                tie.scheme(),
                tie.type(),
                tie.typeAsStated(),
                tie.title(),
                tie.status(),
                RowWriter.english(tie.note()),
                RowWriter.vietnamese(tie.note()),
                RowWriter.japanese(tie.note()));
        for (Field field : tie.fields()) {
            rows.insert("tie_field (tie, field)", tie.id(), field);
        }
        int number = 0;
        for (String party : tie.parties()) {
            rows.insert("tie_party (tie, number, party)", tie.id(), number++, party);
        }
        number = 0;
        for (TieEvent event : tie.events()) {
            insert(rows, tie.id(), number++, event);
        }
    }

    private static void insert(RowTarget rows, String tie, int number, TieEvent event) throws SQLException {
        rows.insert(
                "tie_event (tie, number, id, date, kind, summary_en, summary_vi, summary_ja)",
                tie,
                number,
                event.id(),
                event.date(),
                event.kind(),
                event.summary().en(),
                event.summary().vi(),
                event.summary().ja());
        int place = 0;
        for (String source : event.sources()) {
            rows.insert("event_source (tie, event, number, source)", tie, number, place++, source);
        }
        place = 0;
        for (String other : event.conflictsWith()) {
            rows.insert("event_conflict (tie, event, number, other)", tie, number, place++, other);
        }
        if (event.goBy() != null) {
            rows.insert(
                    "event_go_by (tie, event, reason_en, reason_vi, reason_ja)",
                    tie,
                    number,
                    event.goBy().en(),
                    event.goBy().vi(),
                    event.goBy().ja());
        }
        if (event.document() != null) {
            DocumentRows.insert(rows, tie, number, event.document());
        }
    }
}
