package kakehashi.ui.edit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.model.Party;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.session.Session;
import kakehashi.text.Matches;
import kakehashi.text.Words;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.SearchLimit;

/** Asks for third parties: those on record as one types, by a name in any of the three languages, or a new one with its kind. */
public final class PartiesField extends VBox {

    private static final int MOST = 5;
    private static final String END_OF_PART = "\u2029";
    private static final Pattern PARTS = Pattern.compile(END_OF_PART);
    private static final String END = "\uE000";
    private static final Pattern PARTIES = Pattern.compile(END);

    /** A party that is on record, or, without an id, one that is not yet. */
    private record Chosen(String id, String name, PartyKind kind) {}

    private final Session session;
    private final Words words;
    private final Runnable changed;
    private final List<Chosen> chosen = new ArrayList<>();
    private final VBox lines = new VBox(2);
    private final TextField text = new TextField();
    private final VBox found = new VBox(2);
    private final CodedChoice<PartyKind> kind;

    /** @param changed told when one more is chosen, or one less */
    public PartiesField(Session session, List<String> parties, Runnable changed) {
        super(4);
        this.session = session;
        this.changed = changed;
        words = session.words();
        kind = new CodedChoice<>(
                words, "edit-party-kind", List.of(PartyKind.values()), PartyKind.ASSOCIATION, () -> {});
        kind.setAccessibleText(words.say("edit.party-kind"));
        lines.setId("edit-party-taken");
        text.setId("edit-party");
        text.setPromptText(words.say("edit.party-search"));
        SearchLimit.on(text, () -> {});
        Composition.whenTyped(text, this::find);
        text.setOnAction(event -> offered().findFirst().ifPresent(Hyperlink::fire));
        parties.stream().flatMap(id -> known(id).stream()).forEach(chosen::add);
        getChildren().addAll(lines, text, found);
        show();
    }

    public TextField text() {
        return text;
    }

    /** The ids of those chosen; who is not on record yet is added to the draft. */
    public List<String> in(Draft draft) {
        return chosen.stream()
                .map(party -> party.id().isEmpty() ? draft.addParty(inOwn(party.name()), party.kind()) : party.id())
                .distinct()
                .toList();
    }

    private Trilingual inOwn(String name) {
        return new Trilingual(
                words.language() == Language.EN ? name : "",
                words.language() == Language.VI ? name : "",
                words.language() == Language.JA ? name : "");
    }

    /** Those chosen as a text, as a half-filled form keeps them. */
    public String kept() {
        return chosen.stream()
                .map(party -> String.join(
                        END_OF_PART, party.name(), party.id(), party.kind().code()))
                .collect(Collectors.joining(END));
    }

    /** Takes up what was {@link #kept}; what cannot be read is left out. */
    public void takeUp(String kept) {
        chosen.clear();
        PARTIES.splitAsStream(kept).forEach(each -> {
            List<String> parts = PARTS.splitAsStream(each).toList();
            if (parts.size() == 3) {
                Optional<Chosen> onRecord = known(parts.get(1));
                onRecord.or(() -> Coded.find(PartyKind.class, parts.get(2)).map(of -> new Chosen("", parts.get(0), of)))
                        .ifPresent(chosen::add);
            }
        });
        show();
        changed.run();
    }

    private Atlas atlas() {
        return session.editing().atlas();
    }

    private Optional<Chosen> known(String id) {
        return atlas().findParty(id).map(this::known);
    }

    private Chosen known(Party party) {
        return new Chosen(party.id(), words.named(party.name()), party.kind());
    }

    private void find() {
        String typed = text.getText().strip();
        found.getChildren().clear();
        if (typed.isEmpty()) {
            return;
        }
        atlas().records().parties().stream()
                .filter(party ->
                        !Matches.in(String.join(" ", party.name().all()), typed).isEmpty())
                .limit(MOST)
                .map(this::known)
                .map(this::offer)
                .forEach(found.getChildren()::add);
        Button add = new Button(words.say("edit.party-new", typed));
        add.setId("edit-party-new");
        add.setOnAction(event -> take(new Chosen("", typed, kind.getValue())));
        FlowPane line = new FlowPane(6, 4, kind, add);
        line.setAlignment(Pos.CENTER_LEFT);
        found.getChildren().add(line);
    }

    private Hyperlink offer(Chosen party) {
        Hyperlink link = new Hyperlink(words.say("edit.party-line", party.name(), words.name(party.kind())));
        link.setId("edit-party-" + party.id());
        link.setWrapText(true);
        link.setOnAction(event -> take(party));
        return link;
    }

    private Stream<Hyperlink> offered() {
        return found.getChildren().stream().filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast);
    }

    private void take(Chosen party) {
        if (!chosen.contains(party)) {
            chosen.add(party);
        }
        text.clear();
        found.getChildren().clear();
        show();
        text.requestFocus();
        changed.run();
    }

    private void show() {
        lines.getChildren().setAll(chosen.stream().map(this::line).toList());
    }

    private TakenLine line(Chosen party) {
        String told = words.say("edit.party-line", party.name(), words.name(party.kind()));
        return new TakenLine(words, told, party.name(), () -> {
            chosen.remove(party);
            show();
            text.requestFocus();
            changed.run();
        });
    }
}
