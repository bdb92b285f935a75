package kakehashi.ui.edit.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.table.Encoding;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.text.Told;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;

/** A list beside the records: what its columns say, what becomes of each row, and one button that takes it in. */
final class IntakeCard extends VBox {

    private static final double WIDTH = 1_640;
    private static final double HEIGHT = 930;

    private final Session session;
    private final IntakeDesk desk;
    private final OpenList list;
    private final VBox optionsPlace = new VBox();
    private final VBox columnsPlace = new VBox();
    private final Label remarks;
    private final StateChoice states;
    private final RowTable rows;
    private final RowPane pane;
    private final TakingFoot foot;
    private final Button next = new Button();
    private Questions questions;
    /** Whether something is shown already that stays until it is read anew. */
    private boolean isRead;

    /** Whether the next row that asks something is to be gone to once it is known what becomes of the rows. */
    private boolean goesOn;
    /** Whether rows changed while a cell was written in. */
    private boolean isBehind;
    /** What the row is called to whose question was gone last. */
    private String seen = "";

    /** @param resumes whether something was said of the list before */
    IntakeCard(Session session, IntakeDesk desk, OpenList list, boolean resumes) {
        super(6);
        this.session = session;
        this.desk = desk;
        this.list = list;
        questions = new Questions(list);
        rows = new RowTable(session, list);
        foot = new TakingFoot(session, list, desk);
        if (resumes) {
            foot.offerAnew();
        }
        pane = new RowPane(session, list, rows, desk::toRecord, () -> goesOn = true);
        Words words = session.words();
        states = new StateChoice(words, this::list);
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
        getChildren().addAll(head, optionsPlace, columnsPlace, filter, rows, pane, foot);
        List.of(optionsPlace, columnsPlace, filter, rows, pane)
                .forEach(part -> part.disableProperty().bind(foot.busyProperty()));
        options();
        columns();
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F3) {
                toNext();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && rows.getEditingCell() == null) {
                settle();
                foot.fire();
                event.consume();
            }
        });
        list.whenRead(this::show);
        list.whenTouched(() -> {
            foot.offerAnew();
            desk.keep(list);
            if (!list.isReading()) {
                tell();
            }
        });
        list.look();
    }

    Node first() {
        return rows;
    }

    private void options() {
        Consumer<Encoding> encode = list.path() == null ? null : encoding -> desk.read(list, encoding, this::anew);
        MappingMenu mapping = desk.mappings(list, () -> anew(null), this::anew);
        optionsPlace.getChildren().setAll(new ListOptions(session, list, encode, this::columns, mapping));
    }

    /** Takes what is being written in a field for said. */
    private void settle() {
        if (optionsPlace.getChildren().get(0) instanceof ListOptions options) {
            options.settle();
        }
    }

    /** Shows the same file as it was read otherwise. */
    private void anew(@Nullable Throwable problem) {
        options();
        columns();
        if (problem != null) {
            foot.say(new Reason(problem).in(session.words()));
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

    // ---- what becomes of the rows

    private void show() {
        if (rows.getEditingCell() != null) {
            isBehind = true;
            return;
        }
        isBehind = false;
        Words words = session.words();
        if (!list.mapping().hasSides(list.table())) {
            foot.say(words.say("edit.list-no-sides"));
        } else if (list.isReading()) {
            foot.say(words.say("edit.list-reading"));
            if (isRead) {
                return;
            }
        } else if (list.problem() != null) {
            foot.say(new Reason(list.problem()).in(words));
        } else {
            foot.say("");
        }
        remarks.setText(about(words));
        isRead = true;
        rows.placeholder(list.isReading());
        questions = new Questions(list);
        next.setText(words.say("edit.list-next", questions.count()));
        next.setDisable(questions.count() == 0);
        states.count(list.found()::count);
        list();
        if (goesOn) {
            goesOn = false;
            toQuestion(0);
        }
        foot.count();
    }

    /** What is to be known of the list as a whole. */
    private String about(Words words) {
        String goneOn = list.isAnother() ? words.say("edit.list-another-file") : "";
        String overtaken = list.isOvertaken() ? words.say("session.overtaken") : "";
        Stream<Told> hidden = list.hidden().told(list.table().sheet(), list.isShownOnly()).stream();
        return Stream.concat(
                        Stream.of(overtaken, goneOn),
                        Stream.concat(hidden, list.found().remarks().stream()).map(told -> told.in(words)))
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseGet(() -> words.say("edit.list-about"));
    }

    /** Shows the rows whose states are ticked; the row that was chosen stays so, else the one in its place. */
    private void list() {
        int place = Math.max(0, rows.getSelectionModel().getSelectedIndex());
        IntakeRow before = rows.getSelectionModel().getSelectedItem();
        List<IntakeRow> listed = list.found().rows().stream()
                .filter(row -> states.shows(row.state()))
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
        boolean isInPane = pane.hasKeys();
        pane.tell(rows.getSelectionModel().getSelectedItem(), questions);
        if (isInPane) {
            // What had the keys is gone; they must not fall to what changes how the list is read.
            rows.requestFocus();
        }
        foot.count();
    }

    /** Goes to what the row at hand asks, and where that was seen to the next one that asks something. */
    private void toNext() {
        IntakeRow at = rows.getSelectionModel().getSelectedItem();
        toQuestion(at != null && at.label().equals(seen) ? 1 : 0);
    }

    /**
     * Goes to a row that asks something; to the rows where none does.
     *
     * @param behind how many rows behind the one at hand it may be the first
     */
    private void toQuestion(int behind) {
        IntakeRow at = rows.getSelectionModel().getSelectedItem();
        Optional<IntakeRow> asks = questions.next(at == null ? 0 : at.number() + behind);
        if (asks.isEmpty()) {
            rows.requestFocus();
        }
        asks.ifPresent(row -> {
            if (!rows.getItems().contains(row)) {
                states.show(row.state());
                show();
            }
            int place = rows.getItems().indexOf(row);
            rows.getSelectionModel().clearAndSelect(place);
            rows.scrollTo(Math.max(0, place - 2));
            seen = row.label();
            pane.toQuestion();
        });
    }
}
