package kakehashi.ui.edit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.SigningLevel;
import kakehashi.model.value.SigningSide;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Remark;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** What was signed at an event, in detail; folded away until somebody asks for it. What is left empty is not on record. */
public final class DocumentField extends VBox {

    private static final String END_OF_PART = "\u2029";
    private static final String END = "\uE000";
    private static final Pattern SIGNATORY = Pattern.compile("signatories\\[(\\d{1,3})]\\.(.*)");
    private static final int PARTS = 12;
    private static final int PARTS_OF_SIGNATORY = 7;

    /** What a document may be by itself. */
    private static final List<TieType> TYPES = Stream.of(TieType.values())
            .filter(type -> type != TieType.ANNOUNCED)
            .toList();

    private final Words words;
    private final Runnable changed;
    private final Hyperlink add = new Hyperlink();
    private final Hyperlink leave = new Hyperlink();
    private final CodedChoice<TieType> type;
    private final FormField typeField;
    private final CheckBox beside = new CheckBox();
    private final TextField title = new TextField();
    private final List<SignatoryField> signatories = new ArrayList<>();
    private final VBox signed = new VBox(10);
    private final FormField signedField;
    private final MaybeChoice<SigningLevel> level;
    private final TextsField place;
    private final DateField until;
    private final FormField untilField;
    private final MaybeChoice<Renewal> renewal;
    private final TextsField notice;
    private final VBox details = new VBox(10);
    private int numbered;

    /**
     * @param usual the type that a document here most likely is of
     * @param changed told of every change
     */
    public DocumentField(Session session, TieType usual, Runnable changed) {
        super(6);
        this.changed = changed;
        words = session.words();
        String none = words.say("edit.not-on-record");
        type = new CodedChoice<>(
                words, "document-type", TYPES, usual == TieType.ANNOUNCED ? TieType.MOU : usual, changed);
        typeField = new FormField("document-type", words.say("edit.document-type"), type, type);
        beside.setText(words.say("edit.document-beside"));
        beside.setId("document-beside");
        beside.setWrapText(true);
        beside.selectedProperty().addListener(observed -> changed.run());
        title.setId("document-title");
        title.textProperty().addListener(observed -> changed.run());
        level = new MaybeChoice<>(words, "document-level", List.of(SigningLevel.values()), none, changed);
        place = new TextsField(words, "document-place", words.say("edit.document-place"), changed).inOneRow();
        until = new DateField(session, "document-until", changed);
        untilField = new FormField("document-until", words.say("edit.document-until"), until, until.text());
        renewal = new MaybeChoice<>(words, "document-renewal", List.of(Renewal.values()), none, changed);
        notice = new TextsField(words, "document-notice", words.say("edit.document-notice"), changed);
        Hyperlink another = new Hyperlink(words.say("edit.signatory-add"));
        another.setId("signatory-add");
        another.setOnAction(event -> signatory().first().requestFocus());
        signedField =
                new FormField("document-signed", words.say("edit.signatories"), new VBox(6, signed, another), another);
        add.setText(words.say("edit.document-add"));
        add.setId("document-add");
        add.setOnAction(event -> {
            open(true);
            title.requestFocus();
        });
        leave.setText(words.say("edit.document-leave"));
        leave.setId("document-leave");
        leave.setOnAction(event -> {
            open(false);
            add.requestFocus();
        });
        details.getStyleClass().add("form-parts");
        details.getChildren()
                .addAll(
                        typeField,
                        beside,
                        new FormField("document-title", words.say("edit.document-title"), title, title),
                        signedField,
                        new FormField("document-level", words.say("edit.document-level"), level, level),
                        new FormField("document-place", words.say("edit.document-place"), place, place.first()),
                        untilField,
                        new FormField("document-renewal", words.say("edit.document-renewal"), renewal, renewal),
                        new FormField("document-notice", words.say("edit.document-notice"), notice, notice.first()),
                        leave);
        getChildren().add(add);
    }

    private boolean isOpen() {
        return getChildren().contains(details);
    }

    private void open(boolean opened) {
        getChildren().setAll(opened ? details : add);
        changed.run();
    }

    private SignatoryField signatory() {
        SignatoryField field = new SignatoryField(words, "signatory-" + numbered, changed, this::leave);
        numbered++;
        signatories.add(field);
        signed.getChildren().add(field);
        return field;
    }

    private void leave(SignatoryField field) {
        signatories.remove(field);
        signed.getChildren().remove(field);
        changed.run();
        title.requestFocus();
    }

    /** The type of the document is that of its tie, and not asked for. */
    public void isOfItsTie() {
        details.getChildren().remove(typeField);
    }

