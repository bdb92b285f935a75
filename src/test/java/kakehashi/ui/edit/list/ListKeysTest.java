package kakehashi.ui.edit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kakehashi.exchange.intake.RowState;
import org.junit.jupiter.api.Test;

/** A list goes in by the keyboard alone. */
class ListKeysTest extends InLists {

    private static final String LIST =
            """
            TT,Địa phương,Đối tác,Ngày ký,Văn bản
            1,tỉnh Quảng Trị,tỉnh Gifu,tháng 5/2019,Biên bản ghi nhớ
            2,Hà Tĩnh,tỉnh Kagoshima,5/2019,Cam kết
            """;

    private static String at() {
        Node owner = window.stage().getScene().getFocusOwner();
        return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
    }

    /** Steps with an arrow until something has the keys. */
    private static void stepTo(String id, KeyCode arrow) throws Exception {
        for (int i = 0; i < 30 && !at().equals(id); i++) {
            window.robot().type(arrow);
        }
        assertThat(at()).isEqualTo(id);
    }

    @Test
    void questions_are_answered_and_the_list_is_taken_in_without_a_mouse() throws Exception {
        open("keys.csv", LIST);
        window.until(() -> find("#list-rows").isPresent() && states().size() == 2);
        assertThat(at()).isEqualTo("list-rows");

        window.robot().type(KeyCode.F3);
        window.until(() -> at().startsWith("list-means-"));
        // However often it is pressed, an arrow leaves the answers at their first only, back to the row.
        for (int i = 0; i < 40; i++) {
            window.robot().type(KeyCode.DOWN);
            assertThat(at()).startsWith("list-").isNotIn("list-take", "list-close", "list-rows");
        }
        stepTo("list-rows", KeyCode.UP);

        window.robot().type(KeyCode.F3);
        window.until(() -> at().startsWith("list-means-"));
        stepTo("list-means-vn-ha-tinh", KeyCode.RIGHT);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> at().startsWith("list-type-"));
        stepTo("list-type-mou", KeyCode.RIGHT);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> said("list-take").equals("Take in 2 rows"));
        assertThat(states()).containsExactly(RowState.NEW, RowState.NEW);

        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> find("#list-card").isEmpty());
        assertThat(window.session().editing().atlas().ties().stream()
                        .filter(tie -> tie.vietnam().equals("vn-ha-tinh")
                                && tie.japan().equals("jp-kagoshima-pref")))
                .isNotEmpty();
        window.act(() -> window.session().undo());
    }
}
