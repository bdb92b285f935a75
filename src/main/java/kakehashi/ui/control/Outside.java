package kakehashi.ui.control;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kakehashi.model.value.WebAddress;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/** The world outside the window: the browser and the clipboard, and the last message about what was given to them. */
public final class Outside {

    private final Consumer<String> browser;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();

    /** @param browser opens an address; nothing else in the window reaches the network */
    public Outside(Consumer<String> browser) {
        this.browser = browser;
    }

    /** The same for one window: messages stand in the window in which they came about, and go with it. */
    public Outside ofWindow() {
        return new Outside(browser);
    }

    /** Opens an address of the web in the browser; any other is not opened, for the system might run what it names. */
    public void browse(String url) {
        if (WebAddress.isSound(url)) {
            browser.accept(url);
        }
    }

    /** Opens a file, or shows a folder, in the program that the system has for it. */
    public void open(Path file) {
        browser.accept(file.toUri().toString());
    }

    /** Puts a text on the clipboard and says so. */
    public void copy(String text, String said) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        say(said);
    }

    /** Puts a letter to the editors of the data on the clipboard, addressed as the settings say, and says so. */
    public void copyLetter(Session session, String letter) {
        String editors = session.preferences().editors();
        String to = editors.isBlank() ? "" : session.words().say("ui.letter-to", editors) + "\n";
        copy(to + letter, session.words().say("ui.report-copied"));
    }

    /** Puts a document on the clipboard, with its formatting and as plain text, and says so. */
    public void copy(String html, String text, String said) {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(html);
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        say(said);
    }

    /** Puts a picture on the clipboard and says so. */
    public void copy(Image picture, String said) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        say(said);
    }

    /** Something that can be done about a message. */
    public record Offer(String name, Runnable action) {}

    /** Shows a message in the window's foot. */
    public void say(String said) {
        offer.set(null);
        message.set("");
        message.set(said);
    }

    /** Shows a message in the window's foot, and beside it what can be done about it. */
    public void offer(String said, String name, Runnable action) {
        say(said);
        offer.set(new Offer(name, action));
    }

    /** What can be done about the message; null where it is nothing. */
    public ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