    /** Where one begins. */
    public Node first() {
        return isOpen() ? title : add;
    }

    /**
     * The field of a text of the document.
     *
     * @param member such as {@code place} or {@code signatories[1].office}
     */
    public Node at(String member, Language language) {
        Matcher signed = SIGNATORY.matcher(member);
        if (signed.matches() && Integer.parseInt(signed.group(1)) < signatories.size()) {
            return signatories.get(Integer.parseInt(signed.group(1))).at(signed.group(2), language);
        }
        return member.equals("notice") ? notice.at(language) : place.at(language);
    }

    /** Whether it is unfolded. */
    public boolean isThere() {
        return isOpen();
    }

    /** Whether the end of the term is no date. */
    public boolean isRefused() {
        return isOpen() && until.isRefused();
    }

    /** Where the end of the term is typed. */
    public Node until() {
        return until.text();
    }

    public void set(@Nullable Document document) {
        if (document == null) {
            return;
        }
        type.setValue(document.type());
        beside.setSelected(document.beside());
        title.setText(document.title() == null ? "" : document.title());
        document.signatories().forEach(each -> signatory().set(each));
        level.choose(document.level());
        set(place, document.place());
        if (document.until() != null) {
            until.offer(document.until());
        }
        renewal.choose(document.renewal());
        set(notice, document.notice());
        open(true);
    }

    private static void set(TextsField field, @Nullable Trilingual text) {
        if (text != null) {
            field.set(text);
        }
    }

    /** The document; empty where none was asked for. */
    public Optional<Document> document() {
        return isOpen()
                ? Optional.of(new Document(
                        type.getValue(),
                        title.getText().isBlank() ? null : title.getText().strip(),
                        signatories.stream()
                                .filter(each -> !each.isBlank())
                                .map(SignatoryField::signatory)
                                .toList(),
                        level.chosen(),
                        place.isBlank() ? null : place.text(),
                        until.date().orElse(null),
                        renewal.chosen(),
                        notice.isBlank() ? null : notice.text(),
                        beside.isSelected()))
                : Optional.empty();
    }

    /** Says remarks beside the parts that they are about, and takes them out of the list. */
    public void say(List<Remark> left, String path) {
        say(left, typeField, path + ".type");
        say(left, untilField, path + ".until");
        say(left, signedField, path + ".signatories");
    }

    private void say(List<Remark> left, FormField field, String path) {
        List<Remark> own =
                left.stream().filter(remark -> remark.field().startsWith(path)).toList();
        field.say(own, words);
        left.removeAll(own);
    }

    // ---- half-filled

    /** What stands in its fields, as a half-filled form keeps it; empty where it is folded away. */
    public String kept() {
        if (!isOpen()) {
            return "";
        }
        Trilingual at = place.text();
        Trilingual ended = notice.text();
        Stream<String> parts = Stream.of(
                type.getValue().code(),
                String.valueOf(beside.isSelected()),
                title.getText(),
                level.code(),
                at.en(),
                at.vi(),
                at.ja(),
                until.text().getText(),
                renewal.code(),
                ended.en(),
                ended.vi(),
                ended.ja());
        return Stream.concat(
                        Stream.of(String.join(END_OF_PART, parts.toList())),
                        signatories.stream().map(each -> String.join(END_OF_PART, each.parts())))
                .reduce((one, other) -> one + END + other)
                .orElse("");
    }

    /** Takes up what was {@link #kept}; folds itself away for what cannot be read. */
    public void takeUp(String kept) {
        signatories.clear();
        signed.getChildren().clear();
        String[] records = kept.split(END, -1);
        String[] parts = records[0].split(END_OF_PART, -1);
        if (parts.length != PARTS) {
            open(false);
            return;
        }
        Coded.find(TieType.class, parts[0]).ifPresent(type::setValue);
        beside.setSelected(Boolean.parseBoolean(parts[1]));
        title.setText(parts[2]);
        level.choose(parts[3]);
        place.set(new Trilingual(parts[4], parts[5], parts[6]));
        until.text().setText(parts[7]);
        renewal.choose(parts[8]);
        notice.set(new Trilingual(parts[9], parts[10], parts[11]));
        IntStream.range(1, records.length)
                .mapToObj(at -> records[at].split(END_OF_PART, -1))
                .filter(each -> each.length == PARTS_OF_SIGNATORY)
                .forEach(each -> Coded.find(SigningSide.class, each[0]).ifPresent(side -> signatory()
                        .set(new Signatory(
                                side,
                                new Trilingual(each[1], each[2], each[3]),
                                new Trilingual(each[4], each[5], each[6])))));
        open(true);
    }
}
