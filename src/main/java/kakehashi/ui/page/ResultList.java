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
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
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
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.query.FacetValues;
import kakehashi.query.GroupBy;
import kakehashi.query.ListOrder;
import kakehashi.query.Row;
import kakehashi.session.Session;
import kakehashi.text.Places;
import kakehashi.text.Words;
import kakehashi.ui.control.RecordMenu;
import kakehashi.ui.control.Unhurried;
import kakehashi.ui.control.WrappingBar;
import org.jspecify.annotations.Nullable;

/** The links that pass the filter, in the order of places or in groups; a click or Enter selects one. */
final class ResultList extends VBox {

    /** A line of the list: a link, or the heading of a group. */
    private record Line(@Nullable Row row, String heading, int size) {

        static Line of(Row row) {
            return new Line(row, "", 0);
        }
    }

    private static final List<GroupBy> GROUPS = List.of(GroupBy.PROVINCE, GroupBy.PREFECTURE, GroupBy.FIELD);

    private static final double ROW = 68;
    private static final String ORDER = "list.order";

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưĂĐƠƯ\\x{1EA0}-\\x{1EF9}]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private final Session session;
    private final ListView<Line> list = new ListView<>();
    private final Label nothing = new Label();
    private final ToggleGroup groups = new ToggleGroup();
    private ListOrder order;
    private @Nullable Places ranked;
    private Map<String, Integer> rank = Map.of();

    ResultList(Session session) {
        this.session = session;
        order = session.preferences()
                .choice(ORDER)
                .flatMap(code -> Coded.find(ListOrder.class, code))
                .orElse(ListOrder.PLACE);
        list.setId("results");
        list.getStyleClass().addAll("results", "dense");
        list.fixedCellSizeProperty().bind(session.preferences().textSize().scaled(ROW));
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
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("quiet", "nothing");
        nothing.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.nothing-passes")));
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(grouping(), list);
        new Unhurried(session, this::show);
        show();
    }

    /** One button for each way to group; pressed again, the list is whole. */
    private WrappingBar grouping() {
        Label title = new Label();
        title.getStyleClass().add("quiet");
        title.textProperty().bind(session.wordsProperty().map(words -> words.say("page.group")));
        title.setMinWidth(Region.USE_PREF_SIZE);
        WrappingBar bar = new WrappingBar(4);
        bar.getChildren().add(title);
        for (GroupBy by : GROUPS) {
            ToggleButton button = new ToggleButton();
            button.setId("group-" + by.code());
            button.setUserData(by);
            button.setToggleGroup(groups);
            button.textProperty().bind(session.wordsProperty().map(words -> shortly(words, by)));
            Tooltip full = new Tooltip();
            full.textProperty().bind(session.wordsProperty().map(words -> words.name(by)));
            button.setTooltip(full);
            button.getStyleClass().add("small");
            bar.getChildren().add(button);
        }
        groups.selectedToggleProperty().addListener(changed -> show());
        bar.getChildren().addAll(new WrappingBar.Spring(), orders());
        bar.getStyleClass().add("result-bar");
        return bar;
    }

    private MenuButton orders() {
        MenuButton menu = new MenuButton();
        menu.setId("list-order");
        menu.getStyleClass().addAll("small", "flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup chosen = new ToggleGroup();
        for (ListOrder each : ListOrder.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("list-order-" + each.code());
            item.setToggleGroup(chosen);
            item.setSelected(each == order);
            item.textProperty().bind(session.wordsProperty().map(words -> words.name(each)));
            item.setOnAction(event -> {
                order = each;
                session.preferences().rememberChoice(ORDER, each.code());
                name(menu);
                show();
            });
            menu.getItems().add(item);
        }
        session.wordsProperty().addListener(changed -> name(menu));
        name(menu);
        return menu;
    }

    private void name(MenuButton menu) {
        menu.setText(session.words().say("page.ordered", session.words().name(order)));
    }

    private static String shortly(Words words, GroupBy by) {
        return switch (by) {
            case PROVINCE -> words.say("page.group-province");
            case PREFECTURE -> words.say("page.group-prefecture");
            default -> words.name(by);
        };
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
                        order.rank(row.link(), session.meanings()),
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
        if (groups.getSelectedToggle() == null) {
            return rows.stream().map(Line::of).toList();
        }
        GroupBy by = (GroupBy) groups.getSelectedToggle().getUserData();
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

    /** Both localities, below them what joins them since when, and whether it lives. */
    private final class ResultCell extends ListCell<Line> {

        private final Label heading = new Label();
        private final Tooltip full = new Tooltip();

        private final Label title = new Label();
        private final Label about = new Label();
        private final Label since = new Label();
        private final Label life = new Label();
        private final Region mark = new Region();
        private final VBox lines;

        ResultCell() {
            heading.getStyleClass().add("result-heading");
            title.getStyleClass().add("result-title");
            about.getStyleClass().add("quiet");
            since.getStyleClass().add("quiet");
            since.setMinWidth(USE_PREF_SIZE);
            about.setMinWidth(0);
            about.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(about, Priority.ALWAYS);
            HBox second = new HBox(6, mark, about, since);
            second.setAlignment(Pos.CENTER_LEFT);
            life.getStyleClass().add("result-life");
            lines = new VBox(2, title, second, life);
            lines.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
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
            mark.getStyleClass().setAll("scheme-mark", "scheme-" + link.scheme().code());
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

        private String about(Link link) {
            Words words = session.words();
            if (link instanceof Tie tie) {
                String type = type(tie);
                String what = tie.title() != null && isFor(words.language(), tie.title())
                        ? tie.title()
                        : tie.title() == null ? "" : fields(tie);
                return what.isEmpty() ? type : type + " · " + what;
            }
            return ((NetworkLink) link)
                    .networks().stream()
                            .flatMap(id -> session.atlas().findNetwork(id).stream())
                            .map(network -> words.text(network.name()))
                            .collect(Collectors.joining(" · "));
        }
    }
}
