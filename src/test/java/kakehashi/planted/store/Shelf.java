package kakehashi.planted.store;

import java.sql.Connection;
import kakehashi.planted.model.Fact;

/** Keeps every rule. */
public record Shelf(Connection connection, Fact fact) {

    public static final String NAME = "shelf";
}
