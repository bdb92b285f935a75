package kakehashi.ui.page.insight;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import kakehashi.model.value.PartialDate;
import kakehashi.text.Words;

/** The months ahead in rows of six, each with how much comes up in it; a month leads to its part of the list. */
final class YearStrip extends GridPane {

    private static final int IN_A_ROW = 6;

    /** As many months as a year can touch. */
    private static final int MONTHS = 13;

    /**
     * @param counts how many of each month; months without any have no part of the list
     * @param go told which month was chosen
     */
    YearStrip(Words words, YearMonth first, Map<YearMonth, Integer> counts, Consumer<YearMonth> go) {
        setId("year-strip");
        setHgap(3);
        setVgap(3);
        int months = counts.containsKey(first.plusMonths(MONTHS - 1)) ? MONTHS : MONTHS - 1;
        for (int at = 0; at < months; at++) {
            YearMonth month = first.plusMonths(at);
            int count = counts.getOrDefault(month, 0);
            String name = words.say("ahead.strip-month", month.getMonthValue());
            Button button = new Button(name + "\n" + (count == 0 ? "–" : words.number(count)));
            button.setId("month-" + month);
            button.getStyleClass().addAll("small", count == 0 ? "flat" : "accent");
            button.setAccessibleText(words.say(
                    "ahead.strip-count", words.date(PartialDate.parse(month.toString())), words.number(count)));
            button.setTextAlignment(TextAlignment.CENTER);
            button.setDisable(count == 0);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> go.accept(month));
            GridPane.setHgrow(button, Priority.ALWAYS);
            add(button, at % IN_A_ROW, at / IN_A_ROW);
        }
    }
}
