package kakehashi.ui.edit.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;
import kakehashi.exchange.record.RecordList;
import kakehashi.exchange.table.Encoding;
import kakehashi.exchange.table.PastedTable;
import kakehashi.exchange.table.TableException;
import kakehashi.exchange.table.TableFile;
import kakehashi.session.LatestTask;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.session.edit.EditionWork;
import kakehashi.session.keep.Keeper;
import kakehashi.session.parcel.Parcels;
import kakehashi.text.Told;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Wish;
import kakehashi.ui.edit.CardPlace;
import kakehashi.ui.edit.Desk;
import org.jspecify.annotations.Nullable;

/** Opens lists that somebody chooses, drops onto the window or copied in another program. */
public final class IntakeDesk {

    private static final Duration PATIENCE = Duration.millis(400);

    private final Session session;
    private final Outside outside;
    private final FileDesk files;
    private final CardPlace cards;
    private final HalfTaken half;
    private final LatestTask reading;
    /** Takes what is no list but a store, or a change file. */
    private Consumer<Path> others = file -> {};

    public IntakeDesk(Session session, Outside outside, FileDesk files, CardPlace cards) {
        this.session = session;
        this.outside = outside;
        this.files = files;
        this.cards = cards;
        reading = session.latestTask();
        half = new HalfTaken(session.preferences());
    }

    /**
     * Reads a list in the background and shows what would become of it, or says why it cannot be read.
     *
     * @param named the file; empty to be asked for one
     */
    public void take(String named) {
        Path file = named.isEmpty() ? files.choose(session.words().say("edit.list-choose")) : Path.of(named);
        if (file != null && (Keeper.isStore(file) || Parcels.isOne(file))) {
            others.accept(file);
        } else if (file != null && canEdit()) {
            open(file);
        }
    }

    private void open(Path file) {
        try {
            if (RecordList.isIn(file)) {
                read(file, () -> RecordList.read(file), list -> open(file, list));
                return;
            }
        } catch (IOException unreadable) {
            // Said below, as of any file.
        }
        Encoding encoding = half.of(file.toString()).map(Begun::encoding).orElse(null);
        read(file, () -> TableFile.read(file, encoding), table -> open(new OpenList(session, table, file)));
    }

    private void open(Path file, RecordList list) {
        Desk desk = new Desk(session, outside, files, cards);
        if (list.isChangeSet()) {
            refused(list.name(), words -> words.say("edit.list-change-set"));
        } else {
            RecordsCard card = new RecordsCard(desk, list, new LeftOut(half, file, list), this::toRecord);
            cards.open(card, card.first());
        }
    }

