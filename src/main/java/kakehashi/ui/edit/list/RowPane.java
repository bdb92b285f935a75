package kakehashi.ui.edit.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.exchange.intake.Bare;
import kakehashi.exchange.intake.Claim;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.OpenParts;
import kakehashi.exchange.intake.OpenPlace;
import kakehashi.exchange.intake.OpenType;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Target;
import kakehashi.exchange.intake.UnknownPlace;
import kakehashi.model.value.TieType;
import kakehashi.session.Session;
import kakehashi.text.Told;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;

/** All about the row that is chosen, and what it asks first; what it asks then follows the answer. It is always as high. */
final class RowPane extends HBox {

    private static final double HEIGHT = 112;

    /** Room for the ring around what has the keys, which the edge would cut. */
    private static final Insets RING = new Insets(2);

    private final Session session;
    private final OpenList list;
    private final RowTable rows;
    private final Consumer<String> open;
    private final Runnable answers;
    private final Label why = FactColumn.text("", "quiet");
    private final VBox asked = new VBox(6);
    private final Hyperlink met = new Hyperlink();
    private final ScrollPane scroll;
    private final CandidateMap map;

    /**
     * @param rows above it, to which Up leads back from the first answer
     * @param open shows the page of a record
     * @param answers told before something is answered
     */
    RowPane(Session session, OpenList list, RowTable rows, Consumer<String> open, Runnable answers) {
        super(12);
        this.session = session;
        this.list = list;
        this.rows = rows;
        this.open = open;
        this.answers = answers;
        setId("list-row-pane");
        why.setId("list-why");
        met.setId("list-met");
        met.setText(session.words().say("edit.list-met"));
        met.setMinWidth(Region.USE_PREF_SIZE);
        met.managedProperty().bind(met.visibleProperty());
        HBox line = new HBox(12, why, met);
        line.setAlignment(Pos.TOP_LEFT);
        asked.setPadding(RING);
        scroll = new ScrollPane(new VBox(6, line, asked));
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        setHgrow(scroll, Priority.ALWAYS);
        map = new CandidateMap(session);
        map.managedProperty().bind(map.visibleProperty());
        getChildren().addAll(scroll, map);
        double height = session.preferences().textSize().scaled(HEIGHT).get();
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        AnswerKeys.on(this, rows);
    }

    void tell(@Nullable IntakeRow row, Questions questions) {
        Told first = row == null
                ? null
                : row.reasons().stream().filter(RowPane::asks).findFirst().orElse(null);
        why.setText(
                row == null
                        ? ""
                        : rows.why(
                                row,
                                row.reasons().stream()
                                        .filter(reason -> !asks(reason) || reason.equals(first))
                                        .toList()));
        String tie = row == null ? null : row.tie();
        met.setVisible(tie != null);
        met.setOnAction(event -> {
            if (tie != null) {
                open.accept(tie);
            }
        });
        asked.getChildren()
                .setAll(
                        row == null
                                ? whole()
                                : Stream.of(
                                                Stream.ofNullable(first).map(reason -> question(reason, questions)),
                                                decision(row),
                                                answered(row),
                                                answeredType(row),
                                                answeredAll(),
                                                of())
                                        .flatMap(each -> each)
                                        .toList());
        scroll.setVvalue(0);
        map.show(
                row == null
                        ? List.of()
                        : row.reasons().stream()
                                .filter(OpenPlace.class::isInstance)
                                .map(OpenPlace.class::cast)
                                .findFirst()
                                .map(OpenPlace::ids)
                                .orElse(List.of()));
    }

    /** What is asked of a list that has no rows as long as that is not answered. */
    private List<Node> whole() {
        return list.mapping().hasSides(list.table())
                ? List.of()
                : List.of(PlaceQuestion.ofList(session, id -> list.read(mapping -> mapping.of(id))));
    }

    /** Of which locality all rows are, where a person said so. */
    private Stream<Node> of() {
        String of = list.mapping().answers().of();
        if (session.atlas().findLocality(of).isEmpty()) {
            return Stream.empty();
        }
        Hyperlink anew = again();
        anew.setOnAction(event -> list.read(mapping -> mapping.of("")));
        HBox line = new HBox(
                12,
                FactColumn.text(
                        session.words().say("edit.list-of", session.places().full(of, session.asOf())), "quiet"),
                anew);
        line.setAlignment(Pos.CENTER_LEFT);
        return Stream.of(line);
    }

