package kakehashi.ui.edit.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.Target;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** What each column of a list says, as it was found out, to be put right. */
final class ColumnChoices extends ScrollPane {

    private static final double WIDTH = 150;
    private static final double HEIGHT = 66;
    private static final int IN_ONE_ROW = 6;

    /** What a person looks through; no list of ties has more columns that say something. */
    private static final int MOST = 60;

    private final Map<String, ComboBox<Optional<Target>>> choices = new LinkedHashMap<>();

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
            ComboBox<Optional<Target>> choice = choice(heading, words);
            choice.setPrefWidth(width);
            mapping.columns().forEach((target, of) -> {
                if (of.equals(heading)) {
                    choice.setValue(Optional.of(target));
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
        setMaxHeight(table.headings().size() > IN_ONE_ROW ? 2 * height : height);
        getStyleClass().add("edge-to-edge");
    }

    private ComboBox<Optional<Target>> choice(String heading, Words words) {
        List<Optional<Target>> targets = new ArrayList<>(List.of(Optional.empty()));
        for (Target target : Target.values()) {
            targets.add(Optional.of(target));
        }
        ComboBox<Optional<Target>> choice = new ComboBox<>();
        choice.getItems().setAll(targets);
        choice.setValue(Optional.empty());
        choice.setAccessibleText(heading);
        choice.setId("list-column-" + choices.size());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Target> target) {
                return target == null || target.isEmpty()
                        ? words.say("edit.list-column-left")
                        : words.name(target.get());
            }

            @Override
            public Optional<Target> fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        return choice;
    }

    /** What one column says now, no other says any longer. */
    private void leaveToOne(ComboBox<Optional<Target>> chosen) {
        choices.values().stream()
                .filter(each -> each != chosen
                        && chosen.getValue().isPresent()
                        && each.getValue().equals(chosen.getValue()))
                .forEach(each -> each.setValue(Optional.empty()));
    }

    Map<Target, String> columns() {
        Map<Target, String> columns = new EnumMap<>(Target.class);
        choices.forEach((heading, choice) -> choice.getValue().ifPresent(target -> columns.put(target, heading)));
        return columns;
    }
}
