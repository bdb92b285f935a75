package kakehashi.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.view.Projection;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.sheet.mappage.MapPage;
import kakehashi.sheet.mappage.MapPageWriter.Form;
import kakehashi.sheet.mappage.MapPageWriter.Size;
import kakehashi.text.Words;
import kakehashi.ui.control.NameOnly;
import kakehashi.ui.control.SegmentChoice;

/** Asks how a map is to be saved. What was chosen last is proposed again, but for title and viewpoint. */
final class MapExportForm extends GridPane {

    private static final double AROUND_DIGITS = 18;

    private static final String FORM = "map-page.form";
    private static final String WIDTH = "map-page.width";
    private static final String HEIGHT = "map-page.height";
    private static final String SCALE = "map-page.scale";
    private static final String PROJECTION = "map-page.projection";
    private static final String PART = "map-page.part";
    private static final String YES = "yes";

    private final Session session;
    private final Words words;
    private final TextField title = new TextField();
    private final SegmentChoice<Boolean> part;
    private final SegmentChoice<Form> form;
    private final ChoiceBox<PaperSize> paper = new ChoiceBox<>();
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final TextField scale = new TextField();
    private final Label pixels = new Label();
    private final SegmentChoice<Projection> projection;
    private final SegmentChoice<Viewpoint> viewpoint;
    private final SegmentChoice<Optional<Language>> second;
    private boolean viewpointChosen;
    private final ReadOnlyObjectWrapper<MapOrder> order = new ReadOnlyObjectWrapper<>();

    /** @param partly whether there is a view of the map that can be saved */
    MapExportForm(Session session, boolean partly) {
        this.session = session;
        words = session.words();
        Preferences kept = session.preferences();
        setHgap(12);
        setVgap(9);
        title.setId("map-export-title");
        title.setText(MapPage.usualTitle(locality(), words));
        part = new SegmentChoice<>(
                "map-export-part",
                List.of(false, true),
                seen -> words.say(seen ? "ui.map-export-seen" : "ui.map-export-whole"),
                partly && kept.choice(PART).filter(YES::equals).isPresent());
        part.allow(1, partly);
        form = new SegmentChoice<>(
                "map-export-form",
                List.of(Form.values()),
                Form::name,
                kept.choice(FORM).flatMap(MapExportForm::formOf).orElse(Form.PNG));
        projection = new SegmentChoice<>(
                "map-export-projection",
                List.of(Projection.LAMBERT, Projection.WEB_MERCATOR),
                each -> words.say(each == Projection.LAMBERT ? "ui.map-export-lambert" : "ui.map-export-mercator"),
                kept.choice(PROJECTION)
                        .flatMap(code -> Coded.find(Projection.class, code))
                        .orElse(Projection.LAMBERT));
        Language beneath = session.drawing().secondLanguageProperty().get();
        second = new SegmentChoice<>(
                "map-export-second",
                languages(),
                each -> each.map(language -> Words.in(language).say("ui.language-short"))
                        .orElse(words.say("ui.map-export-no-second")),
                Optional.ofNullable(beneath).filter(language -> language != words.language()));
        viewpoint =
                new SegmentChoice<>("map-export-viewpoint", List.of(Viewpoint.values()), words::name, usualViewpoint());
        second.valueProperty().addListener(changed -> followLanguages());
        viewpoint.valueProperty().addListener(changed -> viewpointChosen = true);
        sizes(kept);
        rows();
        for (ObservableValue<?> each : List.of(
                title.textProperty(),
                part.valueProperty(),
                form.valueProperty(),
                width.textProperty(),
                height.textProperty(),
                scale.textProperty(),
                projection.valueProperty(),
                viewpoint.valueProperty(),
                second.valueProperty())) {
            each.addListener(changed -> order.set(now()));
        }
        order.addListener(changed -> describe());
        order.set(now());
    }

    private void sizes(Preferences kept) {
        Size last = new Size(
                (int) kept.length(WIDTH).orElse(PaperSize.A4_LANDSCAPE.width()),
                (int) kept.length(HEIGHT).orElse(PaperSize.A4_LANDSCAPE.height()),
                1);
        paper.setId("map-export-paper");
        paper.getItems().setAll(PaperSize.values());
        paper.setConverter(new NameOnly<>(words::name));
        paper.setValue(PaperSize.of(last));
        width.setText(String.valueOf(last.width()));
        height.setText(String.valueOf(last.height()));
        scale.setText(kept.choice(SCALE).orElse("2"));
        paper.setAccessibleText(words.say("ui.map-export-size"));
        field(width, "map-export-width", words.say("ui.map-export-width"), 62);
        field(height, "map-export-height", words.say("ui.map-export-height"), 62);
        field(scale, "map-export-scale", words.say("ui.map-export-scale"), 48);
        paper.valueProperty().addListener((observed, before, after) -> {
            if (after != null && after != PaperSize.OTHER) {
                width.setText(String.valueOf(after.width()));
                height.setText(String.valueOf(after.height()));
            }
        });
        for (TextField side : List.of(width, height)) {
            side.textProperty().addListener(changed -> paper.setValue(PaperSize.of(size())));
        }
        scale.disableProperty().bind(form.valueProperty().isNotEqualTo(Form.PNG));
    }

