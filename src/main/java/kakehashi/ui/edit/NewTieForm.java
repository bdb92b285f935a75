package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import kakehashi.model.ChangeSet;
import kakehashi.model.Document;
import kakehashi.model.RecordKind;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.query.edit.NewTie;
import kakehashi.query.edit.Remark;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.edit.field.CodedChoice;
import kakehashi.ui.edit.field.DateField;
import kakehashi.ui.edit.field.DocumentField;
import kakehashi.ui.edit.field.FieldsChoice;
import kakehashi.ui.edit.field.FormField;
import kakehashi.ui.edit.field.PartiesField;
import kakehashi.ui.edit.field.PlaceField;
import kakehashi.ui.edit.field.TextsField;

/** Adds a tie with what is first known of it. What the pair has already is shown before a second is made. */
final class NewTieForm extends FormCard {

    /** What begins a tie most often stands first. */
    private static final List<EventKind> KINDS = Stream.concat(
                    Stream.of(EventKind.SIGNED, EventKind.PROJECT_START, EventKind.PROPOSED),
                    Stream.of(EventKind.values()))
            .distinct()
            .toList();

    private final PlaceField vietnam;
    private final PlaceField japan;
    private final KnownTies known;
    private final CodedChoice<TieType> type;
    private final CodedChoice<Scheme> scheme;
    private final TextField asStated = new TextField();
    private final TextField title = new TextField();
    private final PartiesField parties;
    private final TextsField note;
    private final CodedChoice<Status> status;
    private final FieldsChoice fields;
    private final CodedChoice<EventKind> kind;
    private final DateField date;
    private final TextsField summary;
    private final DocumentField document;
    private final SourceField sources;
    private final FormField typeField;
    private final FormField dateField;
    private final FormField summaryField;
    private final FormField documentField;
    private final FormField sourceField;
    private final FormField noteField;
    private String added = "";

    /** @param about id of a locality that is likely one side, or of a pair; else empty */
    NewTieForm(Desk desk, String about, List<String> likely) {
        super(desk, "tie", desk.words().say("edit.add-tie"), about);
        Session session = desk.session();
        Words words = words();
        known = new KnownTies(desk);
        vietnam = new PlaceField(session, Country.VN, this::placed);
        japan = new PlaceField(session, Country.JP, this::placed);
        type = new CodedChoice<>(words, "edit-type", List.of(TieType.values()), TieType.MOU, this::look);
        scheme = new CodedChoice<>(
                words, "edit-scheme", List.of(Scheme.OFFICIAL, Scheme.THIRD_PARTY), Scheme.OFFICIAL, this::look);
        status = new CodedChoice<>(words, "edit-status", List.of(Status.values()), Status.ACTIVE, this::look);
        asStated.setId("edit-stated");
        asStated.promptTextProperty().bind(type.valueProperty().map(words::name));
        asStated.textProperty().addListener(changed -> look());
        title.setId("edit-title");
        title.textProperty().addListener(changed -> look());
        parties = new PartiesField(session, List.of(), this::look);
        note = new TextsField(words, "edit-note", words.say("ui.note"), this::look);
        fields = new FieldsChoice(words, EnumSet.noneOf(Field.class), this::look);
        kind = new CodedChoice<>(words, "edit-kind", KINDS, EventKind.SIGNED, this::look);
        date = new DateField(session, "edit-date", this::look);
        summary = new TextsField(words, "edit-summary", words.say("edit.summary"), this::look);
        document = new DocumentField(session, TieType.MOU, this::look);
        document.isOfItsTie();
        documentField = new FormField("edit-document", words.say("edit.document"), document, document.first());
        documentField.managedProperty().bind(documentField.visibleProperty());
        sources = new SourceField(desk, this::look);
        typeField = new FormField("edit-type", words.say("edit.type"), type, type);
        dateField = new FormField("edit-date", words.say("edit.date"), date, date.text());
        noteField = new FormField("edit-note", words.say("ui.note"), note, note.first());
        summaryField = new FormField("edit-summary", words.say("edit.summary"), summary, summary.first());
        sourceField = new FormField("edit-source", words.say("edit.source"), sources, sources.typed());
        add(new FormField("edit-vietnam", words.name(Country.VN), vietnam, vietnam.text()));
        add(new FormField("edit-japan", words.name(Country.JP), japan, japan.text()));
        add(known);
        add(typeField);
        add(new FormField("edit-stated", words.say("edit.type-stated"), asStated, asStated));
        add(new FormField("edit-kind", words.say("edit.first-event"), kind, kind));
        add(dateField);
        add(summaryField);
        add(documentField);
        add(sourceField);
        add(new FormField("edit-status", words.say("edit.status"), status, status));
        add(new FormField("edit-scheme", words.say("edit.scheme"), scheme, scheme));
        add(new FormField("edit-fields", words.say("edit.fields"), fields, fields));
        add(new FormField("edit-party", words.say("query.facet.party"), parties, parties.text()));
        add(new FormField("edit-title", words.say("ui.project-title"), title, title));
        add(noteField);
        sources.takesDropsOn(this);
        likely.forEach(this::choose);
        keepAll();
        begin();
        summary.showFilled();
        note.showFilled();
    }

