package kakehashi.ui.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.compare.ComparisonId;
import kakehashi.query.kept.KeptBrief;
import kakehashi.session.Paperwork;
import kakehashi.session.Session;
import kakehashi.sheet.SavedBriefs;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.Topic;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Words;
import kakehashi.ui.control.DayInput;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;
import org.jspecify.annotations.Nullable;

/** Which sheet: its kind, who stands opposite, and for a visit whose brief it is, the day, and what is typed in. */
final class PreviewSubject extends VBox implements Subject.Given<RuntimeException> {

    private static final String KIND = "kind";

    private final Session session;
    private final Paperwork paperwork;
    private final Runnable changed;
    private final Label title = FactColumn.text("", "preview-topic");
    private final PreviewChoice<SheetKind> kind;
    private final PreviewChoice<String> counterpart;
    private final PreviewChoice<String> officer;
    private final ObjectProperty<LocalDate> day;
    private final VBox date = new VBox(2);
    private final Label lastBrief = FactColumn.text("", "quiet");
    private final SinceChoice since;
    private final TypedFields typed;
    private Topic topic;

    /**
     * @param changed told when another sheet is wanted
     * @param complain is told what to do about something unreadable
     */
    PreviewSubject(Session session, Paperwork paperwork, Runnable changed, Consumer<String> complain) {
        super(10);
        this.session = session;
        this.paperwork = paperwork;
        this.changed = changed;
        topic = topic(session, null);
        kind = new PreviewChoice<>(
                "preview-kind",
                session,
                words -> words.say("preview.kind"),
                each -> session.words().name(each),
                this::kindChosen);
        counterpart = new PreviewChoice<>(
                "preview-counterpart",
                session,
                words -> words.say("preview.counterpart"),
                this::name,
                this::pairChosen);
        officer = new PreviewChoice<>(
                "preview-officer", session, words -> words.say("preview.officer"), this::name, this::show);
        day = new SimpleObjectProperty<>(session.today());
        DayInput input = new DayInput(session.wordsProperty(), day, day::set, complain);
        input.setId("preview-date");
        Label label = new Label();
        label.getStyleClass().add("quiet");
        label.textProperty().bind(session.wordsProperty().map(words -> words.say("preview.date")));
        label.setLabelFor(input);
        input.accessibleTextProperty().bind(label.textProperty());
        lastBrief.setId("preview-last-brief");
        lastBrief.managedProperty().bind(lastBrief.visibleProperty());
        date.getChildren().addAll(label, input, lastBrief);
        date.managedProperty().bind(date.visibleProperty());
        since = new SinceChoice(session, changed, complain);
        typed = new TypedFields(session, paperwork, changed);
        day.addListener(moved -> changed.run());
        getChildren().addAll(title, kind, counterpart, officer, since, date);
    }

    private String name(String locality) {
        return Words.opening(session.places().full(locality, session.asOf()));
    }

    /** What sheets can be made of; of a past day it is not told what was recorded since. */
    static Topic topic(Session session, @Nullable String id) {
        Topic topic = Topic.of(session.meanings(), id);
        return session.asOf().isBefore(session.today()) ? topic.without(SheetKind.CHANGES) : topic;
    }

    /** Another record; the kind of sheet is the one wanted, or that last made of such a record. */
    void about(@Nullable String id, @Nullable SheetKind wanted) {
        topic = topic(session, id);
        boolean fits = wanted != null && topic.kinds().contains(wanted);
        // A sheet of the result, asked for beside a record, says nothing of how such records are printed.
        if (wanted != null && fits && (id == null || !wanted.isOfResult())) {
            paperwork.choose(topic.sort(), KIND, wanted.code());
        }
        SheetKind last = paperwork
                .choice(topic.sort(), KIND)
                .flatMap(code -> Coded.find(SheetKind.class, code))
                .filter(topic.kinds()::contains)
                .orElse(topic.kinds().get(0));
        kind.offer(topic.kinds(), wanted != null && fits ? wanted : last);
        offerCounterparts(null);
        since.recall(lastBriefOfPair(), true);
        show();
    }

    private @Nullable LocalDate lastBriefOfPair() {
        List<String> ends = topic.ends();
        return ends.size() == 2 && topic.kinds().contains(SheetKind.CHANGES)
                ? paperwork
                        .lastBriefBetween(ends.get(0), ends.get(1))
                        .map(KeptBrief::day)
                        .orElse(null)
                : null;
    }

    /** The same record once more, since the atlas, the day or the language may have changed. */
    void refresh() {
        SheetKind chosen = kind.value();
        String opposite = counterpart.value();
        String whose = officer.value();
        topic = topic(session, topic.id());
        kind.offer(
                topic.kinds(),
                topic.kinds().contains(chosen) ? chosen : topic.kinds().get(0));
        offerCounterparts(opposite);
        if (ends().contains(whose)) {
            officer.offer(ends(), whose);
        }
        since.recall(lastBriefOfPair(), false);
        show();
    }

