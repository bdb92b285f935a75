package kakehashi.ui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import kakehashi.query.time.PlaybackWay;
import kakehashi.session.Playback;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Back, play or pause, forward, back to the window before, and a menu of how it plays; and the clock of it all. */
final class PlaybackControls {

    private final Session session;
    private final Playback playback;
    private final BiConsumer<ButtonBase, Function<Words, String>> name;
    private final List<Node> nodes = new ArrayList<>();
    private Runnable save = () -> {};
    private final AnimationTimer timer;

    /** @param name gives a button with an icon its name */
    PlaybackControls(Session session, BiConsumer<ButtonBase, Function<Words, String>> name) {
        this.session = session;
        this.name = name;
        playback = session.timeline().playback();
        Playback ticking = playback;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                ticking.tick(now);
            }
        };
        button("playback-back", Feather.SKIP_BACK, () -> playback.step(-1), words -> words.say("timeline.step-back"));
        play();
        button(
                "playback-forward",
                Feather.SKIP_FORWARD,
                () -> playback.step(1),
                words -> words.say("timeline.step-forward"));
        // After what plays, which must not be the first to lack room.
        Button restore = button(
                "playback-restore", Feather.ROTATE_CCW, playback::restore, words -> words.say("timeline.restore"));
        restore.visibleProperty().bind(playback.beforeProperty().isNotNull());
        restore.managedProperty().bind(restore.visibleProperty());
        nodes.add(options());
        playback.playingProperty().addListener((observed, before, playing) -> {
            if (playing) {
                timer.start();
            } else {
                timer.stop();
            }
        });
    }

    /** @param asked asks how the years are to be saved as an animated picture */
    void onSave(Runnable asked) {
        save = asked;
    }

    /** In the order in which they stand. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    private Button button(String id, Feather icon, Runnable action, Function<Words, String> text) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> action.run());
        name.accept(button, text);
        nodes.add(button);
        return button;
    }

    private void play() {
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty().bind(playback.playingProperty().map(playing -> playing ? Feather.PAUSE : Feather.PLAY));
        Button play = new Button(null, icon);
        play.setId("playback-play");
        play.setOnAction(event -> playback.toggle());
        name.accept(play, words -> words.say("timeline.play"));
        nodes.add(play);
    }

    private MenuButton options() {
        MenuButton options = new MenuButton(null, new FontIcon(Feather.SLIDERS));
        options.setId("playback-options");
        name.accept(options, words -> words.say("timeline.playback-options"));
        MenuItem film = new MenuItem();
        film.setId("playback-save");
        film.textProperty().bind(session.wordsProperty().map(words -> words.say("timeline.save-film")));
        film.setOnAction(event -> save.run());
        CheckMenuItem loop = new CheckMenuItem();
        loop.setId("playback-loop");
        loop.textProperty().bind(session.wordsProperty().map(words -> words.say("timeline.loop")));
        loop.selectedProperty().bindBidirectional(playback.loopProperty());
        options.getItems().addAll(film, new SeparatorMenuItem(), loop, new SeparatorMenuItem());
        ToggleGroup ways = new ToggleGroup();
        for (PlaybackWay way : PlaybackWay.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("playback-" + way.code());
            item.textProperty().bind(session.wordsProperty().map(words -> words.name(way)));
            item.setToggleGroup(ways);
            item.setSelected(playback.wayProperty().get() == way);
            item.setOnAction(event -> playback.wayProperty().set(way));
            playback.wayProperty().addListener((observed, before, after) -> item.setSelected(after == way));
            options.getItems().add(item);
        }
        options.getItems().add(new SeparatorMenuItem());
        ToggleGroup speeds = new ToggleGroup();
        for (Integer speed : Playback.SPEEDS) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("playback-speed-" + speed);
            item.textProperty().bind(session.wordsProperty().map(words -> words.say("timeline.speed", speed)));
            item.setToggleGroup(speeds);
            item.setSelected(playback.speedProperty().get().equals(speed));
            item.setOnAction(event -> playback.speedProperty().set(speed));
            playback.speedProperty().addListener((observed, before, after) -> item.setSelected(after.equals(speed)));
            options.getItems().add(item);
        }
        return options;
    }
}
