package kakehashi.planted.session;

import javafx.beans.property.StringProperty;
import kakehashi.planted.store.Shelf;

/** Keeps every rule. */
public record OneThing(StringProperty text, Shelf shelf) {}
