package kakehashi.ui.edit.list;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.Target;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.field.MaybeChoice;

/** What each column of a list says, as it was found out, to be put right. */
final class ColumnChoices extends ScrollPane {

    private static final double WIDTH = 150;
    private static final double HEIGHT = 48;

    /** What a person looks through; no list of ties has more columns that say something. */
    private static final int MOST = 60;

    private final Map<String, MaybeChoice<Target>> choices = new LinkedHashMap<>();

    /** @param changed told after every choice of a person */
    ColumnChoices(Session session, ListTable table, Mapping mapping, Runnable changed) {
        Words words = session.words();
        double width = session.preferences().textSize().scaled(WIDTH).get();
        setId("list-columns");
        FlowPane row = new FlowPane(8, 6);
        for (String heading : table.headings().stream().limit(MOST).toList()) {
            Label name = FactColumn.text(heading, "quiet");
            name.setWrapText(false);
            name.setMaxWidth(width);
            name.setTooltip(new Tooltip(heading));
            MaybeChoice<Target> choice = new MaybeChoice<>(
                    words,
                    "list-column-" + choices.size(),
                    List.of(Target.values()),
                    words.say("edit.list-column-left"),
                    () -> {});
            choice.setAccessibleText(heading);
            choice.setPrefWidth(width);
            mapping.columns().forEach((target, of) -> {
                if (of.equals(heading)) {
                    choice.choose(target);
                }
            });
            choice.setOnAction(event -> {
                leaveToOne(choice);
                changed.run();
            });
            choices.put(heading, choice);
            row.getChildren().add(new VBox(2, name, choice));
        }
        setContent(row);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        double height = session.preferences().textSize().scaled(HEIGHT).get();
        setMinHeight(height);
        // Two rows where they do not stand in one; what is more is scrolled.
        maxHeightProperty()
                .bind(Bindings.when(row.heightProperty().greaterThan(height))
                        .then(2 * height)
                        .otherwise(height));
        getStyleClass().add("edge-to-edge");
    }

    /** What one column says now, no other says any longer. */
    private void leaveToOne(MaybeChoice<Target> chosen) {
        choices.values().stream()
                .filter(each -> each != chosen && chosen.chosen() != null && each.chosen() == chosen.chosen())
                .forEach(each -> each.choose(null));
    }

    Map<Target, String> columns() {
        Map<Target, String> columns = new EnumMap<>(Target.class);
        choices.forEach((heading, choice) -> choice.getValue().ifPresent(target -> columns.put(target, heading)));
        return columns;
    }
}
