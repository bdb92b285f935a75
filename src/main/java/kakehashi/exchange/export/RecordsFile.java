package kakehashi.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Locality;
import kakehashi.model.NetworkLink;
import kakehashi.model.Party;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.store.change.RecordJson;

/**
 * Ties with all records that they name, as the seeds have them: one object of arrays by kind, a record a line. Taken in again
 * they are equal records. Beside them stands which edition they are of.
 */
final class RecordsFile {

    private final Extract extract;
    private final Writer out;

    private RecordsFile(Extract extract, Writer out) {
        this.extract = extract;
        this.out = out;
    }

    static void write(Extract extract, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new RecordsFile(extract, writer).write();
        writer.flush();
    }

    private void write() throws IOException {
        List<Tie> ties = extract.links()
                .filter(Tie.class::isInstance)
                .map(link -> extract.meanings().whole().findLink(link.id()).orElse(link))
                .map(Tie.class::cast)
                .toList();
        Set<Locality> places = places();
        out.write("{\n\"edition\": " + RecordJson.write(extract.atlas().edition()));
        out.write(",\n\"asOf\": " + RecordJson.write(extract.asOf().toString()));
        out.write(",\n\"filter\": " + RecordJson.write(extract.asked()));
        array("sources", sources(ties, places));
        array("parties", parties(ties));
        array("localities", places.stream());
        array("networks", networks());
        array("ties", ties.stream());
        out.write("\n}\n");
    }

    private void array(String name, Stream<? extends AtlasRecord> records) throws IOException {
        out.write(",\n\"" + name + "\": [");
        String separator = "\n";
        for (AtlasRecord record : (Iterable<AtlasRecord>) records.map(AtlasRecord.class::cast)::iterator) {
            out.write(separator + RecordJson.write(record));
            separator = ",\n";
        }
        out.write("\n]");
    }

    /** With those that they belonged to in any of their eras. */
    private Set<Locality> places() {
        Set<Locality> places = new LinkedHashSet<>();
        extract.localities().forEach(place -> add(place, places));
        return places;
    }

    private void add(Locality place, Set<Locality> places) {
        place.eras().stream()
                .map(era -> era.parent())
                .filter(Objects::nonNull)
                .map(extract.atlas()::locality)
                .filter(parent -> !places.contains(parent))
                .forEach(parent -> add(parent, places));
        places.add(place);
    }

    private Stream<Source> sources(List<Tie> ties, Set<Locality> places) {
        Set<String> ids = new LinkedHashSet<>();
        places.forEach(place -> ids.add(place.source()));
        ties.forEach(tie -> tie.events().forEach(event -> ids.addAll(event.sources())));
        extract.sources().forEach(source -> ids.add(source.id()));
        return ids.stream().map(extract.meanings().whole()::source);
    }

    private Stream<Party> parties(List<Tie> ties) {
        return ties.stream()
                .flatMap(tie -> tie.parties().stream())
                .distinct()
                .flatMap(id -> extract.atlas().findParty(id).stream());
    }

    private Stream<? extends AtlasRecord> networks() {
        return extract.links()
                .filter(NetworkLink.class::isInstance)
                .flatMap(link -> ((NetworkLink) link).networks().stream())
                .distinct()
                .flatMap(id -> extract.atlas().findNetwork(id).stream());
    }
}
