package kakehashi.ui.edit.list;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import kakehashi.exchange.intake.MappingFile;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;

/** Saves how a list is read as a file, for the command line or another office, and reads it so. */
final class MappingMenu extends MenuButton {

    /**
     * @param read told after the list is read by a file
     * @param refused told why it cannot be
     */
    MappingMenu(Session session, FileDesk files, OpenList list, Runnable read, Consumer<Throwable> refused) {
        Words words = session.words();
        setText(words.say("edit.list-mapping"));
        setId("list-mapping");
        getStyleClass().add("small");
        MenuItem save = new MenuItem(words.say("edit.list-mapping-save"));
        save.setId("list-mapping-save");
        save.setOnAction(event -> files.save(
                words.say("edit.list-mapping-save"),
                list.file().name().replaceFirst("\\.[^.]*$", ""),
                new FileDesk.Form("json", words.say("edit.list-mapping")),
                () -> MappingFile.text(list.mapping()).getBytes(StandardCharsets.UTF_8)));
        MenuItem load = new MenuItem(words.say("edit.list-mapping-load"));
        load.setId("list-mapping-load");
        load.setOnAction(event -> {
            Path file = files.choose(words.say("edit.list-mapping-load"));
            if (file != null) {
                session.inBackground(() -> MappingFile.read(file)).whenComplete((mapping, problem) -> {
                    if (problem == null) {
                        list.read(before -> mapping);
                        read.run();
                    } else {
                        refused.accept(problem);
                    }
                });
            }
        });
        getItems().addAll(save, load);
    }
}
