package kakehashi.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kakehashi.model.Locality;
import kakehashi.query.FacetValues;
import kakehashi.query.PairId;
import kakehashi.query.Row;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.kept.FilterWords;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.text.Words;

/**
 * Which ties are exported.
 *
 * @param name for the choice
 * @param asked what leaves them, in words; empty for all on record
 */
record ExportScope(String name, List<Row> rows, String asked) {

    /** The result; where a locality, pair or tie is selected, its own; and all on record where that is more than the result. */
    static List<ExportScope> of(Session session) {
        Shown shown = session.shown();
        Words words = shown.words();
        List<ExportScope> scopes = new ArrayList<>();
        List<Row> result = shown.answer().rows();
        FilterWords asked = new FilterWords(new FacetValues(shown.meanings(), shown.places()), words);
        String filter = String.join("; ", asked.of(shown.filter(), result, shown.meanings()));
        if (!result.isEmpty()) {
            scopes.add(new ExportScope(
                    words.say(filter.isEmpty() ? "ui.export-all" : "ui.export-result", result.size()), result, filter));
        }
        selected(session).ifPresent(scopes::add);
        List<Row> all = shown.meanings().atlas().ties().stream()
                .map(tie -> new Row(tie, null))
                .toList();
        if (!filter.isEmpty()) {
            scopes.add(new ExportScope(words.say("ui.export-all", all.size()), all, ""));
        }
        return scopes;
    }

    /** That of the selected locality, pair or tie. */
    static Optional<ExportScope> selected(Session session) {
        return session.selection().flatMap(id -> selected(session.shown(), id));
    }

    private static Optional<ExportScope> selected(Shown shown, String selected) {
        String id = AheadId.of(shown.meanings().atlas(), selected)
                .flatMap(AheadId::locality)
                .orElse(selected);
        List<Row> rows;
        String name;
        Optional<PairId> pair = PairId.of(shown.meanings().atlas(), id);
        Optional<Locality> locality = shown.meanings().atlas().findLocality(id);
        if (pair.isPresent()) {
            rows = shown.meanings().linksOf(pair.get().vietnam()).stream()
                    .filter(row -> row.link().japan().equals(pair.get().japan()))
                    .toList();
            name = shown.places().pair(pair.get().vietnam(), pair.get().japan(), shown.asOf());
        } else if (locality.isPresent()) {
            rows = shown.meanings().linksOf(id);
            name = shown.places().name(id, shown.asOf());
        } else {
            rows = shown.meanings().atlas().findLink(id).stream()
                    .map(link -> new Row(link, null))
                    .toList();
            name = rows.isEmpty() ? "" : shown.places().title(rows.get(0).link(), shown.asOf());
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportScope(shown.words().say("ui.export-selected", name, rows.size()), rows, name));
    }
}
