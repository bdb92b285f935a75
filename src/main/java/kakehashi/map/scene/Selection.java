package kakehashi.map.scene;

import java.util.HashSet;
import java.util.Set;

/** What a content raises: the chosen things, and what they are joined to. */
final class Selection {

    private final Set<String> chosen;
    private final Set<String> raisedPlaces = new HashSet<>();
    private final Set<String> own;
    private final Set<String> ownPlaces = new HashSet<>();
    /** Whether so much is chosen or one's own that drawn tie by tie it would be a river again. */
    private final boolean crowded;

    private Selection(MapContent content) {
        chosen = content.raised();
        own = content.restraint().own();
        if (!own.isEmpty()) {
            keepOwn(content);
        }
        crowded = content.restraint().bands()
                && content.ties().stream().filter(this::isKept).count() > Step.TANGLE;
        if (chosen.isEmpty()) {
            return;
        }
        for (MapTie tie : content.ties()) {
            if (raises(tie)) {
                raisedPlaces.add(tie.link().vietnam());
                raisedPlaces.add(tie.link().japan());
            }
        }
        content.places().stream().map(MapPlace::id).filter(chosen::contains).forEach(raisedPlaces::add);
    }

    static Selection of(MapContent content) {
        return new Selection(content);
    }

    private void keepOwn(MapContent content) {
        ownPlaces.addAll(own);
        for (MapTie tie : content.ties()) {
            if (isOwn(tie)) {
                ownPlaces.add(tie.link().vietnam());
                ownPlaces.add(tie.link().japan());
            }
        }
    }

    private boolean isOwn(MapTie tie) {
        return own.contains(tie.link().vietnam()) || own.contains(tie.link().japan());
    }

    private boolean isKept(MapTie tie) {
        return raises(tie) || isOwn(tie);
    }

    /** Whether a tie is chosen or the user's own, and drawn by itself from wherever it is seen but where those are too many. */
    boolean keeps(MapTie tie) {
        return !crowded && isKept(tie);
    }

    /** Whether a tie is never cut short. */
    boolean shows(MapTie tie) {
        return isKept(tie);
    }

    /** Whether a locality is itself chosen or the user's own, so that no other place stands for it. */
    boolean isMeant(String locality) {
        return chosen.contains(locality) || own.contains(locality);
    }

    /** Whether a locality is drawn by itself from wherever it is seen. */
    boolean keeps(MapPlace place) {
        return crowded ? isMeant(place.id()) : raisedPlaces.contains(place.id()) || ownPlaces.contains(place.id());
    }

    private boolean raises(MapTie tie) {
        return chosen.contains(tie.link().id())
                || chosen.contains(tie.link().vietnam())
                || chosen.contains(tie.link().japan());
    }

    Emphasis of(MapTie tie) {
        return emphasis(raises(tie));
    }

    Emphasis of(MapPlace place) {
        return emphasis(raisedPlaces.contains(place.id()));
    }

    private Emphasis emphasis(boolean raised) {
        if (raisedPlaces.isEmpty()) {
            return Emphasis.PLAIN;
        }
        return raised ? Emphasis.RAISED : Emphasis.RECEDING;
    }
}