    /** @param wide at the usual size of text; with a larger one the digits need more room, what is around them does not */
    private void field(TextField field, String id, String meaning, double wide) {
        field.setId(id);
        field.setAccessibleText(meaning);
        field.prefWidthProperty()
                .bind(session.preferences()
                        .textSize()
                        .scaled(wide - AROUND_DIGITS)
                        .add(AROUND_DIGITS));
        field.minWidthProperty().bind(field.prefWidthProperty());
    }

    private void rows() {
        pixels.getStyleClass().add("quiet");
        pixels.setMinWidth(USE_PREF_SIZE);
        HBox size = new HBox(6, paper, width, height);
        HBox factor = new HBox(8, scale, pixels);
        size.setAlignment(Pos.CENTER_LEFT);
        factor.setAlignment(Pos.CENTER_LEFT);
        row(words.say("ui.map-export-title"), title);
        row(words.say("ui.map-export-part"), part);
        row(words.say("ui.map-export-form"), form);
        row(words.say("ui.map-export-size"), size);
        row(words.say("ui.map-export-scale"), factor);
        row(words.say("ui.map-export-projection"), projection);
        row(words.say("ui.map-export-viewpoint"), viewpoint);
        row(words.say("ui.map-second-language"), second);
    }

    private void row(String name, Node control) {
        Label label = new Label(name);
        if (control instanceof SegmentChoice<?> choice) {
            choice.call(name);
        } else if (control == title) {
            label.setLabelFor(control);
        }
        label.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), label, control);
    }

    private static Optional<Form> formOf(String name) {
        return Arrays.stream(Form.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private List<Optional<Language>> languages() {
        List<Optional<Language>> languages = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Language.values())
                .filter(language -> language != words.language())
                .forEach(language -> languages.add(Optional.of(language)));
        return languages;
    }

    private Viewpoint usualViewpoint() {
        return MapOrder.usualViewpoint(
                session.drawing().viewpointProperty().get(),
                words.language(),
                second.value().orElse(null));
    }

    /** Until one was chosen, the viewpoint goes with the languages of the page. */
    private void followLanguages() {
        if (!viewpointChosen) {
            viewpoint.valueProperty().set(usualViewpoint());
            viewpointChosen = false;
        }
    }

    /** The one locality that the filter leaves. */
    private Optional<String> locality() {
        Set<String> chosen = session.filter().chosen(Facet.LOCALITY);
        return chosen.size() == 1
                ? Optional.of(session.places().name(chosen.iterator().next(), session.asOf()))
                : Optional.empty();
    }

    private Size size() {
        return new Size(whole(width.getText()), whole(height.getText()), number(scale.getText()));
    }

    private static int whole(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private static double number(String typed) {
        String point = typed.strip().replace(',', '.');
        return point.matches("\\d{1,2}(\\.\\d{1,4})?") ? Double.parseDouble(point) : 0;
    }

    private MapOrder now() {
        return new MapOrder(
                part.value(),
                form.value(),
                size(),
                projection.value(),
                viewpoint.value(),
                second.value().orElse(null),
                title.getText().isBlank()
                        ? MapPage.usualTitle(locality(), words)
                        : title.getText().strip());
    }

    private void describe() {
        MapOrder now = order.get();
        pixels.setText(
                now.form() == Form.PNG
                        ? words.say(
                                "ui.map-export-pixels",
                                String.valueOf(now.pixels(now.size().width())),
                                String.valueOf(now.pixels(now.size().height())))
                        : words.say(now.form() == Form.GIF ? "map.film-years" : "ui.map-export-no-pixels"));
    }

    /** What is chosen now; sides and scale that cannot be read are 0. */
    ReadOnlyObjectProperty<MapOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** Chooses the form that shows the years one after the other. */
    void film() {
        form.valueProperty().set(Form.GIF);
    }

    /** Proposes the same next time. */
    void remember() {
        MapOrder chosen = order.get();
        Preferences kept = session.preferences();
        kept.rememberChoice(FORM, chosen.form().name());
        kept.rememberLength(WIDTH, chosen.size().width());
        kept.rememberLength(HEIGHT, chosen.size().height());
        kept.rememberChoice(SCALE, scale.getText().strip());
        kept.rememberChoice(PROJECTION, chosen.projection().code());
        kept.rememberChoice(PART, chosen.seen() ? YES : "no");
    }

    /** Where the focus belongs first. */
    Node first() {
        return title;
    }
}
