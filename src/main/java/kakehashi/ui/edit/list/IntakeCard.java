package kakehashi.ui.edit.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.exchange.intake.Columns;
import kakehashi.exchange.intake.DayOrder;
import kakehashi.exchange.intake.Intake;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.OpenParts;
import kakehashi.exchange.intake.OpenPlace;
import kakehashi.exchange.intake.OpenType;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Taking;
import kakehashi.exchange.table.Sheet;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.value.TieType;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.text.Told;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.edit.CardPlace;
import kakehashi.ui.edit.field.MaybeChoice;
import org.jspecify.annotations.Nullable;

/** A list beside the records: what its columns say, what becomes of each row, and one button that takes it in. */
final class IntakeCard extends VBox {

    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 240;

    private final Session session;
    private final KnownLists known;
    private final Outside outside;
    private final CardPlace cards;
    private final TableFile file;
    private final Atlas atlas;
    private final VBox columnsPlace = new VBox();
    private final FlowPane states = new FlowPane(16, 4);
    private final RowTable rows;
    private final Label why = FactColumn.text("", "quiet");
    private final FlowPane candidates = new FlowPane(8, 4);
    private final Label state = FactColumn.text("", "form-state");
    private final Button take = new Button();
    private final Set<RowState> shown = EnumSet.allOf(RowState.class);
    private final MaybeChoice<DayOrder> order;
    private final MaybeChoice<TieType> type;
    private ListTable table;
    private Mapping mapping;
    private Intake intake;

    IntakeCard(Session session, Outside outside, CardPlace cards, TableFile file) {
        super(8);
        this.session = session;
        known = new KnownLists(session.preferences());
        this.outside = outside;
        this.cards = cards;
        this.file = file;
        atlas = session.editing().atlas();
        table = firstTable();
        mapping = offered(table);
        intake = Intake.none();
        rows = new RowTable(session);
        Words words = session.words();
        order = new MaybeChoice<>(
                words, "list-order", List.of(DayOrder.values()), words.say("edit.list-found-out"), this::answered);
        type = new MaybeChoice<>(
                words, "list-type", List.of(TieType.values()), words.say("edit.list-no-type"), this::answered);
        order.choose(mapping.order());
        type.choose(mapping.type());
        setId("list-card");
        getStyleClass().add("form");
        prefWidthProperty().bind(session.preferences().textSize().scaled(WIDTH));
        String encoding = file.encoding() == null
                ? ""
                : words.say("edit.list-encoding", file.encoding().usual());
        rows.setPrefHeight(HEIGHT);
        VBox.setVgrow(rows, Priority.ALWAYS);
        rows.getSelectionModel().selectedItemProperty().addListener((observed, before, row) -> tell(row));
        why.setId("list-why");
        why.setMinHeight(USE_PREF_SIZE);
        state.setId("list-state");
        state.managedProperty().bind(state.textProperty().map(text -> !text.isEmpty()));
        candidates.managedProperty().bind(candidates.visibleProperty());
        getChildren()
                .addAll(
                        FactColumn.text(words.say("edit.list-title", file.name()), "page-title"),
                        FactColumn.text((words.say("edit.list-about") + " " + encoding).strip(), "quiet"),
                        columnsPlace,
                        choices(words),
                        states,
                        rows,
                        why,
                        candidates,
                        state,
                        foot(words));
        columns();
        look();
    }

    /** The first sheet in which both sides are found, else the first. */
    private ListTable firstTable() {
        return file.sheets().stream()
                .map(ListTable::of)
                .filter(each -> offered(each).hasSides(each))
                .findFirst()
                .orElseGet(() -> ListTable.of(file.sheets().get(0)));
    }

    Node first() {
        return rows;
    }

    private Mapping offered(ListTable list) {
        return known.of(list).orElseGet(() -> Columns.offered(list, atlas));
    }

    private void columns() {
        columnsPlace.getChildren().setAll(new ColumnChoices(session, table, mapping, this::chosen));
    }

    private void chosen() {
        if (columnsPlace.getChildren().get(0) instanceof ColumnChoices choices) {
            mapping = mapping.withColumns(choices.columns());
            look();
        }
    }

    private Node choices(Words words) {
        FlowPane line = new FlowPane(12, 6);
        if (file.sheets().size() > 1) {
            ComboBox<String> sheet = new ComboBox<>();
            sheet.setId("list-sheet");
            sheet.getItems().setAll(file.sheets().stream().map(Sheet::name).toList());
            sheet.setValue(table.sheet());
            sheet.setOnAction(event -> {
                table = ListTable.of(file.sheets().get(sheet.getSelectionModel().getSelectedIndex()));
                mapping = offered(table);
                columns();
                order.choose(mapping.order());
                type.choose(mapping.type());
                look();
            });
            line.getChildren().add(named(words.say("edit.list-sheet"), sheet));
        }
        line.getChildren().addAll(named(words.say("edit.list-order"), order), named(words.say("edit.list-type"), type));
        return line;
    }

    private void answered() {
        Mapping before = mapping;
        mapping = mapping.withOrder(order.chosen()).withType(type.chosen());
        if (!mapping.equals(before)) {
            look();
        }
    }

