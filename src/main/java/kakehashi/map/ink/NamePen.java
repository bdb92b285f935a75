package kakehashi.map.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import kakehashi.map.ground.Thinning;

/** How a name is written over a map: as text, with a halo around its letters. */
public interface NamePen {

    /** How wide the line is that makes the halo, in logical pixels; half of it shows. */
    float HALO = (float) (2 * GlyphMasks.HALO);

    /**
     * A name and where it stands.
     *
     * @param x where it begins
     * @param y of the line that its letters stand on
     */
    record Name(Font font, String text, float x, float y) {}

    /** Leaves the graphics in another colour, pen and font. */
    void write(Graphics2D g, Name name, Color ink, Color halo);

    /** With halos of lines, which any graphics can draw. What lies under text by a fat pen may be coarser than what is read. */
    NamePen OF_LINES = new NamePen() {

        private static final double SCALE = 0.5;

        @Override
        public void write(Graphics2D g, Name name, Color ink, Color halo) {
            g.setColor(halo);
            g.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Shape outline = name.font()
                    .createGlyphVector(g.getFontRenderContext(), name.text())
                    .getOutline(name.x(), name.y());
            g.draw(new Thinning(SCALE).of(outline));
            g.setColor(ink);
            g.setFont(name.font());
            g.drawString(name.text(), name.x(), name.y());
        }
    };
}
