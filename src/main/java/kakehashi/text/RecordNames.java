package kakehashi.text;

import java.time.LocalDate;
import kakehashi.model.Findable;
import kakehashi.model.Source;

/** What the records of an atlas are called in one language, as of a day. Cheap to make, and safe on any thread. */
public final class RecordNames {

    private final Places places;
    private final LocalDate asOf;

    public RecordNames(Places places, LocalDate asOf) {
        this.places = places;
        this.asOf = asOf;
    }

    /**
     * The name among other words: the shortest that cannot be mistaken, so a network link says that it is one, for a tie may
     * join the same two. What the atlas does not know is called by its id.
     */
    public String name(String id) {
        return places.atlas().find(id).map(this::name).orElse(id);
    }

    /** The name among other words. */
    public String name(Findable record) {
        Words words = places.words();
        return record.fold(
                locality -> places.name(locality.id(), asOf),
                tie -> places.title(tie, asOf),
                link -> words.say("model.place.written", places.title(link, asOf), words.name(link.scheme())),
                network -> words.named(network.name()),
                party -> words.named(party.name()),
                Source::title,
                region -> places.region(region.id()));
    }

    /**
     * The name that heads a page or a line, where the kind of the record is told beside it: a locality's with its rank, and
     * a source's title as it was written.
     */
    public String heading(Findable record) {
        return record.fold(
                locality -> Words.opening(places.full(locality.id(), asOf)),
                tie -> Words.opening(places.title(tie, asOf)),
                link -> Words.opening(places.title(link, asOf)),
                this::name,
                this::name,
                this::name,
                this::name);
    }
}
