package kakehashi.ui.edit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import kakehashi.Frozen;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.table.Encoding;
import kakehashi.model.value.Language;
import kakehashi.store.AtlasStore;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** A list of an office goes in by the window, and comes out again. */
class IntakeCardTest extends InLists {

    private static final String LIST =
            """
            TT,Địa phương,Đối tác,Ngày ký,Văn bản,Ghi chú
            1,tỉnh Quảng Trị,tỉnh Gifu,tháng 5/2019,Biên bản ghi nhớ,Bản gốc ở Sở
            2,Hà Tĩnh,tỉnh Kagoshima,5/2019,Cam kết,
            3,tỉnh Quảng Trị,tỉnh Gifu,tháng 5/2019,Biên bản ghi nhớ,
            """;

    private static boolean isTied() {
        return window.session().editing().atlas().ties().stream()
                .anyMatch(tie ->
                        tie.vietnam().equals("vn-quang-tri") && tie.japan().equals("jp-gifu-pref"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_list_is_shown_row_by_row_asked_about_taken_in_and_taken_back() throws Exception {
        window.act(() -> window.session().languageProperty().set(Language.VI));
        open("đối tác.csv", LIST);
        window.until(() -> find("#list-rows").isPresent() && states().size() == 3);
        assertThat(states()).containsExactly(RowState.NEW, RowState.REJECTED, RowState.SAME);
        assertThat(said("list-take")).isEqualTo("Nhận 1 hàng");

        TableView<IntakeRow> rows = (TableView<IntakeRow>) find("#list-rows").orElseThrow();
        window.act(() -> rows.getSelectionModel().select(1));
        assertThat(said("list-why"))
                .contains("“Hà Tĩnh” có thể là nhiều nơi. Hãy chọn")
                .doesNotContain("Cam kết", "vn-ha-tinh", "bản ghép cột");
        assertThat(find("#list-type-mou")).as("one question at a time").isEmpty();
        press(find("#list-means-vn-ha-tinh").orElseThrow());
        window.until(() -> said("list-why").contains("“Cam kết” không phải là loại hình đã biết. Hãy chọn")
                && find("#list-type-mou").isPresent());
        press(find("#list-type-mou").orElseThrow());
        window.until(() -> said("list-take").equals("Nhận 2 hàng"));

        CheckBox same = (CheckBox) find("#list-state-same").orElseThrow();
        window.act(same::fire);
        assertThat(states()).containsExactly(RowState.NEW, RowState.NEW);
        press(find("#list-take").orElseThrow());
        window.until(() -> find("#list-card").isEmpty());
        assertThat(isTied()).isTrue();

        window.act(() -> window.stage().getScene().getRoot().lookup("#map").requestFocus());
        window.act(() -> window.session().undo());
        window.until(() -> !isTied());

        // What was said of the words of this list is known of the next one.
        open("đối tác 2.csv", LIST);
        window.until(() -> said("list-take").equals("Nhận 2 hàng"));
    }

    @Test
    void what_is_still_written_of_whose_list_it_is_counts_when_the_list_is_taken_in() throws Exception {
        open(
                "của ai.csv",
                "Địa phương,Đối tác,Ngày ký,Loại hình,Ghi chú\ntỉnh Quảng Trị,tỉnh Gifu,tháng 5/2019,Biên bản ghi nhớ,\n");
        window.until(() -> said("list-take").equals("Take in 1 rows"));
        TextField keeper = (TextField) find("#list-kept-by").orElseThrow();
        window.act(() -> {
            keeper.requestFocus();
            keeper.setText("Sở Ngoại vụ Quảng Trị");
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> find("#list-card").isEmpty());
        assertThat(window.session().editing().atlas().records().sources())
                .anySatisfy(source -> assertThat(source.publisher()).isEqualTo("Sở Ngoại vụ Quảng Trị"));

        window.act(() -> window.stage().getScene().getRoot().lookup("#map").requestFocus());
        window.act(() -> window.session().undo());
        window.until(() -> !isTied());
    }

    @Test
    @SuppressWarnings("unchecked")
    void columns_that_were_not_found_are_named_by_hand() throws Exception {
        open("list.csv", "a,b\ntỉnh Quảng Trị và các nơi,Gifu Prefecture\nQuảng Trị,Gifu Prefecture\n");
        window.until(() -> find("#list-column-0").isPresent());
        ComboBox<Object> first = (ComboBox<Object>) find("#list-column-0").orElseThrow();
        window.act(() -> first.getSelectionModel().select(1));
        window.until(() -> states().size() == 2);
        assertThat(((ComboBox<?>) find("#list-column-1").orElseThrow())
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(2);
    }

    @Test
    void a_japanese_list_is_told_in_its_words_and_shows_no_ids() throws Exception {
        window.act(() -> window.session().languageProperty().set(Language.JA));
        Path file = Files.write(
                folder.resolve("一覧.csv"),
                "自治体名,相手先,提携年月日,提携の種類\n堺市,ダナン市,平成21年2月13日,姉妹都市\n府中市,フエ市,平成30年,約束\n"
                        .getBytes(Charset.forName("windows-31j")));
        window.act(() -> Wish.of(window.stage().getScene().getRoot(), Wish.Kind.LIST, file.toString()));
        window.until(() -> find("#list-rows").isPresent() && states().size() == 2);
        ComboBox<?> written = (ComboBox<?>) find("#list-encoding").orElseThrow();
        assertThat(written.getValue()).isEqualTo(Encoding.WINDOWS_31J);
        assertThat(said("list-why")).contains("両者の間に").doesNotContain("jp-", "vn-", "対応表");

        TableView<?> rows = (TableView<?>) find("#list-rows").orElseThrow();
        window.act(() -> rows.getSelectionModel().select(1));

        assertThat(said("list-why")).contains("「フエ市」").doesNotContain("jp-", "vn-", "対応表");
    }

    @Test
    void a_table_copied_in_a_spreadsheet_is_pasted_and_cells_are_corrected_in_it() throws Exception {
        window.act(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString("x");
            copied.putHtml("<table><tr><th>Địa phương<th>Đối tác<th>Ngày ký<th>Loại hình</tr>"
                    + "<tr><td rowspan=2>Quảng Trị<td>Gifu Prefecture<td>14/5/2019<td>Biên bản ghi nhớ</tr>"
                    + "<tr><td>Matsuee City Hall<td>14/6/2019<td>Biên bản ghi nhớ</tr></table>");
            Clipboard.getSystemClipboard().setContent(copied);
            window.stage().getScene().getRoot().lookup("#map").requestFocus();
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.V);
        window.until(() -> find("#list-rows").isPresent() && states().size() == 2);
        assertThat(states()).containsExactly(RowState.NEW, RowState.REJECTED);

        choose(1);
        window.robot().type(KeyCode.F2);
        window.until(() -> offered("list-cell").isPresent());
        window.robot().type(KeyCode.TAB);
        window.until(() -> offered("list-cell")
                .filter(cell -> ((TextField) cell).getText().startsWith("Matsuee"))
                .isPresent());
        window.act(() -> ((TextField) offered("list-cell").orElseThrow()).setText("Matsue"));
        window.robot().type(KeyCode.ENTER);
        window.until(() -> said("list-take").equals("Take in 2 rows"));
        assertThat(states()).containsExactly(RowState.NEW, RowState.NEW);

        // Escape leaves a cell as it was, and the card open.
        window.robot().type(KeyCode.F2, KeyCode.ESCAPE);
        assertThat(find("#list-cell")).isEmpty();
        assertThat(find("#list-card")).isPresent();

        window.robot().type(KeyCode.SPACE);
        window.until(() -> said("list-take").equals("Take in 1 rows"));
        assertThat(said("list-why")).contains("left this row out");
    }

    @Test
    void what_is_no_table_on_the_clipboard_is_said_with_what_to_do() throws Exception {
        window.act(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString("one line");
            Clipboard.getSystemClipboard().setContent(copied);
            Wish.of(window.stage().getScene().getRoot(), Wish.Kind.PASTE, "");
        });
        window.until(() -> said("list-unread").contains("no table on the clipboard"));
        assertThat(find("#list-card")).isEmpty();
        leave("#list-reading");
    }

    @Test
    void a_name_that_is_no_localitys_is_searched_for_or_its_rows_stay_out() throws Exception {
        open(
                "names.csv",
                "Tỉnh,Đối tác Nhật Bản,Loại hình\nQuảng Trị,Our old friends,MOU\nQuảng Nam,Our old friends,MOU\n"
                        + "Quảng Trị,Emmen,MOU\n");
        window.until(() -> find("#list-rows").isPresent() && states().size() == 3);
        assertThat(said("list-next")).contains("2");
        window.robot().type(KeyCode.F3);
        window.until(() -> offered("list-place-search").isPresent());
        window.act(() -> {
            offered("list-place-search").orElseThrow().requestFocus();
        });
        window.robot().write("Matsue");
        window.until(() -> offered("list-means-jp-matsue").isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> said("list-take").equals("Take in 2 rows"));

        // The next question is gone to by itself.
        window.until(() ->
                said("list-why").contains("Emmen") && offered("list-leave-out").isPresent());
        press(offered("list-leave-out").orElseThrow());
        window.until(() -> said("list-why").contains("stay out"));
        assertThat(said("list-next")).contains("0");
        press(offered("list-ask-again").orElseThrow());
        window.until(() -> offered("list-leave-out").isPresent());
    }

    @Test
    void what_was_said_of_a_word_for_a_type_can_be_asked_again() throws Exception {
        open("words.csv", "Tỉnh,Đối tác Nhật Bản,Loại hình\nQuảng Trị,Matsue,Cam kết\n");
        window.until(() -> find("#list-rows").isPresent() && states().equals(List.of(RowState.REJECTED)));
        choose(0);
        window.until(() -> offered("list-type-mou").isPresent());
        press(offered("list-type-mou").orElseThrow());
        window.until(() -> states().equals(List.of(RowState.NEW)));
        choose(0);
        window.until(() -> offered("list-ask-again").isPresent());
        press(offered("list-ask-again").orElseThrow());
        window.until(() -> states().equals(List.of(RowState.REJECTED)));
        window.until(() -> offered("list-type-mou").isPresent());
    }

    @Test
    void a_row_beside_another_tie_of_the_two_is_decided_where_it_stands() throws Exception {
        open(
                "beside.csv",
                "Tỉnh,Đối tác Nhật Bản,Loại hình,Ngày ký\nHồ Chí Minh,Osaka City,Partnership,2021-08\n"
                        + "Quảng Trị,Old friends,MOU,2021-08\n");
        window.until(() ->
                find("#list-rows").isPresent() && states().equals(List.of(RowState.CONFLICTING, RowState.REJECTED)));
        choose(0);
        press(offered("list-is-other").orElseThrow());
        window.until(() -> said("list-take").equals("Take in 1 rows"));
        // The keys are at the next question, where a name is searched for that is none of those on record.
        window.until(() -> offered("list-place-search").filter(Node::isFocused).isPresent());
        choose(0);
        press(offered("list-ask-again").orElseThrow());
        window.until(() -> offered("list-is-same").isPresent());
        press(offered("list-is-same").orElseThrow());
        window.until(() -> states().equals(List.of(RowState.SAME, RowState.REJECTED)));
        choose(0);

        // The tie that it meets has its page.
        window.act(() -> ((Hyperlink) offered("list-met").orElseThrow()).fire());
        window.until(() -> find("#list-card").isEmpty() && page().contains("Osaka"));
    }

    @Test
    void a_file_that_is_no_list_is_named_in_a_card_with_what_to_do() throws Exception {
        open("brief.csv", "%PDF-1.7");
        window.until(() -> find("#list-unread").isPresent());
        assertThat(said("list-unread")).contains("PDF", "Ask for the table");
        assertThat(labels((Parent) find("#list-reading").orElseThrow()).map(Labeled::getText))
                .anyMatch(text -> text.contains("brief.csv"));
        press(find("#list-reading-close").orElseThrow());
        window.until(() -> find("#list-reading").isEmpty());
        assertThat(find("#list-card")).isEmpty();
    }

    @Test
    void what_is_given_up_while_it_is_taken_in_changes_nothing() throws Exception {
        open("give-up.csv", LIST);
        window.until(() -> find("#list-rows").isPresent() && states().size() == 3);
        window.hold();
        window.run(() -> ((Button) find("#list-take").orElseThrow()).fire());
        assertThat(find("#list-progress").filter(Node::isVisible)).isPresent();
        window.run(() -> ((Button) find("#list-close").orElseThrow()).fire());
        window.release();
        window.until(() -> said("list-state").contains("nothing was changed"));
        assertThat(isTied()).isFalse();
        assertThat(find("#list-take").orElseThrow().isDisabled()).isFalse();
    }

    @Test
    void rows_are_compared_anew_where_somebody_else_wrote_meanwhile() throws Exception {
        open("met.csv", LIST);
        window.until(() -> find("#list-rows").isPresent() && states().size() == 3);
        try (AtlasStore other = Frozen.stores().open(store(), progress -> {})) {
            other.write(Frozen.change(other.load(), "by another"));
        }
        press(find("#list-take").orElseThrow());
        window.until(() -> said("list-remarks").contains("Somebody else has changed the records"));
        assertThat(isTied()).isFalse();
        assertThat(states()).startsWith(RowState.NEW);

        window.until(() -> !find("#list-take").orElseThrow().isDisabled());
        press(find("#list-take").orElseThrow());
        window.until(() -> find("#list-card").isEmpty());
        assertThat(isTied()).isTrue();
        window.act(() -> window.session().undo());
        window.until(() -> !isTied());
    }

    @Test
    void another_encoding_is_seen_in_the_rows_at_once_and_one_that_does_not_fit_is_refused() throws Exception {
        // A text of an old program: letters with marks that stand behind them.
        Path file = Files.write(
                folder.resolve("cũ.csv"),
                "Địa phương,Đối tác,Loại hình\nĐà Nẵng,Sakai,Thỏa thuận hợp tác\n"
                        .codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFD))
                        .collect(Collectors.joining())
                        .replace("a\u0302", "â")
                        .replace("a\u0306", "ă")
                        .replace("o\u0302", "ô")
                        .replace("o\u031B", "ơ")
                        .replace("u\u031B", "ư")
                        .getBytes(Charset.forName("windows-1258")));
        window.act(() -> Wish.of(window.stage().getScene().getRoot(), Wish.Kind.LIST, file.toString()));
        window.until(() -> find("#list-rows").isPresent() && states().size() == 1);
        assertThat(headings()).contains("Địa phương", "Đối tác");

        encode(Encoding.TCVN3);
        window.until(() -> !headings().contains("Địa phương"));
        assertThat(headings()).noneMatch(heading -> heading.contains("?"));

        encode(Encoding.UTF_8);
        window.until(() -> said("list-state").contains("UTF-8"));

        encode(Encoding.WINDOWS_1258);
        window.until(() -> headings().contains("Địa phương"));
        assertThat(list()).contains("Đà Nẵng");
    }

    private static List<String> headings() {
        return rows().getColumns().stream().map(TableColumnBase::getText).toList();
    }

    /** What stands in the rows that are shown. */
    private static List<String> list() {
        return rows().getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(0)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void encode(Encoding encoding) {
        ComboBox<Encoding> choice = (ComboBox<Encoding>) find("#list-encoding").orElseThrow();
        window.act(() -> choice.getSelectionModel().select(encoding));
    }

    @Test
    void names_without_a_rank_are_answered_by_one_press_and_asked_again_by_another() throws Exception {
        open(
                "tỉnh.csv",
                "Địa phương,Đối tác,Loại hình\nHà Tĩnh,tỉnh Gifu,MOU\nBắc Ninh,tỉnh Gifu,MOU\nQuảng Trị,tỉnh Nara,MOU\n"
                        + "Bình Thuận,tỉnh Nara,MOU\n");
        window.until(() -> find("#list-rows").isPresent() && said("list-take").equals("Take in 2 rows"));
        choose(0);
        window.until(() -> said("list-all-vn-province").equals("All 2 such names are provinces"));
        press(find("#list-all-vn-province").orElseThrow());
        window.until(() -> said("list-take").equals("Take in 4 rows"));
        choose(1);
        press(find("#list-ask-again").orElseThrow());
        window.until(() -> said("list-take").equals("Take in 2 rows"));
        leave();
    }

    @Test
    void either_answer_for_all_names_without_a_rank_is_offered_where_the_list_speaks_for_none() throws Exception {
        open("hai.csv", "Địa phương,Đối tác,Loại hình\nHà Tĩnh,tỉnh Gifu,MOU\nBắc Ninh,tỉnh Gifu,MOU\n");
        window.until(() -> find("#list-rows").isPresent() && said("list-take").equals("Take in 0 rows"));
        choose(0);
        window.until(() -> said("list-all-vn-province").equals("All 2 such names are provinces"));
        press(find("#list-all-vn-town").orElseThrow());
        window.until(() -> said("list-take").equals("Take in 2 rows"));
        leave();
    }
}
