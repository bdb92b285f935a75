package kakehashi.ui.map;

import java.nio.file.Path;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kakehashi.session.LatestTask;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.sheet.mappage.MapPageWriter;
import kakehashi.sheet.mappage.MapPageWriter.Form;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Images;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SavingFoot;

/** Saves the map as a page of its own: the choices, what the page will look like, and how far the writing is. */
public final class MapExportCard extends VBox {

    private static final double PROOF_WIDTH = 400;
    private static final double PROOF_HEIGHT = 330;
    private static final Duration AFTER_TYPING = Duration.millis(250);

    private final Session session;
    private final Words words;
    private final FileDesk files;
    private final MapOrder.Subject subject;
    private final MapPress press = new MapPress();
    private final LatestTask drawing;
    private final MapExportForm form;
    private final ImageView proof = new ImageView();
    private final SavingFoot foot;
    private final Button save;
    private final PauseTransition typing = new PauseTransition(AFTER_TYPING);

    /**
     * @param subject what the map shows
     * @param done told when the card is to close
     */
    public MapExportCard(Session session, Outside outside, FileDesk files, MapOrder.Subject subject, Runnable done) {
        this.session = session;
        this.words = session.words();
        this.files = files;
        this.subject = subject;
        drawing = session.latestTask();
        setId("map-export");
        setSpacing(14);
        Label title = new Label(words.say("ui.map-export"));
        title.getStyleClass().add("page-title");
        form = new MapExportForm(session, subject.view() != null);
        foot = new SavingFoot("map-export", words, outside, drawing, done);
        foot.setMinHeight(34);
        save = foot.button("save", words.say("ui.map-export-save"), this::save);
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        foot.offer(save);
        getChildren().addAll(title, new HBox(20, form, proof()), foot);
        typing.setOnFinished(event -> prove());
        form.orderProperty().addListener(changed -> changed());
        prove();
    }

    private StackPane proof() {
        proof.setPreserveRatio(true);
        proof.setSmooth(true);
        proof.setFitWidth(PROOF_WIDTH);
        proof.setFitHeight(PROOF_HEIGHT);
        StackPane frame = new StackPane(proof);
        frame.getStyleClass().add("map-export-proof");
        frame.setMinSize(PROOF_WIDTH + 2, PROOF_HEIGHT + 2);
        frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.setAccessibleText(words.say("ui.map-export-proof"));
        return frame;
    }

    /** Where the focus belongs first. */
    public Node first() {
        return form.first();
    }

    /** Proposes the years one after the other. */
    public void film() {
        form.film();
    }

    /** Gives up what is being drawn, as the card is closed. */
    public void stop() {
        typing.stop();
        drawing.cancel();
    }

    private void changed() {
        drawing.cancel();
        if (!foot.getChildren().contains(save)) {
            foot.rest();
        }
        typing.playFromStart();
    }

    /** Draws the page in small, and says what stands in its way. */
    private void prove() {
        MapOrder order = form.orderProperty().get();
        if (!order.isPossible()) {
            foot.say(
                    order.form() == Form.GIF
                            ? words.say("map.film-sides", String.valueOf(MapPageWriter.LONGEST_FILM))
                            : words.say(
                                    "ui.map-export-sizes",
                                    String.valueOf(MapPageWriter.SHORTEST_SIDE),
                                    String.valueOf(MapPageWriter.LONGEST_SIDE),
                                    String.valueOf((int) MapPageWriter.LARGEST_SCALE),
                                    String.valueOf(MapPageWriter.WIDEST)));
            save.setDisable(true);
            return;
        }
        double shape = order.size().width() / (double) order.size().height();
        int width = (int) (2 * Math.min(PROOF_WIDTH, PROOF_HEIGHT * shape));
        drawing.run(
                turn -> press.proof(turn, order, subject, width),
                drawn -> {
                    proof.setImage(Images.of(drawn.picture()));
                    foot.say(drawn.fits() ? "" : words.say("ui.map-export-larger"));
                    save.setDisable(!drawn.fits());
                },
                failed -> foot.say(words.name(Task.MAP, new Reason(failed).in(words))));
    }

    private void save() {
        MapOrder order = form.orderProperty().get();
        String ending = order.form().name().toLowerCase(Locale.ROOT);
        Path file = files.ask(
                words.say("ui.map-export"),
                order.title().replaceAll("[\\\\/:*?\"<>|]", "-"),
                new FileDesk.Form(ending, order.form().name()));
        if (file != null) {
            form.remember();
            write(order, file);
        }
    }

    private void write(MapOrder order, Path file) {
        typing.stop();
        foot.write(file, turn -> press.write(turn, order, subject, file), form, save);
    }
}
