package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import kakehashi.model.ChangeSet;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.query.edit.Remark;
import kakehashi.text.Words;

/** Adds what happened: to which tie, what, when, in a sentence, and who says so. */
final class EventForm extends FormCard {

    /** What happens most stands first. */
    private static final List<EventKind> KINDS = Stream.concat(
                    Stream.of(EventKind.VISIT, EventKind.MEETING, EventKind.FESTIVAL), Stream.of(EventKind.values()))
            .distinct()
            .toList();

    private final TieField tie;
    private final ComboBox<EventKind> kind;
    private final DateField date;
    private final TextsField summary;
    private final SourceField sources;
    private final FormField dateField;
    private final FormField summaryField;
    private final FormField sourceField;
    private final Undoing undoing;
    private String path = "";

    /**
     * @param about id of the record that was meant, or empty
     * @param likely the ties that it may be about
     */
    EventForm(Desk desk, String about, List<Tie> likely, Undoing undoing) {
        super(desk, "event", desk.words().say("edit.add-event"), about);
        this.undoing = undoing;
        Words words = words();
        kind = new CodedChoice<>(words, "edit-kind", KINDS, EventKind.VISIT, this::look);
        tie = new TieField(desk.session(), likely, this::chosen);
        date = new DateField(desk.session(), "edit-date", this::look);
        date.offer(PartialDate.of(desk.session().today()));
        summary = new TextsField(words, "edit-summary", words.say("edit.summary"), this::look);
        sources = new SourceField(desk, this::look);
        dateField = new FormField("edit-date", words.say("edit.date"), date, date.text());
        summaryField = new FormField("edit-summary", words.say("edit.summary"), summary, summary.first());
        sourceField = new FormField("edit-source", words.say("edit.source"), sources, sources.typed());
        add(new FormField("edit-tie", words.say("edit.tie"), tie, tie.field()));
        add(new FormField("edit-kind", words.say("edit.kind"), kind, kind));
        add(dateField);
        add(summaryField);
        add(sourceField);
        sources.takesDropsOn(this);
        keeps("tie", () -> tie.tie().map(Tie::id).orElse(""), this::choose);
        keeps("kind", () -> kind.getValue().code(), code -> Coded.find(EventKind.class, code)
                .ifPresent(kind::setValue));
        keeps(date.text());
        summary.areas().values().forEach(this::keeps);
        sources.keptBy(this);
        begin();
        summary.showFilled();
    }

    private void choose(String id) {
        desk().tie(id).ifPresent(tie::choose);
    }

    private void chosen() {
        look();
        if (tie.tie().isPresent()) {
            kind.requestFocus();
        }
    }

    @Override
    Node first() {
        return tie.tie().isPresent() ? kind : tie.field();
    }

    @Override
    Node firstMissing() {
        if (tie.tie().isEmpty()) {
            return tie.field();
        }
        if (date.isRefused()) {
            return date.text();
        }
        return summary.isBlank() ? summary.first() : sources.first();
    }

    @Override
    Attempt attempt() {
        Words words = words();
        List<String> missing = new ArrayList<>();
        if (tie.tie().isEmpty()) {
            missing.add(words.say("edit.tie"));
        }
        if (date.isRefused()) {
            missing.add(words.say("edit.date"));
        }
        if (summary.isBlank()) {
            missing.add(words.say("edit.summary"));
        }
        if (sources.sources().isEmpty() || sources.isRefused()) {
            missing.add(words.say("edit.source"));
        }
        return new Attempt(missing, tie.tie().flatMap(this::drafted));
    }

    private Optional<ChangeSet> drafted(Tie to) {
        Draft draft = desk().editing().draft();
        List<String> ids = sources.sources().stream()
                .map(source -> idOf(source, draft))
                .distinct()
                .toList();
        String event = draft.addEvent(
                to.id(), new NewEvent(kind.getValue(), date.date().orElse(null), summary.text(), ids, null));
        path = draft.pathOf(to.id(), event);
        return draft.set(desk().editing().stamp(null));
    }

    private String idOf(Source source, Draft draft) {
        return desk().editing()
                .atlas()
                .findSource(source.id())
                .map(Source::id)
                .orElseGet(() -> draft.addSource(source));
    }

    @Override
    List<Remark> say(List<Remark> remarks) {
        List<Remark> left = new ArrayList<>(remarks);
        // What is not yet filled in is told once, beside the button.
        if (summary.isBlank()) {
            left.removeIf(remark -> remark.field().startsWith(path + "summary"));
        }
        if (sources.sources().isEmpty()) {
            left.removeIf(remark -> remark.field().startsWith(path + "sources"));
        }
        place(left, dateField, path + "date");
        place(left, summaryField, path + "summary");
        place(left, sourceField, path + "sources", "title", "publisher", "published", "url", "via");
        return left;
    }

    private void place(List<Remark> left, FormField field, String... beginnings) {
        List<Remark> own = left.stream()
                .filter(remark -> Stream.of(beginnings).anyMatch(remark.field()::startsWith))
                .toList();
        field.say(own, words());
        left.removeAll(own);
    }

    @Override
    void written(ChangeSet set) {
        sources.remember();
        undoing.written(set);
        tie.tie().ifPresent(one -> desk().session().select(one.id()));
    }
}
