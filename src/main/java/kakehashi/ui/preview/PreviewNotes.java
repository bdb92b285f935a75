package kakehashi.ui.preview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.query.PairId;
import kakehashi.session.Session;
import kakehashi.sheet.compose.TiesTold;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.PrivateNotes;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * Whether what the office noted for itself is put on the sheet: never unless it is ticked, and it is not ticked any more when
 * the sheet was saved or printed, when another one is looked at, nor when the window is opened again.
 */
final class PreviewNotes extends CheckBox {

    private final Session session;
    private final Runnable changed;
    private List<String> ids = List.of();
    private String about = "";

    /** @param changed told when the sheet is wanted otherwise */
    PreviewNotes(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
        setId("preview-private-notes");
        setWrapText(true);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setOnAction(event -> changed.run());
    }

    /** Another sheet is looked at, or the same one at another time. */
    void forget() {
        about = "";
        setSelected(false);
    }

    /** The sheet was saved or printed: the next time it is asked anew. */
    void served() {
        if (isSelected()) {
            setSelected(false);
            changed.run();
        }
    }

    /** Offers the notes about what a sheet tells of. */
    void offer(Subject subject) {
        if (!subject.fileName().equals(about)) {
            setSelected(false);
        }
        about = subject.fileName();
        ids = toldOf(session.meanings(), subject)
                .filter(id -> !session.notebook().privateNote(id).isEmpty())
                .toList();
        setVisible(!ids.isEmpty());
        setText(session.words().say("preview.private-notes", ids.size()));
    }

    /** What is to be put on a sheet in a language. */
    PrivateNotes chosen(Language language) {
        if (!isSelected()) {
            return PrivateNotes.NONE;
        }
        Places places = new Places(session.atlas(), Words.in(language));
        return new PrivateNotes(ids.stream()
                .map(id -> new PrivateNotes.Said(
                        Words.opening(name(id, places)), session.notebook().privateNote(id)))
                .toList());
    }

    private String name(String id, Places places) {
        return PairId.of(session.atlas(), id)
                .map(pair -> places.words()
                        .say("model.place.pair", locality(pair.vietnam(), places), locality(pair.japan(), places)))
                .or(() -> session.atlas().findLink(id).map(link -> places.title(link, session.asOf())))
                .orElseGet(() -> locality(id, places));
    }

    private String locality(String id, Places places) {
        return session.atlas().findLocality(id).isPresent() ? places.full(id, session.asOf()) : id;
    }

    /** The records that a sheet is about: its localities, its pair, and the ties that it tells of with theirs. */
    private static Stream<String> toldOf(Meanings meanings, Subject subject) {
        Set<String> ids = new LinkedHashSet<>();
        subject.leading().ifPresent(ids::add);
        if (subject instanceof Subject.OfPair pair) {
            addPair(meanings, pair.one(), pair.other(), ids);
        } else if (subject instanceof Subject.OfVisit visit) {
            addPair(meanings, visit.home(), visit.counterpart(), ids);
        }
        for (Tie tie : TiesTold.of(meanings, subject)) {
            ids.add(tie.id());
            ids.add(new PairId(tie.vietnam(), tie.japan()).id());
        }
        return ids.stream();
    }

    private static void addPair(Meanings meanings, String one, String other, Set<String> ids) {
        ids.add(one);
        ids.add(other);
        ids.add(PairId.between(meanings.atlas(), one, other).id());
    }
}
