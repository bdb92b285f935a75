package kakehashi.planted.cli;

import kakehashi.planted.store.Shelf;
import picocli.CommandLine;

/** Keeps every rule. */
record Command(CommandLine line, Shelf shelf) {}
