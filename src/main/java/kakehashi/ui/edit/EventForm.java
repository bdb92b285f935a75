package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Coded;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.TieType;
import kakehashi.query.PairId;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.query.edit.Remark;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.field.CodedChoice;
import kakehashi.ui.edit.field.DateField;
import kakehashi.ui.edit.field.DocumentField;
import kakehashi.ui.edit.field.FormField;
import kakehashi.ui.edit.field.TextsField;
import kakehashi.ui.edit.field.TieField;
import org.jspecify.annotations.Nullable;

/** What happened: to which tie, what, when, in a sentence, and who says so; to be added or to be corrected. */
final class EventForm extends FormCard {

    /** What happens most stands first. */
    private static final List<EventKind> KINDS = Stream.concat(
                    Stream.of(EventKind.VISIT, EventKind.MEETING, EventKind.FESTIVAL), Stream.of(EventKind.values()))
            .distinct()
            .toList();

    private static final String DOCUMENT = "document.";

    private final TieField tie;
    private final ComboBox<EventKind> kind;
    private final DateField date;
    private final TextsField summary;
    private final DocumentField document;
    private final SourceField sources;
    private final FormField dateField;
    private final FormField summaryField;
    private final FormField documentField;
    private final FormField sourceField;
    private final @Nullable TieEvent altered;
    private final ReasonField reason;
    private final Label moved = FactColumn.text("", "remark");
    /** Id of the tie in which the event is, where it is corrected. */
    private final String own;

    private String path = "";
    /** Id of the tie in which the event is after the step. */
    private String told = "";

    private String successor = "";

    private EventForm(Desk desk, String about, List<Tie> likely, @Nullable TieEvent altered) {
        super(
                desk,
                altered == null ? "event" : "correct-event",
                desk.words().say(altered == null ? "edit.add-event" : "edit.correct-event"),
                about);
        this.altered = altered;
        own = likely.size() == 1 ? likely.get(0).id() : "";
        moved.setId("edit-moved");
        moved.managedProperty().bind(moved.textProperty().isNotEmpty());
        Words words = words();
        reason = new ReasonField(words);
        kind = new CodedChoice<>(words, "edit-kind", KINDS, EventKind.VISIT, this::look);
        tie = new TieField(desk.session(), likely, this::chosen);
        date = new DateField(desk.session(), "edit-date", this::dated);
        summary = new TextsField(words, "edit-summary", words.say("edit.summary"), this::look);
        document = new DocumentField(
                desk.session(), likely.size() == 1 ? likely.get(0).type() : TieType.MOU, this::look);
        documentField = new FormField("edit-document", words.say("edit.document"), document, document.first());
        documentField.managedProperty().bind(documentField.visibleProperty());
        kind.valueProperty().addListener(changed -> showDocument());
        sources = new SourceField(desk, this::look);
        dateField = new FormField("edit-date", words.say("edit.date"), date, date.text());
        summaryField = new FormField("edit-summary", words.say("edit.summary"), summary, summary.first());
        sourceField = new FormField("edit-source", words.say("edit.source"), sources, sources.typed());
        add(new FormField("edit-tie", words.say("edit.tie"), new VBox(3, tie, moved), tie.field()));
        add(new FormField("edit-kind", words.say("edit.kind"), kind, kind));
        add(dateField);
        add(summaryField);
        add(documentField);
        add(sourceField);
        sources.takesDropsOn(this);
        keeps("tie", () -> tie.tie().map(Tie::id).orElse(""), this::choose);
        keeps("kind", () -> kind.getValue().code(), code -> Coded.find(EventKind.class, code)
                .ifPresent(kind::setValue));
        keeps(date.text());
        summary.areas().values().forEach(this::keeps);
        keeps("document", document::kept, document::takeUp);
        sources.keptBy(this);
        if (altered == null) {
            date.offer(PartialDate.of(desk.session().today()));
        } else {
            fill(altered);
            offerRivals(likely.get(0), altered);
            add(new FormField("edit-reason", words.say("edit.reason"), reason, reason.text()));
            keeps(reason.text());
            offersRemoval(words.say("edit.remove-event"), words.say("edit.remove-event-sure"), () -> removed(altered));
        }
        begin();
        summary.showFilled();
        showDocument();
    }

    /** Two events may tell one fact differently, which is said in a form of its own. */
    private void offerRivals(Tie of, TieEvent event) {
        if (of.events().size() > 1) {
            Hyperlink rivals = new Hyperlink(words().say("edit.menu-rivals"));
            rivals.setId("edit-to-rivals");
            rivals.setOnAction(pressed -> {
                desk().cards().close();
                RivalsForm form = new RivalsForm(desk(), of, event);
                desk().cards().open(form, form.first());
            });
            add(rivals);
        }
    }

    /** At most of what happens nothing is signed. */
    private void showDocument() {
        documentField.setVisible(kind.getValue().opensTerm() || document.isThere());
    }

    /**
     * Asks what happened.
     *
     * @param about id of the record that was meant, or empty
     * @param likely the ties that it may be about
     */
    static EventForm adding(Desk desk, String about, List<Tie> likely) {
        return new EventForm(desk, about, likely, null);
    }

    /** Corrects what is on record, or takes it away. */
    static EventForm correcting(Desk desk, Tie tie, TieEvent event) {
        return new EventForm(desk, tie.id() + "." + event.id(), List.of(tie), event);
    }

