package kakehashi.ui.edit.record;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.ChangeSet;
import kakehashi.model.Findable;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Remark;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SegmentChoice;
import kakehashi.ui.edit.Attempt;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.FormCard;
import kakehashi.ui.edit.field.FormField;
import org.jspecify.annotations.Nullable;

/** Makes one record of two that are of one thing: both are seen side by side, and one of them stays. */
final class MergeForm extends FormCard {

    private static final String STAYS = "stays";

    private final AtlasRecord one;
    private final RecordChoice other;
    private final SegmentChoice<Boolean> stays;
    private final FormField staysField;
    private final GridPane beside = new GridPane(10, 6);

    MergeForm(Desk desk, AtlasRecord one) {
        super(desk, "merge", desk.words().say("edit.merge"), one.key().id());
        this.one = one;
        Words words = words();
        Map<String, String> candidates = candidates();
        other = RecordChoice.among(desk.session(), "merge-other", candidates, this::chosen);
        if (one instanceof Tie) {
            other.offer(List.copyOf(candidates.keySet()));
        }
        stays = new SegmentChoice<>(
                "merge-stays",
                List.of(true, false),
                first -> words.say(first ? "edit.merge-first" : "edit.merge-second"),
                true);
        stays.valueProperty().addListener(observed -> look());
        staysField = new FormField(
                "merge-stays",
                words.say("edit.merge-stays"),
                stays,
                stays.getChildren().get(0));
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(22);
        ColumnConstraints side = new ColumnConstraints();
        side.setPercentWidth(39);
        side.setHgrow(Priority.ALWAYS);
        beside.getColumnConstraints().addAll(name, side, side);
        beside.setId("merge-beside");
        add(FactColumn.text(new Naming(desk).name(one), "value"));
        add(new FormField("merge-other", words.say("edit.merge-with"), other, other.first()));
        add(beside);
        add(staysField);
        add(FactColumn.text(
                words.say(
                        one instanceof Tie
                                ? "edit.merge-ties"
                                : one instanceof Network ? "edit.merge-networks" : "edit.merge-meaning"),
                "quiet"));
        keeps("merge-other", () -> other.chosen().orElse(""), other::restore);
        keeps(STAYS, () -> stays.value().toString(), kept -> stays.valueProperty()
                .set(Boolean.valueOf(kept)));
        show();
        begin();
    }

    /** The records that may be the same thing, with what each is found by. */
    private Map<String, String> candidates() {
        Atlas.Records records = desk().editing().atlas().records();
        Map<String, String> candidates = new LinkedHashMap<>();
        Stream<? extends Findable> all = one instanceof Tie tie
                ? desk().editing().draft().tiesOf(tie.vietnam(), tie.japan()).stream()
                : one instanceof Network
                        ? records.networks().stream()
                        : one instanceof Party ? records.parties().stream() : records.sources().stream();
        all.filter(each -> !each.id().equals(one.key().id()))
                .filter(each -> !(each instanceof Source source && source.isGazetteer()))
                .sorted(Comparator.comparing(this::sought))
                .forEach(each -> candidates.put(each.id(), sought(each)));
        return candidates;
    }

    private String sought(Findable record) {
        if (record instanceof Source source) {
            return source.title() + " " + source.publisher() + " " + source.url();
        }
        if (record instanceof Party party) {
            return String.join(" ", party.name().all());
        }
        return record instanceof Network network
                ? String.join(" ", network.name().all())
                : record.id();
    }

    private Optional<AtlasRecord> second() {
        return other.chosen()
                .flatMap(desk().editing().atlas()::find)
                .filter(AtlasRecord.class::isInstance)
                .map(AtlasRecord.class::cast);
    }

    private void chosen() {
        show();
        look();
    }

    /** Field by field, and what names each of the two. */
    private void show() {
        Words words = words();
        beside.getChildren().clear();
        staysField.setVisible(second().isPresent());
        staysField.setManaged(staysField.isVisible());
        second().ifPresent(two -> {
            row("", words.say("edit.merge-first"), words.say("edit.merge-second"));
            MemberWords members =
                    new MemberWords(desk().session().places(), desk().session().asOf());
            Sketch first = Sketch.of((Record) one);
            Sketch next = Sketch.of((Record) two);
            Arrays.stream(first.kind().getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(member -> !member.equals("id"))
                    .filter(member -> isAny(first.get(member)) || isAny(next.get(member)))
                    .forEach(member -> row(
                            members.label(new Difference(member, null, null)),
                            told(members, member, first.get(member)),
                            told(members, member, next.get(member))));
            row(words.say("edit.merge-named-by"), naming(one), naming(two));
        });
    }

    private static boolean isAny(@Nullable Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    private static String told(MemberWords members, String member, @Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                ? list.stream()
                        .map(each -> members.after(new Difference(member, null, each)))
                        .collect(Collectors.joining("\n"))
                : members.after(new Difference(member, null, value));
    }

    private String naming(AtlasRecord record) {
        String naming = new Naming(desk()).of(record, "\n");
        return naming.isEmpty() ? words().say("edit.merge-nothing") : naming;
    }

    private void row(String name, String first, String second) {
        Label one = FactColumn.text(first, "value");
        Label two = FactColumn.text(second, "value");
        if (!first.equals(second) && !name.isEmpty()) {
            one.getStyleClass().add("differs");
            two.getStyleClass().add("differs");
        }
        if (name.isEmpty()) {
            one.getStyleClass().add("event-head");
            two.getStyleClass().add("event-head");
        }
        Label label = FactColumn.text(name, "name");
        Stream.of(label, one, two).forEach(each -> GridPane.setValignment(each, VPos.TOP));
        beside.addRow(beside.getRowCount(), label, one, two);
    }

    @Override
    public Node first() {
        return other.first();
    }

    @Override
    protected Node firstMissing() {
        return other.first();
    }

    @Override
    protected Attempt attempt() {
        Optional<AtlasRecord> two = second();
        if (two.isEmpty()) {
            List<String> missing = new ArrayList<>(List.of(words().say("edit.merge-with")));
            return new Attempt(missing, Optional.empty());
        }
        Draft draft = draftNow();
        draft.merge(kept(two.get()).key(), gone(two.get()).key());
        return new Attempt(List.of(), draft.set(desk().editing().stamp(null)));
    }

    private AtlasRecord kept(AtlasRecord two) {
        return stays.value() ? one : two;
    }

    private AtlasRecord gone(AtlasRecord two) {
        return stays.value() ? two : one;
    }

    @Override
    protected List<Remark> say(List<Remark> remarks) {
        return remarks;
    }

    @Override
    protected void written(ChangeSet set) {
        desk().undoing().written(set);
        second().or(() -> Optional.of(one))
                .ifPresent(two -> desk().session().select(kept(two).key().id()));
    }
}
