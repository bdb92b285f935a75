package kakehashi.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How the map is drawn, whatever it shows; remembered between two starts. Ui thread only. */
public final class Drawing {

    private static final String YES = "yes";

    private final Preferences preferences;
    private final BooleanProperty graticule;

    Drawing(Preferences preferences) {
        this.preferences = preferences;
        graticule = remembered("drawing.graticule");
    }

    private BooleanProperty remembered(String name) {
        BooleanProperty choice = new SimpleBooleanProperty(
                preferences.choice(name).filter(YES::equals).isPresent());
        choice.addListener((observed, before, after) -> preferences.rememberChoice(name, after ? YES : ""));
        return choice;
    }

    /** Whether lines of longitude and latitude are laid over the map. */
    public BooleanProperty graticuleProperty() {
        return graticule;
    }
}