    private void keepAll() {
        keeps("vietnam", () -> vietnam.locality().orElse(""), vietnam::choose);
        keeps("japan", () -> japan.locality().orElse(""), japan::choose);
        keeps("type", () -> type.getValue().code(), code -> Coded.find(TieType.class, code)
                .ifPresent(type::setValue));
        keeps("kind", () -> kind.getValue().code(), code -> Coded.find(EventKind.class, code)
                .ifPresent(kind::setValue));
        keeps("status", () -> status.getValue().code(), code -> Coded.find(Status.class, code)
                .ifPresent(status::setValue));
        keeps("scheme", () -> scheme.getValue().code(), code -> Coded.find(Scheme.class, code)
                .ifPresent(scheme::setValue));
        keeps("fields", fields::kept, fields::takeUp);
        keeps("parties", parties::kept, parties::takeUp);
        keeps(title);
        keeps(asStated);
        note.areas().values().forEach(this::keeps);
        keeps(date.text());
        summary.areas().values().forEach(this::keeps);
        keeps("document", document::kept, document::takeUp);
        sources.keptBy(this);
    }

    private void choose(String locality) {
        boolean isVietnamese = desk().session().atlas().locality(locality).country() == Country.VN;
        (isVietnamese ? vietnam : japan).choose(locality);
    }

    private void placed() {
        known.show(vietnam.locality(), japan.locality(), "");
        look();
        if (vietnam.locality().isEmpty()) {
            vietnam.text().requestFocus();
        } else {
            (japan.locality().isEmpty() ? japan.text() : type).requestFocus();
        }
    }

    @Override
    protected Node first() {
        return vietnam.locality().isEmpty() ? vietnam.text() : japan.locality().isEmpty() ? japan.text() : type;
    }

    @Override
    protected Node firstMissing() {
        if (vietnam.locality().isEmpty() || japan.locality().isEmpty()) {
            return first();
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
        if (vietnam.locality().isEmpty()) {
            missing.add(words.name(Country.VN));
        }
        if (japan.locality().isEmpty()) {
            missing.add(words.name(Country.JP));
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
        return new Attempt(
                missing, vietnam.locality().flatMap(vn -> japan.locality().flatMap(jp -> drafted(vn, jp))));
    }

    /** What was signed is the document that makes the tie what it is. */
    private Optional<Document> signed() {
        if (!canBeSigned()) {
            return Optional.empty();
        }
        Document told = document.document()
                .orElse(new Document(type.getValue(), null, List.of(), null, null, null, null, null, false));
        boolean isThere = kind.getValue().isSigning() || document.isThere();
        return isThere ? Optional.of(told.of(type.getValue())) : Optional.empty();
    }

    private boolean canBeSigned() {
        return kind.getValue().opensTerm() && type.getValue() != TieType.ANNOUNCED;
    }

    private Optional<ChangeSet> drafted(String vn, String jp) {
        Draft draft = draftNow();
        List<String> ids = sources.sources().stream()
                .map(source -> desk().idIn(draft, source))
                .distinct()
                .toList();
        TieType chosen = type.getValue();
        Document signed = signed().orElse(null);
        NewEvent event = new NewEvent(kind.getValue(), date.date().orElse(null), summary.text(), ids, signed);
        String stated = asStated.getText().isBlank() ? words().name(chosen) : asStated.getText();
        added = draft.addTie(new NewTie(
                vn,
                jp,
                scheme.getValue(),
                chosen,
                stated,
                title.getText().isBlank() ? null : title.getText(),
                fields.chosen(),
                status.getValue(),
                parties.in(draft),
                note.isBlank() ? null : note.text(),
                List.of(event)));
        return draft.set(desk().editing().stamp(null));
    }

    @Override
    protected List<Remark> say(List<Remark> remarks) {
        documentField.setVisible(canBeSigned());
        List<Remark> left = new ArrayList<>(remarks);
        if (summary.isBlank()) {
            left.removeIf(remark -> remark.field().startsWith("events[0].summary"));
        }
        if (sources.sources().isEmpty()) {
            left.removeIf(remark -> remark.field().startsWith("events[0].sources"));
        }
        offerSuccessors(dateField, left, this::choose);
        place(left, dateField, "events[0].date");
        place(left, summaryField, "events[0].summary");
        place(left, typeField, "type", "events[0].document.type");
        document.say(left, "events[0].document");
        place(left, documentField, "events[0].document");
        place(left, noteField, "note");
        List<Remark> ofSource = left.stream()
                .filter(remark -> remark.record().kind() == RecordKind.SOURCE
                        || remark.field().startsWith("events[0].sources"))
                .toList();
        sourceField.say(ofSource, words());
        left.removeAll(ofSource);
        return left;
    }

    @Override
    protected void written(ChangeSet set) {
        sources.remember();
        desk().undoing().written(set);
        desk().session().select(added);
    }
}
