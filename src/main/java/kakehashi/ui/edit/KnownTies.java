package kakehashi.ui.edit;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import kakehashi.model.Tie;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;

/** The ties that a pair has already, one of which may be what is meant: shown before a second is made. */
final class KnownTies extends VBox {

    private final Desk desk;

    KnownTies(Desk desk) {
        super(1);
        this.desk = desk;
        setId("edit-known-ties");
        setManaged(false);
    }

    /** @param but id of a tie that is left out, or empty */
    void show(Optional<String> vietnam, Optional<String> japan, String but) {
        List<Tie> ties =
                vietnam.flatMap(vn -> japan.map(jp -> desk.editing().draft().tiesOf(vn, jp))).orElse(List.of()).stream()
                        .filter(tie -> !tie.id().equals(but))
                        .toList();
        getChildren().clear();
        if (!ties.isEmpty()) {
            getChildren().add(FactColumn.text(desk.words().say("edit.known-ties"), "remark"));
        }
        ties.forEach(tie -> getChildren().add(link(tie)));
        setManaged(!ties.isEmpty());
    }

    private Hyperlink link(Tie tie) {
        Hyperlink link = new Hyperlink(new SessionNames(desk.session()).about(tie));
        link.setId("edit-known-" + tie.id());
        link.setWrapText(true);
        link.setOnAction(event -> {
            desk.session().select(tie.id());
            desk.cards().closeToPage();
        });
        return link;
    }
}
