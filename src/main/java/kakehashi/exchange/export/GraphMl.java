package kakehashi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kakehashi.model.Locality;
import kakehashi.query.Row;

/**
 * The network: a node for each locality and an edge for each tie, by its id, so that several ties of a pair stay several.
 * Nothing has a direction.
 */
final class GraphMl {

    private GraphMl() {}

    static void write(Extract extract, OutputStream out) throws IOException {
        XmlStream.write(out, xml -> write(extract, xml));
    }

    private static void write(Extract extract, XmlStream xml) throws XMLStreamException {
        List<Property<Locality>> ofPlace = PlaceProperties.of(extract);
        List<Property<Row>> ofTie = TieProperties.of(extract);
        xml.open("graphml").in("http://graphml.graphdrawing.org/xmlns").text("\n");
        xml.leaf("desc", extract.aboutInLines());
        xml.open("key", "id", "label", "for", "node", "attr.name", "label", "attr.type", "string")
                .close();
        xml.open("key", "id", "lat", "for", "node", "attr.name", "latitude", "attr.type", "double")
                .close();
        xml.open("key", "id", "lon", "for", "node", "attr.name", "longitude", "attr.type", "double")
                .close();
        xml.open("key", "id", "edgelabel", "for", "edge", "attr.name", "edgelabel", "attr.type", "string")
                .close();
        keys(xml, "node", ofPlace);
        keys(xml, "edge", ofTie);
        xml.open("graph", "id", "ties", "edgedefault", "undirected").text("\n");
        for (Locality place : extract.localities()) {
            xml.open("node", "id", place.id());
            xml.leaf("data", extract.places().listed(place.id(), extract.asOf()), "key", "label");
            xml.leaf(
                    "data",
                    Double.toString(PlaceProperties.era(extract, place).seat().lat()),
                    "key",
                    "lat");
            xml.leaf(
                    "data",
                    Double.toString(PlaceProperties.era(extract, place).seat().lon()),
                    "key",
                    "lon");
            data(xml, "node", ofPlace, place);
            xml.close();
        }
        for (Row row : extract.rows()) {
            xml.open(
                    "edge",
                    "id",
                    row.link().id(),
                    "source",
                    row.link().vietnam(),
                    "target",
                    row.link().japan());
            xml.leaf("data", extract.places().title(row.link(), extract.asOf()), "key", "edgelabel");
            data(xml, "edge", ofTie, row);
            xml.close();
        }
        xml.close().close();
    }

    /** The id is the node's or edge's own. */
    private static <T> List<Property<T>> withoutId(List<Property<T>> properties) {
        return properties.stream()
                .filter(property -> property.column() != DataColumn.ID)
                .toList();
    }

    private static <T> void keys(XmlStream xml, String of, List<Property<T>> properties) throws XMLStreamException {
        for (Property<T> property : withoutId(properties)) {
            String type =
                    switch (property.sort()) {
                        case TEXT, DAY -> "string";
                        case COUNT -> "long";
                        case NUMBER -> "double";
                        case TRUTH -> "boolean";
                    };
            xml.open(
                            "key",
                            "id",
                            of + "_" + property.name(),
                            "for",
                            of,
                            "attr.name",
                            property.name(),
                            "attr.type",
                            type)
                    .close();
        }
    }

    private static <T> void data(XmlStream xml, String of, List<Property<T>> properties, T thing)
            throws XMLStreamException {
        for (Property<T> property : withoutId(properties)) {
            Object value = property.of().apply(thing);
            if (value != null) {
                xml.leaf("data", value.toString(), "key", of + "_" + property.name());
            }
        }
    }
}
