package kakehashi.ui.result;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kakehashi.chart.Captioned;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartKind;
import kakehashi.chart.ChartLayout;
import kakehashi.chart.ChartPainter;
import kakehashi.exchange.Cells;
import kakehashi.map.ground.Palette;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.Tab;
import kakehashi.session.Task;
import kakehashi.session.Theme;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.NothingHere;
import kakehashi.ui.control.RecordMenu;
import kakehashi.ui.control.Wish;
import kakehashi.ui.control.WrappingBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The answer as one of the charts, or as its numbers in a table; counted and painted in the background whenever the answer, the
 * theme or the room for it changes.
 */
public final class ChartsPane extends BorderPane {

    /** A chart with what it counts, as it was last painted. */
    private record Shown(Captioned chart, ChartDrawing drawing, Image image) {}

    private final Session session;
    private final FileDesk files;
    private final ChartPainter painter;
    private final ChartView view;
    private final ScrollPane scroll;
    private final NothingHere nothing;
    private final ChartNumbers numbers = new ChartNumbers();
    private final ToggleButton asNumbers = new ToggleButton();
    private final ChartChoice choice;
    private final LatestTask drawing;
    private final LatestTask copying;

    public ChartsPane(Session session, FileDesk files) {
        this.session = session;
        drawing = session.latestTask();
        copying = session.latestTask();
        this.files = files;
        painter = new ChartPainter();
        scroll = new ScrollPane();
        view = new ChartView(session, this::reveal);
        scroll.setContent(view);
        view.setOnContextMenuRequested(event -> {
            new RecordMenu(session, view)
                    .show(
                            Stream.concat(
                                            Stream.of(copying(), copyingNumbers()),
                                            Stream.of("png", "svg", "csv").map(this::saveAs))
                                    .toList(),
                            event);
            event.consume();
        });
        choice = new ChartChoice(session, this::show);
        getStyleClass().add("charts-pane");
        nothing = NothingHere.inResult(session);
        nothing.setVisible(false);
        scroll.setFocusTraversable(false);
        scroll.setId("chart-scroll");
        setTop(bar());
        numbers.visibleProperty()
                .bind(asNumbers.selectedProperty().and(nothing.visibleProperty().not()));
        scroll.visibleProperty()
                .bind(asNumbers.selectedProperty().or(nothing.visibleProperty()).not());
        setCenter(new StackPane(scroll, numbers, nothing));
        setMinSize(0, 0);
        session.answerProperty().addListener(changed -> show());
        session.themeProperty().addListener(changed -> show());
        session.workspace().tabProperty().addListener(changed -> show());
        session.preferences().textSize().percentProperty().addListener(changed -> show());
        scroll.viewportBoundsProperty().addListener((observed, before, after) -> {
            if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
                show();
            }
        });
    }

    /** Scrolls as little as needed for a part of the chart to be seen. */
    private void reveal(Bounds part) {
        Bounds seen = scroll.getViewportBounds();
        scroll.setHvalue(towards(
                scroll.getHvalue(),
                part.getMinX(),
                part.getMaxX(),
                seen.getWidth(),
                view.getWidth() - seen.getWidth()));
        scroll.setVvalue(towards(
                scroll.getVvalue(),
                part.getMinY(),
                part.getMaxY(),
                seen.getHeight(),
                view.getHeight() - seen.getHeight()));
    }

    /** @param beyond how much longer the chart is than what is seen of it */
    private static double towards(double share, double from, double to, double seen, double beyond) {
        if (beyond <= 0) {
            return share;
        }
        double first = share * beyond;
        double moved = Math.min(Math.max(first, to - seen), from);
        return Math.max(0, Math.min(1, moved / beyond));
    }

    private WrappingBar bar() {
        asNumbers.setId("chart-as-numbers");
        asNumbers.getStyleClass().addAll("flat", "small");
        asNumbers.setGraphic(new FontIcon(Feather.HASH));
        asNumbers.setMinWidth(USE_PREF_SIZE);
        Tooltip named = new Tooltip();
        named.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.chart-numbers")));
        asNumbers.setTooltip(named);
        asNumbers.accessibleTextProperty().bind(named.textProperty());
        MenuButton save = new MenuButton(null, new FontIcon(Feather.DOWNLOAD));
        save.setId("chart-save");
        save.getStyleClass().addAll("flat", "small");
        save.setMinWidth(USE_PREF_SIZE);
        save.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.chart-save")));
        save.getItems().addAll(copying(), copyingNumbers());
        Stream.of("png", "svg", "csv").map(this::saveAs).forEach(save.getItems()::add);
        save.getItems().add(onPaper());
        WrappingBar bar = new WrappingBar(6);
        HBox taking = new HBox(2, asNumbers, save);
        taking.setAlignment(Pos.CENTER);
        taking.setMinWidth(USE_PREF_SIZE);
        bar.getChildren().addAll(choice, new WrappingBar.Spring(), taking);
        bar.getStyleClass().add("middle-bar");
        return bar;
    }

    /** Counts, lays out and paints in the background, and only while in front; of several requests the latest is shown. */
    private void show() {
        double width = Math.floor(scroll.getViewportBounds().getWidth());
        double height = Math.floor(scroll.getViewportBounds().getHeight());
        if (session.workspace().tabProperty().get() != Tab.CHARTS || width < 1) {
            return;
        }
        Callable<Captioned> counting = counting();
        boolean none = session.answer().rows().isEmpty();
        Words words = session.words();
        Palette palette = session.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        double enlarged = session.preferences().textSize().scaled(1).get();
        drawing.run(
                turn -> {
                    Captioned chart = counting.call();
                    turn.check();
                    ChartDrawing laid = ChartLayout.of(chart.inWindow(), words, width / enlarged, height / enlarged);
                    return new Shown(chart, laid, image(painter.picture(laid, palette, scale * enlarged)));
                },
                shown -> {
                    nothing.setVisible(none);
                    numbers.show(shown.chart(), words);
                    view.show(shown.drawing(), shown.image(), enlarged);
                    session.messages().worked(Task.CHART);
                },
                problem -> session.messages().failed(Task.CHART, problem));
    }

    private Callable<Captioned> counting() {
        ChartKind wanted = choice.kind();
        List<Row> rows = session.answer().rows();
        var meanings = session.meanings();
        var places = session.places();
        TieFilter filter = session.filter();
        return () -> Captioned.of(wanted, filter, rows, meanings, places);
    }

    private static Image image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }

    private MenuItem copying() {
        MenuItem item = new MenuItem();
        item.setId("chart-copy");
        item.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.chart-copy")));
        item.setOnAction(event -> copy());
        return item;
    }

    /** Lays the chart on the clipboard as it is saved: with its title, what it counts and the edition. */
    private void copy() {
        Callable<Captioned> counting = counting();
        Words words = session.words();
        double width = Math.max(640, scroll.getViewportBounds().getWidth());
        copying.run(
                turn -> image(
                        painter.picture(ChartLayout.of(counting.call(), words, width, width * 0.6), Palette.PRINT, 2)),
                picture -> Wish.copy(this, picture, words.say("ui.chart-copied")),
                problem -> session.messages().failed(Task.CHART, problem));
    }

    private MenuItem copyingNumbers() {
        MenuItem item = new MenuItem();
        item.setId("chart-copy-numbers");
        item.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.chart-copy-numbers")));
        item.setOnAction(event -> copyNumbers());
        return item;
    }

    private void copyNumbers() {
        Callable<Captioned> counting = counting();
        Words words = session.words();
        copying.run(
                turn -> cells(counting.call(), words).tabbed(),
                table -> Wish.copy(this, table, words.say("ui.chart-numbers-copied")),
                problem -> session.messages().failed(Task.CHART, problem));
    }

    /** All that read the whole stand on one sheet. */
    private MenuItem onPaper() {
        MenuItem item = new MenuItem();
        item.setId("chart-sheet");
        item.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.chart-sheet")));
        item.setOnAction(event -> Wish.of(this, Wish.Kind.SHEET, SheetKind.CHARTS.code()));
        return item;
    }

    private MenuItem saveAs(String form) {
        MenuItem item = new MenuItem();
        item.setId("chart-save-" + form);
        item.textProperty()
                .bind(session.wordsProperty()
                        .map(words -> words.say("ui.chart-save-as", form.toUpperCase(Locale.ROOT))));
        item.setOnAction(event -> save(form));
        return item;
    }

    private void save(String form) {
        Callable<Captioned> counting = counting();
        Words words = session.words();
        double width = Math.max(640, scroll.getViewportBounds().getWidth());
        files.save(
                words.say("ui.chart-save"),
                "kakehashi-" + choice.kind().code(),
                new FileDesk.Form(form, form.toUpperCase(Locale.ROOT)),
                () -> content(form, counting.call(), words, width));
    }

    private byte[] content(String form, Captioned chart, Words words, double width) {
        if (form.equals("csv")) {
            return cells(chart, words).csv().getBytes(StandardCharsets.UTF_8);
        }
        ChartDrawing drawing = ChartLayout.of(chart, words, width, width * 0.6);
        return form.equals("png") ? painter.png(drawing) : painter.svg(drawing);
    }

    /** What must be told with the counts stands in the first heading, so that the file stays one table. */
    private static Cells cells(Captioned chart, Words words) {
        List<String> headings = new ArrayList<>(chart.headings(words));
        headings.set(0, chart.told(words));
        return new Cells(headings, chart.cells());
    }
}
