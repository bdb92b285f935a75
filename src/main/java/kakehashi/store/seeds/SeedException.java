package kakehashi.store.seeds;

import java.util.List;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** The seeds break rules of their format, so nothing was read from them. */
public final class SeedException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final transient List<SeedBreach> breaches;

    SeedException(List<SeedBreach> breaches) {
        super(breaches.size() + " breaches, first: " + breaches.get(0));
        this.breaches = List.copyOf(breaches);
    }

    /** Every breach found, at least one. */
    public List<SeedBreach> breaches() {
        return breaches;
    }

    /** The first breach. */
    @Override
    public String in(Words words) {
        return breaches.get(0).in(words);
    }
}
