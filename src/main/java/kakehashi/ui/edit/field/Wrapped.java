package kakehashi.ui.edit.field;

import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;

/** Choices whose words take as many lines as they need, and are never cut off. */
public final class Wrapped {

    /** The skins forget the gap between the mark and the words, and would cut off a line that only just wraps. */
    private static final double MARK_GAP = 20;

    private Wrapped() {}

    /** One of several that exclude each other. */
    public static RadioButton radio(String text) {
        RadioButton radio = new RadioButton(text) {
            @Override
            protected double computePrefHeight(double width) {
                return super.computePrefHeight(besideMark(width, prefWidth(-1)));
            }
        };
        radio.setWrapText(true);
        radio.setMinHeight(RadioButton.USE_PREF_SIZE);
        return radio;
    }

    /** One that is ticked or not. */
    public static CheckBox box(String text) {
        CheckBox box = new CheckBox(text) {
            @Override
            protected double computePrefHeight(double width) {
                return super.computePrefHeight(besideMark(width, prefWidth(-1)));
            }
        };
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        return box;
    }

    private static double besideMark(double width, double onOneLine) {
        return width < 0 || width >= onOneLine ? width : width - MARK_GAP;
    }
}
