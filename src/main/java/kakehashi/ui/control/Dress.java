package kakehashi.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import kakehashi.session.Preferences;
import kakehashi.session.Theme;

/** What a scene wears: the theme's style sheet, and the program's own with its lengths as large as the text. */
public final class Dress {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String SHEET = "kakehashi.css";
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

    /** Lines and the edges of small marks are drawn, not written: they stay as thin as they are. */
    private static final double THIN = 3;

    private Dress() {}

    /**
     * Dresses a scene, and dresses it anew whenever the theme or the size of the text is changed.
     *
     * @param more style sheets of this package, worn over the program's own
     */
    public static void follow(Scene scene, Node root, Preferences preferences, String... more) {
        List<String> names = new ArrayList<>(List.of(SHEET));
        names.addAll(List.of(more));
        theme(root, preferences.themeProperty().get());
        preferences.themeProperty().addListener((observed, before, after) -> theme(root, after));
        wear(scene, names, preferences.textSize().percentProperty().get());
        preferences
                .textSize()
                .percentProperty()
                .addListener((observed, before, after) -> wear(scene, names, after.intValue()));
    }

    private static void theme(Node root, Theme theme) {
        root.pseudoClassStateChanged(DARK, theme == Theme.DARK);
        String worn = theme == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS();
        // It is one for all windows, and setting it dresses every node of them.
        if (!worn.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(worn);
        }
    }

    private static void wear(Scene scene, List<String> names, int percent) {
        scene.getStylesheets()
                .setAll(names.stream().map(name -> sheet(name, percent)).toList());
    }

    /** The address of a style sheet for a size of text in percent. */
    private static String sheet(String name, int percent) {
        if (percent == 100) {
            return Objects.requireNonNull(Dress.class.getResource(name)).toExternalForm();
        }
        byte[] css = scaled(read(name), percent / 100.0).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    /** JavaFX knows no lengths relative to the text of the whole window, only of each node's own parent. */
    public static String scaled(String css, double factor) {
        return LENGTH.matcher(css).replaceAll(found -> {
            double length = Double.parseDouble(found.group(1));
            return length < THIN ? found.group() : String.format(Locale.ROOT, "%.1fpx", length * factor);
        });
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Dress.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
