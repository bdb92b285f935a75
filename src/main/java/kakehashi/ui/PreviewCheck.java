package kakehashi.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.sheet.Finding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to look at before printing, a line each; a line leads to the record it comes from. */
final class PreviewCheck extends VBox {

    private final Session session;
    private final Label title = new Label();
    private final ListView<Finding> list = new ListView<>();
    private final Label nothing = Facts.text("", "quiet");
    private List<Finding> findings = List.of();

    /** @param lead takes the reader to the cause of a finding */
    PreviewCheck(Session session, Consumer<Finding> lead) {
        this.session = session;
        setId("preview-check");
        getStyleClass().add("preview-check");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        list.setId("findings");
        list.setCellFactory(view -> new FindingCell());
        list.setOnMouseClicked(event -> lead(lead));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                lead(lead);
                event.consume();
            }
        });
        list.accessibleTextProperty().bind(title.textProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(title, nothing, list);
        session.wordsProperty().addListener(changed -> show(findings));
        show(findings);
    }

    private void lead(Consumer<Finding> lead) {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            lead.accept(chosen);
        }
    }

    void show(List<Finding> next) {
        findings = next;
        title.setText(session.words().say("preview.check", next.size()));
        nothing.setText(session.words().say(next.isEmpty() ? "preview.check-nothing" : "preview.check-meaning"));
        list.setVisible(!next.isEmpty());
        if (!list.getItems().equals(next)) {
            list.getItems().setAll(next);
        }
        list.refresh();
    }

    private final class FindingCell extends ListCell<Finding> {

        private final FontIcon icon = new FontIcon();

        FindingCell() {
            setWrapText(true);
            setTextOverrun(OverrunStyle.CLIP);
            // No wider than the list, so that the text wraps.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setText(null);
                setGraphic(null);
            } else {
                icon.setIconCode(
                        switch (finding.kind()) {
                            case MISSING_GLYPH, CUT_OFF -> Feather.ALERT_OCTAGON;
                            case UNSOURCED, CONFLICT, ISLANDS -> Feather.ALERT_TRIANGLE;
                            case NO_CONTACT -> Feather.INFO;
                        });
                setGraphic(icon);
                setText(finding.in(session.words()));
            }
        }
    }
}
