package kakehashi.ui.edit.field;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import kakehashi.query.edit.Remark;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** A field of a form by its name, and below it what speaks against what is in it. */
public final class FormField extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Label remark = FactColumn.text("", "remark");
    private final VBox offers = new VBox();

    /**
     * @param id of the remark's label begins with it
     * @param field what is filled in
     * @param focus the control that the name is of
     */
    public FormField(String id, String name, Node field, Node focus) {
        super(3);
        Label label = FactColumn.text(name, "name");
        label.setLabelFor(focus);
        // What says by itself what it does says that too.
        focus.setAccessibleText(focus instanceof Labeled doing ? name + ": " + doing.getText() : name);
        remark.setId(id + "-remark");
        remark.managedProperty().bind(remark.textProperty().map(text -> !text.isEmpty()));
        remark.visibleProperty().bind(remark.managedProperty());
        getStyleClass().add("form-field");
        offers.managedProperty().bind(Bindings.isNotEmpty(offers.getChildren()));
        getChildren().addAll(label, field, remark, offers);
    }

    /** Says what speaks against it; nothing where nothing does. */
    public void say(List<Remark> remarks, Words words) {
        remark.setText(String.join(
                "\n", remarks.stream().map(each -> each.in(words)).distinct().toList()));
        remark.pseudoClassStateChanged(REFUSED, remarks.stream().anyMatch(Remark::forbids));
    }

    /** Offers below the remark what can be done about it; those that stand there already stay, with their focus. */
    public void offer(List<Hyperlink> links) {
        List<String> now = offers.getChildren().stream().map(Node::getId).toList();
        if (!now.equals(links.stream().map(Node::getId).toList())) {
            links.forEach(link -> link.setWrapText(true));
            offers.getChildren().setAll(links);
        }
    }
}
