package kakehashi.model;

import kakehashi.model.value.SigningSide;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a document for one side.
 *
 * @param name a person's, or null where only the office is on record
 * @param office that person's office; without a name, the office or body that signed
 */
public record Signatory(SigningSide side, @Nullable Trilingual name, @Nullable Trilingual office) {}
