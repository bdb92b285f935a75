package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Remark;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.edit.field.CodedChoice;
import kakehashi.ui.edit.field.FieldsChoice;
import kakehashi.ui.edit.field.FormField;
import kakehashi.ui.edit.field.PartiesField;
import kakehashi.ui.edit.field.PlaceField;
import kakehashi.ui.edit.field.TextsField;

/** Corrects what a tie is, with the source of the correction and why; or takes the tie away. */
final class TieForm extends FormCard {

    private final Tie tie;
    private final PlaceField vietnam;
    private final PlaceField japan;
    private final KnownTies known;
    private final PartiesField parties;
    private final CodedChoice<Scheme> scheme;
    private final CodedChoice<TieType> type;
    private final TextField asStated = new TextField();
    private final TextField title = new TextField();
    private final CodedChoice<Status> status;
    private final FieldsChoice fields;
    private final TextsField note;
    private final SourceField sources;
    private final ReasonField reason;
    private final FormField vietnamField;
    private final FormField japanField;
    private final FormField typeField;
    private final FormField statedField;
    private final FormField titleField;
    private final FormField noteField;
    private final FormField sourceField;
    /** Its id after the step; another one where it is between other localities then. */
    private String altered = "";

    TieForm(Desk desk, Tie tie) {
        super(desk, "correct-tie", desk.words().say("edit.correct-tie"), tie.id());
        this.tie = tie;
        Session session = desk.session();
        Words words = words();
        known = new KnownTies(desk);
        vietnam = new PlaceField(session, Country.VN, this::placed);
        japan = new PlaceField(session, Country.JP, this::placed);
        parties = new PartiesField(session, tie.parties(), this::look);
        scheme = new CodedChoice<>(
                words, "edit-scheme", List.of(Scheme.OFFICIAL, Scheme.THIRD_PARTY), tie.scheme(), this::look);
        type = new CodedChoice<>(words, "edit-type", List.of(TieType.values()), tie.type(), this::look);
        status = new CodedChoice<>(words, "edit-status", List.of(Status.values()), tie.status(), this::look);
        vietnam.choose(tie.vietnam());
        japan.choose(tie.japan());
        asStated.setId("edit-stated");
        asStated.setText(tie.typeAsStated());
        title.setId("edit-title");
        title.setText(tie.title() == null ? "" : tie.title());
        List.of(asStated, title).forEach(field -> field.textProperty().addListener(changed -> look()));
        fields = new FieldsChoice(words, tie.fields(), this::look);
        note = new TextsField(words, "edit-note", words.say("ui.note"), this::look);
        if (tie.note() != null) {
            note.set(tie.note());
        }
        sources = new SourceField(desk, this::look);
        reason = new ReasonField(words);
        typeField = new FormField("edit-type", words.say("edit.type"), type, type);
        statedField = new FormField("edit-stated", words.say("edit.type-stated"), asStated, asStated);
        titleField = new FormField("edit-title", words.say("ui.project-title"), title, title);
        noteField = new FormField("edit-note", words.say("ui.note"), note, note.first());
        sourceField = new FormField("edit-source", words.say("edit.source-of-correction"), sources, sources.typed());
        vietnamField = new FormField("edit-vietnam", words.name(Country.VN), vietnam, vietnam.text());
        japanField = new FormField("edit-japan", words.name(Country.JP), japan, japan.text());
        add(vietnamField);
        add(japanField);
        add(known);
        add(typeField);
        add(statedField);
        add(new FormField("edit-status", words.say("edit.status"), status, status));
        add(new FormField("edit-scheme", words.say("edit.scheme"), scheme, scheme));
        add(titleField);
        add(new FormField("edit-fields", words.say("edit.fields"), fields, fields));
        add(new FormField("edit-party", words.say("query.facet.party"), parties, parties.text()));
        add(noteField);
        add(new FormField("edit-reason", words.say("edit.reason"), reason, reason.text()));
        add(sourceField);
        sources.takesDropsOn(this);
        keeps("vietnam", () -> vietnam.locality().orElse(""), vietnam::choose);
        keeps("japan", () -> japan.locality().orElse(""), japan::choose);
        keeps("scheme", () -> scheme.getValue().code(), code -> Coded.find(Scheme.class, code)
                .ifPresent(scheme::setValue));
        keeps("fields", fields::kept, fields::takeUp);
        keeps("parties", parties::kept, parties::takeUp);
        keeps("type", () -> type.getValue().code(), code -> Coded.find(TieType.class, code)
                .ifPresent(type::setValue));
        keeps("status", () -> status.getValue().code(), code -> Coded.find(Status.class, code)
                .ifPresent(status::setValue));
        keeps(asStated);
        keeps(title);
        note.areas().values().forEach(this::keeps);
        keeps(reason.text());
        sources.keptBy(this);
        offersRemoval(words.say("edit.remove-tie"), sure(), this::removed);
        begin();
    }

