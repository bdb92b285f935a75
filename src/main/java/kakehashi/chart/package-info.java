/**
 * Charts of an answer.
 *
 * <p>Answers: how many of the links that pass fall under each year, field, locality or pair of province and prefecture
 * ({@link kakehashi.chart.Tabulation}), what they tell as a whole, in words beside the numbers ({@link kakehashi.chart.Captioned}), where that stands on a picture ({@link kakehashi.chart.ChartDrawing}), and the
 * picture itself, on a screen or as PNG and SVG ({@link kakehashi.chart.ChartPainter}). What is painted, pointed at and
 * saved is one display list. Hides: layout, hatching, the bundled font in AWT, and the SVG library. The window, sheets and the
 * command line call it, on any thread; it draws without a screen.
 */
@NullMarked
package kakehashi.chart;

import org.jspecify.annotations.NullMarked;
