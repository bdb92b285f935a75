package kakehashi.ui;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.text.Words;

/** One value of a facet: a check box, how many links it would leave, and the same as a bar. */
final class FacetRow extends VBox {

    private static final double BAR = 2;

    private final String value;
    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Region bar = new Region();
    private double share;

    FacetRow(String value, String name, Runnable toggle) {
        this.value = value;
        getStyleClass().add("facet-row");
        setId("value-" + value);
        box.setOnAction(event -> toggle.run());
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, box, count);
        line.setAlignment(Pos.TOP_LEFT);
        bar.getStyleClass().add("bar");
        Pane ground = new Pane(bar) {
            @Override
            protected void layoutChildren() {
                bar.resizeRelocate(0, 0, Math.round(getWidth() * share), BAR);
            }
        };
        ground.getStyleClass().add("bar-ground");
        ground.setMinHeight(BAR);
        ground.setPrefHeight(BAR);
        ground.setMaxHeight(BAR);
        getChildren().addAll(line, ground);
        name(name);
    }

    String value() {
        return value;
    }

    void name(String name) {
        box.setText(name);
    }

    /** Gives the bar the colour of a scheme. */
    void mark(String styleClass) {
        bar.getStyleClass().add(styleClass);
    }

    void show(boolean chosen, int links, int most, Words words) {
        box.setSelected(chosen);
        count.setText(words.number(links));
        box.setAccessibleText(words.say("ui.facet-value", box.getText(), links));
        share = (double) links / most;
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("none"), links == 0 && !chosen);
        bar.getParent().requestLayout();
    }
}
