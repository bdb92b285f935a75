package kakehashi.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.scene.ColourBy;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import org.jspecify.annotations.Nullable;

/** How the map is drawn, whatever it shows; remembered between two starts. Ui thread only. */
public final class Drawing {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String LEGEND = "drawing.legend";
    private static final String SECOND_LANGUAGE = "drawing.second-language";

    private final Preferences preferences;
    private final ObjectProperty<ColourBy> colourBy;
    private final ObjectProperty<Viewpoint> viewpoint;
    private final ObjectProperty<@Nullable Language> secondLanguage;
    private final BooleanProperty atSuccessor;
    private final BooleanProperty graticule;
    private final BooleanProperty legend;
    private String legendIn = LEGEND;
    private final BooleanProperty follow;
    private final BooleanProperty bands;
    private final BooleanProperty passing;
    private final BooleanProperty known;
    private final StringProperty streetMap;
    private final StringProperty streetMapSource;

    Drawing(Preferences preferences) {
        this.preferences = preferences;
        colourBy = remembered("drawing.colour-by", ColourBy.SCHEME);
        viewpoint = remembered("drawing.viewpoint", Viewpoint.NEUTRAL);
        secondLanguage = new SimpleObjectProperty<>(
                preferences.choice(SECOND_LANGUAGE).flatMap(Language::ofTag).orElse(null));
        secondLanguage.addListener((observed, before, after) ->
                preferences.rememberChoice(SECOND_LANGUAGE, after == null ? "" : after.tag()));
        atSuccessor = remembered("drawing.at-successor", false);
        graticule = remembered("drawing.graticule", false);
        legend = new SimpleBooleanProperty();
        legend.addListener((observed, before, after) -> preferences.rememberChoice(legendIn, after ? YES : NO));
        follow = remembered("drawing.follow", true);
        bands = remembered("drawing.bands", true);
        passing = remembered("drawing.passing", false);
        known = remembered("drawing.known", false);
        streetMap = remembered("street-map.address");
        streetMapSource = remembered("street-map.source");
    }

    private <E extends Enum<E> & Coded> ObjectProperty<E> remembered(String name, E usual) {
        Optional<E> last = preferences.choice(name).flatMap(code -> Coded.find(usual.getDeclaringClass(), code));
        ObjectProperty<E> choice = new SimpleObjectProperty<>(last.orElse(usual));
        choice.addListener((observed, before, after) -> preferences.rememberChoice(name, after.code()));
        return choice;
    }

    private BooleanProperty remembered(String name, boolean usual) {
        BooleanProperty choice = new SimpleBooleanProperty(
                preferences.choice(name).map(YES::equals).orElse(usual));
        choice.addListener((observed, before, after) -> preferences.rememberChoice(name, after ? YES : NO));
        return choice;
    }

    private StringProperty remembered(String name) {
        StringProperty choice =
                new SimpleStringProperty(preferences.choice(name).orElse(""));
        choice.addListener((observed, before, after) -> preferences.rememberChoice(name, after));
        return choice;
    }

    /** Where tiles of a street map are fetched from; empty, until one is given, for none. */
    public StringProperty streetMapProperty() {
        return streetMap;
    }

    /** Whom the street map names as its source. */
    public StringProperty streetMapSourceProperty() {
        return streetMapSource;
    }

    /** What the colours of curves tell. */
    public ObjectProperty<ColourBy> colourByProperty() {
        return colourBy;
    }

    /** Whose way of showing seas and disputed islands the map follows; neutral until chosen otherwise. */
    public ObjectProperty<Viewpoint> viewpointProperty() {
        return viewpoint;
    }

    /** The language of the smaller name beneath each; null for none. */
    public ObjectProperty<@Nullable Language> secondLanguageProperty() {
        return secondLanguage;
    }

    /** Whether a tie is drawn at the locality that answers for it on the as-of date, instead of at its signatory. */
    public BooleanProperty atSuccessorProperty() {
        return atSuccessor;
    }

    /** Whether lines of longitude and latitude are laid over the map. */
    public BooleanProperty graticuleProperty() {
        return graticule;
    }

    /** Whether the map goes to what a filter leaves where it is not in view. */
    public BooleanProperty followProperty() {
        return follow;
    }

    /** Whether curves with no end in view are drawn whole. */
    public BooleanProperty passingProperty() {
        return passing;
    }

    /** Whether the ground says how far each province and prefecture was searched. */
    public BooleanProperty knownProperty() {
        return known;
    }

    /** What the picture depends on. */
    public List<Observable> picture() {
        return List.of(colourBy, viewpoint, secondLanguage, atSuccessor, bands, passing, known);
    }

    /** Whether the ties between two regions are one band where they are seen from far. */
    public BooleanProperty bandsProperty() {
        return bands;
    }

    /** Whether the legend is unfolded, not one line; remembered for each size of window. */
    public BooleanProperty legendProperty() {
        return legend;
    }

    /**
     * Unfolds the legend or folds it, as it was left in a window of such a size.
     *
     * @param usual whether it is unfolded where nobody has chosen yet
     */
    public void recallLegend(String size, boolean usual) {
        legendIn = LEGEND + "." + size;
        legend.set(preferences.choice(legendIn).map(YES::equals).orElse(usual));
    }
}
