/**
 * What a line of words asks for: the words in it that are what ties are narrowed by narrow as that, and the others are searched.
 *
 * <p>Answers: the filter that a filter with words means ({@link kakehashi.query.line.LineReader}), and which words were taken for
 * what. Hides: how regions, fields, types, statuses, networks, parties and times are called in three languages. The window while
 * one types, what it offers, and the command line ask the same, so they never disagree. Any thread.
 */
@NullMarked
package kakehashi.query.line;

import org.jspecify.annotations.NullMarked;
