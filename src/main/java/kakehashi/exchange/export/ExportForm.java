package kakehashi.exchange.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.value.Coded;

/** What an extract can be written as. */
public enum ExportForm implements Coded {
    XLSX(".xlsx"),
    CSV(".csv"),
    ICS(".ics"),
    GPKG(".gpkg"),
    GEOJSON(".geojson"),
    KML(".kml"),
    GRAPHML(".graphml"),
    STUDY(".zip"),
    JSON(".json");

    private final String ending;

    ExportForm(String ending) {
        this.ending = ending;
    }

    /** What the name of its file ends in, with the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is written into a file of this name that is there, of which all that is not the program's own stays. */
    public boolean isAddedTo() {
        return this == GPKG;
    }

    /** The form that a file's name tells. */
    public static Optional<ExportForm> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(form -> name.endsWith(form.ending)).findFirst();
    }
}
