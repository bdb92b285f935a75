package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import kakehashi.model.ChangeSet;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Remark;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.field.FormField;
import kakehashi.ui.edit.field.TextsField;
import kakehashi.ui.edit.field.Wrapped;

/** Which events of a tie tell one fact differently, and which of them is the one to go by, with its reason. */
final class RivalsForm extends FormCard {

    private static final String NONE = "none";

    private final Tie tie;
    private final TieEvent event;
    private final Map<String, CheckBox> rivals = new LinkedHashMap<>();
    private final VBox candidates = new VBox(4);
    private final ToggleGroup chosen = new ToggleGroup();
    private final TextsField reason;
    private final FormField reasonField;
    private String goneBy;

    RivalsForm(Desk desk, Tie tie, TieEvent event) {
        super(desk, "rivals", desk.words().say("edit.rivals"), tie.id() + "." + event.id());
        this.tie = tie;
        this.event = event;
        Words words = words();
        goneBy = group(Set.copyOf(event.conflictsWith()))
                .filter(each -> each.goBy() != null)
                .map(TieEvent::id)
                .findFirst()
                .orElse(NONE);
        VBox boxes = new VBox(4);
        tie.events().stream()
                .filter(each -> !each.id().equals(event.id()))
                .sorted(Comparator.comparing(this::isOfAnotherKind).thenComparing(TieEvent.LATEST_FIRST))
                .forEach(each -> boxes.getChildren().add(box(each)));
        reason = new TextsField(words, "edit-go-by-reason", words.say("edit.go-by-reason"), this::look);
        reasonField = new FormField("edit-go-by-reason", words.say("edit.go-by-reason"), reason, reason.first());
        reasonField.managedProperty().bind(reasonField.visibleProperty());
        tie.events().stream()
                .filter(each -> each.id().equals(goneBy))
                .flatMap(each -> Stream.ofNullable(each.goBy()))
                .forEach(reason::set);
        add(FactColumn.text(line(event), "value"));
        add(new FormField("edit-rivals", words.say("edit.rivals-which"), boxes, first()));
        add(new FormField("edit-go-by", words.say("edit.go-by"), candidates, candidates));
        add(reasonField);
        showCandidates();
        keeps("rivals", () -> String.join(" ", marked()), kept -> {
            Set<String> ids = Set.copyOf(List.of(kept.split(" ", -1)));
            rivals.forEach((id, box) -> box.setSelected(ids.contains(id)));
        });
        keeps("go-by", () -> goneBy, id -> {
            goneBy = id;
            showCandidates();
        });
        reason.areas().values().forEach(this::keeps);
        begin();
        reason.showFilled();
    }

    /** What is most likely the same fact is of the same kind, and stands first. */
    private boolean isOfAnotherKind(TieEvent other) {
        return other.kind() != event.kind()
                && !(other.kind().isSigning() && event.kind().isSigning());
    }

    private CheckBox box(TieEvent other) {
        CheckBox box = Wrapped.box(line(other));
        box.setId("rival-" + other.id());
        box.setSelected(event.contradicts(other));
        box.selectedProperty().addListener(observed -> {
            showCandidates();
            look();
        });
        rivals.put(other.id(), box);
        return box;
    }

    private String line(TieEvent of) {
        return words().say("edit.rival", head(of), words().text(of.summary()));
    }

    private String head(TieEvent of) {
        String when = of.date() == null ? words().say("ui.undated") : words().date(of.date());
        return words().say("ui.event", when, words().name(of.kind()));
    }

    private Set<String> marked() {
        return rivals.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The event, and those of its tie that tell the fact differently. */
    private Stream<TieEvent> group(Set<String> others) {
        return tie.events().stream().filter(each -> each.id().equals(event.id()) || others.contains(each.id()));
    }

    /** Of those that tell the fact, one can be gone by, or none. */
    private void showCandidates() {
        Set<String> marked = marked();
        if (group(marked).noneMatch(each -> each.id().equals(goneBy)) || marked.isEmpty()) {
            goneBy = NONE;
        }
        chosen.getToggles().clear();
        candidates.getChildren().setAll(radio(NONE, words().say("edit.go-by-none")));
        if (!marked.isEmpty()) {
            group(marked).forEach(each -> candidates.getChildren().add(radio(each.id(), head(each))));
        }
        reasonField.setVisible(!goneBy.equals(NONE));
    }

    private RadioButton radio(String id, String text) {
        RadioButton radio = Wrapped.radio(text);
        radio.setId("go-by-" + id);
        radio.setToggleGroup(chosen);
        radio.setSelected(id.equals(goneBy));
        // Arrow keys choose without an action.
        radio.selectedProperty().addListener((observed, before, selected) -> {
            if (selected) {
                goneBy = id;
                reasonField.setVisible(!goneBy.equals(NONE));
                look();
            }
        });
        return radio;
    }

    @Override
    protected Node first() {
        return rivals.values().stream().findFirst().<Node>map(box -> box).orElse(candidates);
    }

    @Override
    protected Node at(String member, Language language) {
        return reason.at(language);
    }

    @Override
    protected Node firstMissing() {
        return reason.first();
    }

    @Override
    protected Attempt attempt() {
        List<String> missing = new ArrayList<>();
        if (!goneBy.equals(NONE) && reason.isBlank()) {
            missing.add(words().say("edit.go-by-reason"));
        }
        return new Attempt(missing, drafted());
    }

    private Optional<ChangeSet> drafted() {
        Draft draft = draft();
        List<TieEvent> group = group(marked()).toList();
        tie.events().stream()
                .filter(event::contradicts)
                .filter(each -> !group.contains(each))
                .forEach(gone -> group.stream()
                        .filter(gone::contradicts)
                        .forEach(each -> draft.agree(tie.id(), gone.id(), each.id())));
        for (int i = 0; i < group.size(); i++) {
            TieEvent one = group.get(i);
            group.subList(0, i).stream()
                    .filter(other -> !one.contradicts(other))
                    .forEach(other -> draft.contradict(tie.id(), one.id(), other.id()));
        }
        group.stream()
                .filter(each -> each.id().equals(goneBy) ? !said().equals(each.goBy()) : isGoneByAlone(each))
                .forEach(each -> draft.goBy(tie.id(), each.id(), each.id().equals(goneBy) ? said() : null));
        return draft.set(desk().editing().stamp(null));
    }

    private Trilingual said() {
        return reason.text();
    }

    /** Naming another one takes the name from this one by itself. */
    private boolean isGoneByAlone(TieEvent each) {
        return goneBy.equals(NONE) && each.goBy() != null;
    }

    @Override
    protected List<Remark> say(List<Remark> remarks) {
        List<Remark> left = new ArrayList<>(remarks);
        List<Remark> ofReason =
                left.stream().filter(remark -> remark.field().contains(".goBy")).toList();
        reasonField.say(reason.isBlank() ? List.of() : ofReason, words());
        left.removeAll(ofReason);
        return left;
    }

    @Override
    protected void written(ChangeSet set) {
        desk().undoing().written(set);
        desk().session().select(tie.id());
    }
}
