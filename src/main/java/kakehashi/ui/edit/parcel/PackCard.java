package kakehashi.ui.edit.parcel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.session.edit.ParcelWork;
import kakehashi.session.parcel.Along;
import kakehashi.session.parcel.Packed;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.Wanted;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.edit.Desk;
import org.jspecify.annotations.Nullable;

/** Asks from when changes are to be sent and what goes along, and saves them as a file. */
final class PackCard extends VBox {

    private static final double WIDTH = 560;

    private final Desk desk;
    private final Words words;
    private final ParcelWork parcels;
    private final TextField since = new TextField();
    private final Map<Along, CheckBox> with = new LinkedHashMap<>();
    private final Label said = FactColumn.text("", "form-state");
    private final Button save = new Button();

    PackCard(Desk desk, ParcelWork parcels) {
        super(10);
        this.desk = desk;
        this.parcels = parcels;
        words = desk.words();
        setId("pack");
        getStyleClass().add("form");
        prefWidthProperty().bind(desk.session().preferences().textSize().scaled(WIDTH));
        since.setId("pack-since");
        since.setPromptText(words.say(
                "edit.parcel.since-example", words.dateInFile(desk.session().today())));
        Label label = FactColumn.text(words.say("edit.parcel.since"), "label");
        label.setLabelFor(since);
        with.put(Along.NOTES, box("pack-notes", "edit.parcel.with-notes"));
        with.put(Along.LINES, box("pack-lines", "edit.parcel.with-lines"));
        with.put(Along.VIEWS, box("pack-views", "edit.parcel.with-views"));
        VBox boxes = new VBox(6, FactColumn.text(words.say("edit.parcel.with"), "label"));
        boxes.getChildren().addAll(with.values());
        said.setId("pack-said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren()
                .addAll(
                        FactColumn.text(words.say("edit.parcel.send"), "page-title"),
                        FactColumn.text(
                                words.say(
                                        "edit.parcel.send-about",
                                        desk.editing().atlas().edition().version()),
                                "quiet"),
                        new VBox(2, label, since),
                        boxes,
                        FactColumn.text(words.say("edit.parcel.whole"), "quiet"),
                        said,
                        foot());
    }

    private CheckBox box(String id, String key) {
        CheckBox box = new CheckBox(words.say(key));
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private HBox foot() {
        save.setText(words.say("edit.parcel.save"));
        save.setId("pack-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        Button close = new Button(words.say("ui.close"));
        close.setId("pack-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> desk.cards().close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, save, gap, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    Node first() {
        return since;
    }

    private void save() {
        String typed = since.getText().strip();
        Optional<LocalDate> day = typed.isEmpty()
                ? Optional.empty()
                : DateReader.read(typed, Wanted.DAY).understood().flatMap(read -> read.day());
        if (!typed.isEmpty() && day.isEmpty()) {
            said.setText(words.say("edit.parcel.no-day"));
            since.requestFocus();
            return;
        }
        said.setText("");
        Set<Along> along = EnumSet.noneOf(Along.class);
        with.forEach((sort, box) -> {
            if (box.isSelected()) {
                along.add(sort);
            }
        });
        save.setDisable(true);
        parcels.made(day.orElse(null), along).whenComplete((packed, problem) -> {
            save.setDisable(false);
            if (problem != null) {
                said.setText(FileDesk.notSaved(Path.of(""), problem, words));
            } else if (packed.isNothing()) {
                said.setText(words.say("edit.parcel.none"));
            } else {
                write(packed);
            }
        });
    }

    private void write(Packed packed) {
        Path file = desk.files()
                .ask(
                        words.say("edit.parcel.send"),
                        words.say(
                                "edit.parcel.file",
                                words.dateInFile(desk.session().today())),
                        ParcelDesk.form(desk));
        if (file != null) {
            desk.session()
                    .inBackground(() -> {
                        packed.write(file);
                        return file;
                    })
                    .whenComplete((written, problem) -> written(file, problem));
        }
    }

    private void written(Path file, @Nullable Throwable problem) {
        if (problem == null) {
            desk.cards().close();
            desk.outside().say(words.say("ui.file-saved", file.toString()));
        } else {
            said.setText(FileDesk.notSaved(file, problem, words));
        }
    }
}
