package kakehashi.ui.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import kakehashi.map.ground.Viewpoint;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.session.Paperwork;
import kakehashi.session.Session;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Words;

/** How a sheet is made, whatever stands on it; remembered for each kind. */
final class PreviewManner extends VBox {

    private static final String LANGUAGE = "language";
    private static final String VIEWPOINT = "viewpoint";
    private static final String OF_LANGUAGE = "of-language";
    private static final String PAPER = "paper";
    private static final String REIGN_YEARS = "reign-years";
    private static final String LARGE_TYPE = "large-type";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Session session;
    private final Paperwork paperwork;
    private final Runnable changed;
    private final PreviewChoice<SheetLanguage> language;
    private final PreviewChoice<Optional<Viewpoint>> viewpoint;
    private final PreviewChoice<Paper> paper;
    private final CheckBox reignYears;
    private final CheckBox largeType;
    private final PreviewLetterhead letterhead;
    private SheetKind kind = SheetKind.TIE;

    /** @param changed told when the sheet is wanted otherwise */
    PreviewManner(Session session, Paperwork paperwork, Runnable changed) {
        super(10);
        this.session = session;
        this.paperwork = paperwork;
        this.changed = changed;
        language = new PreviewChoice<>(
                "preview-language", session, words -> words.say("preview.language"), this::name, this::languageChosen);
        paper = new PreviewChoice<>(
                "preview-paper", session, words -> words.say("preview.paper"), Paper::name, this::paperChosen);
        viewpoint = new PreviewChoice<>(
                "preview-viewpoint",
                session,
                words -> words.say("preview.viewpoint"),
                this::name,
                this::viewpointChosen);
        reignYears = choice(REIGN_YEARS, words -> words.say("preview.reign-years"));
        largeType = choice(LARGE_TYPE, words -> words.say("preview.large-type"));
        letterhead = new PreviewLetterhead(session, paperwork, changed);
        getChildren().addAll(language, reignYears, viewpoint, paper, largeType, letterhead);
    }

    private CheckBox choice(String what, Function<Words, String> text) {
        CheckBox box = new CheckBox();
        box.setId("preview-" + what);
        box.setWrapText(true);
        box.textProperty().bind(session.wordsProperty().map(text));
        box.setOnAction(event -> {
            paperwork.choose(kind.code(), what, box.isSelected() ? YES : NO);
            changed.run();
        });
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private String name(SheetLanguage each) {
        return each.languages().stream().map(one -> session.words().name(one)).collect(Collectors.joining(" – "));
    }

    private String name(Optional<Viewpoint> whose) {
        return whose.map(session.words()::name).orElseGet(() -> session.words().say("preview.viewpoint-of-language"));
    }

    /** Recalls how sheets of a kind were last wanted. */
    void recall(SheetKind next) {
        kind = next;
        letterhead.recall();
        language.offer(
                List.of(SheetLanguage.values()),
                paperwork
                        .choice(kind.code(), LANGUAGE)
                        .flatMap(SheetLanguage::ofTag)
                        .orElseGet(() ->
                                SheetLanguage.of(session.languageProperty().get())));
        List<Optional<Viewpoint>> viewpoints = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Viewpoint.values()).map(Optional::of).forEach(viewpoints::add);
        viewpoint.offer(
                viewpoints,
                paperwork.choice(kind.code(), VIEWPOINT).flatMap(code -> Coded.find(Viewpoint.class, code)));
        paper.offer(
                List.of(Paper.values()),
                paperwork
                        .choice(kind.code(), PAPER)
                        .flatMap(code -> Coded.find(Paper.class, code))
                        .orElse(Paper.A4));
        reignYears.setSelected(isChosen(REIGN_YEARS));
        largeType.setSelected(isChosen(LARGE_TYPE));
        largeType.setVisible(kind == SheetKind.VISIT_BRIEF);
        viewpoint.setVisible(kind.hasMap());
        reignYears.setVisible(language.value().languages().contains(Language.JA));
    }

    private boolean isChosen(String what) {
        return paperwork.choice(kind.code(), what).filter(YES::equals).isPresent();
    }

    private void languageChosen() {
        paperwork.choose(kind.code(), LANGUAGE, language.value().tag());
        reignYears.setVisible(language.value().languages().contains(Language.JA));
        changed.run();
    }

    private void viewpointChosen() {
        paperwork.choose(
                kind.code(), VIEWPOINT, viewpoint.value().map(Viewpoint::code).orElse(OF_LANGUAGE));
        changed.run();
    }

    private void paperChosen() {
        paperwork.choose(kind.code(), PAPER, paper.value().code());
        changed.run();
    }

    SheetLanguage language() {
        return language.value();
    }

    /** Without the line of a view. */
    SheetOptions options() {
        boolean reigns = reignYears.isSelected() && reignYears.isVisible();
        Letters letters = largeType.isSelected() && largeType.isVisible() ? Letters.LARGE : Letters.USUAL;
        return new SheetOptions(
                        paper.value(), letters, reigns, viewpoint.value().orElse(null), "", session.asOf())
                .headed(letterhead.value());
    }
}
