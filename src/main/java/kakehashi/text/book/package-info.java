/**
 * The handbook as it is read: chapters of headings, paragraphs, lists, tables and pictures, and what is found in them.
 *
 * <p>Answers: which chapters are there in a language, what stands in one, where a link leads, and which sections hold some
 * words. Hides: the files, the library that reads Markdown, and how words are compared. The window shows what is given here as
 * nodes, the PDF as pages; neither knows the form of the source.
 */
@NullMarked
package kakehashi.text.book;

import org.jspecify.annotations.NullMarked;
