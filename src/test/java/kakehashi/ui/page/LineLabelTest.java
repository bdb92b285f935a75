package kakehashi.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LineLabelTest {

    private static List<Double> heights(Label label) {
        label.applyCss();
        return List.of(label.minHeight(-1), label.prefHeight(-1), label.maxHeight(-1));
    }

    @Test
    void it_is_as_high_as_any_label_whatever_it_says_and_in_whatever_size() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
                    Label usual = new Label();
                    LineLabel line = new LineLabel();
                    // Asked before it is dressed, it must not hold to what it said.
                    line.prefHeight(-1);
                    new Scene(new VBox(usual, line));
                    for (String text : List.of("", "Hue", "Thừa Thiên Huế", "岐阜県")) {
                        for (int size : new int[] {11, 13, 20}) {
                            for (Label each : List.of(usual, line)) {
                                each.setFont(Font.font(size));
                                each.setPadding(new Insets(size / 10.0));
                                each.setText(text);
                            }
                            assertThat(heights(line)).isEqualTo(heights(usual));
                        }
                    }
                    return null;
                })
                .get();
    }
}
