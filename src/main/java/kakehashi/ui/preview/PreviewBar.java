package kakehashi.ui.preview;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.Segments;
import kakehashi.ui.control.WrappingBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above a proof: which page, how large, and what to do with it. */
final class PreviewBar extends WrappingBar {

    private final Session session;
    private final PreviewPages pages;
    private final Label place = new Label();
    private final Button back;
    private final Button forth;
    private final HBox offers = new HBox(6);

    PreviewBar(Session session, PreviewPages pages) {
        super(6);
        this.session = session;
        this.pages = pages;
        getStyleClass().addAll("header", "preview-bar");
        back = icon("preview-page-back", Feather.CHEVRON_UP, words -> words.say("preview.page-back"), () -> turn(-1));
        forth = icon(
                "preview-page-forth", Feather.CHEVRON_DOWN, words -> words.say("preview.page-forth"), () -> turn(1));
        place.setId("preview-page");
        place.setMinWidth(USE_PREF_SIZE);
        Label zoom = new Label();
        zoom.setId("preview-zoom");
        zoom.getStyleClass().add("preview-zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        zoom.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> session.words()
                                .say(
                                        "preview.zoom",
                                        Math.round(pages.zoomProperty().get() * 100)),
                        pages.zoomProperty(),
                        session.wordsProperty()));
        HBox fits = new HBox(
                fit("preview-fit-width", words -> words.say("preview.fit-width"), PreviewPages.FIT_WIDTH),
                fit("preview-fit-page", words -> words.say("preview.fit-page"), PreviewPages.FIT_PAGE));
        fits.getStyleClass().add("segments");
        fits.setAlignment(Pos.CENTER);
        fits.setMinWidth(USE_PREF_SIZE);
        Segments.join(fits);
        getChildren()
                .addAll(
                        back,
                        place,
                        forth,
                        icon(
                                "preview-smaller",
                                Feather.ZOOM_OUT,
                                words -> words.say("preview.smaller"),
                                () -> pages.step(-1)),
                        zoom,
                        icon(
                                "preview-larger",
                                Feather.ZOOM_IN,
                                words -> words.say("preview.larger"),
                                () -> pages.step(1)),
                        fits,
                        new Spring(),
                        offers);
        pages.pageProperty().addListener(changed -> tell());
        session.wordsProperty().addListener(changed -> tell());
        tell();
    }

    /** Adds something to do at the end of the bar. */
    Button offer(String id, Feather icon, Function<Words, String> text, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.textProperty().bind(session.wordsProperty().map(text));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        offers.getChildren().add(button);
        return button;
    }

    /** Tells which page is seen, after the file has changed too. */
    void tell() {
        int page = pages.pageProperty().get();
        place.setText(session.words().say("preview.page", page + 1, Math.max(1, pages.pages())));
        back.setDisable(page <= 0);
        forth.setDisable(page >= pages.pages() - 1);
    }

    private void turn(int by) {
        pages.go(pages.pageProperty().get() + by);
    }

    private ToggleButton fit(String id, Function<Words, String> text, double zoom) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(session.wordsProperty().map(text));
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(pages.wantedProperty().get() == zoom);
        pages.wantedProperty()
                .addListener((observed, before, after) -> button.setSelected(after.doubleValue() == zoom));
        button.setOnAction(event -> {
            button.setSelected(true);
            pages.wantedProperty().set(zoom);
        });
        return button;
    }

    private Button icon(String id, Feather icon, Function<Words, String> text, Runnable action) {
        Button button = new IconButton(id, icon, session.wordsProperty().map(text), action);
        button.getStyleClass().add("flat");
        return button;
    }
}
