package kakehashi.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;

/** What the office noted for itself, of whatever record; words find among it, Enter opens the page of one. */
final class NotesCard extends ListedCard<NotesCard.Noted> {

    /** A note, and what it is about. */
    record Noted(String id, String name, String text) {}

    private final TextField find = new TextField();

    NotesCard(Desk desk) {
        super(
                desk,
                "private-notes",
                desk.words().say("edit.notes"),
                desk.words().say("edit.notes-none"));
        find.setId("private-notes-find");
        find.setPromptText(desk.words().say("edit.notes-find"));
        find.setAccessibleText(desk.words().say("edit.notes-find"));
        find.textProperty().addListener(changed -> show());
        Button all = nothing().offer("private-notes-all", desk.words().say("edit.notes-all"), () -> {
            find.clear();
            find.requestFocus();
        });
        all.visibleProperty().bind(find.textProperty().isNotEmpty());
        all.managedProperty().bind(all.visibleProperty());
        home().ifPresent(this::offerToWrite);
        find.textProperty().addListener(changed -> nothing()
                .say(desk.words().say(find.getText().isBlank() ? "edit.notes-none" : "edit.notes-not-found")));
        getChildren().add(1, find);
        Runnable opening = offerToOpen(desk.words().say("edit.notes-open"), this::open);
        find.setOnAction(event -> opening.run());
        show();
    }

    /** Of what is selected or, where nothing is, of the own locality. */
    private Optional<String> home() {
        return desk().session()
                .selection()
                .filter(id -> desk().editing().atlas().findLocality(id).isPresent())
                .or(() -> Optional.ofNullable(desk().session().homeProperty().get()));
    }

    private void offerToWrite(String locality) {
        String name = new SessionNames(desk().session()).name(locality);
        Button write = nothing().offer("private-notes-write", desk().words().say("edit.notes-page", name), () -> {
            desk().session().select(locality);
            desk().cards().closeToPage();
        });
        write.visibleProperty().bind(find.textProperty().isEmpty());
        write.managedProperty().bind(write.visibleProperty());
    }

    private void open(Noted noted) {
        desk().session().select(noted.id());
        desk().cards().closeToPage();
    }

    @Override
    public Node first() {
        return find;
    }

    @Override
    protected CompletableFuture<List<Noted>> ask() {
        SessionNames names = new SessionNames(desk().session());
        return CompletableFuture.completedFuture(
                desk().session().notebook().privateNotes(find.getText()).entrySet().stream()
                        .map(note -> new Noted(note.getKey(), names.name(note.getKey()), note.getValue()))
                        .sorted((one, other) -> desk().words().order().compare(one.name(), other.name()))
                        .toList());
    }

    @Override
    protected Node line(Noted noted) {
        return new VBox(1, FactColumn.text(noted.name(), "value"), FactColumn.text(noted.text(), "quiet"));
    }
}
