package kakehashi.exchange.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import kakehashi.disk.WholeFile;
import kakehashi.exchange.TieColumn;
import kakehashi.exchange.TieListing;
import kakehashi.store.StoreException;
import kakehashi.store.geopackage.GeoPackage;

/** Writes an extract in a form. */
public final class Exporting {

    private Exporting() {}

    /**
     * Writes a file: a new whole one in the place of one of its name, or into it where the form is added to files.
     *
     * @param told told the share that is done, below 0 where it is not known, again and again; what it throws ends the writing,
     *     with the file as it was
     * @throws IOException if it cannot be written, with the file as it was; {@link kakehashi.text.Told} where that is all there
     *     is to say
     * @throws StoreException if a form that is a database cannot be written on this system
     */
    public static void write(Extract extract, ExportForm form, Path file, DoubleConsumer told)
            throws IOException, StoreException {
        Extract watched = extract.watched(told);
        if (form == ExportForm.GPKG) {
            GeoPackage.write(file, MapLayers.of(watched), watched.made());
        } else {
            WholeFile.write(
                    file, WholeFile.Sort.DOCUMENT, out -> stream(watched, form, new Checked(out, watched::check)));
        }
    }

    /** A stream that asks before each block whether to go on. */
    private static final class Checked extends FilterOutputStream {

        private final Runnable check;

        Checked(OutputStream out, Runnable check) {
            super(out);
            this.check = check;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            check.run();
            out.write(bytes, from, length);
        }
    }

    /** Writes all of what such a file holds; the stream stays open. */
    public static void write(Extract extract, ExportForm form, OutputStream out) throws IOException, StoreException {
        if (form == ExportForm.GPKG) {
            copied(extract, form, out);
        } else {
            stream(extract, form, out);
        }
    }

    private static void stream(Extract extract, ExportForm form, OutputStream out) throws IOException {
        switch (form) {
            case XLSX -> SpreadsheetFile.write(extract, out);
            case CSV -> out.write(table(extract).getBytes(StandardCharsets.UTF_8));
            case ICS -> CalendarFile.write(extract, out);
            case GPKG -> throw new IllegalArgumentException("no stream by itself");
            case GEOJSON -> GeoJson.write(extract, out);
            case KML -> Kml.write(extract, out);
            case GRAPHML -> GraphMl.write(extract, out);
            case STUDY -> Study.write(extract, out);
            case JSON -> RecordsFile.write(extract, out);
        }
    }

    /** By way of a file, for what is no stream by itself. */
    private static void copied(Extract extract, ExportForm form, OutputStream out) throws IOException, StoreException {
        Path folder = Files.createTempDirectory("kakehashi");
        Path file = folder.resolve("layers" + form.ending());
        try {
            write(extract, form, file, share -> {});
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static String table(Extract extract) {
        return new TieListing(extract.meanings(), extract.places())
                .data(List.of(TieColumn.values()), extract.rows())
                .csv();
    }
}
