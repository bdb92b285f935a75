package kakehashi.exchange.export;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import kakehashi.model.value.Scheme;
import kakehashi.text.Words;

/** How QGIS draws a layer when it is opened, as QML of version 3. */
final class LayerStyle {

    private static final String WHOLE =
            """
            <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
            <qgis version="3.16" styleCategories="Symbology">%s</qgis>
            """;

    private LayerStyle() {}

    static String provinces() {
        return single(
                "fill",
                "SimpleFill",
                "color",
                "242,240,235,255",
                "outline_color",
                "170,165,155,255",
                "outline_width",
                "0.2");
    }

    static String localities() {
        return single(
                "marker",
                "SimpleMarker",
                "name",
                "circle",
                "size",
                "1.8",
                "color",
                "60,60,60,255",
                "outline_color",
                "255,255,255,255");
    }

    /** A colour for each scheme. */
    static String ties(Words words) {
        String categories = Stream.of(Scheme.values())
                .map(scheme -> "<category render=\"true\" symbol=\"%d\" value=\"%s\" label=\"%s\"/>"
                        .formatted(scheme.ordinal(), scheme.code(), words.name(scheme)))
                .collect(joining());
        String symbols = Stream.of(Scheme.values())
                .map(scheme -> symbol(
                        scheme.ordinal(),
                        "line",
                        "SimpleLine",
                        "line_color",
                        SchemeColour.of(scheme).qgis(),
                        "line_width",
                        "0.4"))
                .collect(joining());
        return WHOLE.formatted(
                "<renderer-v2 type=\"categorizedSymbol\" attr=\"scheme\" forceraster=\"0\" symbollevels=\"0\"><categories>%s</categories><symbols>%s</symbols></renderer-v2>"
                        .formatted(categories, symbols));
    }

    private static String single(String type, String layer, String... properties) {
        return WHOLE.formatted(
                "<renderer-v2 type=\"singleSymbol\" forceraster=\"0\" symbollevels=\"0\"><symbols>%s</symbols></renderer-v2>"
                        .formatted(symbol(0, type, layer, properties)));
    }

    private static String symbol(int name, String type, String layer, String... properties) {
        StringBuilder of = new StringBuilder();
        for (int i = 0; i < properties.length; i += 2) {
            of.append("<prop k=\"%s\" v=\"%s\"/>".formatted(properties[i], properties[i + 1]));
        }
        return "<symbol type=\"%s\" name=\"%d\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\"><layer class=\"%s\" enabled=\"1\" locked=\"0\" pass=\"0\">%s</layer></symbol>"
                .formatted(type, name, layer, of);
    }
}
