package kakehashi.session;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kakehashi.store.Declined;
import kakehashi.store.Note;
import kakehashi.store.Notes;
import kakehashi.store.Seen;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/**
 * The views kept by name, what was typed for visits, and which briefs were saved: as they were last read from the store, with what was changed here
 * since. What changes is written a second later. Where it cannot be written, that is said, and it is tried again with the
 * next change and as the session closes. Ui thread only.
 */
public final class Notebook {

    private static final long SECONDS = 1;

    private final Notes notes;
    private final Preferences preferences;
    private final Messages messages;
    private final Executor background;
    private final Executor ui;
    private final Map<Note.Key, Note> known = new LinkedHashMap<>();
    private final Map<Note.Key, Note> waiting = new LinkedHashMap<>();

    /** What private notes said before they were changed here, while they wait; guarded by {@link #waiting}. */
    private final Map<Note.Key, String> before = new LinkedHashMap<>();

    /** How often private notes were found to be others than they are here. */
    private final ReadOnlyIntegerWrapper others = new ReadOnlyIntegerWrapper();

    /** Whether what is waiting will be written soon; guarded by it. */
    private boolean due;

    private final ObservableList<KeptViews.Kept> views = FXCollections.observableArrayList();

    // One for all who ask: a view of a list that nobody holds is collected, and what listened to it hears no more.
    private final ObservableList<KeptViews.Kept> shown = FXCollections.unmodifiableObservableList(views);

    /** Reads what is kept; made in the background, before the window shows it. */
    Notebook(Notes notes, Preferences preferences, Messages messages, Executor background, Executor ui) {
        this.notes = notes;
        this.preferences = preferences;
        this.messages = messages;
        this.background = background;
        this.ui = ui;
        try {
            preferences.giveAway(FormerNotes::isOne, values -> notes.adopt(FormerNotes.in(values)));
        } catch (IOException | StoreException notMoved) {
            // They stay where they are, and the next start tries again.
            FormerNotes.in(preferences.all(FormerNotes::isOne)).forEach(note -> known.put(note.key(), note));
        }
        try {
            take(notes.read());
        } catch (StoreException unreadable) {
            ui.execute(() -> messages.failed(Task.NOTES, unreadable));
        }
    }

    /** The views kept, in the order of their names. */
    ObservableList<KeptViews.Kept> views() {
        return shown;
    }

    /** What is kept about something; empty for nothing. */
    String text(Note.Key key) {
        Note note = known.get(key);
        return note == null ? "" : note.text();
    }

    /** What the office noted of a tie, a pair or a locality for itself; empty for nothing. */
    public String privateNote(String id) {
        return text(new Note.Key(Note.Sort.PRIVATE, id));
    }

    /** Keeps what the office notes of a record for itself; an empty text takes it back. It is never printed unless asked for. */
    public void notePrivately(String id, String text) {
        keep(List.of(new Note(Note.Sort.PRIVATE, id, Normalizer.normalize(text, Normalizer.Form.NFC))));
    }

    /**
     * What the office noted for itself, by the ids of the records.
     *
     * @param words every one of which a note holds, as a word or the beginning of one, with or without marks; none for all
     */
    public Map<String, String> privateNotes(String words) {
        Map<String, String> notes = new TreeMap<>();
        for (Note note : all(Note.Sort.PRIVATE)) {
            if (!note.text().isEmpty() && note.holds(words)) {
                notes.put(note.about(), note.text());
            }
        }
        return notes;
    }

    /** Which possible partners are not to be proposed to a locality, each with why. */
    public Map<String, String> declined(String locality) {
        return Declined.among(known.values(), locality);
    }

    /** Keeps that a possible partner is not to be proposed to a locality, because of something; an empty text takes it back. */
    public void decline(String locality, String partner, String because) {
        keep(List.of(Declined.note(locality, partner, because)));
    }

    /** Whether something that comes up was seen, so that it does not return; by its key. */
    public boolean isSeen(String due) {
        return !text(Seen.key(due)).isEmpty();
    }

    /** Keeps that something that comes up was seen, or takes that back. */
    public void see(String due, boolean seen) {
        keep(List.of(Seen.note(due, seen)));
    }

    /** All that is kept of one sort. */
    List<Note> all(Note.Sort sort) {
        return known.values().stream().filter(note -> note.sort() == sort).toList();
    }

