package kakehashi.planted.model;

/** Keeps every rule, though it takes six things: it is a record. */
public record Fact(int one, int two, int three, int four, int five, int six) {}
