package kakehashi.ui.preview;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Coded;
import kakehashi.session.Paperwork;
import kakehashi.session.Session;
import kakehashi.sheet.tree.Face;
import kakehashi.sheet.tree.Letterhead;

/** What marks sheets as an office's own; remembered for sheets of every kind. */
final class PreviewLetterhead extends VBox {

    private static final String EVERY_KIND = "every-kind";
    private static final String OFFICE = "office";
    private static final String FACE = "face";

    private final Paperwork paperwork;
    private final TextField office = new TextField();
    private final PreviewChoice<Face> face;

    /** @param changed told when the sheet is wanted otherwise */
    PreviewLetterhead(Session session, Paperwork paperwork, Runnable changed) {
        super(10);
        this.paperwork = paperwork;
        Label label = new Label();
        label.getStyleClass().add("quiet");
        label.textProperty().bind(session.wordsProperty().map(words -> words.say("preview.office")));
        label.setLabelFor(office);
        office.setId("preview-office");
        office.accessibleTextProperty().bind(label.textProperty());
        office.setText(paperwork.choice(EVERY_KIND, OFFICE).orElse(""));
        office.textProperty().addListener((observed, before, after) -> {
            paperwork.choose(EVERY_KIND, OFFICE, after);
            changed.run();
        });
        face = new PreviewChoice<>(
                "preview-face",
                session,
                words -> words.say("preview.face"),
                each -> session.words().name(each),
                () -> {
                    keepFace();
                    changed.run();
                });
        recall();
        getChildren().addAll(new VBox(2, label, office), face);
    }

    private void keepFace() {
        paperwork.choose(EVERY_KIND, FACE, face.value().code());
    }

    /** Says the names of the faces anew. */
    void recall() {
        face.offer(
                List.of(Face.values()),
                paperwork
                        .choice(EVERY_KIND, FACE)
                        .flatMap(code -> Coded.find(Face.class, code))
                        .orElse(Face.MINCHO));
    }

    Letterhead value() {
        return new Letterhead(office.getText(), face.value());
    }
}
