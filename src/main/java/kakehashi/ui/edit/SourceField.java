package kakehashi.ui.edit;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import kakehashi.model.Source;
import kakehashi.model.value.PartialDate;
import kakehashi.session.Reason;
import kakehashi.text.Matches;
import kakehashi.text.Words;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SegmentChoice;
import kakehashi.ui.edit.field.DateField;
import kakehashi.ui.edit.field.TakenLine;
import org.jspecify.annotations.Nullable;

/** Asks for sources: those on record as one types, a pasted address or citation, a file, or a record of the own office. */
public final class SourceField extends VBox {

    private static final int MOST = 5;
    private static final int FEWEST_LETTERS = 2;
    private static final String OFFICE = "office-of-records";
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

    /** Where the source comes from. */
    private enum Way {
        TYPED,
        FILE,
        OFFICE
    }

    private final Desk desk;
    private final Words words;
    private final Runnable changed;
    private final List<Source> taken = new ArrayList<>();
    private final VBox takenLines = new VBox(2);
    private final SegmentChoice<Way> way;
    private final VBox entry = new VBox(4);
    private final TextField typed = new TextField();
    private final VBox offers = new VBox();
    private final SourceParts parts;
    private final Label file = FactColumn.text("", "quiet");
    private final TextField office = new TextField();
    private final DateField officeDay;
    private final TextField officeNumber = new TextField();
    private final Hyperlink another = new Hyperlink();
    private @Nullable Source onRecord;
    private boolean isNew;
    private boolean one;

    /** @param changed told of every change */
    public SourceField(Desk desk, Runnable changed) {
        super(6);
        this.desk = desk;
        this.changed = changed;
        words = desk.words();
        parts = new SourceParts(desk.session(), this::tell);
        officeDay = new DateField(desk.session(), "source-office-day", this::tell);
        way = new SegmentChoice<>(
                "source-way",
                List.of(Way.values()),
                each -> switch (each) {
                    case TYPED -> words.say("edit.source-typed");
                    case FILE -> words.say("edit.source-file");
                    case OFFICE -> words.say("edit.source-office");
                },
                Way.TYPED);
        way.call(words.say("edit.source"));
        way.valueProperty().addListener(observed -> {
            forget();
            showWay();
            first().requestFocus();
        });
        takenLines.setId("source-taken");
        typed.setId("source-typed");
        typed.setPromptText(words.say("edit.source-prompt"));
        Composition.whenTyped(typed, this::read);
        typed.setOnAction(event -> offered().findFirst().ifPresent(Hyperlink::fire));
        office.setId("source-office");
        office.setText(desk.session().preferences().choice(OFFICE).orElse(""));
        officeNumber.setId("source-office-number");
        for (TextField field : List.of(office, officeNumber)) {
            field.textProperty().addListener(observed -> tell());
        }
        another.setId("source-another");
        another.setText(words.say("edit.source-another"));
        another.setOnAction(event -> {
            current().ifPresent(this::take);
            first().requestFocus();
        });
        getChildren().addAll(takenLines, way, entry, another);
        showWay();
        tell();
    }

    /** Where one begins. */
    public Node first() {
        return switch (way.value()) {
            case TYPED -> typed;
            case FILE -> entry.lookup("#source-choose-file");
            case OFFICE -> office;
        };
    }

    /** From now on one source is asked for: the last that is entered. */
    public void takeOne() {
        one = true;
    }

    public TextField typed() {
        return typed;
    }

    /** Those taken, and what is being entered. */
    public List<Source> sources() {
        return Stream.concat(taken.stream(), current().stream()).toList();
    }

    public boolean isRefused() {
        return way.value() == Way.OFFICE ? officeDay.isRefused() : onRecord == null && parts.isRefused();
    }

    public void set(List<Source> sources) {
        taken.clear();
        taken.addAll(sources);
        showTaken();
        tell();
    }

    /** Keeps what stands here with the rest of a form. A file is kept as taken. */
    public void keptBy(FormCard form) {
        form.keeps(
                "sources",
                this::kept,
                text -> set(SourceText.read(text).stream()
                        .map(source ->
                                desk.editing().atlas().findSource(source.id()).orElse(source))
                        .toList()));
        form.keeps(
                "source-way",
                () -> way.value() == Way.OFFICE ? Way.OFFICE.name() : Way.TYPED.name(),
                name -> way.valueProperty().set(Way.valueOf(name)));
        form.keeps(typed);
        parts.fields().forEach(form::keeps);
        form.keeps(office);
        form.keeps(officeDay.text());
        form.keeps(officeNumber);
    }

    private String kept() {
        return SourceText.of(way.value() == Way.FILE ? sources() : taken);
    }

