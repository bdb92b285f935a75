package kakehashi.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kakehashi.model.Locality;
import kakehashi.model.Source;
import kakehashi.text.Words;

/**
 * A pack for research: ties, their events, terms and sources, the localities, and a panel of pairs by years, as tables of
 * comma-separated values in UTF-8 without a byte order mark, an empty cell where nothing is known; with a codebook of every
 * column and a text that says what it is. R and pandas read it as it stands.
 */
final class Study {

    private final Extract extract;
    private final Words words;
    private final ZipOutputStream zip;
    private final List<String> codebook = new ArrayList<>();

    private Study(Extract extract, ZipOutputStream zip) {
        this.extract = extract;
        this.zip = zip;
        words = extract.words();
    }

    static void write(Extract extract, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new Study(extract, zip).write();
        zip.finish();
    }

    private void write() throws IOException {
        text("README.txt", words.say("exchange.study.readme", extract.aboutInLines()));
        table("ties", TieProperties.of(extract), extract.rows().stream());
        table("localities", ofPlaces(), extract.localities().stream());
        table("events", HappenedProperties.events(), HappenedProperties.all(extract.ties()));
        table("terms", TermProperties.of(), TermProperties.all(extract));
        table("dyads", Dyads.properties(), Dyads.all(extract));
        table("sources", ofSources(), extract.sources().stream());
        text("codebook.csv", "file,column,type,meaning\n" + String.join("", codebook));
    }

    private List<Property<Locality>> ofPlaces() {
        List<Property<Locality>> properties = new ArrayList<>(PlaceProperties.of(extract));
        properties.replaceAll(property -> property.column() == DataColumn.CODE ? code(property) : property);
        properties.add(Property.number(
                DataColumn.LATITUDE,
                place -> PlaceProperties.era(extract, place).seat().lat()));
        properties.add(Property.number(
                DataColumn.LONGITUDE,
                place -> PlaceProperties.era(extract, place).seat().lon()));
        return properties;
    }

    /** With whose it is before it: read as a number, it would lose the nought that it begins with. */
    private static Property<Locality> code(Property<Locality> plain) {
        return Property.text(DataColumn.STATISTICS_CODE, place -> {
            Object code = plain.of().apply(place);
            return code == null ? null : place.country().code() + ":" + code;
        });
    }

    private static List<Property<Source>> ofSources() {
        return List.of(
                Property.text(DataColumn.ID, Source::id),
                Property.text(DataColumn.TITLE, Source::title),
                Property.text(DataColumn.PUBLISHER, Source::publisher),
                Property.text(
                        DataColumn.PUBLISHED,
                        source -> source.published() == null
                                ? null
                                : source.published().toString()),
                Property.text(DataColumn.URL, Source::url),
                Property.text(DataColumn.LANGUAGE, Source::language),
                Property.text(DataColumn.KIND, source -> source.kind().code()));
    }

    private <T> void table(String name, List<Property<T>> properties, Stream<T> things) throws IOException {
        for (Property<T> property : properties) {
            codebook.add(String.join(
                    ",",
                    name + ".csv",
                    property.name(),
                    property.sort().name().toLowerCase(Locale.ROOT),
                    quoted(words.name(property.column()))));
            codebook.add("\n");
        }
        begin(name + ".csv");
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.write(String.join(",", properties.stream().map(Property::name).toList()));
        out.write('\n');
        for (T thing : (Iterable<T>) things::iterator) {
            String separator = "";
            for (Property<T> property : properties) {
                out.write(separator);
                separator = ",";
                Object value = property.of().apply(thing);
                if (value != null) {
                    out.write(quoted(told(property, value)));
                }
            }
            out.write('\n');
        }
        out.flush();
        zip.closeEntry();
    }

    /** R knows a truth in capitals alone. */
    private static String told(Property<?> property, Object value) {
        return property.sort() == Property.Sort.TRUTH ? value.toString().toUpperCase(Locale.ROOT) : value.toString();
    }

    private void text(String name, String content) throws IOException {
        begin(name);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** With the hour of the extract, so that the same extract is the same file. */
    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(extract.made().toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
