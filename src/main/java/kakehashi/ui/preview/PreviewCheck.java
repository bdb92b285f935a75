package kakehashi.ui.preview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.session.LatestTask;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.sheet.Finding;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to look at before printing, a line each; a line leads to the record it comes from. */
final class PreviewCheck extends VBox {

    private final Session session;
    private final Label title = new Label();
    private final ListView<Finding> list = new ListView<>();
    private final Label nothing = FactColumn.text("", "quiet");
    private final LatestTask checking;
    private @Nullable List<Finding> findings;
    private @Nullable Proof checked;
    private @Nullable Throwable failure;

    /** @param lead takes the reader to the cause of a finding */
    PreviewCheck(Session session, Consumer<Finding> lead) {
        this.session = session;
        checking = session.latestTask();
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
        session.wordsProperty().addListener(changed -> show());
        show();
    }

    private void lead(Consumer<Finding> lead) {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            lead.accept(chosen);
        }
    }

    /** Checks a proof in the background and lists what is found; what is found in an older one is dropped. */
    void check(Proof next) {
        checking.run(
                turn -> next.findings(), found -> checked(next, found, null), problem -> checked(next, null, problem));
    }

    private void checked(Proof which, @Nullable List<Finding> found, @Nullable Throwable problem) {
        findings = found;
        checked = which;
        failure = problem;
        session.messages().ended(Task.CHECK, problem);
        show();
    }

    /** Whether the list is that of a proof. */
    boolean isOf(@Nullable Proof other) {
        return other == checked && findings != null;
    }

    private void show() {
        List<Finding> known = findings == null ? List.of() : findings;
        title.setText(session.words().say("preview.check", known.size()));
        nothing.setText(about(session.words(), known));
        list.setVisible(!known.isEmpty());
        if (!list.getItems().equals(known)) {
            list.getItems().setAll(known);
        }
        list.refresh();
    }

    private String about(Words words, List<Finding> known) {
        if (failure != null) {
            return words.name(Task.CHECK, new Reason(failure).in(words));
        }
        if (findings == null) {
            return words.say("preview.checking");
        }
        return words.say(known.isEmpty() ? "preview.check-nothing" : "preview.check-meaning");
    }

    private final class FindingCell extends ListCell<Finding> {

        /** What stands beside the words: the sign, the gap, the edges and the scroll bar. */
        private static final double BESIDE = 64;

        private final FontIcon icon = new FontIcon();
        private final Label words = new Label();
        private final HBox row = new HBox(8, icon, words);

        FindingCell() {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                icon.setIconCode(
                        switch (finding.kind()) {
                            case MISSING_GLYPH, CUT_OFF -> Feather.ALERT_OCTAGON;
                            case UNSOURCED, BARE_NAME, ISLANDS, CONFLICT, STATUS, WEAK_SOURCE -> Feather.ALERT_TRIANGLE;
                            case NO_CONTACT, NO_END, NOTE -> Feather.INFO;
                        });
                words.setText(finding.in(session.words()));
                setAccessibleText(words.getText());
                setGraphic(row);
            }
        }
    }
}
