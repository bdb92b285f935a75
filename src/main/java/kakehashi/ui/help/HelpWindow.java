package kakehashi.ui.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kakehashi.model.value.Language;
import kakehashi.session.Session;
import kakehashi.session.TextSize;
import kakehashi.sheet.handbook.HandbookPdf;
import kakehashi.text.Words;
import kakehashi.text.book.BookSearch;
import kakehashi.text.book.Chapter;
import kakehashi.text.book.Handbook;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.DividerKeys;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SearchLimit;
import kakehashi.ui.control.Shortcuts;
import org.kordamp.ikonli.feather.Feather;

/** The handbook in the language of the window: what is in it or was found at the left, the chapter that is read beside it. */
final class HelpWindow extends BorderPane {

    private static final double CONTENTS = 0.3;

    private final Session session;
    private final Outside outside;
    private final FileDesk files;
    private final Runnable close;
    private final TextField search = new TextField();
    private final ListView<Place> places = new ListView<>();
    private final ScrollPane reading = new ScrollPane();
    private final Label nothing = new Label();
    private final Trail trail = new Trail();
    private final Button back;
    private final Button forward;
    private Handbook handbook;
    private BookSearch found;
    private boolean listing;

    /** @param close hides the window */
    HelpWindow(Session session, Outside outside, FileDesk files, Runnable close) {
        this.session = session;
        this.outside = outside;
        this.files = files;
        this.close = close;
        handbook = Handbook.in(session.words().language());
        found = new BookSearch(handbook);
        setId("handbook");
        getStyleClass().add("help");
        back = icon("handbook-back", Feather.ARROW_LEFT, "help.back", () -> trail.back()
                .ifPresent(this::show));
        forward = icon("handbook-forward", Feather.ARROW_RIGHT, "help.forward", () -> trail.forward()
                .ifPresent(this::show));
        setTop(bar());
        setCenter(columns());
        places.setCellFactory(list -> new PlaceCell());
        places.getSelectionModel().selectedItemProperty().addListener((observed, before, place) -> {
            if (place != null && !listing) {
                open(place.target());
            }
        });
        Composition.whenTyped(search, this::list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        session.wordsProperty().addListener((observed, before, after) -> read(after.language()));
        list();
        open(Handbook.CHAPTERS.get(0));
    }

    private HBox bar() {
        search.setId("handbook-search");
        search.promptTextProperty().bind(session.wordsProperty().map(words -> words.say("help.search")));
        search.accessibleTextProperty().bind(search.promptTextProperty());
        SearchLimit.on(search, () -> {});
        HBox.setHgrow(search, Priority.ALWAYS);
        Button save = new Button();
        save.setId("handbook-save");
        save.textProperty().bind(session.wordsProperty().map(words -> words.say("help.save")));
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        HBox bar = new HBox(6, back, forward, search, save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("help-bar");
        return bar;
    }

    private Button icon(String id, Feather icon, String key, Runnable action) {
        Button button = new IconButton(id, icon, session.wordsProperty().map(words -> words.say(key)), action);
        button.getStyleClass().add("flat");
        return button;
    }

    private SplitPane columns() {
        places.setId("handbook-places");
        places.accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("help.contents")));
        places.setPlaceholder(nothing);
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("quiet", "help-nothing");
        reading.setId("handbook-page");
        reading.setFitToWidth(true);
        reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        SplitPane columns = new SplitPane(places, reading);
        SplitPane.setResizableWithParent(places, false);
        columns.setDividerPositions(CONTENTS);
        DividerKeys.give(columns, session);
        return columns;
    }

    private void read(Language language) {
        if (language != handbook.language()) {
            handbook = Handbook.in(language);
            found = new BookSearch(handbook);
            list();
            // a heading is called otherwise in another language
            show(trail.now().map(Place::named).map(Place::chapter).orElse(Handbook.CHAPTERS.get(0)));
        }
    }

    /** What is found, or the contents where nothing is sought. */
    private void list() {
        listing = true;
        String line = search.getText();
        List<Place> listed = line.isBlank()
                ? handbook.chapters().stream().map(Place::of).toList()
                : found.find(line).stream().map(Place::of).toList();
        places.getItems().setAll(listed);
        places.getSelectionModel().clearSelection();
        nothing.setText(session.words().say("help.nothing", line.strip()));
        listing = false;
        mark();
    }

    /** Goes to a place of the handbook, or to an address of the web. */
    void open(String target) {
        if (target.startsWith("http")) {
            outside.browse(target);
        } else {
            trail.go(target);
            show(target);
        }
    }

    private void show(String target) {
        Place place = Place.named(target);
        Optional<Chapter> chapter = handbook.chapter(place.chapter());
        if (chapter.isPresent()) {
            ChapterPage page = new ChapterPage(chapter.get(), this::open);
            reading.setContent(page);
            reading.applyCss();
            reading.layout();
            reading.setVvalue(page.heading(place.anchor()).map(this::heightOf).orElse(0.0));
        }
        back.setDisable(!trail.hasBack());
        forward.setDisable(!trail.hasForward());
        mark();
    }

    /** How far down the page a heading stands, as the scroll bar counts. */
    private double heightOf(Node heading) {
        double hidden = reading.getContent().getLayoutBounds().getHeight()
                - reading.getViewportBounds().getHeight();
        return hidden <= 0 ? 0 : Math.min(1, heading.getBoundsInParent().getMinY() / hidden);
    }

    /** Shows in the contents which chapter is read. */
    private void mark() {
        String chapter = trail.now().map(Place::named).map(Place::chapter).orElse("");
        if (search.getText().isBlank()) {
            listing = true;
            places.getItems().stream()
                    .filter(place -> place.target().equals(chapter))
                    .findFirst()
                    .ifPresent(place -> places.getSelectionModel().select(place));
            listing = false;
        }
    }

    private void save() {
        Words words = session.words();
        files.save(
                words.say("help.save-title"),
                words.say("help.file"),
                new FileDesk.Form("pdf", words.say("ui.pdf-files")),
                () -> HandbookPdf.of(words.language(), session.today()));
    }

    private void key(KeyEvent event) {
        TextSize text = session.preferences().textSize();
        new Shortcuts(Map.ofEntries(
                        Map.entry(Shortcuts.with(KeyCode.F), search::requestFocus),
                        Map.entry(Shortcuts.with(KeyCode.K), search::requestFocus),
                        Map.entry(Shortcuts.with(KeyCode.S), this::save),
                        Map.entry(Shortcuts.with(KeyCode.W), close),
                        Map.entry(new KeyCodeCombination(KeyCode.F1), places::requestFocus),
                        Map.entry(with(KeyCode.PLUS), text::larger),
                        Map.entry(with(KeyCode.EQUALS), text::larger),
                        Map.entry(with(KeyCode.ADD), text::larger),
                        Map.entry(with(KeyCode.MINUS), text::smaller),
                        Map.entry(with(KeyCode.SUBTRACT), text::smaller),
                        Map.entry(with(KeyCode.DIGIT0), text::usual),
                        Map.entry(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), back::fire),
                        Map.entry(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), forward::fire)))
                .press(event);
        if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
        } else if (!event.isConsumed() && event.getCode() == KeyCode.DOWN && search.isFocused()) {
            places.requestFocus();
            places.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private static KeyCombination with(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }

    private void escape() {
        if (search.getText().isEmpty()) {
            close.run();
        } else {
            search.clear();
        }
    }
}