    /** Takes what is dropped anywhere on a form: a file, an address or a citation. */
    public void takesDropsOn(Node form) {
        form.setOnDragOver(event -> {
            Dragboard board = event.getDragboard();
            if (board.hasFiles() || board.hasUrl() || board.hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        form.setOnDragDropped(event -> event.setDropCompleted(drop(event.getDragboard())));
    }

    private boolean drop(Dragboard board) {
        if (board.hasFiles()) {
            way.valueProperty().set(Way.FILE);
            sum(board.getFiles().get(0).toPath());
            return true;
        }
        String text = board.hasUrl() ? board.getUrl() : board.hasString() ? board.getString() : null;
        if (text != null) {
            way.valueProperty().set(Way.TYPED);
            typed.setText(text.strip());
        }
        return text != null;
    }

    /** The name of the office is remembered for the next record. */
    public void remember() {
        if (way.value() == Way.OFFICE) {
            desk.session().preferences().rememberChoice(OFFICE, office.getText().strip());
        }
    }

    private void showWay() {
        switch (way.value()) {
            case TYPED -> entry.getChildren().setAll(typed, offers);
            case FILE -> {
                Button choose = new Button(words.say("edit.source-choose-file"));
                choose.setId("source-choose-file");
                choose.setOnAction(event -> chooseFile());
                entry.getChildren().setAll(choose, file);
            }
            case OFFICE -> {
                if (officeDay.text().getText().isEmpty()) {
                    officeDay.offer(PartialDate.of(desk.session().today()));
                }
                entry.getChildren()
                        .setAll(
                                named(words.say("edit.office-name"), office, office),
                                named(words.say("edit.office-day"), officeDay.text(), officeDay),
                                named(words.say("edit.office-number"), officeNumber, officeNumber));
            }
        }
    }

    private static VBox named(String name, TextField field, Node shown) {
        Label label = FactColumn.text(name, "quiet");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        return new VBox(1, label, shown);
    }

    // ---- typed or pasted

    private void read() {
        String line = typed.getText();
        onRecord = null;
        if (line.isBlank()) {
            isNew = false;
        }
        boolean hasAddress = ADDRESS.matcher(line).find();
        List<Source> known = line.strip().length() < FEWEST_LETTERS || hasAddress ? List.of() : known(line);
        Source source = line.isBlank() ? null : desk.sourceReader().read(line);
        offers.getChildren().clear();
        if (source == null) {
            parts.clear();
        } else if (desk.editing().atlas().findSource(source.id()).isPresent()) {
            onRecord = source;
            offers.getChildren().add(FactColumn.text(words.say("edit.source-known", source.title()), "quiet"));
        } else if (isNew || hasAddress || known.isEmpty()) {
            parts.fill(source);
            offers.getChildren()
                    .addAll(
                            FactColumn.text(
                                    words.say(hasAddress ? "edit.source-new" : "edit.source-new-or-more"), "quiet"),
                            parts);
        } else {
            parts.clear();
            known.forEach(each -> offers.getChildren().add(offer(each)));
            Hyperlink none = new Hyperlink(words.say("edit.source-none-of-these"));
            none.setId("source-none-of-these");
            none.setOnAction(event -> {
                isNew = true;
                read();
                parts.fields().get(0).requestFocus();
            });
            offers.getChildren().add(none);
        }
        tell();
    }

    private List<Source> known(String line) {
        return desk.editing().atlas().records().sources().stream()
                .filter(source ->
                        !source.isGazetteer() && !Matches.in(text(source), line).isEmpty())
                .limit(MOST)
                .toList();
    }

    private static String text(Source source) {
        return source.title() + " " + source.publisher() + " " + source.url();
    }

    private Hyperlink offer(Source source) {
        Hyperlink link = new Hyperlink(line(source));
        link.setId("source-" + source.id());
        link.getStyleClass().add("offered-source");
        link.setWrapText(true);
        link.setOnAction(event -> {
            take(source);
            typed.requestFocus();
        });
        return link;
    }

    private Stream<Hyperlink> offered() {
        return offers.getChildren().stream()
                .filter(each -> each.getStyleClass().contains("offered-source"))
                .map(Hyperlink.class::cast);
    }

    private String line(Source source) {
        String publisher = source.publisherIn(words.language());
        return publisher == null ? source.title() : words.say("edit.source-line", source.title(), publisher);
    }

    // ---- a file

    private void chooseFile() {
        Path chosen = desk.files().choose(words.say("edit.source-choose-file"));
        if (chosen != null) {
            sum(chosen);
        }
    }

    private void sum(Path path) {
        File named = path.toFile();
        file.setText(words.say("edit.source-reading", named.getName()));
        desk.session().inBackground(() -> SourceFile.of(path)).whenComplete((read, problem) -> {
            if (problem != null) {
                file.setText(words.say("ui.file-not-read", named.toString(), new Reason(problem).in(words)));
                return;
            }
            file.setText(words.say("edit.source-sum", read.name(), read.sum()));
            parts.clear();
            parts.fill(desk.sourceReader().ofFile(read.name(), read.sum()));
            if (way.value() == Way.FILE && !entry.getChildren().contains(parts)) {
                entry.getChildren().add(parts);
            }
            tell();
        });
    }

    // ---- what there is

    private Optional<Source> current() {
        return switch (way.value()) {
            case TYPED ->
                onRecord != null
                        ? Optional.of(onRecord)
                        : offers.getChildren().contains(parts) ? parts.source() : Optional.empty();
            case FILE -> parts.source();
            case OFFICE ->
                office.getText().isBlank()
                        ? Optional.empty()
                        : Optional.of(desk.sourceReader()
                                .ofOffice(office.getText(), officeDay.date().orElse(null), officeNumber.getText()));
        };
    }

    private void take(Source source) {
        if (one) {
            taken.clear();
        }
        if (taken.stream().noneMatch(source::equals)) {
            taken.add(source);
        }
        forget();
        showTaken();
        tell();
    }

    private void forget() {
        onRecord = null;
        isNew = false;
        parts.clear();
        file.setText("");
        officeNumber.clear();
        entry.getChildren().remove(parts);
        typed.clear();
    }

    private void showTaken() {
        takenLines.getChildren().setAll(taken.stream().map(this::takenLine).toList());
    }

    private TakenLine takenLine(Source source) {
        return new TakenLine(words, line(source), source.title(), () -> {
            taken.remove(source);
            showTaken();
            first().requestFocus();
            tell();
        });
    }

    private void tell() {
        another.setVisible(!one && current().isPresent());
        another.setManaged(another.isVisible());
        changed.run();
    }
}
