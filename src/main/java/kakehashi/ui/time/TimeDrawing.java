package kakehashi.ui.time;

import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kakehashi.map.ground.Palette;
import kakehashi.query.time.Stretch;
import kakehashi.session.TimelineContent;

/** A sheet to draw time on: its size, the days that it shows, and its inks. */
record TimeDrawing(GraphicsContext pen, Stretch stretch, Palette palette, Font font) {

    /** What columns depend on, besides the ties. */
    record Key(Stretch stretch, double width, TimelineContent content) {}

    Key key(TimelineContent content) {
        return new Key(stretch, width(), content);
    }

    double width() {
        return pen.getCanvas().getWidth();
    }

    double height() {
        return pen.getCanvas().getHeight();
    }

    /** Left edge of a day that may lie far outside; clamped a little beyond the edges. */
    double x(LocalDate day) {
        double share = stretch.along(day);
        return Math.max(-10, Math.min(width() + 10, share * width()));
    }

    static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
