/**
 * How a sheet becomes a file: PDF, DOCX, HTML, and many bound in one.
 *
 * <p>Answers: the bytes of this tree in that form. Hides: XHTML, style, fonts, tags, conformance, and the figure of the map.
 * It decides nothing that is said. A writer belongs to one thread.
 */
@NullMarked
package kakehashi.sheet.write;

import org.jspecify.annotations.NullMarked;
