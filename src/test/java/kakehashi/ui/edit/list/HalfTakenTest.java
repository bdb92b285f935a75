package kakehashi.ui.edit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kakehashi.exchange.intake.Columns;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Target;
import kakehashi.exchange.table.PastedTable;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.value.Language;
import kakehashi.session.Preferences;
import kakehashi.session.Reason;
import kakehashi.store.Settings;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** What was said of a list outlives its card, the window and the day. */
class HalfTakenTest extends InLists {

    @Test
    void a_list_left_half_done_is_gone_on_with_and_a_changed_file_is_said() throws Exception {
        String text = "Tỉnh,Đối tác Nhật Bản,Loại hình\nQuảng Trị,Matsue,MOU\nQuảng Nam,Emmenn,MOU\n";
        open("half.csv", text);
        window.until(() -> find("#list-rows").isPresent() && states().size() == 2);
        assertThat(find("#list-half").filter(Node::isVisible)).isEmpty();
        choose(1);
        window.robot().type(KeyCode.F2);
        window.robot().type(KeyCode.TAB);
        window.until(() -> offered("list-cell").isPresent());
        window.act(() -> ((TextField) offered("list-cell").orElseThrow()).setText("Gifu Prefecture"));
        window.robot().type(KeyCode.ENTER);
        window.until(() -> said("list-take").equals("Take in 2 rows"));
        choose(0);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> said("list-take").equals("Take in 1 rows"));
        leave();
        assertThat(((Hyperlink) find("#list-half").orElseThrow()).getText()).contains("half.csv");

        goOn();
        window.until(() -> said("list-take").equals("Take in 1 rows"));
        assertThat(said("list-remarks")).doesNotContain("was changed");
        leave();

