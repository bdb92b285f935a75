package kakehashi.ui.result;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.chart.Captioned;
import kakehashi.text.Words;

/** The numbers of a chart as a table, below what the chart says. */
final class ChartNumbers extends VBox {

    private static final double NAME = 230;
    private static final double NUMBER = 150;

    private final Label said = new Label();
    private final TableView<List<String>> table = new TableView<>();

    ChartNumbers() {
        getStyleClass().add("chart-numbers");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setId("chart-said");
        table.setId("chart-numbers");
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(said, table);
    }

    void show(Captioned chart, Words words) {
        said.setText(String.join("\n", chart.caption()));
        said.setVisible(!chart.caption().isEmpty());
        said.setManaged(said.isVisible());
        List<String> headings = chart.headings(words);
        table.getColumns().clear();
        for (int column = 0; column < headings.size(); column++) {
            table.getColumns().add(column(column, headings.get(column)));
        }
        table.getItems().setAll(chart.cells());
    }

    private static TableColumn<List<String>, String> column(int number, String heading) {
        TableColumn<List<String>, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(number)));
        column.setPrefWidth(number == 0 ? NAME : NUMBER);
        column.setSortable(false);
        column.setReorderable(false);
        if (number > 0) {
            column.setCellFactory(each -> new CountCell());
        }
        return column;
    }

    private static final class CountCell extends TableCell<List<String>, String> {

        private CountCell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(String count, boolean empty) {
            super.updateItem(count, empty);
            setText(empty ? null : count);
        }
    }
}
