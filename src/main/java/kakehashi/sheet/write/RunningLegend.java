package kakehashi.sheet.write;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.map.ink.LegendSamples;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Legend;
import kakehashi.map.view.Spot;
import kakehashi.sheet.tree.Bilingual;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.tree.TextMeasure;
import kakehashi.text.Words;

/** What the signs on the map of a sheet mean, running on like text, in pixels of 1/96 inch. */
final class RunningLegend {

    private static final double TEXT = 10;
    private static final double ROW = 13;
    private static final double GAP = 5;
    private static final double SAMPLE = 24;
    /** Between two entries. */
    private static final double APART = 14;

    /** One entry. */
    private record Entry(Legend.Entry sign, String label) {}

    /** A piece of text in one line, and the sign whose sample stands before it, if it is the first of its entry. */
    private record Piece(Optional<Legend.Entry> sample, String text, double x, double y) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final GraphicsPainter painter;

    RunningLegend(ArcScene scene, SheetLanguage language, double width, GraphicsPainter painter) {
        this.painter = painter;
        List<List<Legend.Entry>> byLanguage = language.languages().stream()
                .map(each -> Legend.of(scene, Words.in(each)).entries())
                .toList();
        for (int i = 0; i < byLanguage.get(0).size(); i++) {
            Legend.Entry sign = byLanguage.get(0).get(i);
            int at = i;
            String label = byLanguage.stream()
                    .map(each -> each.get(at).label())
                    .distinct()
                    .collect(Collectors.joining(Bilingual.STROKE));
            // the size of dots tells nothing where there is one tie
            if (sign.kind() != Legend.Kind.DOTS || scene.content().ties().size() > 1) {
                entries.add(new Entry(sign, label));
            }
        }
        layOut(new TextMeasure(painter, language.first().locale()), width);
    }

    private void layOut(TextMeasure lettering, double width) {
        double x = 0;
        double y = ROW / 2;
        for (Entry entry : entries) {
            double whole = SAMPLE + GAP + lettering.width(entry.label(), false, TEXT);
            if (x > 0 && x + whole > width) {
                x = 0;
                y += ROW;
            }
            List<String> lines = lettering.wrap(entry.label(), TEXT, width - SAMPLE - GAP);
            for (int line = 0; line < lines.size(); line++) {
                y += line > 0 ? ROW : 0;
                Optional<Legend.Entry> sample = line == 0 ? Optional.of(entry.sign()) : Optional.empty();
                pieces.add(new Piece(sample, lines.get(line), x + SAMPLE + GAP, y));
            }
            x += whole + APART;
        }
    }

    double height() {
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).y() + ROW / 2;
    }

    /** All of it in words. */
    String text(String separator) {
        return entries.stream().map(Entry::label).collect(Collectors.joining(separator));
    }

    void paint(Graphics2D g) {
        for (Piece piece : pieces) {
            Spot left = new Spot(piece.x() - SAMPLE - GAP, piece.y());
            piece.sample().ifPresent(sign -> LegendSamples.draw(g, sign, Palette.PRINT, left, SAMPLE));
            g.setColor(Color.BLACK);
            g.setFont(painter.font(false, TEXT));
            g.drawString(piece.text(), (float) piece.x(), (float) (piece.y() + TEXT * 0.36));
        }
    }
}
