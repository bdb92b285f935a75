package kakehashi.ui.edit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Untranslated;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;

/** The texts that are there in some languages alone; Enter opens one in its form, at the field of a language it needs. */
final class UntranslatedCard extends ListedCard<Untranslated> {

    private final Words words;
    private final SessionNames names;
    private final MemberWords members;

    /** @param translate opens the form of a text */
    UntranslatedCard(Desk desk, Consumer<Untranslated> translate) {
        super(
                desk,
                "untranslated",
                desk.words().say("edit.untranslated"),
                desk.words().say("edit.untranslated-none"));
        words = desk.words();
        names = new SessionNames(desk.session());
        members = new MemberWords(desk.session().places(), desk.session().asOf());
        offerToOpen(words.say("edit.untranslated-open"), text -> {
            desk.cards().close();
            translate.accept(text);
        });
        show();
    }

    @Override
    protected CompletableFuture<List<Untranslated>> ask() {
        return desk().editing().untranslated();
    }

    @Override
    protected Node line(Untranslated text) {
        String what = words.say(
                "edit.untranslated-what",
                names.name(text.record()),
                members.label(new Difference(text.path(), null, text.text())));
        String missing = text.missing().stream().map(words::name).collect(Collectors.joining(words.say("edit.comma")));
        return new VBox(
                1,
                FactColumn.text(what, "value"),
                FactColumn.text(words.text(text.text()), "quiet"),
                FactColumn.text(words.say("edit.untranslated-missing", missing), "quiet"));
    }
}
