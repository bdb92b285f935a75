package kakehashi.ui.support;

import java.util.stream.Collectors;
import javafx.stage.Screen;
import kakehashi.session.Preferences;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;

/** The file for whoever helps: what the window can say of itself, and how the file is called. */
final class WindowCase {

    private WindowCase() {}

    /** Size of the text, colours and screens. */
    static String window(Preferences preferences) {
        String screens = Screen.getScreens().stream()
                .map(screen -> "%.0f×%.0f (%.2f)"
                        .formatted(
                                screen.getBounds().getWidth(),
                                screen.getBounds().getHeight(),
                                screen.getOutputScaleX()))
                .collect(Collectors.joining(", "));
        return preferences.textSize().percentProperty().get() + "%, "
                + preferences.themeProperty().get().code() + ", " + screens;
    }

    static FileDesk.Form form(Words words) {
        return new FileDesk.Form("txt", words.say("keep.helper.form"));
    }
}
