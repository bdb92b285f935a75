package kakehashi.ui.filter;

import kakehashi.query.Facet;
import kakehashi.session.Preferences;

/** Whether the values of a facet are unfolded; remembered between two starts. */
final class FacetFold {

    private static final String OPEN = "open";

    private final Preferences preferences;
    private final String name;
    private boolean open;

    /** @param usually whether it is open until the user does otherwise */
    FacetFold(Preferences preferences, Facet facet, boolean usually) {
        this.preferences = preferences;
        name = "facet." + facet.code();
        open = preferences.choice(name).map(OPEN::equals).orElse(usually);
    }

    boolean isOpen() {
        return open;
    }

    void turn() {
        open = !open;
        preferences.rememberChoice(name, open ? OPEN : "folded");
    }
}
