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
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import kakehashi.chart.Captioned;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartKind;
import kakehashi.chart.ChartLayout;
import kakehashi.chart.ChartPainter;
import kakehashi.chart.Tabulation;
import kakehashi.exchange.Cells;
import kakehashi.map.ground.Palette;
import kakehashi.model.value.Coded;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.CountedBy;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.Tab;
import kakehashi.session.Task;
import kakehashi.session.Theme;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.RecordMenu;
import kakehashi.ui.control.Segments;
import kakehashi.ui.control.Wish;
import kakehashi.ui.control.WrappingBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The answer as one of four charts, painted in the background whenever it, the theme or the room for it changes. */
public final class ChartsPane extends BorderPane {

    private static final String KIND = "charts.kind";

    /** A chart with what it counts, as it was last painted. */
    private record Shown(Captioned chart, ChartDrawing drawing, Image image) {}

    private final Session session;
    private final FileDesk files;
    private final ChartPainter painter;
    private final ChartView view;
    private final ScrollPane scroll;
    private final Label nothing = new Label();
    private ChartKind kind;
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
                                            Stream.of(copying()),
                                            Stream.of("png", "svg", "csv").map(this::saveAs))
                                    .toList(),
                            event);
            event.consume();
        });
        kind = session.preferences()
                .choice(KIND)
                .flatMap(code -> Coded.find(ChartKind.class, code))
                .orElse(ChartKind.SIGNED);
        getStyleClass().add("charts-pane");
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("quiet", "nothing");
        nothing.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.nothing-passes")));
        scroll.setFocusTraversable(false);
        scroll.setId("chart-scroll");
        setTop(bar());
        setCenter(new StackPane(scroll, nothing));
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
        WrappingBar kinds = new WrappingBar(0);
        kinds.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (ChartKind each : ChartKind.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("chart-" + each.code());
            button.textProperty().bind(session.wordsProperty().map(words -> words.say(shortName(each))));
            button.setToggleGroup(group);
            button.setSelected(each == kind);
            button.setOnAction(event -> {
                button.setSelected(true);
                kind = each;
                session.preferences().rememberChoice(KIND, each.code());
                show();
            });
            kinds.getChildren().add(button);
        }
        Segments.join(kinds);
        MenuButton save = new MenuButton(null, new FontIcon(Feather.DOWNLOAD));
        save.setId("chart-save");
        save.getStyleClass().addAll("flat", "small");
        save.setMinWidth(USE_PREF_SIZE);
        save.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.chart-save")));
        save.getItems().add(copying());
        Stream.of("png", "svg", "csv").map(this::saveAs).forEach(save.getItems()::add);
        WrappingBar bar = new WrappingBar(6);
        bar.getChildren().addAll(kinds, new WrappingBar.Spring(), save);
        bar.getStyleClass().add("middle-bar");
        return bar;
    }

    private static String shortName(ChartKind kind) {
        return switch (kind) {
            case SIGNED -> "ui.chart-signed";
            case FIELDS -> "ui.chart-fields";
            case LOCALITIES -> "ui.chart-localities";
            case MATRIX -> "ui.chart-matrix";
        };
    }

    /** Counts, lays out and paints in the background, and only while in front; of several requests the latest is shown. */
    private void show() {
        double width = Math.floor(scroll.getViewportBounds().getWidth());
        double height = Math.floor(scroll.getViewportBounds().getHeight());
        if (session.workspace().tabProperty().get() != Tab.CHARTS || width < 1) {
            return;
        }
        Callable<Captioned> counting = counting();
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
                    ChartDrawing laid = ChartLayout.of(chart, words, width / enlarged, height / enlarged);
                    return new Shown(chart, laid, image(painter.picture(laid, palette, scale * enlarged)));
                },
                shown -> {
                    nothing.setVisible(shown.chart().table().rows().isEmpty());
                    scroll.setVisible(!nothing.isVisible());
                    view.show(shown.drawing(), shown.image(), enlarged);
                    session.messages().worked(Task.CHART);
                },
                problem -> session.messages().failed(Task.CHART, problem));
    }

    private Callable<Captioned> counting() {
        ChartKind wanted = kind;
        List<Row> rows = session.answer().rows();
        var meanings = session.meanings();
        var places = session.places();
        TieFilter filter = session.filter();
        return () -> new Captioned(
                Tabulation.of(wanted, rows, meanings, places), CountedBy.of(filter, rows, meanings, places.words()));
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
                "kakehashi-" + kind.code(),
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
        Tabulation table = chart.table();
        List<String> told = new ArrayList<>(List.of(words.name(table.kind())));
        told.addAll(chart.caption());
        List<String> headings = new ArrayList<>(List.of(String.join(". ", told)));
        for (int column = 0; column < table.columns().size(); column++) {
            headings.add(table.heading(column, words));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(Stream.concat(
                            Stream.of(table.rows().get(row).label()),
                            table.counts().get(row).stream().map(String::valueOf))
                    .toList());
        }
        return new Cells(headings, rows);
    }
}
