package kakehashi.ui.filter;

import javafx.scene.control.CheckBox;

/** A check box whose text wraps, and is measured again only when it is another. */
final class WrappedBox extends CheckBox {

    private final Heights heights = new Heights();

    WrappedBox() {
        setWrapText(true);
    }

    @Override
    public void requestLayout() {
        Heights.forget(heights);
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.pref(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return heights.min(width, super::computeMinHeight);
    }
}
