package kakehashi.ui.edit.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kakehashi.disk.Digest;
import kakehashi.session.Preferences;

/**
 * Lists that somebody began to take in and left: kept with what the window remembers, so that they outlive the card, the window
 * and a crash. A list of a file is known by where it is, one that was pasted by its cells.
 */
final class HalfTaken {

    private static final String INDEX = "list-half";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int ENOUGH = 16;

    /** What a person comes back to; older ones are forgotten. */
    private static final int MOST = 4;

    private final Preferences preferences;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");

    HalfTaken(Preferences preferences) {
        this.preferences = preferences;
        tell();
    }

    /** The name of the list that was left last; empty where none was. */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    void keep(Begun begun) {
        String id = id(begun.place());
        begun.parts().forEach((part, text) -> preferences.rememberChoice(key(id, part), text));
        List<String> ids = ids();
        ids.remove(id);
        ids.add(0, id);
        while (ids.size() > MOST) {
            drop(ids.remove(ids.size() - 1));
        }
        index(ids);
    }

    /** The list that was left last. */
    Optional<Begun> last() {
        return ids().stream().findFirst().flatMap(this::read);
    }

    /** What was said of a list before it was left. */
    Optional<Begun> of(String place) {
        String id = id(place);
        return ids().contains(id) ? read(id) : Optional.empty();
    }

    void forget(String place) {
        String id = id(place);
        List<String> ids = ids();
        if (ids.remove(id)) {
            drop(id);
            index(ids);
        }
    }

    private Optional<Begun> read(String id) {
        Map<String, String> parts = Begun.PARTS.stream()
                .collect(Collectors.toMap(
                        part -> part, part -> preferences.choice(key(id, part)).orElse("")));
        return Begun.of(parts);
    }

    private void drop(String id) {
        Begun.PARTS.forEach(part -> preferences.rememberChoice(key(id, part), ""));
    }

    private List<String> ids() {
        return preferences
                .choice(INDEX)
                .map(all -> new ArrayList<>(List.of(COMMA.split(all, -1))))
                .orElseGet(ArrayList::new);
    }

    private void index(List<String> ids) {
        preferences.rememberChoice(INDEX, String.join(",", ids));
        tell();
    }

    private void tell() {
        name.set(last().map(Begun::name).orElse(""));
    }

    private static String id(String place) {
        return Digest.of(place).substring(0, ENOUGH);
    }

    private static String key(String id, String part) {
        return INDEX + "." + id + "." + part;
    }
}