    private void offerCounterparts(@Nullable String wanted) {
        List<String> counterparts = topic.counterparts(
                session.meanings(),
                session.homeProperty().get(),
                session.places().order(session.asOf()));
        if (!counterparts.isEmpty()) {
            counterpart.offer(
                    counterparts, wanted != null && counterparts.contains(wanted) ? wanted : counterparts.get(0));
            officer.offer(ends(), usualOfficer(ends()));
        }
    }

    /** The user's own locality, else the one whose language the window speaks. */
    private String usualOfficer(List<String> pair) {
        String home = session.homeProperty().get();
        Country country = session.languageProperty().get() == Language.JA ? Country.JP : Country.VN;
        return home != null && pair.contains(home)
                ? home
                : pair.stream()
                        .filter(id -> session.atlas().locality(id).country() == country)
                        .findFirst()
                        .orElse(pair.get(0));
    }

    private List<String> ends() {
        List<String> pair = new ArrayList<>(topic.ends().stream().limit(1).toList());
        if (!pair.isEmpty()) {
            pair.add(counterpart.value());
        }
        return pair;
    }

    private void kindChosen() {
        paperwork.choose(topic.sort(), KIND, kind.value().code());
        show();
    }

    private void pairChosen() {
        officer.offer(ends(), usualOfficer(ends()));
        show();
    }

    private void show() {
        boolean visit = kind.value() == SheetKind.VISIT_BRIEF;
        boolean paired = visit || kind.value() == SheetKind.PAIR;
        counterpart.setVisible(paired && topic.ends().size() == 1);
        officer.setVisible(visit);
        date.setVisible(visit);
        typed.setVisible(visit);
        since.setVisible(kind.value() == SheetKind.CHANGES);
        String id = topic.id();
        title.setText(
                id == null || ofResult()
                        ? session.words()
                                .say(kind.value() == SheetKind.CHANGES ? "preview.all-records" : "preview.result")
                        : new SessionNames(session).name(id));
        if (visit) {
            typed.recall(officer.value(), opposite());
            tellLastBrief();
        }
        changed.run();
    }

    private void tellLastBrief() {
        Words words = session.words();
        Optional<KeptBrief> last = paperwork.lastBrief(officer.value(), opposite());
        lastBrief.setVisible(last.isPresent());
        lastBrief.setText(last.map(brief -> words.say(
                        "preview.last-brief",
                        words.date(brief.day()),
                        language(brief),
                        brief.edition(),
                        words.date(brief.visit())))
                .orElse(""));
    }

    private String language(KeptBrief brief) {
        return SheetLanguage.ofTag(brief.language())
                .map(language ->
                        language.languages().stream().map(session.words()::name).collect(Collectors.joining(" – ")))
                .orElse(brief.language());
    }

    /** Keeps which of some sheets were briefs, once they are saved or printed. */
    void keep(Collection<Subject> saved, Meanings meanings, SheetLanguage language) {
        List<KeptBrief> briefs = SavedBriefs.among(saved, meanings, language, session.today());
        if (!briefs.isEmpty()) {
            paperwork.keep(briefs);
            if (kind.value() == SheetKind.VISIT_BRIEF) {
                tellLastBrief();
            }
        }
    }

    private String opposite() {
        return ends().stream()
                .filter(id -> !id.equals(officer.value()))
                .findFirst()
                .orElseThrow();
    }

    SheetKind kind() {
        return kind.value();
    }

    /** Whether the sheet is of the filter's result, not of a record. */
    boolean ofResult() {
        return kind.value().isOfResult();
    }

    Subject subject() {
        return Subject.of(kind.value(), this);
    }

    @Override
    public String record(SheetKind which) {
        return Objects.requireNonNull(topic.id());
    }

    @Override
    public Subject.OfPair pair() {
        return new Subject.OfPair(ends().get(0), ends().get(1));
    }

    @Override
    public Subject.OfComparison comparison() {
        return new Subject.OfComparison(
                new ComparisonId(topic.ends().get(0), topic.ends().get(1)));
    }

    @Override
    public Subject.OfVisit visit() {
        return new Subject.OfVisit(officer.value(), opposite(), day.get(), typed.lines());
    }

    @Override
    public Set<String> rules() {
        return session.filter().chosen(Facet.LENS);
    }

    @Override
    public Subject.OfProposal proposal() {
        String home = topic.ends().get(0);
        String answering = session.atlas().successorOn(home, session.asOf());
        return new Subject.OfProposal(
                home, session.notebook().declined(answering).keySet());
    }

    @Override
    public Subject.OfChanges changes() {
        return new Subject.OfChanges(topic.ends(), since.value());
    }

    @Override
    public TieFilter filter() {
        return session.filter();
    }

    @Override
    public List<Row> rows() {
        return session.answer().rows();
    }

    /** The day of the visit. */
    LocalDate day() {
        return day.get();
    }

    /** A visit on that day between two localities, as it is first offered for them. */
    Subject.OfVisit visit(Subject.OfPair pair) {
        String home = usualOfficer(List.of(pair.one(), pair.other()));
        String counterpart = home.equals(pair.one()) ? pair.other() : pair.one();
        return new Subject.OfVisit(home, counterpart, day.get(), typed.keptFor(home, counterpart));
    }

    /** What is typed in, shown for visits only; it stands apart from the other choices. */
    TypedFields typed() {
        return typed;
    }
}
