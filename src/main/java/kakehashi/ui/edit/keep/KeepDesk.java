package kakehashi.ui.edit.keep;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import kakehashi.session.Opening;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.session.keep.Copy;
import kakehashi.session.keep.Guest;
import kakehashi.session.keep.Keeper;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Wish;
import kakehashi.ui.edit.Desk;
import org.jspecify.annotations.Nullable;

/** Shows the backups of the store, and puts one of them back. */
public final class KeepDesk {

    private final Opening opening;
    private final Desk desk;
    private final BiConsumer<Session, Guest> looking;

    /** @param looking shows a window on somebody else's store, and lets go of it when that is closed */
    public KeepDesk(Opening opening, Desk desk, BiConsumer<Session, Guest> looking) {
        this.opening = opening;
        this.desk = desk;
        this.looking = looking;
    }

    /** Hears what is wished for within a window; nothing happens where nobody keeps the store. */
    public void hear(Node window) {
        window.addEventHandler(Wish.WISH, wish -> {
            Optional<Keeper> keeper = opening.keeper();
            if (keeper.isPresent() && grant(wish, keeper.get())) {
                wish.consume();
            }
        });
    }

    private boolean grant(Wish wish, Keeper keeper) {
        switch (wish.kind()) {
            case BACKUPS -> backups(keeper);
            case LOG -> log(keeper);
            case SAVE_HELD -> saveHeld(keeper);
            case OPEN_ANEW -> openAnew();
            case OTHER_STORE -> other(keeper, Path.of(wish.text()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void saveHeld(Keeper keeper) {
        Path file = askForCopy(desk, keeper);
        if (file != null) {
            Words words = desk.words();
            desk.session().inBackground(() -> opening.save(file)).whenComplete((saved, problem) -> {
                desk.session().messages().ended(Task.KEEP, problem);
                if (problem == null) {
                    desk.outside().say(words.say("keep.lost.saved", file.toString()));
                }
            });
        }
    }

    /** What the window holds is kept before. */
    private void openAnew() {
        desk.session().inBackground(() -> opening.save(null)).whenComplete((kept, problem) -> {
            desk.session().messages().ended(Task.KEEP, problem);
            if (problem == null) {
                opening.reopen(() -> now -> now.say("keep.lost.opened", kept.toString()));
            }
        });
    }

    /** Asks what is to be done with somebody else's store. */
    private void other(Keeper keeper, Path file) {
        if (file.toAbsolutePath().normalize().equals(keeper.file().normalize())) {
            desk.outside().say(desk.words().say("keep.guest.own"));
            return;
        }
        desk.files().read(file, () -> keeper.guest(file), guest -> {
            GuestCard card = new GuestCard(
                    desk,
                    guest,
                    new GuestCard.Choices(() -> look(guest), () -> take(guest), () -> opening.workIn(file)));
            desk.cards().ask(card, card.first(), card::close);
        });
    }

    private void look(Guest guest) {
        desk.session().inBackground(() -> opening.looking(guest)).whenComplete((session, problem) -> {
            if (problem == null) {
                looking.accept(session, guest);
            } else {
                guest.close();
                desk.session().messages().failed(Task.KEEP, problem);
            }
        });
    }

    private void take(Guest guest) {
        TakeCard card = new TakeCard(desk, guest);
        desk.cards().ask(card, card.first(), guest::close);
    }

    private void backups(Keeper keeper) {
        BackupsCard card = new BackupsCard(desk, keeper, copy -> compare(keeper, copy));
        desk.cards().open(card, card.first());
    }

    private void log(Keeper keeper) {
        LogCard card = new LogCard(desk, keeper, (day, by) -> {
            desk.cards().close();
            opening.reopen(() -> {
                Path kept = keeper.forget(day, by);
                return now -> now.say("keep.forget.told", now.date(day), kept.toString());
            });
        });
        desk.cards().open(card, card.first());
    }

    private void compare(Keeper keeper, Copy copy) {
        desk.cards().close();
        ComparedCard card = new ComparedCard(desk, keeper, copy, () -> restore(keeper, copy));
        desk.cards().open(card, card.first());
    }

    private void restore(Keeper keeper, Copy copy) {
        Words words = desk.words();
        String name = CopyWords.name(copy, words);
        desk.cards().close();
        opening.reopen(() -> {
            Optional<Path> former = keeper.restore(copy.file());
            return now -> former.map(kept -> now.say("keep.restored-kept", name, kept.toString()))
                    .orElseGet(() -> now.say("keep.restored", name));
        });
    }

    /** Asks for a file to save a copy of the store in; null where none was chosen. */
    static @Nullable Path askForCopy(Desk desk, Keeper keeper) {
        Words words = desk.words();
        String name = String.valueOf(keeper.file().getFileName()).replaceFirst("\\.kakehashi$", "");
        return desk.files()
                .ask(
                        words.say("keep.save-title"),
                        name + "-" + words.dateInFile(desk.session().today()),
                        new FileDesk.Form("kakehashi", words.say("keep.file-form")));
    }
}
