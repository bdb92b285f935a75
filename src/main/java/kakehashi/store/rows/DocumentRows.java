package kakehashi.store.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.SigningLevel;
import kakehashi.model.value.SigningSide;
import kakehashi.model.value.TieType;
import org.jspecify.annotations.Nullable;

/** The documents of events, and who signed them: a part of the ties, written and deleted with them. */
final class DocumentRows {

    record Row(
            String tie,
            int event,
            String type,
            @Nullable String title,
            @Nullable String level,
            @Nullable String placeEn,
            @Nullable String placeVi,
            @Nullable String placeJa,
            @Nullable String until,
            @Nullable String renewal,
            @Nullable String noticeEn,
            @Nullable String noticeVi,
            @Nullable String noticeJa,
            boolean beside) {

        String key() {
            return tie + ' ' + event;
        }

        Document document(List<Signatory> signatories) {
            return new Document(
                    RecordTable.code(TieType.class, type),
                    title,
                    signatories,
                    level == null ? null : RecordTable.code(SigningLevel.class, level),
                    RecordTable.text(placeEn, placeVi, placeJa),
                    RecordTable.date(until),
                    renewal == null ? null : RecordTable.code(Renewal.class, renewal),
                    RecordTable.text(noticeEn, noticeVi, noticeJa),
                    beside);
        }
    }

    record SignatoryRow(
            String tie,
            int event,
            String side,
            @Nullable String nameEn,
            @Nullable String nameVi,
            @Nullable String nameJa,
            @Nullable String officeEn,
            @Nullable String officeVi,
            @Nullable String officeJa) {

        String key() {
            return tie + ' ' + event;
        }

        Signatory signatory() {
            return new Signatory(
                    RecordTable.code(SigningSide.class, side),
                    RecordTable.text(nameEn, nameVi, nameJa),
                    RecordTable.text(officeEn, officeVi, officeJa));
        }
    }

    private DocumentRows() {}

    /** All documents, by the tie and the number of their event, with a space between. */
    static Map<String, Document> load(Connection connection) throws SQLException {
        Map<String, List<Signatory>> signatories =
                Rows.read(connection, SignatoryRow.class, "SELECT * FROM signatory ORDER BY tie, event, number")
                        .stream()
                        .collect(groupingBy(SignatoryRow::key, mapping(SignatoryRow::signatory, toList())));
        return Rows.read(connection, Row.class, "SELECT * FROM document").stream()
                .collect(toMap(Row::key, row -> row.document(signatories.getOrDefault(row.key(), List.of()))));
    }

    static void insert(RowTarget rows, String tie, int event, Document document) throws SQLException {
        rows.insert(
                "document (tie, event, type, title, level, place_en, place_vi, place_ja, until, renewal,"
                        + " notice_en, notice_vi, notice_ja, beside)",
                tie,
                event,
                document.type(),
                document.title(),
                document.level(),
                RowWriter.english(document.place()),
                RowWriter.vietnamese(document.place()),
                RowWriter.japanese(document.place()),
                document.until(),
                document.renewal(),
                RowWriter.english(document.notice()),
                RowWriter.vietnamese(document.notice()),
                RowWriter.japanese(document.notice()),
                document.beside() ? 1 : 0);
        int number = 0;
        for (Signatory signatory : document.signatories()) {
            rows.insert(
                    "signatory (tie, event, number, side, name_en, name_vi, name_ja, office_en, office_vi, office_ja)",
                    tie,
                    event,
                    number++,
                    signatory.side(),
                    RowWriter.english(signatory.name()),
                    RowWriter.vietnamese(signatory.name()),
                    RowWriter.japanese(signatory.name()),
                    RowWriter.english(signatory.office()),
                    RowWriter.vietnamese(signatory.office()),
                    RowWriter.japanese(signatory.office()));
        }
    }
}
