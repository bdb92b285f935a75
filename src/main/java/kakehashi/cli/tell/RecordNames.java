package kakehashi.cli.tell;

import java.util.Optional;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.text.Words;

/** What kind of record an id belongs to, and what it is called. */
public final class RecordNames {

    private final Reading reading;
    private final Atlas atlas;

    public RecordNames(Reading reading) {
        this.reading = reading;
        this.atlas = reading.atlas();
    }

    /** The name of a record, or its id where there is no such record. */
    public String of(String id) {
        if (atlas.findLocality(id).isPresent()) {
            return reading.name(id);
        }
        Optional<Link> link = atlas.findLink(id);
        if (link.isPresent()) {
            return ofLink(link.get());
        }
        return atlas.findNetwork(id)
                .map(Network::name)
                .or(() -> atlas.findParty(id).map(Party::name))
                .or(() -> atlas.findRegion(id).map(Region::name))
                .map(reading.words()::text)
                .or(() -> atlas.findSource(id).map(Source::title))
                .orElse(id);
    }

    /** A name as a line or cell opens with it; titles of sources stay as they were written. */
    public static String opening(String kind, String name) {
        return kind.equals("source") ? name : Words.opening(name);
    }

    String ofLink(Link link) {
        String title = reading.places().title(link, reading.asOf());
        return link instanceof NetworkLink
                ? reading.words()
                        .say("cli.show.labelled", title, reading.words().name(link.scheme()))
                : title;
    }
}
