package kakehashi.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.Link;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.FacetValues;
import kakehashi.query.GroupBy;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.query.lens.LensAnswer;
import kakehashi.query.lens.Lenses;
import kakehashi.session.Session;
import kakehashi.session.TextSize;
import kakehashi.text.Places;
import kakehashi.text.Words;
import kakehashi.ui.control.NothingHere;
import kakehashi.ui.control.RecordMenu;
import kakehashi.ui.control.Unhurried;
import org.jspecify.annotations.Nullable;

/** The links that pass the filter, in the order of places or in groups; a click or Enter selects one. */
final class ResultList extends VBox {

    /** A line of the list: a link, or the heading of a group. */
    private record Line(@Nullable Row row, String heading, int size) {

        static Line of(Row row) {
            return new Line(row, "", 0);
        }
    }

    private static final double ROW = 68;
    /** A row of two lines. */
    private static final double LOW_ROW = 42;

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưĂĐƠƯ\\x{1EA0}-\\x{1EF9}]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private final Session session;
    private final ListView<Line> list = new ListView<>();
    private final ResultBar bar;
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private @Nullable Places ranked;
    private Map<String, Integer> rank = Map.of();

    ResultList(Session session) {
        this.session = session;
        bar = new ResultBar(session, this::show);
        list.setId("results");
        list.getStyleClass().addAll("results", "dense");
        TextSize size = session.preferences().textSize();
        list.fixedCellSizeProperty()
                .bind(Bindings.when(wide).then(size.scaled(LOW_ROW)).otherwise(size.scaled(ROW)));
        list.setCellFactory(view -> new ResultCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                take();
                event.consume();
            }
        });
        list.accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("ui.results")));
        list.setPlaceholder(NothingHere.inResult(session));
        VBox.setVgrow(list, Priority.ALWAYS);
        wide.addListener(changed -> place());
        place();
        new Unhurried(session, this::show);
        show();
    }

    /** How the list is grouped and ordered: above it or, where it is wide, at the head of the pane. */
    ResultBar bar() {
        return bar;
    }

    /** Whether there is so much room beside each other that a row takes two lines. */
    BooleanProperty wideProperty() {
        return wide;
    }

    private void place() {
        getChildren().setAll(wide.get() ? List.of(list) : List.of(bar, list));
    }

    private void take() {
        Line chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.row() != null) {
            session.select(chosen.row().link().id());
        }
    }

    private void show() {
        Line before = list.getSelectionModel().getSelectedItem();
        List<Row> rows = inOrder(session.answer().rows());
        list.getItems().setAll(lines(rows));
        if (before != null) {
            list.getSelectionModel().select(before);
        }
    }

    /**
     * As is chosen, and then by Vietnamese and Japanese locality, whose ranks make one number, for there may be a hundred
     * thousand rows.
     */
    private List<Row> inOrder(List<Row> rows) {
        record Ranked(long first, long place, Row row) {}
        rank(rows);
        return rows.stream()
                .map(row -> new Ranked(
                        bar.order().rank(row.link(), session.meanings()),
                        (long) rank.getOrDefault(row.link().vietnam(), Integer.MAX_VALUE) << Integer.SIZE
                                | rank.getOrDefault(row.link().japan(), Integer.MAX_VALUE),
                        row))
                .sorted(Comparator.comparingLong(Ranked::first)
                        .thenComparingLong(Ranked::place)
                        .thenComparing(ranked -> ranked.row().link().id()))
                .map(Ranked::row)
                .toList();
    }

    private List<Line> lines(List<Row> rows) {
        GroupBy by = bar.grouping();
        if (by == null) {
            return rows.stream().map(Line::of).toList();
        }
        FacetValues values = new FacetValues(session.meanings(), session.places());
        List<Line> lines = new ArrayList<>();
        by.of(rows, session.meanings(), values).forEach((group, members) -> {
            lines.add(new Line(null, Words.opening(by.name(group, values)), members.size()));
            members.forEach(row -> lines.add(Line.of(row)));
        });
        return lines;
    }

    /** Comparing names costs; so places are ranked once for each language, day and atlas. */
    private void rank(List<Row> rows) {
        if (ranked != session.places() || !rows.stream().allMatch(this::isRanked)) {
            Set<String> ids = new HashSet<>();
            rows.forEach(
                    row -> ids.addAll(List.of(row.link().vietnam(), row.link().japan())));
            session.atlas().ties().forEach(tie -> ids.addAll(List.of(tie.vietnam(), tie.japan())));
            List<String> ordered = new ArrayList<>(ids);
            ordered.sort(session.places().order(session.asOf()));
            Map<String, Integer> next = new HashMap<>();
            ordered.forEach(id -> next.put(id, next.size()));
            rank = next;
            ranked = session.places();
        }
    }

    private boolean isRanked(Row row) {
        return rank.containsKey(row.link().vietnam())
                && rank.containsKey(row.link().japan());
    }

    /** Both localities, below them what joins them since when, and whether it lives. */
    private final class ResultCell extends ListCell<Line> {

        private final Label heading = new Label();
        private final Tooltip full = new Tooltip();

        private final Label title = new LineLabel();
        private final Label about = new LineLabel();
        private final Label since = new LineLabel();
        private final Label life = new LineLabel();
        private final Region mark = new Region();
        private final HBox first = new HBox(6);
        private final HBox second = new HBox(6);
        private final VBox lines = new VBox(2);

        ResultCell() {
            heading.getStyleClass().add("result-heading");
            title.getStyleClass().add("result-title");
            about.getStyleClass().add("quiet");
            since.getStyleClass().add("quiet");
            since.setMinWidth(USE_PREF_SIZE);
            about.setMinWidth(0);
            about.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(about, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            life.getStyleClass().add("result-life");
            for (HBox line : List.of(first, second)) {
                line.setAlignment(Pos.CENTER_LEFT);
            }
            lines.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            arrange();
            wide.addListener(changed -> arrange());
            hoverProperty().addListener(changed -> pointed());
            RecordMenu.sparing(this);
            setOnContextMenuRequested(event -> {
                Line line = getItem();
                if (line != null && line.row() != null) {
                    new RecordMenu(session, this).show(line.row().link().id(), event, List.of());
                }
                event.consume();
            });
        }

        /** Where there is room, how it stands is at the right end of the second line, else it is a third. */
        private void arrange() {
            boolean low = wide.get();
            life.setMinWidth(low ? USE_PREF_SIZE : 0);
            first.getChildren().setAll(low ? List.of(title, since) : List.of(title));
            second.getChildren().setAll(low ? List.of(mark, about, life) : List.of(mark, about, since));
            lines.getChildren().setAll(low ? List.of(first, second) : List.of(first, second, life));
        }

        /** The map raises what the pointer lies on; what is cut off is told whole. */
        private void pointed() {
            Line line = getItem();
            Row row = line == null ? null : line.row();
            String pointed = isHover() && row != null ? row.link().id() : null;
            session.workspace().pointedProperty().set(pointed);
            boolean cut = Stream.of(title, about, life).anyMatch(each -> each.getWidth() < each.prefWidth(-1));
            setTooltip(pointed != null && cut ? full : null);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            if (line.row() == null) {
                heading.setText(session.words().say("page.with-count", line.heading(), line.size()));
                setGraphic(heading);
                setTooltip(null);
                return;
            }
            Link link = line.row().link();
            title.setText(Words.opening(session.places().title(link, session.asOf())));
            about.setText(about(link));
            life.setText(life(link));
            full.setText(title.getText() + "\n" + about.getText() + "\n" + life.getText());
            since.setText(session.meanings()
                    .since(link)
                    .map(date -> Integer.toString(date.year()))
                    .orElse(""));
            List<String> styles =
                    List.of("scheme-mark", "scheme-" + link.scheme().code());
            if (!mark.getStyleClass().equals(styles)) {
                mark.getStyleClass().setAll(styles);
            }
            setGraphic(lines);
        }

        /** With the year from which it is of this type, where it was of another before. */
        private String type(Tie tie) {
            Words words = session.words();
            String type = words.name(tie.type());
            return session.meanings()
                    .changedSince(tie)
                    .map(date -> words.say("page.type-since", type, Integer.toString(date.year())))
                    .orElse(type);
        }

        private String life(Link link) {
            if (!(link instanceof Tie tie)) {
                return "";
            }
            Words words = session.words();
            String contact = session.meanings()
                    .lastContact(tie)
                    .map(date -> words.say("page.row-contact", words.lastContact(date)))
                    .orElse(words.say("page.row-no-contact"));
            return session.meanings().standing(tie).inBrief(words) + " · " + contact;
        }

        /** The fields stand for a project's title that the reader's language has not; its page has the title as it is. */
        private String fields(Tie tie) {
            Words words = session.words();
            return tie.fields().stream().map(words::name).collect(Collectors.joining(words.say("ui.list-separator")));
        }

        private static boolean isFor(Language language, String title) {
            return switch (language) {
                case EN -> LATIN.matcher(title).find();
                case VI -> VIETNAMESE.matcher(title).find();
                case JA -> JAPANESE.matcher(title).find();
            };
        }

        /** Whether the rule by which ties are counted cannot decide on it. */
        private boolean isUndecided(Tie tie) {
            return Lenses.chosen(session.filter().chosen(Facet.LENS)).stream()
                    .anyMatch(lens ->
                            lens.of(Signing.caseOf(tie, session.meanings())).answer() == LensAnswer.UNDECIDED);
        }

        private String about(Link link) {
            Words words = session.words();
            if (link instanceof Tie tie) {
                String type = type(tie);
                String what = tie.title() != null && isFor(words.language(), tie.title())
                        ? tie.title()
                        : tie.title() == null ? "" : fields(tie);
                String told = what.isEmpty() ? type : type + " · " + what;
                return isUndecided(tie) ? words.name(LensAnswer.UNDECIDED) + " · " + told : told;
            }
            return ((NetworkLink) link)
                    .networks().stream()
                            .flatMap(id -> session.atlas().findNetwork(id).stream())
                            .map(network -> words.named(network.name()))
                            .collect(Collectors.joining(" · "));
        }
    }
}
