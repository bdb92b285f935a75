package kakehashi.ui.edit.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.Test;

/** A choice whose words take several lines. */
class WrappedTest extends InTheWindow {

    private static final String WORDS =
            "Đã được ghi trong lúc đó: Tỉnh Thừa Thiên Huế và tỉnh Gifu ký biên bản ghi nhớ; 議事録は当課にある。";

    @Test
    void its_words_are_shown_whole_at_any_width() throws Exception {
        List<String> cut = new ArrayList<>();
        window.act(() -> {
            for (int width = 240; width <= 900; width += 3) {
                Labeled radio = Wrapped.radio(WORDS);
                Labeled box = Wrapped.box(WORDS);
                VBox column = new VBox(radio, box);
                Scene scene = new Scene(column, width, 800);
                scene.getStylesheets().setAll(window.stage().getScene().getStylesheets());
                column.applyCss();
                column.layout();
                for (Labeled each : List.of(radio, box)) {
                    String seen = ((Text) each.lookup(".text")).getText();
                    if (!seen.equals(WORDS)) {
                        cut.add(each.getClass().getSuperclass().getSimpleName() + " " + width + ": " + seen);
                    }
                }
            }
        });
        assertThat(cut).isEmpty();
    }
}
