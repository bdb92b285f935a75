package kakehashi.store;

import java.util.List;

/** The seeds break rules of their format, so nothing was read from them. */
public final class SeedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Breach> breaches;

    SeedException(List<Breach> breaches) {
        super(breaches.size() + " breaches, first: " + breaches.get(0));
        this.breaches = List.copyOf(breaches);
    }

    /** Every breach found, at least one. */
    public List<Breach> breaches() {
        return breaches;
    }
}
