package kakehashi.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kakehashi.model.Link;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.query.Row;
import kakehashi.session.Session;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** The links that pass the filter, in the order of places; a click or Enter selects one. */
final class ResultList extends StackPane {

    private static final double ROW = 50;

    private final Session session;
    private final ListView<Row> list = new ListView<>();
    private final Label nothing = new Label();
    private @Nullable Places ranked;
    private Map<String, Integer> rank = Map.of();

    ResultList(Session session) {
        this.session = session;
        list.setId("results");
        list.getStyleClass().addAll("results", "dense");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ResultCell());
        list.setOnMouseClicked(event -> take());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                take();
                event.consume();
            }
        });
        list.accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("ui.results")));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("quiet");
        nothing.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.nothing-passes")));
        list.setPlaceholder(nothing);
        getChildren().add(list);
        session.answerProperty().addListener(changed -> show());
        show();
    }

    private void take() {
        Row chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            session.select(chosen.link().id());
        }
    }

    private void show() {
        Row before = list.getSelectionModel().getSelectedItem();
        List<Row> rows = new ArrayList<>(session.answer().rows());
        rank(rows);
        rows.sort(Comparator.comparing((Row row) -> rank.getOrDefault(row.link().vietnam(), Integer.MAX_VALUE))
                .thenComparing(row -> rank.getOrDefault(row.link().japan(), Integer.MAX_VALUE))
                .thenComparing(row -> row.link().id()));
        list.getItems().setAll(rows);
        if (before != null) {
            list.getSelectionModel().select(before);
        }
    }

    /** Comparing names costs; so places are ranked once for each language, day and atlas. */
    private void rank(List<Row> rows) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(List.of(row.link().vietnam(), row.link().japan())));
        if (ranked != session.places() || !rank.keySet().containsAll(ids)) {
            session.atlas().ties().forEach(tie -> ids.addAll(List.of(tie.vietnam(), tie.japan())));
            List<String> ordered = new ArrayList<>(ids);
            ordered.sort(session.places().order(session.asOf()));
            Map<String, Integer> next = new HashMap<>();
            ordered.forEach(id -> next.put(id, next.size()));
            rank = next;
            ranked = session.places();
        }
    }

    /** Both localities, and below them what joins them since when. */
    private final class ResultCell extends ListCell<Row> {

        private final Label title = new Label();
        private final Label about = new Label();
        private final Label since = new Label();
        private final Region mark = new Region();
        private final VBox lines;

        ResultCell() {
            title.getStyleClass().add("result-title");
            about.getStyleClass().add("quiet");
            since.getStyleClass().add("quiet");
            since.setMinWidth(USE_PREF_SIZE);
            about.setMinWidth(0);
            about.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(about, Priority.ALWAYS);
            HBox second = new HBox(6, mark, about, since);
            second.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            lines = new VBox(2, title, second);
            lines.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Link link = row.link();
            title.setText(session.places().title(link, session.asOf()));
            about.setText(about(link));
            since.setText(session.meanings()
                    .since(link)
                    .map(date -> Integer.toString(date.year()))
                    .orElse(""));
            mark.getStyleClass().setAll("scheme-mark", "scheme-" + link.scheme().code());
            setGraphic(lines);
        }

        private String about(Link link) {
            Words words = session.words();
            if (link instanceof Tie tie) {
                return tie.title() == null ? words.name(tie.type()) : words.name(tie.type()) + " · " + tie.title();
            }
            return ((NetworkLink) link)
                    .networks().stream()
                            .flatMap(id -> session.atlas().findNetwork(id).stream())
                            .map(network -> words.text(network.name()))
                            .collect(Collectors.joining(" · "));
        }
    }
}