        // One row is another one now; what was said of the other still counts.
        Files.writeString(folder.resolve("half.csv"), text.replace("Matsue", "Yonago"));
        goOn();
        window.until(() -> said("list-take").equals("Take in 2 rows"));
        assertThat(said("list-remarks")).contains("was changed");
        press(find("#list-anew").orElseThrow());
        window.until(() -> find("#list-rows").isPresent() && said("list-take").equals("Take in 1 rows"));
        leave();
        assertThat(find("#list-half").filter(Node::isVisible)).isEmpty();
    }

    @Test
    void what_is_kept_of_a_list_is_read_again_from_the_settings_of_another_day() throws Exception {
        Settings settings = Settings.in(folder);
        Map<String, String> changed = new HashMap<>();
        Preferences preferences = new Preferences(Map.of(), changed::putAll, Language.EN);
        TableFile pasted = PastedTable.read("pasted", null, "Tỉnh\tĐối tác\n\"Quảng\nTrị\"\tMatsue\n");
        ListTable table = ListTable.of(pasted.sheets().get(0));
        Mapping mapping = Columns.offered(table, window.session().atlas()).meaning("Quảng\nTrị", "vn-quang-tri");
        new KnownLists(preferences).keep(table, mapping);
        ByHand hand = new ByHand(table);
        hand.correct(new CellAt(2, 1), "Gifu");
        new HalfTaken(preferences)
                .keep(new Begun(
                        "pasted",
                        "",
                        pasted.sha256(),
                        null,
                        pasted.sheets().get(0).rows(),
                        "",
                        false,
                        mapping,
                        hand.kept()));
        settings.save(changed);

        Settings again = Settings.in(folder);
        assertThat(again.setAside()).isEmpty();
        Preferences nextDay = new Preferences(again.values(), values -> {}, Language.EN);
        assertThat(new KnownLists(nextDay).of(table)).contains(mapping);
        Begun begun = new HalfTaken(nextDay).last().orElseThrow();
        assertThat(begun.table().sheets()).isEqualTo(pasted.sheets());
        assertThat(begun.mapping()).isEqualTo(mapping);
        ByHand goneOn = new ByHand(table);
        goneOn.goOn(begun.said());
        assertThat(goneOn.cell(new CellAt(2, 1))).isEqualTo("Gifu");
    }

    @Test
    void whose_list_it_is_stays_with_the_source_that_it_becomes() throws Exception {
        open("kept.csv", "Tỉnh,Đối tác Nhật Bản,Loại hình\nQuảng Trị,Matsue,MOU\n");
        window.until(() -> find("#list-rows").isPresent() && states().size() == 1);
        window.act(() -> {
            TextField keeper = (TextField) find("#list-kept-by").orElseThrow();
            keeper.requestFocus();
            keeper.setText("Sở Ngoại vụ Quảng Trị");
        });
        window.robot().type(KeyCode.ENTER);
        window.until(() -> !find("#list-take").orElseThrow().isDisabled());
        press(find("#list-take").orElseThrow());
        window.until(() -> find("#list-card").isEmpty());
        assertThat(window.session().editing().atlas().records().sources())
                .anyMatch(source ->
                        source.title().contains("kept.csv") && "Sở Ngoại vụ Quảng Trị".equals(source.publisher()));
        window.act(() -> window.session().undo());
    }

    @Test
    void a_list_of_the_partners_of_one_locality_asks_whose_they_are() throws Exception {
        open("of.csv", "STT,Địa phương đối tác,Quốc gia,Loại hình\n1,Quảng Trị,Việt Nam,Bản ghi nhớ\n");
        sayOfGifu();
        press(offered("list-ask-again").orElseThrow());
        window.until(() -> states().isEmpty());
        sayOfGifu();
    }

    private static void sayOfGifu() throws Exception {
        window.until(() -> offered("list-place-search").isPresent());
        window.act(() -> offered("list-place-search").orElseThrow().requestFocus());
        window.robot().write("Gifu Prefecture");
        window.until(() -> offered("list-means-jp-gifu-pref").isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> states().equals(List.of(RowState.NEW)));
    }

    @Test
    void a_mapping_is_saved_as_a_file_and_another_list_read_by_it() throws Exception {
        Path kept = folder.resolve("kept.json");
        FileDesk files = new FileDesk(
                window.session(),
                new Outside(url -> {}),
                new FileDesk.Dialogs(chooser -> kept.toFile(), chooser -> kept.toFile()));
        String text = "a\tb\nHere\tGifu Prefecture\n";
        OpenList one = new OpenList(window.session(), PastedTable.read("one", null, text), null);
        OpenList other = new OpenList(window.session(), PastedTable.read("other", null, text), null);
        window.act(() -> {
            one.read(mapping -> mapping.withColumns(Map.of(Target.VIETNAM, "a", Target.JAPAN, "b"))
                    .meaning("Here", "vn-hue"));
            choose(new MappingMenu(window.session(), files, one, () -> {}, problem -> {}), 0);
        });
        window.until(() -> Files.exists(kept) && Files.size(kept) > 0);
        List<Throwable> refused = new ArrayList<>();
        window.act(() -> choose(new MappingMenu(window.session(), files, other, () -> {}, refused::add), 1));
        window.until(() -> other.mapping().equals(one.mapping()));

        Files.writeString(kept, "no mapping");
        window.act(() -> choose(new MappingMenu(window.session(), files, other, () -> {}, refused::add), 1));
        window.until(() -> refused.size() == 1);
        assertThat(new Reason(refused.get(0)).in(window.session().words())).contains("no mapping");
        assertThat(other.mapping()).isEqualTo(one.mapping());
    }

    private static void choose(MappingMenu menu, int item) {
        menu.getItems().get(item).fire();
    }

    @Test
    void what_a_workbook_hides_is_named_left_out_by_one_tick_and_stays_so_when_the_list_is_gone_on_with()
            throws Exception {
        Path file = MadeLists.hiding(folder);
        window.act(() -> Wish.of(window.stage().getScene().getRoot(), Wish.Kind.LIST, file.toString()));
        window.until(() -> find("#list-card").isPresent() && states().size() == 2);
        assertThat(said("list-remarks")).contains("rows: 1 (3); columns: 1 (E)", "read all the same");
        window.act(() -> ((CheckBox) find("#list-shown-only").orElseThrow()).fire());
        window.until(() -> states().size() == 1);
        assertThat(said("list-remarks")).contains("and left out");
        leave();
        goOn();
        window.until(() -> find("#list-card").isPresent() && states().size() == 1);
        CheckBox shownOnly = (CheckBox) find("#list-shown-only").orElseThrow();
        assertThat(shownOnly.isSelected()).isTrue();
        window.act(shownOnly::fire);
        window.until(() -> states().size() == 2);
    }
}
