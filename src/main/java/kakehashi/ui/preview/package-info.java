/**
 * What is printed, looked at first: the pages of a sheet as they will be, what to look at before printing, and sheets by
 * the hundred.
 *
 * <p>Answers: how does this sheet look on this paper, is it fit to print, where do its files go. Hides: the second window,
 * which pages are drawn when, and how a batch goes on in the background. The window uses it, by
 * {@link kakehashi.ui.preview.SheetDesk}. FX thread, but for making and drawing.
 */
@NullMarked
package kakehashi.ui.preview;

import org.jspecify.annotations.NullMarked;
