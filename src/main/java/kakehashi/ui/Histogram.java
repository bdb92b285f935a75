package kakehashi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kakehashi.model.Scheme;

/** One column per year, stacked by scheme; columns outside the chosen years are faint. */
final class Histogram extends Pane {

    private static final double LABEL_HEIGHT = 15;
    private static final double LABEL_ROOM = 42;
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    /** One scheme's part of a year's column. */
    private static final class Block extends Region {
        private final int year;
        private final int below;
        private final int count;

        Block(int year, Scheme scheme, int below, int count) {
            this.year = year;
            this.below = below;
            this.count = count;
            getStyleClass().addAll("block", "scheme-" + scheme.code());
        }
    }

    private final int first;
    private final int last;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private final Label most = new Label();
    private final Region ground = new Region();
    private int highest = 1;
    private int from;
    private int to;

    Histogram(int first, int last) {
        this.first = first;
        this.last = last;
        from = first;
        to = last;
        getStyleClass().add("histogram");
        ground.getStyleClass().add("ground");
        most.getStyleClass().add("axis");
        most.setMouseTransparent(true);
        IntStream.rangeClosed(first, last)
                .filter(year -> year % 5 == 0)
                .mapToObj(year -> new Label(Integer.toString(year)))
                .forEach(years::add);
        years.forEach(label -> label.getStyleClass().add("axis"));
        setMinHeight(40);
    }

    /** Shows these ties per year and scheme. */
    void show(SortedMap<Integer, Map<Scheme, Integer>> signings, java.util.function.IntFunction<String> describe) {
        blocks.clear();
        highest = 1;
        signings.forEach((year, byScheme) -> {
            int stacked = 0;
            for (Map.Entry<Scheme, Integer> part : new TreeMap<>(byScheme).entrySet()) {
                Block block = new Block(year, part.getKey(), stacked, part.getValue());
                Tooltip.install(block, new Tooltip(describe.apply(year)));
                blocks.add(block);
                stacked += part.getValue();
            }
            highest = Math.max(highest, stacked);
        });
        most.setText(Integer.toString(highest));
        getChildren().setAll(ground);
        getChildren().addAll(years);
        getChildren().addAll(blocks);
        getChildren().add(most);
        mark();
        requestLayout();
    }

    /** Which years are chosen. */
    void choose(int fromYear, int toYear) {
        from = fromYear;
        to = toYear;
        mark();
    }

    private void mark() {
        blocks.forEach(block -> block.pseudoClassStateChanged(OUTSIDE, block.year < from || block.year > to));
    }

    @Override
    protected void layoutChildren() {
        double step = getWidth() / (last - first + 1);
        double base = getHeight() - LABEL_HEIGHT;
        double unit = (base - 2) / highest;
        for (Block block : blocks) {
            double x = (block.year - first) * step;
            double gap = Math.min(2, step * 0.2);
            double top = Math.round(base - (block.below + block.count) * unit);
            double bottom = Math.round(base - block.below * unit);
            block.resizeRelocate(x + gap / 2, top, Math.max(1, step - gap), Math.max(1, bottom - top));
        }
        ground.resizeRelocate(0, base, getWidth(), 1);
        int every = (int) Math.max(1, Math.ceil(LABEL_ROOM / (step * 5)));
        for (int i = 0; i < years.size(); i++) {
            Label label = years.get(i);
            int year = Integer.parseInt(label.getText());
            label.setVisible(i % every == 0);
            label.autosize();
            double centre = (year - first + 0.5) * step;
            double x = Math.max(0, Math.min(getWidth() - label.getWidth(), centre - label.getWidth() / 2));
            label.relocate(x, base + 1);
        }
        most.autosize();
        most.relocate(2, 0);
    }
}
