package kakehashi.exchange.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import kakehashi.model.Locality;
import kakehashi.model.value.Seat;
import kakehashi.query.Row;

/**
 * Localities as points and ties as lines between them, by RFC 7946: longitude first, WGS 84, no member {@code crs}. A line
 * joins two seats and is no border or route. What the whole is stands in a foreign member {@code about}.
 */
final class GeoJson {

    private GeoJson() {}

    static void write(Extract extract, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeObjectFieldStart("about");
            for (Map.Entry<String, String> line : extract.about().entrySet()) {
                json.writeStringField(line.getKey(), line.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("features");
            List<Property<Locality>> ofPlace = PlaceProperties.of(extract);
            for (Locality place : extract.localities()) {
                begin(json, place.id(), "Point");
                position(json, PlaceProperties.era(extract, place).seat());
                end(json, "locality", ofPlace, place);
            }
            List<Property<Row>> ofTie = TieProperties.of(extract);
            for (Row row : extract.rows()) {
                begin(json, row.link().id(), "LineString");
                json.writeStartArray();
                position(json, extract.seat(row.link().vietnam()));
                position(json, extract.seat(row.link().japan()));
                json.writeEndArray();
                end(json, "tie", ofTie, row);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void begin(JsonGenerator json, String id, String geometry) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", id);
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", geometry);
        json.writeFieldName("coordinates");
    }

    private static void position(JsonGenerator json, Seat seat) throws IOException {
        json.writeStartArray();
        json.writeNumber(seat.lon());
        json.writeNumber(seat.lat());
        json.writeEndArray();
    }

    private static <T> void end(JsonGenerator json, String layer, List<Property<T>> properties, T thing)
            throws IOException {
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("layer", layer);
        for (Property<T> property : properties) {
            json.writeObjectField(property.name(), property.of().apply(thing));
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