    /** Whether something in it has the keys. */
    boolean hasKeys() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Gives the keys to what is asked first. */
    void toQuestion() {
        asked.getChildren().stream()
                .map(question -> question.lookup("#list-place-search") != null && !hasCandidates(question)
                        ? question.lookup("#list-place-search")
                        : question.lookup(".button"))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static boolean hasCandidates(Node question) {
        return question.lookupAll(".button").stream()
                .anyMatch(button -> String.valueOf(button.getId()).startsWith("list-means-"));
    }

    /** Asks of a row whose two localities have another tie whether it is that one. */
    private Stream<Node> decision(IntakeRow row) {
        Words words = session.words();
        Claim claim = row.claim();
        if (list.isDecided(row)) {
            Hyperlink anew = again();
            anew.setOnAction(event -> {
                answers.run();
                list.decide(row, null);
            });
            return Stream.of(new HBox(
                    12,
                    FactColumn.text(
                            words.say(row.state() == RowState.NEW ? "edit.list-said-other" : "edit.list-said-same"),
                            "quiet"),
                    anew));
        }
        if (row.state() != RowState.CONFLICTING) {
            return Stream.empty();
        }
        Button other = button("list-is-other", words.say("edit.list-is-other"), () -> list.decide(row, RowState.NEW));
        other.setDisable(claim == null || claim.type() == null);
        Button same = button("list-is-same", words.say("edit.list-is-same"), () -> list.decide(row, RowState.SAME));
        return Stream.of(new HBox(8, same, other));
    }

    private Hyperlink again() {
        Hyperlink anew = new Hyperlink(session.words().say("edit.list-ask-again"));
        anew.setId("list-ask-again");
        anew.setMinWidth(Region.USE_PREF_SIZE);
        return anew;
    }

    private static boolean asks(Told reason) {
        return reason instanceof OpenPlace
                || reason instanceof UnknownPlace
                || reason instanceof OpenParts
                || reason instanceof OpenType;
    }

    private Node question(Told reason, Questions questions) {
        if (reason instanceof OpenPlace place) {
            PlaceQuestion question = question(place.name(), place.ids(), questions);
            place.all().stream().flatMap(each -> all(each, questions).stream()).forEach(question::offer);
            return question;
        }
        if (reason instanceof UnknownPlace place) {
            return question(place.name(), List.of(), questions);
        }
        return reason instanceof OpenType type ? types(type.word(), questions) : apart();
    }

    /** Offers to take each of several names in one cell as a tie of its own, in all rows. */
    private Button apart() {
        return button("list-apart", session.words().say("edit.list-apart"), () -> list.read(Mapping::apart));
    }

    /** One answer for all names without a rank, where there are several. */
    private Optional<Button> all(Bare bare, Questions questions) {
        long names = questions.namesOf(bare);
        if (names < 2) {
            return Optional.empty();
        }
        Words words = session.words();
        return Optional.of(button(
                "list-all-" + bare.code(),
                words.say("edit.list-all", names, words.name(bare)),
                () -> list.read(
                        mapping -> mapping.bare(bare.with(mapping.answers().bare())))));
    }

    /** What was answered for all such names. */
    private Stream<Node> answeredAll() {
        Words words = session.words();
        return list.mapping().answers().bare().stream()
                .sorted()
                .map(bare -> answered(
                        words.say("edit.list-bare", words.name(bare)),
                        mapping -> mapping.bare(mapping.answers().bare().stream()
                                .filter(other -> other != bare)
                                .collect(Collectors.toSet()))));
    }

    private PlaceQuestion question(String name, List<String> ids, Questions questions) {
        return PlaceQuestion.named(session, name, ids, questions.rowsOf(name), id -> {
            answers.run();
            list.read(mapping -> mapping.meaning(name, id));
        });
    }

    /** Asks once which type a word of the list means, for all rows that have it. */
    private Node types(String word, Questions questions) {
        Words words = session.words();
        Label name = FactColumn.text(words.say("edit.list-asks", word, questions.rowsOf(word)), "value");
        name.setWrapText(false);
        FlowPane line = new FlowPane(6, 4, name);
        line.setAlignment(Pos.CENTER_LEFT);
        for (TieType type : TieType.values()) {
            line.getChildren()
                    .add(button(
                            "list-type-" + type.code(),
                            words.name(type),
                            () -> list.read(mapping -> mapping.calling(word, type))));
        }
        return line;
    }

    /** Something to be answered with one press. */
    private Button button(String id, String text, Runnable answer) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            answers.run();
            answer.run();
        });
        return button;
    }

    /** What was answered of the names of a row, to be answered otherwise. */
    private Stream<Node> answered(IntakeRow row) {
        Map<String, String> places = list.mapping().answers().places();
        return Stream.of(Target.VIETNAM, Target.JAPAN, Target.PLACE, Target.PARTNER)
                .flatMap(target -> list.mapping().column(target, list.table()).stream())
                .map(column -> list.cell(row.number(), column))
                .filter(places::containsKey)
                .map(name -> answered(name, places.getOrDefault(name, "")));
    }

    /** The same of its word for a type. */
    private Stream<Node> answeredType(IntakeRow row) {
        Map<String, TieType> types = list.mapping().answers().types();
        Words words = session.words();
        return list.mapping().column(Target.TYPE, list.table()).stream()
                .map(column -> list.cell(row.number(), column))
                .filter(types::containsKey)
                .map(word -> answered(
                        words.say("edit.list-means", word, words.name(Objects.requireNonNull(types.get(word)))),
                        mapping -> mapping.askingType(word)));
    }

    private Node answered(String name, String id) {
        Words words = session.words();
        return answered(
                id.isEmpty()
                        ? words.say("edit.list-stays-out", name)
                        : words.say("edit.list-means", name, session.places().full(id, session.asOf())),
                mapping -> mapping.asking(name));
    }

    private Node answered(String answer, UnaryOperator<Mapping> asking) {
        Label said = FactColumn.text(answer, "quiet");
        Hyperlink anew = again();
        anew.setOnAction(event -> {
            answers.run();
            list.read(asking);
        });
        HBox line = new HBox(12, said, anew);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
