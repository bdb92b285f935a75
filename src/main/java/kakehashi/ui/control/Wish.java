package kakehashi.ui.control;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** Something that a part of the window wants done which it cannot do itself; the window hears it and does it. */
public final class Wish extends Event {

    @Serial
    private static final long serialVersionUID = 1;

    public static final EventType<Wish> WISH = new EventType<>(Event.ANY, "WISH");

    /** What is wanted. */
    public enum Kind {
        /** The preview of the sheet of what is selected: its kind by its code, or an empty text for the one last made. */
        SHEET,
        /** To be asked what the selected locality is to be compared with. */
        COMPARE,
        /** A text on the clipboard. */
        COPY,
        /** A picture on the clipboard. */
        COPY_PICTURE,
        /** An address in the browser. */
        BROWSE,
        /** Ties as a file for another program: those of a record first, or by an empty text of the result. The ending of a form begins with that form. */
        EXPORT,
        /** To be asked what happened between the two of a record. */
        ADD_EVENT,
        /** To be asked for a tie that is not on record. */
        ADD_TIE,
        /** To be asked for a network that is not on record. */
        ADD_NETWORK,
        /** To take down a search that was made for ties of a locality. */
        SEARCHED,
        /** To correct a fact: a record, or a part of it. */
        CORRECT,
        /** The texts that are there in some languages alone. */
        TRANSLATE,
        /** To say which events of a tie tell one fact differently, and which to go by: of one of them. */
        RIVALS,
        /** To make one of two records of one thing. */
        MERGE,
        /** The history of a record. */
        HISTORY,
        /** To take in a list of ties: the file, or an empty text to be asked for one. */
        LIST,
        /** To take in the table that was copied in another program. */
        PASTE,
        /** What the office noted for itself. */
        NOTES,
        /** The backups of the store. */
        BACKUPS,
        /** Whether the log of changes is whole, and forgetting its oldest part. */
        LOG,
        /** What the window holds as a file of its own. */
        SAVE_HELD,
        /** The store's file opened anew, as it is now. */
        OPEN_ANEW,
        /** Somebody else's store: its file. */
        OTHER_STORE,
        /** To see what a change file would change, and take it in: its file, or an empty text to be asked for one. */
        CHANGES,
        /** What was changed here as a file for another copy of the atlas. */
        SEND_CHANGES,
        /** To see what an edition would change, and take it over: its file, or an empty text to be asked for one. */
        EDITION,
        /** What the editions that were taken over changed. */
        EDITIONS,
        /** What the edition says otherwise than the user, to be decided. */
        QUESTIONS,
        /** To be led through the window in five steps. */
        TOUR,
        /** What is new in the program. */
        NEWS,
        /** What whoever helps needs to know, as a file. */
        HELPER_FILE,
        /** Which version of the program there is, and where newer ones are. */
        NEWER_PROGRAM
    }

    private final Kind kind;
    private final String text;
    private final String said;
    private final transient @Nullable Image picture;

    private Wish(Kind kind, String text, String said, @Nullable Image picture) {
        super(WISH);
        this.kind = kind;
        this.text = text;
        this.said = said;
        this.picture = picture;
    }

    /** Lets the window hear of a wish of a node. */
    public static void of(Node node, Kind kind, String text) {
        Event.fireEvent(node, new Wish(kind, text, "", null));
    }

    /** @param said what the window says once the text is on the clipboard */
    public static void copy(Node node, String text, String said) {
        Event.fireEvent(node, new Wish(Kind.COPY, text, said, null));
    }

    /** @param said what the window says once the picture is on the clipboard */
    public static void copy(Node node, Image picture, String said) {
        Event.fireEvent(node, new Wish(Kind.COPY_PICTURE, "", said, picture));
    }

    /**
     * Hears what is wished for anywhere in the scene of a node, as long as the node stands in it: a window that is opened anew stands
     * in the same scene.
     */
    public static void hear(Node node, EventHandler<Wish> granted) {
        node.sceneProperty().addListener((observed, before, scene) -> {
            if (before != null) {
                before.removeEventHandler(WISH, granted);
            }
            if (scene != null) {
                scene.addEventHandler(WISH, granted);
            }
        });
    }

    public Kind kind() {
        return kind;
    }

    /** What is to be copied, where to go, or the id of the record that it is about. */
    public String text() {
        return text;
    }

    public String said() {
        return said;
    }

    public @Nullable Image picture() {
        return picture;
    }
}
