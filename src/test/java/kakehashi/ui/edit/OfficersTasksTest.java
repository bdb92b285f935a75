package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Words;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer does after a journey, from the first key to the brief that shows it, in both languages, by keyboard alone. */
class OfficersTasksTest extends InForms {

    private static final String HA_TINH = "vn-ha-tinh--jp-sakai-osaka";
    private static final String PAGE = "https://www.example.org/kokusai/20261123-danang.html";

    /** What one types and reads in a language. */
    private record Officer(Language language, List<String> visit, List<String> tie, List<String> rivals) {}

    private static List<Officer> officers() {
        return List.of(
                new Officer(
                        Language.VI,
                        List.of("hôm qua", "23/11/2026", "Hai thị trưởng gặp nhau tại Sakai."),
                        List.of("hà tĩnh", "sakai", "tháng 5/2019", "Hai bên ký bản ghi nhớ về đào tạo."),
                        List.of("tháng 5/2018", "tháng 6/2018", "Hồ sơ của Sở Ngoại vụ", "Phiếu này dùng: ")),
                new Officer(
                        Language.JA,
                        List.of("昨日", "2026年11月23日", "両市長が堺市で会談した。"),
                        List.of("ハティン", "堺", "tháng 5/2019", "研修に関する覚書に署名した。"),
                        List.of("2018年5月", "2018年6月", "国際課の記録による", "本資料では")));
    }