    private static Node named(String text, ComboBox<?> choice) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(choice);
        choice.setAccessibleText(text);
        HBox line = new HBox(6, label, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node foot(Words words) {
        take.setId("list-take");
        take.setDefaultButton(true);
        take.getStyleClass().add("accent");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(event -> take());
        Button close = new Button(words.say("ui.close"));
        close.setId("list-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> cards.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, gap, take, close);
    }

    // ---- what becomes of the rows

    private void look() {
        ListTable asked = table;
        Mapping by = mapping;
        take.setDisable(true);
        if (!by.hasSides(asked)) {
            show(Intake.none());
            state.setText(session.words().say("edit.list-no-sides"));
            return;
        }
        session.inBackground(() -> Intake.of(atlas, session.asOf(), asked, by)).whenComplete((found, problem) -> {
            if (problem != null) {
                state.setText(new Reason(problem).in(session.words()));
            } else if (asked == table && by.equals(mapping)) {
                state.setText("");
                show(found);
            }
        });
    }

    private void show(Intake found) {
        intake = found;
        Words words = session.words();
        long taken = found.count(RowState.NEW) + found.count(RowState.CHANGED);
        take.setText(words.say("edit.list-take", taken));
        take.setDisable(taken == 0);
        states.getChildren().clear();
        for (RowState each : RowState.values()) {
            CheckBox of = new CheckBox(words.say("edit.list-count", words.name(each), found.count(each)));
            of.setId("list-state-" + each.code());
            of.setMinWidth(USE_PREF_SIZE);
            of.setSelected(shown.contains(each));
            of.setDisable(found.count(each) == 0);
            of.setOnAction(event -> {
                if (of.isSelected()) {
                    shown.add(each);
                } else {
                    shown.remove(each);
                }
                list();
            });
            states.getChildren().add(of);
        }
        list();
    }

    /** Shows the rows whose states are ticked; the row that was chosen stays so. */
    private void list() {
        IntakeRow before = rows.getSelectionModel().getSelectedItem();
        List<IntakeRow> listed = intake.rows().stream()
                .filter(row -> shown.contains(row.state()))
                .toList();
        rows.getItems().setAll(listed);
        int at = IntStream.range(0, listed.size())
                .filter(i -> before != null && listed.get(i).label().equals(before.label()))
                .findFirst()
                .orElse(0);
        rows.getSelectionModel().clearAndSelect(at);
        tell(rows.getSelectionModel().getSelectedItem());
    }

    /** All about a row, and where a name is open whom it may mean, for all rows that have it. */
    private void tell(@Nullable IntakeRow row) {
        why.setText(row == null ? "" : rows.why(row));
        candidates.getChildren().clear();
        if (row != null) {
            row.reasons().forEach(this::ask);
        }
        candidates.setVisible(!candidates.getChildren().isEmpty());
    }

    private void ask(Told reason) {
        if (reason instanceof OpenPlace open) {
            open.ids().forEach(id -> candidates.getChildren().add(offer(open.name(), id)));
        } else if (reason instanceof OpenType open) {
            candidates.getChildren().add(types(open.word()));
        } else if (reason instanceof OpenParts) {
            candidates.getChildren().add(apart());
        }
    }

    /** Offers to take each of several names in one cell as a tie of its own, in all rows. */
    private Button apart() {
        Button apart = new Button(session.words().say("edit.list-apart"));
        apart.setId("list-apart");
        apart.getStyleClass().add("small");
        apart.setOnAction(event -> {
            mapping = mapping.apart();
            look();
        });
        return apart;
    }

    private Button offer(String name, String id) {
        Button offer = new Button(
                session.words().say("edit.list-means", name, session.places().full(id, session.asOf())));
        offer.setId("list-means-" + id);
        offer.getStyleClass().add("small");
        offer.setOnAction(event -> {
            mapping = mapping.meaning(name, id);
            look();
        });
        return offer;
    }

    /** Asks once which type a word of the list means, for all rows that have it. */
    private Node types(String word) {
        MaybeChoice<TieType> meant = new MaybeChoice<>(
                session.words(),
                "list-type-of",
                List.of(TieType.values()),
                session.words().say("edit.list-no-type"),
                () -> {});
        meant.setOnAction(event -> meant.getValue().ifPresent(known -> {
            mapping = mapping.calling(word, known);
            look();
        }));
        return named(session.words().say("edit.list-means", word, ""), meant);
    }

    private void take() {
        Words words = session.words();
        Taking taking = Taking.of(atlas, file, intake, session.editing().stamp(null), words);
        Optional<ChangeSet> step = taking.step();
        if (step.isEmpty()) {
            show(taking.intake());
            state.setText(taking.faults().stream()
                    .map(fault -> fault.in(words))
                    .distinct()
                    .collect(Collectors.joining("\n")));
            return;
        }
        setDisable(true);
        session.editing().takeIn(step.get()).whenComplete((done, problem) -> {
            setDisable(false);
            if (problem == null) {
                known.keep(table, mapping);
                cards.close();
                outside.say(words.say("edit.list-taken", file.name()));
            } else {
                state.setText(new Reason(problem).in(words));
            }
        });
    }
}
