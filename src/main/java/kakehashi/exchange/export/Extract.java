package kakehashi.exchange.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import kakehashi.exchange.LinkRecords;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.Seat;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * What is exported: ties as of a day, in the language of a reader.
 *
 * @param rows in the order in which they are written
 * @param asked the filter that left them, in words; empty where all are meant
 * @param made when, for forms that tell a newer file from an older one
 */
public record Extract(Meanings meanings, Places places, List<Row> rows, String asked, Instant made) {

    public Extract {
        rows = rows instanceof WatchedRows ? rows : List.copyOf(rows);
    }

    /** Of rows in any order: they are written as lists of ties are, by their ends. */
    public static Extract of(Meanings meanings, Places places, List<Row> rows, String asked, Instant made) {
        Comparator<String> order = places.order(meanings.asOf());
        List<Row> inOrder = rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.link().vietnam(), order)
                        .thenComparing(row -> row.link().japan(), order))
                .toList();
        return new Extract(meanings, places, inOrder, asked, made);
    }

    /** The same, whose writing tells how far it is. */
    Extract watched(DoubleConsumer told) {
        return new Extract(meanings, places, new WatchedRows(rows, told), asked, made);
    }

    /** Asks whether to go on, where somebody watches. */
    void check() {
        if (rows instanceof WatchedRows watched) {
            watched.check();
        }
    }

    /** A thing a time, asking before each whether to go on. */
    <T> Stream<T> checked(Stream<T> things) {
        return things.peek(thing -> check());
    }

    /** The links of the rows, without a word of how far one is with them. */
    Stream<Link> links() {
        return checked((rows instanceof WatchedRows watched ? watched.unwatched() : rows)
                .stream().map(Row::link));
    }

    Atlas atlas() {
        return meanings.atlas();
    }

    Words words() {
        return places.words();
    }

    LocalDate asOf() {
        return meanings.asOf();
    }

    /** The ties among the rows, without links of networks. */
    List<Tie> ties() {
        return links().filter(Tie.class::isInstance)
                .map(link -> meanings.known((Tie) link))
                .toList();
    }

    /** The localities at the ends of the rows, by country and in the order of lists. */
    List<Locality> localities() {
        return links().flatMap(link -> Stream.of(link.vietnam(), link.japan()))
                .distinct()
                .sorted(places.order(asOf()))
                .map(atlas()::locality)
                .toList();
    }

    /** Where a locality has its seat, as of the day. */
    Seat seat(String locality) {
        return atlas().locality(locality).eraNearest(asOf()).seat();
    }

    /** Ids of all that attests a link by that day. */
    Set<String> sources(Link link) {
        return records().sources(known(link));
    }

    /** Where they can be read; by its title what has no address. */
    List<String> addresses(Link link) {
        return records().addresses(known(link));
    }

    /** The networks that its two ends share. */
    List<Network> networks(Link link) {
        return records().networks(link);
    }

    private Link known(Link link) {
        return link instanceof Tie tie ? meanings.known(tie) : link;
    }

    private LinkRecords records() {
        return new LinkRecords(atlas());
    }

    /** All sources of the rows, each once, in the order in which they are met. */
    List<Source> sources() {
        Set<String> ids = new LinkedHashSet<>();
        links().forEach(link -> ids.addAll(sources(link)));
        return ids.stream().map(atlas()::source).toList();
    }

    /** What a reader must know of the whole: what it is by what it says, in the reader's language, in the order of reading. */
    Map<String, String> about() {
        Edition edition = atlas().edition();
        Map<String, String> about = new LinkedHashMap<>();
        about.put(words().say("exchange.about.atlas"), words().say("exchange.about.program"));
        about.put(words().say("exchange.about.edition"), edition.version());
        about.put(words().say("exchange.about.as-of"), words().date(asOf()));
        about.put(words().say("exchange.about.asked"), asked.isEmpty() ? words().say("exchange.about.all") : asked);
        about.put(words().say("exchange.about.count"), words().number(rows.size()));
        about.put(words().say("exchange.about.licence"), edition.licence());
        about.put(words().say("exchange.about.attribution"), String.join("; ", edition.attribution()));
        return about;
    }

    /** The same in one text, a line each. */
    String aboutInLines() {
        StringBuilder lines = new StringBuilder();
        about().forEach((what, says) ->
                lines.append(words().say("ui.chip", what, says)).append('\n'));
        return lines.toString().strip();
    }
}