    private static String focused() {
        Node owner = window.stage().getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /** Goes on by Tab until the keys are in a field. */
    private static void tabTo(String id) {
        for (int tabs = 0; tabs < 60 && !focused().equals(id); tabs++) {
            window.robot().type(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
    }

    private static void enter(String id, String text) {
        tabTo(id);
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().write(text);
    }

    private static void chooseKind(EventKind kind) {
        tabTo("edit-kind");
        ComboBox<?> choice = (ComboBox<?>) find("#edit-kind").orElseThrow();
        for (int downs = 0; downs < choice.getItems().size() && choice.getValue() != kind; downs++) {
            window.robot().type(KeyCode.DOWN);
        }
        assertThat(choice.getValue()).isEqualTo(kind);
    }

    private static List<TieEvent> events(String id) {
        return tie(id).map(Tie::events).orElse(List.of());
    }

    private static String sheet(Language language, Subject subject) throws Exception {
        Meanings meanings = new Meanings(window.session().editing().atlas(), AtlasWindow.TODAY);
        return PlainText.of(new Sheets(meanings, SheetLanguage.of(language), SheetOptions.usual(AtlasWindow.TODAY))
                .compose(subject));
    }

    private static void toPencilOf(String summary) {
        Node pencil = window.robot().lookup(".fact").queryAll().stream()
                .filter(fact -> labels((Parent) fact).anyMatch(label -> summary.equals(label.getText())))
                .flatMap(fact -> fact.lookupAll(".correct-fact").stream())
                .findFirst()
                .orElseThrow();
        window.act(pencil::requestFocus);
    }

    @ParameterizedTest
    @MethodSource("officers")
    void an_officer_enters_corrects_and_takes_back_and_the_sheet_shows_it(Officer officer) throws Exception {
        window.act(() -> window.session().languageProperty().set(officer.language));
        addYesterdaysVisit(officer);
        addAMissingTie(officer);
        correctTheYear(officer);
        nameOneOfTwoRivals(officer);
        takeBackInTheListOfWhatWasDone(officer);
    }

    private void addYesterdaysVisit(Officer officer) throws Exception {
        window.search("da nang sakai");
        window.until(() -> find("#add-contact").isPresent());
        select(SAKAI);
        int before = events(SAKAI).size();
        window.robot().push(KeyCode.CONTROL, KeyCode.N);
        window.until(() -> find("#form-event").isPresent());
        enter("edit-date", officer.visit.get(0));
        enter("edit-summary-" + officer.language.tag(), officer.visit.get(2));
        enter("source-typed", PAGE);
        save();
        assertThat(events(SAKAI)).hasSize(before + 1);
        assertThat(events(SAKAI).get(before).date()).hasToString("2026-11-23");
        assertThat(page()).contains(officer.visit.get(1), officer.visit.get(2));
        assertThat(sheet(officer.language, new Subject.OfTie(SAKAI))).contains(officer.visit.get(2));
        // Whoever reads another language is told in which one it is.
        Language other = officer.language == Language.VI ? Language.JA : Language.VI;
        assertThat(sheet(other, new Subject.OfTie(SAKAI)))
                .contains(Words.in(other).text(events(SAKAI).get(before).summary()));
    }

    private void addAMissingTie(Officer officer) throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(() -> find("#form-tie").isPresent());
        // The tie that is selected is no locality, so both are asked for.
        enter("edit-place-vn", officer.tie.get(0));
        window.until(() -> find("#edit-place-vn-ha-tinh").isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> focused().equals("edit-place-jp"));
        window.robot().write(officer.tie.get(1));
        window.until(() -> find("#edit-place-jp-sakai-osaka").isPresent());
        tabTo("edit-place-jp-sakai-osaka");
        window.robot().type(KeyCode.SPACE);
        enter("edit-date", officer.tie.get(2));
        enter("edit-summary-" + officer.language.tag(), officer.tie.get(3));
        enter("source-typed", PAGE);
        save();
        assertThat(events(HA_TINH)).singleElement().satisfies(event -> {
            assertThat(event.date()).hasToString("2019-05");
            assertThat(event.kind()).isEqualTo(EventKind.SIGNED);
        });
        assertThat(window.session().selection()).contains(HA_TINH);
    }

    private void correctTheYear(Officer officer) throws Exception {
        toPencilOf(officer.tie.get(3));
        window.robot().type(KeyCode.F2);
        window.until(() -> find("#form-correct-event").isPresent());
        assertThat(focused()).isEqualTo("edit-date");
        enter("edit-date", officer.rivals.get(0));
        save();
        assertThat(events(HA_TINH).get(0).date()).hasToString("2018-05");
    }

    private void nameOneOfTwoRivals(Officer officer) throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.N);
        window.until(() -> find("#form-event").isPresent());
        chooseKind(EventKind.SIGNED);
        enter("edit-date", officer.rivals.get(1));
        enter("edit-summary-" + officer.language.tag(), officer.tie.get(3) + "!");
        enter("source-typed", PAGE);
        save();
        assertThat(events(HA_TINH)).hasSize(2);
        toPencilOf(officer.tie.get(3) + "!");
        window.robot().push(KeyCode.SHIFT, KeyCode.F10);
        chooseInMenu("rivals-of-fact");
        window.until(() -> find("#form-rivals").isPresent());
        tabTo("rival-e1");
        window.robot().type(KeyCode.SPACE);
        tabTo("go-by-none");
        for (int downs = 0; downs < 2 && !focused().equals("go-by-e2"); downs++) {
            window.robot().type(KeyCode.DOWN);
        }
        assertThat(focused()).isEqualTo("go-by-e2");
        enter("edit-go-by-reason-" + officer.language.tag(), officer.rivals.get(2));
        save();
        assertThat(events(HA_TINH).get(1).goBy()).isNotNull();
        assertThat(page()).contains(officer.rivals.get(2));
        assertThat(sheet(officer.language, new Subject.OfTie(HA_TINH)))
                .contains(officer.rivals.get(3), officer.rivals.get(2));
    }

    private void takeBackInTheListOfWhatWasDone(Officer officer) throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.H);
        window.until(() -> find("#steps-list").isPresent()
                && ((ListView<?>) find("#steps-list").orElseThrow()).getItems().size() >= 5);
        assertThat(focused()).isEqualTo("steps-list");
        // The newest is the choice of the one to go by.
        tabTo("step-turn");
        window.robot().type(KeyCode.SPACE);
        window.until(() -> events(HA_TINH).get(1).goBy() == null);
        escape();
        assertThat(sheet(officer.language, new Subject.OfTie(HA_TINH))).doesNotContain(officer.rivals.get(2));
        for (int steps = 0; steps < 4; steps++) {
            undo();
        }
        assertThat(tie(HA_TINH)).isEmpty();
    }
}
