package kakehashi.exchange.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.map.ground.Outlines;
import kakehashi.model.Locality;
import kakehashi.query.Row;
import kakehashi.store.geopackage.Layer;
import kakehashi.store.geopackage.Layer.Column;
import kakehashi.store.geopackage.Layer.Feature;
import kakehashi.store.geopackage.Layer.Type;
import kakehashi.store.geopackage.Shape;
import org.jspecify.annotations.Nullable;

/** Provinces of the day, ties and localities, as layers of a GeoPackage from below to above. */
final class MapLayers {

    private static final String TABLES = "kakehashi_";

    private final Extract extract;

    private MapLayers(Extract extract) {
        this.extract = extract;
    }

    static List<Layer> of(Extract extract) {
        MapLayers layers = new MapLayers(extract);
        return List.of(layers.provinces(), layers.ties(), layers.localities());
    }

    private Layer provinces() {
        Map<String, List<Outlines.Area>> outlines =
                Outlines.asOf(extract.meanings().whole(), extract.asOf());
        List<Locality> provinces = outlines.keySet().stream()
                .flatMap(id -> extract.meanings().whole().findLocality(id).stream())
                .toList();
        return layer(
                TABLES + "provinces",
                extract.words().say("exchange.layer.provinces"),
                extract.words().say("exchange.layer.provinces-about"),
                Shape.Sort.MULTIPOLYGON,
                PlaceProperties.of(extract),
                provinces,
                place -> new Shape.Areas(outlines.getOrDefault(place.id(), List.of()).stream()
                        .map(MapLayers::rings)
                        .toList()),
                LayerStyle.provinces());
    }

    private static List<Shape.Path> rings(Outlines.Area area) {
        return Stream.concat(Stream.of(area.outer()), area.holes().stream())
                .map(ring -> new Shape.Path(ring.corners()))
                .toList();
    }

    private Layer ties() {
        return layer(
                TABLES + "ties",
                extract.words().say("exchange.layer.ties"),
                extract.aboutInLines(),
                Shape.Sort.LINESTRING,
                TieProperties.of(extract),
                extract.rows(),
                this::line,
                LayerStyle.ties(extract.words()));
    }

    private Shape line(Row row) {
        return new Shape.Line(new Shape.Path(
                extract.seat(row.link().vietnam()).lon(),
                extract.seat(row.link().vietnam()).lat(),
                extract.seat(row.link().japan()).lon(),
                extract.seat(row.link().japan()).lat()));
    }

    private Layer localities() {
        return layer(
                TABLES + "localities",
                extract.words().say("exchange.layer.localities"),
                extract.aboutInLines(),
                Shape.Sort.POINT,
                PlaceProperties.of(extract),
                extract.localities(),
                place -> new Shape.Point(
                        PlaceProperties.era(extract, place).seat().lon(),
                        PlaceProperties.era(extract, place).seat().lat()),
                LayerStyle.localities());
    }

    private <T> Layer layer(
            String table,
            String title,
            String about,
            Shape.Sort sort,
            List<Property<T>> properties,
            List<T> things,
            Function<T, Shape> shape,
            String style) {
        return new Layer(
                table,
                title,
                about,
                sort,
                properties.stream()
                        .map(property -> new Column(property.name(), type(property.sort())))
                        .toList(),
                () -> extract.checked(things.stream())
                        .map(thing -> new Feature(shape.apply(thing), values(properties, thing)))
                        .iterator(),
                style);
    }

    private static <T> List<@Nullable Object> values(List<Property<T>> properties, T thing) {
        List<@Nullable Object> values = new ArrayList<>();
        properties.forEach(property -> values.add(property.of().apply(thing)));
        return values;
    }

    private static Type type(Property.Sort sort) {
        return switch (sort) {
            case TEXT -> Type.TEXT;
            case COUNT -> Type.INTEGER;
            case NUMBER -> Type.DOUBLE;
            case TRUTH -> Type.BOOLEAN;
            case DAY -> Type.DATE;
        };
    }
}
