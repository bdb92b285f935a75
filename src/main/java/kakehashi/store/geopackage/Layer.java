package kakehashi.store.geopackage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of features, one shape each.
 *
 * @param table its name in the file, of lower-case letters and underscores
 * @param title for persons
 * @param about what it is and whose, for persons
 * @param style how QGIS draws it, as QML; empty for its own choice
 */
public record Layer(
        String table,
        String title,
        String about,
        Shape.Sort sort,
        List<Column> columns,
        Iterable<Feature> features,
        String style) {

    /** A member of each feature, of one of the types that GeoPackage knows. */
    public record Column(String name, Type type) {}

    public enum Type {
        TEXT,
        INTEGER,
        DOUBLE,
        BOOLEAN,
        DATE
    }

    /** @param values as many as columns, null where nothing is known */
    public record Feature(Shape shape, List<@Nullable Object> values) {}
}