    private void fill(TieEvent event) {
        tie.settle();
        kind.setValue(event.kind());
        PartialDate when = event.date();
        if (when != null) {
            date.offer(when);
        }
        summary.set(event.summary());
        document.set(event.document());
        sources.set(event.sources().stream()
                .flatMap(id -> desk().editing().atlas().findSource(id).stream())
                .toList());
    }

    private Optional<ChangeSet> removed(TieEvent event) {
        Draft draft = draft();
        tie.tie().ifPresent(of -> draft.withdrawEvent(of.id(), event.id()));
        return draft.set(desk().editing().stamp(reason.reason(null)));
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
    protected Node first() {
        if (altered != null) {
            return date.text();
        }
        return tie.tie().isPresent() ? kind : tie.field();
    }

    @Override
    protected Node at(String member, Language language) {
        return member.startsWith(DOCUMENT)
                ? document.at(member.substring(DOCUMENT.length()), language)
                : summary.at(language);
    }

    @Override
    protected Node firstMissing() {
        if (tie.tie().isEmpty()) {
            return tie.field();
        }
        if (date.isRefused()) {
            return date.text();
        }
        if (document.isRefused()) {
            return document.until();
        }
        return summary.isBlank() ? summary.first() : sources.first();
    }

    @Override
    protected Attempt attempt() {
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
        if (document.isRefused()) {
            missing.add(words.say("edit.document-until"));
        }
        if (sources.sources().isEmpty() || sources.isRefused()) {
            missing.add(words.say("edit.source"));
        }
        return new Attempt(missing, tie.tie().flatMap(this::drafted));
    }

    private Optional<ChangeSet> drafted(Tie to) {
        Draft draft = altered != null && wasThere(to.key()) ? draft() : draftNow();
        List<String> ids = sources.sources().stream()
                .map(source -> desk().idIn(draft, source))
                .distinct()
                .toList();
        PartialDate when = date.date().orElse(null);
        TieEvent before = altered;
        told = to.id();
        if (before == null) {
            path = draft.pathOf(
                    to.id(),
                    draft.addEvent(
                            to.id(),
                            new NewEvent(
                                    kind.getValue(),
                                    when,
                                    summary.text(),
                                    ids,
                                    document.document().orElse(null))));
            return draft.set(desk().editing().stamp(null));
        }
        draft.alterEvent(
                own,
                new TieEvent(
                        before.id(),
                        when,
                        kind.getValue(),
                        summary.text(),
                        ids,
                        before.conflictsWith(),
                        document.document().orElse(null),
                        before.goBy()));
        if (to.id().equals(own)) {
            told = inPlace(draft);
            path = draft.pathOf(told, before.id());
        } else {
            path = draft.pathOf(to.id(), draft.moveEvent(own, before.id(), to.id()));
        }
        return draft.set(desk().editing().stamp(reason.reason(null)));
    }

    /** Puts the successor of a side that had ended into the tie, where that was asked for. @return the id of the tie */
    private String inPlace(Draft draft) {
        Tie now = (Tie) draft.find(new RecordKey(RecordKind.TIE, own)).orElseThrow();
        if (successor.isEmpty()) {
            return own;
        }
        Successor pair = Successor.of(now, successor);
        return draft.alterTie(now.between(pair.vietnam(), pair.japan()));
    }

    /** By another date it may be another locality's again. */
    private void dated() {
        successor = "";
        moved.setText("");
        look();
    }

    /** The event belongs to the tie that the successor has; where it has none, its tie is the successor's. */
    private void putIn(String locality) {
        Tie to = tie.tie().orElseThrow();
        Successor pair = Successor.of(to, locality);
        List<Tie> ties = pair.ties(desk());
        if (!ties.isEmpty()) {
            tie.choose(ties.get(0));
        } else if (altered != null) {
            successor = locality;
            moved.setText(words().say(
                            "edit.successor-moves",
                            Words.opening(desk().session()
                                    .places()
                                    .full(locality, desk().session().today()))));
            look();
        } else {
            String about = new PairId(pair.vietnam(), pair.japan()).id();
            handOver("tie", about);
            desk().cards().close();
            NewTieForm form = new NewTieForm(desk(), about, List.of(pair.vietnam(), pair.japan()));
            desk().cards().open(form, form.first());
            return;
        }
        date.text().requestFocus();
    }

    @Override
    protected List<Remark> say(List<Remark> remarks) {
        List<Remark> left = new ArrayList<>(remarks);
        // What is not yet filled in is told once, beside the button.
        if (summary.isBlank()) {
            left.removeIf(remark -> remark.field().startsWith(path + "summary"));
        }
        if (sources.sources().isEmpty()) {
            left.removeIf(remark -> remark.field().startsWith(path + "sources"));
        }
        offerSuccessors(dateField, left, this::putIn);
        place(left, dateField, path + "date");
        place(left, summaryField, path + "summary");
        document.say(left, path + "document");
        place(left, documentField, path + "document");
        place(left, sourceField, path + "sources", "title", "publisher", "published", "url", "via");
        return left;
    }

    @Override
    protected void written(ChangeSet set) {
        sources.remember();
        desk().undoing().written(set);
        desk().session().select(told);
    }
}