    /** Keeps notes; an empty text takes back what was kept. */
    void keep(List<Note> changed) {
        boolean first;
        synchronized (waiting) {
            first = !due;
            due = true;
            changed.forEach(note -> {
                if (note.sort() == Note.Sort.PRIVATE && !waiting.containsKey(note.key())) {
                    before.put(note.key(), text(note.key()));
                }
                waiting.put(note.key(), note);
            });
        }
        take(changed);
        if (first) {
            CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, background)
                    .execute(this::flush);
        }
    }

    /** Reads again what other windows may have kept. */
    public void refresh() {
        background.execute(() -> {
            try {
                List<Note> now = notes.read();
                ui.execute(() -> takeOthers(now));
            } catch (StoreException unreadable) {
                ui.execute(() -> messages.failed(Task.NOTES, unreadable));
            }
        });
    }

    /** Told when another window has changed what the office noted for itself. */
    public ReadOnlyIntegerProperty othersProperty() {
        return others.getReadOnlyProperty();
    }

    private void takeOthers(List<Note> read) {
        Map<String, String> known = privateNotes("");
        take(read);
        if (!privateNotes("").equals(known)) {
            others.set(others.get() + 1);
        }
    }

    private void take(List<Note> read) {
        read.forEach(note -> known.put(note.key(), note));
        synchronized (waiting) {
            known.putAll(waiting);
        }
        Words words = Words.in(preferences.languageProperty().get());
        List<KeptViews.Kept> next = new ArrayList<>();
        for (Note note : known.values()) {
            if (note.sort() == Note.Sort.VIEW && !note.text().isEmpty()) {
                next.add(new KeptViews.Kept(note.about(), note.text()));
            }
        }
        next.sort(Comparator.comparing(KeptViews.Kept::name, words.order()));
        if (!next.equals(views)) {
            views.setAll(next);
        }
    }

    /** Writes at once what is still waiting to be written; any thread. */
    void flush() {
        Map<Note.Key, Note> changed;
        synchronized (waiting) {
            due = false;
            changed = new LinkedHashMap<>(waiting);
        }
        if (changed.isEmpty()) {
            return;
        }
        try {
            List<Note> joined = joined(changed);
            notes.keep(joined);
            synchronized (waiting) {
                changed.forEach(waiting::remove);
                before.keySet().retainAll(waiting.keySet());
            }
            if (!joined.equals(List.copyOf(changed.values()))) {
                ui.execute(() -> takeOthers(joined));
            }
            ui.execute(() -> messages.worked(Task.NOTES));
        } catch (StoreException | RuntimeException failed) {
            ui.execute(() -> messages.failed(Task.NOTES, failed));
        }
    }

    /** What is to be written: where another window has changed a private note too, with what it says besides. */
    private List<Note> joined(Map<Note.Key, Note> changed) throws StoreException {
        if (changed.keySet().stream().noneMatch(key -> key.sort() == Note.Sort.PRIVATE)) {
            return List.copyOf(changed.values());
        }
        Map<Note.Key, String> stored = new LinkedHashMap<>();
        notes.read().forEach(note -> stored.put(note.key(), note.text()));
        List<Note> joined = new ArrayList<>();
        for (Note note : changed.values()) {
            String there = stored.getOrDefault(note.key(), "");
            String known;
            synchronized (waiting) {
                known = before.getOrDefault(note.key(), there);
            }
            boolean isOther = !there.equals(known) && !there.equals(note.text());
            joined.add(isOther ? new Note(note.sort(), note.about(), joined(note.text(), there)) : note);
        }
        return joined;
    }

    private static String joined(String mine, String there) {
        StringBuilder text = new StringBuilder(mine);
        there.lines().filter(line -> !mine.contains(line)).forEach(line -> text.append(text.isEmpty() ? "" : "\n")
                .append(line));
        return text.toString();
    }

    /** What was kept in the settings by earlier versions. */
    private static final class FormerNotes {

        private static final String VIEWS = "views";
        private static final String VISIT = "visit.";
        /** Stood for a line break. */
        private static final String LINE_BREAK = "\u2028";

        private FormerNotes() {}

        static boolean isOne(String key) {
            return key.equals(VIEWS) || key.startsWith(VISIT);
        }

        static List<Note> in(Map<String, String> values) {
            List<Note> notes = new ArrayList<>();
            new TreeMap<>(values).forEach((key, value) -> {
                if (key.startsWith(VISIT)) {
                    String about = key.substring(VISIT.length());
                    notes.add(new Note(Note.Sort.VISIT, about, value.replace(LINE_BREAK, "\n")));
                } else {
                    String[] parts = value.split("\t");
                    for (int i = 0; i + 1 < parts.length; i += 2) {
                        notes.add(new Note(Note.Sort.VIEW, parts[i], parts[i + 1]));
                    }
                }
            });
            return notes;
        }
    }
}
