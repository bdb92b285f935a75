package kakehashi.ui.page;

import javafx.scene.control.Label;

/**
 * Text of one line, whose height depends on font and padding alone: it is measured once for them, not whenever a list is
 * laid out with other text.
 */
final class LineLabel extends Label {

    private double min = Double.NaN;
    private double pref = Double.NaN;

    LineLabel() {
        fontProperty().addListener(changed -> forget());
        insetsProperty().addListener(changed -> forget());
        labelPaddingProperty().addListener(changed -> forget());
        skinProperty().addListener(changed -> forget());
    }

    private void forget() {
        min = Double.NaN;
        pref = Double.NaN;
    }

    @Override
    protected double computeMinHeight(double width) {
        if (Double.isNaN(min)) {
            min = super.computeMinHeight(-1);
        }
        return min;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (Double.isNaN(pref)) {
            pref = super.computePrefHeight(-1);
        }
        return pref;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
