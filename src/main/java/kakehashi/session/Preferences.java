package kakehashi.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.store.DataFolder;
import kakehashi.store.Settings;
import kakehashi.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What the window remembers between two starts; written about a second after the last change. Ui thread only. */
public final class Preferences {

    private static final String LANGUAGE = "language";
    private static final String EDITORS = "editors.address";
    private static final String THEME = "theme";
    private static final String HOME = "home";
    private static final String AUTHOR = "author";
    private static final String HOME_ASKED = "home.asked";

    private final Map<String, String> kept;
    private final Consumer<Map<String, String>> keep;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<@Nullable String> home;
    private final StringProperty author;
    private final TextSize textSize;
    private final RecentSearches recentSearches;

    /**
     * @param values read already; a value missing in them has its default: light, and no home
     * @param keep told of each value that has changed, by its key
     * @param systemLanguage spoken until another was chosen
     */
    public Preferences(Map<String, String> values, Consumer<Map<String, String>> keep, Language systemLanguage) {
        this(new TreeMap<>(values), keep, systemLanguage, null);
    }

    private Preferences(
            Map<String, String> values,
            Consumer<Map<String, String>> keep,
            Language systemLanguage,
            @Nullable Language asked) {
        kept = values;
        this.keep = keep;
        language = new SimpleObjectProperty<>(
                asked != null ? asked : get(LANGUAGE).flatMap(Language::ofTag).orElse(systemLanguage));
        theme = new SimpleObjectProperty<>(
                get(THEME).flatMap(code -> Coded.find(Theme.class, code)).orElse(Theme.LIGHT));
        home = new SimpleObjectProperty<>(get(HOME).orElse(null));
        author = new SimpleStringProperty(get(AUTHOR).orElse(""));
        textSize = new TextSize(this);
        recentSearches = new RecentSearches(this);
        language.addListener((observed, before, after) -> put(LANGUAGE, after.tag()));
        theme.addListener((observed, before, after) -> put(THEME, after.code()));
        author.addListener((observed, before, after) -> put(AUTHOR, after));
        home.addListener((observed, before, after) -> {
            if (after != null) {
                put(HOME, after);
            }
        });
    }

    /**
     * What was remembered beside a store, or in the platform's data folder where that of the store cannot be written.
     * Where that cannot be read, the defaults count and nothing is remembered: a window that opens matters more than its
     * size.
     *
     * @param asked spoken this time whatever was chosen before, without remembering it; or null
     * @param background writes
     */
    public static Preferences beside(
            Path store, Language systemLanguage, @Nullable Language asked, Executor background) {
        try {
            Path folder = store.toAbsolutePath().resolveSibling("");
            boolean canRemember = !Files.isDirectory(folder) || Files.isWritable(folder);
            Settings settings = Settings.in(canRemember ? folder : DataFolder.forThisPlatform());
            return new Preferences(
                    new TreeMap<>(settings.values()), new SettingsWriter(settings, background), systemLanguage, asked);
        } catch (IOException unreadable) {
            return new Preferences(new TreeMap<>(), values -> {}, systemLanguage, asked);
        }
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public TextSize textSize() {
        return textSize;
    }

    public RecentSearches recentSearches() {
        return recentSearches;
    }

    /** Id of the user's own locality; null where none was chosen. */
    public ObjectProperty<@Nullable String> homeProperty() {
        return home;
    }

    /** What the person who edits wants to be called in the history of records; empty until that was said. */
    public StringProperty authorProperty() {
        return author;
    }

    /** Whether the user was once asked for the own locality, and answered or skipped. */
    public boolean homeAsked() {
        return get(HOME_ASKED).isPresent();
    }

    public void rememberHomeAsked() {
        put(HOME_ASKED, "yes");
    }

    /** A remembered length in logical pixels. */
    public OptionalDouble length(String name) {
        Optional<String> kept = get(name);
        try {
            return kept.map(text -> OptionalDouble.of(Double.parseDouble(text))).orElse(OptionalDouble.empty());
        } catch (NumberFormatException edited) {
            return OptionalDouble.empty();
        }
    }

    public void rememberLength(String name, double pixels) {
        put(name, Long.toString(Math.round(pixels)));
    }

    /** A remembered choice among names. */
    public Optional<String> choice(String name) {
        return get(name);
    }

    /** @param value blank to forget the choice */
    public void rememberChoice(String name, String value) {
        put(name, value);
    }

    /** Gives values away, see {@link Settings#giveAway}; nothing happens where there are no settings. Any thread. */
    void giveAway(Predicate<String> which, Settings.Taker taker) throws IOException, StoreException {
        if (keep instanceof SettingsWriter writer) {
            writer.giveAway(which, taker);
        }
    }

    /** The values as they were at the start or are now. */
    Map<String, String> all(Predicate<String> which) {
        Map<String, String> all = new TreeMap<>(kept);
        all.keySet().removeIf(which.negate());
        return all;
    }

    /**
     * The same for one session. What is chosen here is chosen there and the other way round, but these do not keep those alive, nor
     * what listens to them: what the window of a session hangs on its settings goes with the session.
     */
    Preferences ofSession() {
        Preferences own = new Preferences(kept, keep, language.get(), language.get());
        own.language.bindBidirectional(language);
        own.theme.bindBidirectional(theme);
        own.home.bindBidirectional(home);
        own.author.bindBidirectional(author);
        own.textSize.follow(textSize);
        return own;
    }

    /** The same for a window that passes: what is chosen there is not remembered. */
    Preferences passing() {
        Preferences passing = new Preferences(kept, values -> {}, language.get());
        passing.language.set(language.get());
        passing.rememberHomeAsked();
        return passing;
    }

    /** Whom letters about the data go to, as somebody typed it; empty where nobody did. */
    public String editors() {
        return get(EDITORS).orElse("");
    }

    public void rememberEditors(String address) {
        put(EDITORS, address.strip());
    }

    /** Writes at once what is still waiting to be written; for the end of the program. */
    public void flush() {
        if (keep instanceof SettingsWriter writer) {
            writer.flush();
        }
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(kept.get(name)).filter(value -> !value.isBlank());
    }

    private void put(String name, String value) {
        if (!value.equals(kept.put(name, value))) {
            keep.accept(Map.of(name, value));
        }
    }
}
