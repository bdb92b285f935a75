package kakehashi.ui.edit.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Taking;
import kakehashi.exchange.table.Encoding;
import kakehashi.model.ChangeSet;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;

/** A list beside the records: what its columns say, what becomes of each row, and one button that takes it in. */
final class IntakeCard extends VBox {

    private static final double WIDTH = 1_190;
    private static final double HEIGHT = 690;

    private final Session session;
    private final IntakeDesk desk;
    private final OpenList list;
    private final VBox optionsPlace = new VBox();
    private final VBox columnsPlace = new VBox();
    private final Label remarks;
    private final FlowPane states = new FlowPane(16, 4);
    private final RowTable rows;
    private final RowPane pane;
    private final Label state = FactColumn.text("", "form-state");
    private final Button take = new Button();
    private final Button next = new Button();
    private final Button anew = new Button();
    private final Set<RowState> shown = EnumSet.allOf(RowState.class);
    private Questions questions;

    /** Whether the next row that asks something is to be gone to once it is known what becomes of the rows. */
    private boolean goesOn;
    /** Whether rows changed while a cell was written in. */
    private boolean isBehind;

    /** @param resumes whether something was said of the list before */
    IntakeCard(Session session, IntakeDesk desk, OpenList list, boolean resumes) {
        super(6);
        this.session = session;
        this.desk = desk;
        this.list = list;
        questions = new Questions(list);
        rows = new RowTable(session, list);
        pane = new RowPane(session, list, desk::toRecord, () -> goesOn = true);
        Words words = session.words();
        setId("list-card");
        getStyleClass().add("form");
        prefWidthProperty().bind(session.preferences().textSize().scaled(WIDTH));
        prefHeightProperty().bind(session.preferences().textSize().scaled(HEIGHT));
        VBox.setVgrow(rows, Priority.ALWAYS);
        rows.getSelectionModel().selectedItemProperty().addListener((observed, before, row) -> tell());
        rows.editingCellProperty().addListener((observed, before, cell) -> {
            if (cell == null && isBehind) {
                Platform.runLater(this::show);
            }
        });
        state.setId("list-state");
        next.setId("list-next");
        next.getStyleClass().add("small");
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(event -> toNext());
        HBox filter = new HBox(12, states, next);
        filter.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(states, Priority.ALWAYS);
        Label title = FactColumn.text(words.say("edit.list-title", list.file().name()), "page-title");
        remarks = FactColumn.text("", "quiet");
        remarks.setId("list-remarks");
        HBox head = new HBox(16, title, remarks);
        head.setAlignment(Pos.BASELINE_LEFT);
        title.setMinWidth(0);
        getChildren().addAll(head, optionsPlace, columnsPlace, filter, rows, pane, foot(words, resumes));
        options();
        columns();
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F3) {
                toNext();
                event.consume();
            }
        });
        list.whenRead(this::show);
        list.whenTouched(() -> {
            anew.setVisible(true);
            desk.keep(list);
            tell();
        });
        list.look();
    }

    Node first() {
        return rows;
    }

    private void options() {
        Consumer<Encoding> encode = list.path() == null ? null : encoding -> desk.read(list, encoding, this::anew);
        optionsPlace.getChildren().setAll(new ListOptions(session, list, encode, this::columns));
    }

    /** Shows the same file as it was read otherwise. */
    private void anew(@Nullable Throwable problem) {
        options();
        columns();
        if (problem != null) {
            state.setText(new Reason(problem).in(session.words()));
        }
    }

    private void columns() {
        columnsPlace.getChildren().setAll(new ColumnChoices(session, list.table(), list.mapping(), this::chosen));
        rows.columns();
    }

    private void chosen() {
        if (columnsPlace.getChildren().get(0) instanceof ColumnChoices choices) {
            list.read(mapping -> mapping.withColumns(choices.columns()));
            rows.columns();
        }
    }

    private Node foot(Words words, boolean resumes) {
        take.setId("list-take");
        take.getStyleClass().add("accent");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(event -> take());
        Button close = new Button(words.say("ui.close"));
        close.setId("list-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> desk.close());
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        anew.setId("list-anew");
        anew.setText(words.say("edit.list-anew"));
        anew.setMinWidth(USE_PREF_SIZE);
        anew.setVisible(resumes);
        anew.setOnAction(event -> desk.beginAnew(list));
        HBox foot = new HBox(8, state, anew, take, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    // ---- what becomes of the rows

    private void show() {
        if (rows.getEditingCell() != null) {
            isBehind = true;
            return;
        }
        isBehind = false;
        Words words = session.words();
        take.setDisable(true);
        if (!list.mapping().hasSides(list.table())) {
            state.setText(words.say("edit.list-no-sides"));
        } else if (list.isReading()) {
            state.setText(words.say("edit.list-reading"));
            return;
        } else if (list.problem() != null) {
            state.setText(new Reason(list.problem()).in(words));
        } else {
            state.setText("");
        }
        remarks.setText(about(words));
        questions = new Questions(list);
        next.setText(words.say("edit.list-next", questions.count()));
        next.setDisable(questions.count() == 0);
        states(words);
        list();
        if (goesOn) {
            goesOn = false;
            toNext();
        }
        count();
    }

    /** What is to be known of the list as a whole. */
    private String about(Words words) {
        String goneOn = list.isAnother() ? words.say("edit.list-another-file") : "";
        return Stream.concat(Stream.of(goneOn), list.found().remarks().stream().map(told -> told.in(words)))
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseGet(() -> words.say("edit.list-about"));
    }

    private void states(Words words) {
        states.getChildren().clear();
        for (RowState each : RowState.values()) {
            long count = list.found().count(each);
            CheckBox of = new CheckBox(words.say("edit.list-count", words.name(each), count));
            of.setId("list-state-" + each.code());
            of.setMinWidth(USE_PREF_SIZE);
            of.setSelected(shown.contains(each));
            of.setDisable(count == 0);
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
    }

    /** Shows the rows whose states are ticked; the row that was chosen stays so, else the one in its place. */
    private void list() {
        int place = Math.max(0, rows.getSelectionModel().getSelectedIndex());
        IntakeRow before = rows.getSelectionModel().getSelectedItem();
        List<IntakeRow> listed = list.found().rows().stream()
                .filter(row -> shown.contains(row.state()))
                .toList();
        rows.getItems().setAll(listed);
        int at = IntStream.range(0, listed.size())
                .filter(i -> before != null && listed.get(i).label().equals(before.label()))
                .findFirst()
                .orElse(Math.min(place, listed.size() - 1));
        rows.getSelectionModel().clearAndSelect(at);
        tell();
    }

    private void tell() {
        pane.tell(rows.getSelectionModel().getSelectedItem(), rows, questions);
        count();
    }

    private void count() {
        int taken = list.taken().rows().size();
        take.setText(session.words().say("edit.list-take", taken));
        take.setDisable(taken == 0 || list.isReading());
    }

    /** Goes to the next row that asks something. */
    private void toNext() {
        IntakeRow at = rows.getSelectionModel().getSelectedItem();
        questions.next(at == null ? 0 : at.number()).ifPresent(row -> {
            if (!rows.getItems().contains(row)) {
                shown.add(row.state());
                show();
            }
            int place = rows.getItems().indexOf(row);
            rows.getSelectionModel().clearAndSelect(place);
            rows.scrollTo(Math.max(0, place - 2));
            pane.toQuestion();
        });
    }

    private void take() {
        Words words = session.words();
        Taking taking = Taking.of(
                list.atlas(), list.file(), list.taken(), session.editing().stamp(null), words);
        Optional<ChangeSet> step = taking.step();
        if (step.isEmpty()) {
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
                desk.taken(list);
            } else {
                state.setText(new Reason(problem).in(words));
            }
        });
    }
}
