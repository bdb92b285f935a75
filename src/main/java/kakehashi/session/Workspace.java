package kakehashi.session;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.query.kept.Look;
import org.jspecify.annotations.Nullable;

/** The middle of the window: which tab is in front, remembered between two starts, what is picked, and what lies in the preview. Ui thread only. */
public final class Workspace {

    private static final String TAB = "workspace.tab";

    private final ObjectProperty<Tab> tab;
    private final ObjectProperty<Look.@Nullable Position> position = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Look.@Nullable Position> wanted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> picked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<@Nullable String> pointed = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>();

    /**
     * A sheet as it lies in the preview.
     *
     * @param kind the code of its kind
     * @param languages those that it is written in, the first of them first
     */
    public record Paper(String kind, List<Language> languages) {

        public Paper {
            languages = List.copyOf(languages);
        }
    }

    /** @param selection selecting one record ends a pick of several */
    Workspace(Preferences preferences, ReadOnlyStringProperty selection) {
        tab = new SimpleObjectProperty<>(preferences
                .choice(TAB)
                .flatMap(code -> Coded.find(Tab.class, code))
                .orElse(Tab.MAP));
        tab.addListener((observed, before, after) -> preferences.rememberChoice(TAB, after.code()));
        selection.addListener((observed, before, after) -> {
            if (after != null) {
                picked.set(Set.of());
            }
        });
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** What the map is centred on, told by the map; null before it is drawn. */
    public ObjectProperty<Look.@Nullable Position> positionProperty() {
        return position;
    }

    /** What the map is asked to centre on; it listens. */
    public ReadOnlyObjectProperty<Look.@Nullable Position> wantedPositionProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Asks the map to centre on a position; null leaves it where it is. */
    void goTo(Look.@Nullable Position next) {
        if (next != null) {
            // The same position may be asked for again after the map was moved by hand.
            wanted.set(null);
            wanted.set(next);
        }
    }

    /** Ids of the links that are picked together, to be seen on the map and copied; none while one record is selected. */
    public ReadOnlyObjectProperty<Set<String>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Id of the record that the pointer lies on in a list, to be found on the map by; null for none. */
    public ObjectProperty<@Nullable String> pointedProperty() {
        return pointed;
    }

    /** The sheet that is seen in the preview, told by the preview; null while there is none. */
    public ObjectProperty<@Nullable Paper> paperProperty() {
        return paper;
    }

    /** @param links ids of several links, or none; one alone is selected in the session instead */
    public void pick(Set<String> links) {
        picked.set(Set.copyOf(links));
    }
}
