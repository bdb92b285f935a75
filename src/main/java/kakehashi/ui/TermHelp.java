package kakehashi.ui;

import javafx.scene.layout.VBox;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** The terms that the window uses, each with what it means. */
final class TermHelp extends VBox {

    TermHelp(Words words) {
        setSpacing(10);
        term(words.name(Scheme.OFFICIAL), words.say("ui.term-official"));
        term(words.name(Scheme.THIRD_PARTY), words.say("ui.term-third-party"));
        term(words.name(Scheme.NETWORK), words.say("ui.network-link-meaning"));
        term(words.name(TieType.EXCHANGE), words.say("ui.term-exchange"));
        term(words.name(TieType.ANNOUNCED), words.say("ui.term-announced"));
        term(words.name(Status.PROPOSED), words.say("ui.term-proposed"));
        term(words.say("ui.since"), words.say("ui.term-since"));
        term(words.say("query.window.in-force"), words.say("ui.term-in-force"));
        term(words.name(Status.UNKNOWN), words.say("ui.term-unknown"));
        term(words.say("ui.last-contact"), words.say("ui.term-last-contact"));
        term(words.say("ui.as-of"), words.say("ui.as-of-meaning"));
        term(words.say("ui.successor"), words.say("ui.term-successor"));
        term(words.say("ui.map-export-viewpoint"), words.say("ui.map-viewpoint-meaning"));
    }

    private void term(String name, String meaning) {
        getChildren().add(new VBox(1, FactColumn.text(name, "term"), FactColumn.text(meaning, "meaning")));
    }
}