    /** Reads a file; where that takes longer than one waits without a word, it is said, and can be given up. */
    private <T> void read(Path file, Callable<T> contents, Consumer<T> then) {
        String name = String.valueOf(file.getFileName());
        ReadingCard card = ReadingCard.reading(session, name, () -> {
            reading.cancel();
            cards.close();
        });
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> cards.open(card, card.first()));
        patience.play();
        Runnable ended = () -> {
            patience.stop();
            if (card.isShown()) {
                cards.close();
            }
        };
        // Escape closes the card, and is a way to give up too.
        card.sceneProperty().addListener((observed, before, scene) -> {
            if (scene == null) {
                reading.cancel();
            }
        });
        reading.run(
                turn -> contents.call(),
                read -> {
                    ended.run();
                    session.messages().worked(Task.FILE);
                    then.accept(read);
                },
                problem -> {
                    ended.run();
                    refused(name, new Reason(problem));
                },
                patience::stop);
    }

    private void refused(String name, Told told) {
        String why = told.in(session.words());
        ReadingCard card = ReadingCard.refused(
                session,
                name,
                why,
                () -> {
                    cards.close();
                    take("");
                },
                cards::close);
        cards.open(card, card.first());
    }

    /** Saves and reads how a list is read. */
    MappingMenu mappings(OpenList list, Runnable read, Consumer<Throwable> refused) {
        return new MappingMenu(session, files, list, read, refused);
    }

    /** Shows what would become of the table that was copied in another program, or says that none was. */
    public void paste() {
        if (canEdit()) {
            Clipboard board = Clipboard.getSystemClipboard();
            String text = board.hasString() ? board.getString() : "";
            try {
                Words words = session.words();
                String name = words.say("edit.list-pasted", words.date(session.asOf()));
                open(new OpenList(
                        session, PastedTable.read(name, board.hasHtml() ? board.getHtml() : null, text), null));
            } catch (TableException none) {
                refused(session.words().say("edit.list-clipboard"), none);
            }
        }
    }

    /** The name of the list that was left half taken in last; empty where none was. */
    public ReadOnlyStringProperty halfTakenProperty() {
        return half.nameProperty();
    }

    /** Goes on with the list that was left half taken in last; where its file is gone, it is said and can be forgotten. */
    public void goOn() {
        half.last().filter(begun -> canEdit()).ifPresent(begun -> {
            if (begun.path().isEmpty()) {
                open(new OpenList(session, begun.table(), null));
            } else if (Files.exists(Path.of(begun.path()))) {
                take(begun.path());
            } else {
                Words words = session.words();
                outside.offer(
                        words.say("edit.list-gone", begun.path()),
                        words.say("edit.list-forget"),
                        () -> half.forget(begun.place()));
            }
        });
    }

    private void open(OpenList list) {
        Optional<Begun> begun = half.of(list.place());
        begun.ifPresent(list::goOn);
        show(list, begun.isPresent());
    }

    /** Shows a list as if nothing had been said of it. */
    void beginAnew(OpenList list) {
        half.forget(list.place());
        cards.close();
        show(new OpenList(session, list.file(), list.path()), false);
    }

    private void show(OpenList list, boolean goesOn) {
        IntakeCard card = new IntakeCard(session, this, list, goesOn);
        cards.open(card, card.first());
    }

    /** Reads the file of a list with another encoding. */
    void read(OpenList list, Encoding encoding, Consumer<@Nullable Throwable> then) {
        Path file = list.path();
        if (file != null) {
            session.inBackground(() -> TableFile.read(file, encoding)).whenComplete((read, problem) -> {
                if (read != null) {
                    list.show(read);
                }
                then.accept(problem);
            });
        }
    }

    /** Takes a file that is dropped anywhere on a node. */
    public void takesDropsOn(Node window) {
        others = file ->
                Wish.of(window, Parcels.isOne(file) ? Wish.Kind.CHANGES : Wish.Kind.OTHER_STORE, file.toString());
        window.setOnDragOver(event -> {
            if (only(event.getDragboard()) != null) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.setOnDragDropped(event -> {
            Path file = only(event.getDragboard());
            if (file != null && file.toString().endsWith("." + EditionWork.ENDING)) {
                Wish.of(window, Wish.Kind.EDITION, file.toString());
            } else if (file != null) {
                take(file.toString());
            }
            event.setDropCompleted(file != null);
            event.consume();
        });
    }

    private static @Nullable Path only(Dragboard board) {
        return board.hasFiles() && board.getFiles().size() == 1
                ? board.getFiles().get(0).toPath()
                : null;
    }

    // ---- from the card

    void close() {
        cards.close();
    }

    /** Shows the page of a record; the list is left as it is. */
    void toRecord(String id) {
        cards.close();
        session.select(id);
        cards.closeToPage();
    }

    /** Keeps what was said of a list, to go on with it whenever it was left. */
    void keep(OpenList list) {
        half.keep(list.begun());
    }

    /** @param isShown whether its card is still there */
    void taken(OpenList list, boolean isShown) {
        list.remember();
        half.forget(list.place());
        if (isShown) {
            cards.close();
        }
        outside.say(session.words().say("edit.list-taken", list.file().name()));
    }

    /** Else says why not. */
    private boolean canEdit() {
        Optional<String> why = session.readOnly(session.words());
        why.ifPresent(outside::say);
        return why.isEmpty();
    }
}
