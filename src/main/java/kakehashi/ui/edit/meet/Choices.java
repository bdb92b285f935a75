package kakehashi.ui.edit.meet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Reconciled;
import kakehashi.session.Session;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;

/** All in which two sides of some records disagree, under the name of each record, and what is chosen of it. */
final class Choices extends VBox {

    private final List<ChoiceRow> rows = new ArrayList<>();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();

    /** @param records those of which something is to be decided, in their order */
    public Choices(Session session, Map<RecordKey, Reconciled> records, Sides sides) {
        super(12);
        MemberWords members = new MemberWords(session.places(), session.asOf());
        records.forEach((record, met) -> {
            if (!met.isAgreed()) {
                getChildren().add(FactColumn.text(new SessionNames(session).name(record), "value"));
            }
            for (Disagreement open : met.disagreements()) {
                ChoiceRow row = new ChoiceRow(rows.size(), record, open, members, session.words());
                row.offer(sides);
                row.chosen().addListener((observed, before, chosen) -> look());
                rows.add(row);
                getChildren().add(row);
            }
        });
        look();
    }

    private void look() {
        left.set((int) rows.stream().filter(row -> row.choice().isEmpty()).count());
    }

    /** Of how many nothing is chosen yet. */
    public ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Chooses one side of all. */
    public void choose(Choice side) {
        rows.forEach(row -> row.choose(side));
    }

    /** What is chosen, as {@link Reconciled#decided} takes it. */
    public Map<RecordKey, Map<Disagreement, Choice>> chosen() {
        Map<RecordKey, Map<Disagreement, Choice>> chosen = new LinkedHashMap<>();
        rows.forEach(row -> row.choice()
                .ifPresent(choice -> chosen.computeIfAbsent(row.record(), key -> new LinkedHashMap<>())
                        .put(row.about(), choice)));
        return chosen;
    }

    /** Where something is to be chosen yet; the first of all where nothing is. */
    public Node first() {
        return rows.stream()
                .filter(row -> row.choice().isEmpty())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(ChoiceRow::first)
                .orElse(this);
    }
}
