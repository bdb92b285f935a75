package kakehashi.ui.edit.list;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import kakehashi.exchange.intake.DayOrder;
import kakehashi.exchange.table.Encoding;
import kakehashi.exchange.table.Sheet;
import kakehashi.model.value.TieType;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.edit.field.MaybeChoice;
import org.jspecify.annotations.Nullable;

/** How a list is read as a whole: its encoding, its sheet, the order of day and month, what all ties of it are, and whose it is. */
final class ListOptions extends FlowPane {

    private static final double KEEPER = 250;

    private final OpenList list;
    private final MaybeChoice<DayOrder> order;
    private final MaybeChoice<TieType> type;
    private final TextField keeper = new TextField();
    private final CheckBox shownOnly = new CheckBox();
    private boolean isShowing;

    /**
     * @param encode reads the file with another encoding; null where it is no text in a file
     * @param sheet told after another sheet was chosen, or another part of it
     * @param last what stands behind them
     */
    ListOptions(Session session, OpenList list, @Nullable Consumer<Encoding> encode, Runnable sheet, Node last) {
        super(12, 6);
        this.list = list;
        Words words = session.words();
        order = new MaybeChoice<>(
                words, "list-order", List.of(DayOrder.values()), words.say("edit.list-found-out"), this::settle);
        type = new MaybeChoice<>(
                words, "list-type", List.of(TieType.values()), words.say("edit.list-no-type"), this::settle);
        Encoding written = list.file().encoding();
        if (written != null && encode != null) {
            getChildren().add(named(words.say("edit.list-encoding"), encodings(written, encode)));
        }
        if (list.file().sheets().size() > 1) {
            getChildren().add(named(words.say("edit.list-sheet"), sheets(sheet)));
        }
        getChildren()
                .addAll(
                        named(words.say("edit.list-order"), order),
                        named(words.say("edit.list-type"), type),
                        named(words.say("edit.list-kept-by"), keeper(session)));
        if (list.file().sheets().stream().anyMatch(each -> each.hidden().hasParts())) {
            getChildren().add(shownOnly(words, sheet));
        }
        getChildren().add(last);
        setRowValignment(VPos.CENTER);
        show();
    }

    private static ComboBox<Encoding> encodings(Encoding written, Consumer<Encoding> encode) {
        ComboBox<Encoding> choice = new ComboBox<>();
        choice.setId("list-encoding");
        choice.getItems().setAll(Encoding.values());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Encoding encoding) {
                return encoding == null ? "" : encoding.usual();
            }

            @Override
            public Encoding fromString(String name) {
                return written;
            }
        });
        choice.setValue(written);
        choice.setOnAction(event -> encode.accept(choice.getValue()));
        return choice;
    }

    /** Whose list it is: by this, and its headings, it is known when it comes again. */
    private TextField keeper(Session session) {
        keeper.setId("list-kept-by");
        keeper.getStyleClass().add("small");
        keeper.setPromptText(session.words().say("edit.list-kept-by-hint"));
        keeper.setPrefWidth(session.preferences().textSize().scaled(KEEPER).get());
        keeper.setOnAction(event -> settle());
        keeper.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                settle();
            }
        });
        return keeper;
    }

    private ComboBox<String> sheets(Runnable chosen) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("list-sheet");
        choice.getItems().setAll(list.file().sheets().stream().map(Sheet::name).toList());
        choice.setValue(list.table().sheet());
        choice.setOnAction(event -> {
            list.sheet(choice.getSelectionModel().getSelectedIndex());
            show();
            chosen.run();
        });
        return choice;
    }

    private CheckBox shownOnly(Words words, Runnable chosen) {
        shownOnly.setId("list-shown-only");
        shownOnly.setText(words.say("edit.list-shown-only"));
        shownOnly.setMinWidth(Region.USE_PREF_SIZE);
        shownOnly.setOnAction(event -> {
            list.showOnly(shownOnly.isSelected());
            show();
            chosen.run();
        });
        return shownOnly;
    }

    /** Shows what the mapping says. */
    void show() {
        isShowing = true;
        shownOnly.setSelected(list.isShownOnly());
        shownOnly.setDisable(!list.hidden().hasParts());
        order.choose(list.mapping().order());
        type.choose(list.mapping().type());
        keeper.setText(list.mapping().answers().keptBy());
        isShowing = false;
    }

    /** Takes what stands in the fields for said, also where one is still written in. */
    void settle() {
        if (!isShowing) {
            list.read(mapping -> mapping.withOrder(order.chosen())
                    .withType(type.chosen())
                    .keptBy(keeper.getText().strip()));
        }
    }

    private static HBox named(String text, Control choice) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(choice);
        choice.setAccessibleText(text);
        HBox line = new HBox(6, label, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
