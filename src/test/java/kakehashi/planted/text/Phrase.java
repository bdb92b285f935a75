package kakehashi.planted.text;

import kakehashi.planted.model.Fact;

/** Keeps every rule. */
public record Phrase(Fact fact) {}