    private void placed() {
        // As long as the sides are its own, nobody asks whether the two have another tie.
        boolean isMoved = !vietnam.locality().equals(Optional.of(tie.vietnam()))
                || !japan.locality().equals(Optional.of(tie.japan()));
        known.show(isMoved ? vietnam.locality() : Optional.empty(), japan.locality(), tie.id());
        look();
        if (vietnam.locality().isEmpty()) {
            vietnam.text().requestFocus();
        } else {
            (japan.locality().isEmpty() ? japan.text() : type).requestFocus();
        }
    }

    private String sure() {
        String resting = desk().editing().draft().dependents(tie.key()).stream()
                .map(record ->
                        new SessionNames(desk().session()).name(record.key().id()))
                .collect(Collectors.joining(", "));
        return resting.isEmpty()
                ? words().say("edit.remove-tie-sure", tie.events().size())
                : words().say("edit.remove-needed", resting);
    }

    private Optional<ChangeSet> removed() {
        Draft draft = draft();
        draft.withdraw(tie.key());
        return draft.set(desk().editing().stamp(reason.reason(null)));
    }

    @Override
    protected Node first() {
        return type;
    }

    @Override
    protected Node at(String member, Language language) {
        return note.at(language);
    }

    @Override
    protected Node firstMissing() {
        if (vietnam.locality().isEmpty()) {
            return vietnam.text();
        }
        return japan.locality().isEmpty() ? japan.text() : asStated;
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
        if (asStated.getText().isBlank()) {
            missing.add(words.say("edit.type-stated"));
        }
        if (sources.isRefused()) {
            missing.add(words.say("edit.source-of-correction"));
        }
        String called = title.getText().strip();
        Trilingual noted = note.text();
        Draft draft = draft();
        altered = draft.alterTie(new Tie(
                tie.id(),
                vietnam.locality().orElse(tie.vietnam()),
                japan.locality().orElse(tie.japan()),
                scheme.getValue(),
                type.getValue(),
                asStated.getText(),
                called.isEmpty() ? null : called,
                fields.chosen(),
                status.getValue(),
                parties.in(draft),
                tie.events(),
                noted.all().isEmpty() ? null : noted));
        if (draft.changes().isEmpty()) {
            return new Attempt(missing, Optional.empty());
        }
        List<Source> says = sources.sources();
        String source = says.isEmpty() ? null : desk().idIn(draft, says.get(0));
        return new Attempt(missing, draft.set(desk().editing().stamp(reason.reason(source))));
    }

    @Override
    protected List<Remark> say(List<Remark> remarks) {
        List<Remark> left = new ArrayList<>(remarks);
        if (asStated.getText().isBlank()) {
            left.removeIf(remark -> remark.field().equals("typeAsStated"));
        }
        place(left, statedField, "typeAsStated");
        sayOfPlaces(left);
        place(left, typeField, "type");
        place(left, noteField, "note");
        List<Remark> ofSource = left.stream()
                .filter(remark -> remark.record().kind() == RecordKind.SOURCE)
                .toList();
        sourceField.say(ofSource, words());
        left.removeAll(ofSource);
        place(left, titleField, "title");
        return left;
    }

    /** What happened after a locality had ended speaks against its place, once. */
    private void sayOfPlaces(List<Remark> left) {
        List<Remark> late =
                left.stream().filter(remark -> remark.offered() != null).toList();
        left.removeAll(late);
        // What else is unlikely of its events was so before.
        left.removeIf(remark -> !remark.forbids() && remark.field().startsWith("events["));
        List<Remark> ofVietnam =
                late.stream().filter(remark -> isOffered(remark, Country.VN)).toList();
        List<Remark> ofJapan =
                late.stream().filter(remark -> isOffered(remark, Country.JP)).toList();
        vietnamField.say(ofVietnam, words());
        japanField.say(ofJapan, words());
        offerSuccessors(vietnamField, ofVietnam, vietnam::choose);
        offerSuccessors(japanField, ofJapan, japan::choose);
    }

    private static boolean isOffered(Remark remark, Country country) {
        String offered = remark.offered();
        return offered != null && offered.startsWith(country.idPrefix());
    }

    @Override
    protected void written(ChangeSet set) {
        desk().undoing().written(set);
        desk().session().select(altered);
    }
}
