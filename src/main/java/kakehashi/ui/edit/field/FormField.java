package kakehashi.ui.edit.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kakehashi.query.edit.Remark;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** A field of a form by its name, and below it what speaks against what is in it. */
public final class FormField extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Label remark = FactColumn.text("", "remark");
    private final Label undrawn = FactColumn.text("", "remark");
    private final VBox offers = new VBox();
    private final Node field;

    /**
     * @param id of the remark's label begins with it
     * @param field what is filled in
     * @param focus the control that the name is of
     */
    public FormField(String id, String name, Node field, Node focus) {
        super(3);
        this.field = field;
        Label label = FactColumn.text(name, "name");
        label.setLabelFor(focus);
        // What says by itself what it does says that too.
        focus.setAccessibleText(focus instanceof Labeled doing ? name + ": " + doing.getText() : name);
        remark.setId(id + "-remark");
        undrawn.setId(id + "-undrawn");
        for (Label told : List.of(remark, undrawn)) {
            told.managedProperty().bind(told.textProperty().map(text -> !text.isEmpty()));
            told.visibleProperty().bind(told.managedProperty());
        }
        getStyleClass().add("form-field");
        offers.managedProperty().bind(Bindings.isNotEmpty(offers.getChildren()));
        getChildren().addAll(label, field, remark, undrawn, offers);
    }

    /** Says what speaks against it; nothing where nothing does. */
    public void say(List<Remark> remarks, Words words) {
        remark.setText(String.join(
                "\n", remarks.stream().map(each -> each.in(words)).distinct().toList()));
        remark.pseudoClassStateChanged(REFUSED, remarks.stream().anyMatch(Remark::forbids));
    }

    /**
     * Says which characters of what is typed in it would be missing in print; nothing where all can be printed.
     *
     * @param missing gives those of a text, in words; blank for none
     */
    public void sayUndrawn(UnaryOperator<String> missing, Words words) {
        Set<Node> all = new LinkedHashSet<>(field.lookupAll("*"));
        all.add(field);
        String typed = all.stream()
                .filter(TextInputControl.class::isInstance)
                .map(node -> ((TextInputControl) node).getText())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        String characters = missing.apply(typed);
        undrawn.setText(characters.isEmpty() ? "" : words.say("sheet.kind.missing-glyph", characters));
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
