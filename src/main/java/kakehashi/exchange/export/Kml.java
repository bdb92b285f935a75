package kakehashi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Seat;
import kakehashi.query.Row;
import org.jspecify.annotations.Nullable;

/** Localities and ties as KML 2.2, for globes: a folder each, a tie in the colour of its scheme and from when it began. */
final class Kml {

    private Kml() {}

    static void write(Extract extract, OutputStream out) throws IOException {
        XmlStream.write(out, xml -> write(extract, xml));
    }

    private static void write(Extract extract, XmlStream xml) throws XMLStreamException {
        xml.open("kml").in("http://www.opengis.net/kml/2.2").text("\n");
        xml.open("Document").text("\n");
        xml.leaf("name", extract.words().say("exchange.about.program"));
        xml.leaf("description", extract.aboutInLines());
        for (Scheme scheme : Scheme.values()) {
            xml.open("Style", "id", scheme.code());
            xml.open("LineStyle")
                    .leaf("color", SchemeColour.of(scheme).kml())
                    .leaf("width", "2")
                    .close();
            xml.close();
        }
        xml.open("Folder");
        xml.leaf("name", extract.words().say("exchange.layer.localities"));
        List<Property<Locality>> ofPlace = PlaceProperties.of(extract);
        for (Locality place : extract.localities()) {
            xml.open("Placemark", "id", place.id());
            xml.leaf("name", extract.places().listed(place.id(), extract.asOf()));
            data(xml, ofPlace, place);
            xml.open("Point")
                    .leaf(
                            "coordinates",
                            position(PlaceProperties.era(extract, place).seat()))
                    .close();
            xml.close();
        }
        xml.close();
        xml.open("Folder");
        xml.leaf("name", extract.words().say("exchange.layer.ties"));
        List<Property<Row>> ofTie = TieProperties.of(extract);
        for (Row row : extract.rows()) {
            tie(extract, xml, ofTie, row);
        }
        xml.close().close().close();
    }

    private static void tie(Extract extract, XmlStream xml, List<Property<Row>> properties, Row row)
            throws XMLStreamException {
        Link link = row.link();
        xml.open("Placemark", "id", link.id());
        xml.leaf("name", extract.places().title(link, extract.asOf()));
        Optional<PartialDate> since = extract.meanings().since(link);
        if (since.isPresent()) {
            xml.open("TimeSpan").leaf("begin", plain(since.get())).close();
        }
        xml.leaf("styleUrl", "#" + link.scheme().code());
        data(xml, properties, row);
        xml.open("LineString")
                .leaf("tessellate", "1")
                .leaf(
                        "coordinates",
                        position(extract.seat(link.vietnam())) + " " + position(extract.seat(link.japan())))
                .close();
        xml.close();
    }

    /** A year, a month or a day, without what qualifies it: KML has no way to say so. */
    private static String plain(PartialDate date) {
        return new PartialDate(date.first(), date.precision(), false, false).toString();
    }

    private static <T> void data(XmlStream xml, List<Property<T>> properties, T thing) throws XMLStreamException {
        xml.open("ExtendedData");
        for (Property<T> property : properties) {
            @Nullable Object value = property.of().apply(thing);
            if (value != null) {
                xml.open("Data", "name", property.name())
                        .leaf("value", value.toString())
                        .close();
            }
        }
        xml.close();
    }

    /** Longitude first. */
    private static String position(Seat seat) {
        return String.format(Locale.ROOT, "%s,%s", seat.lon(), seat.lat());
    }
}
