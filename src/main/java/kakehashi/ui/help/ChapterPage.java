package kakehashi.ui.help;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kakehashi.text.book.Block;
import kakehashi.text.book.Chapter;
import kakehashi.text.book.Handbook;
import kakehashi.text.book.Span;
import kakehashi.ui.control.FactColumn;

/** A chapter as it is read on the screen. */
final class ChapterPage extends VBox implements Block.Visitor<Node> {

    /** Of the width of a table with two columns, which the first takes; of more columns each takes the same. */
    private static final double FIRST_OF_TWO = 34;

    private static final double WHOLE = 100;

    /** What is typed and no longer than this stands in a frame of its own, which is not divided between two lines. */
    private static final int LONGEST_KEY = 26;

    private final Consumer<String> follow;
    private final Map<String, Node> headings = new HashMap<>();

    /** @param follow goes where a link leads */
    ChapterPage(Chapter chapter, Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add("help-page");
        chapter.blocks().forEach(block -> getChildren().add(block.accept(this)));
    }

    /** The heading with an anchor. */
    Optional<Node> heading(String anchor) {
        return Optional.ofNullable(headings.get(anchor));
    }

    @Override
    public Node heading(Block.Heading heading) {
        Label title = FactColumn.text(heading.text(), "help-h" + heading.level());
        title.setMaxWidth(Double.MAX_VALUE);
        headings.putIfAbsent(heading.anchor(), title);
        return title;
    }

    @Override
    public Node paragraph(Block.Paragraph paragraph) {
        return flow(paragraph.spans());
    }

    private TextFlow flow(List<Span> spans) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-text");
        for (Span span : spans) {
            flow.getChildren().add(span(span));
        }
        return flow;
    }

    private Node span(Span span) {
        return switch (span.kind()) {
            case PLAIN -> text(span.text(), "help-plain");
            case LABEL -> text(span.text(), "help-label");
            case TYPED -> span.text().length() <= LONGEST_KEY ? key(span.text()) : text(span.text(), "help-typed");
            case LINK -> link(span);
        };
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static Label key(String typed) {
        Label key = new Label(typed);
        key.getStyleClass().add("help-key");
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }

    private Hyperlink link(Span span) {
        Hyperlink link = new Hyperlink(span.text());
        link.getStyleClass().add("help-link");
        link.setOnAction(event -> {
            link.setVisited(false);
            follow.accept(span.target());
        });
        return link;
    }

    @Override
    public Node items(Block.Items items) {
        GridPane list = new GridPane();
        list.getStyleClass().add("help-list");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        list.getColumnConstraints().addAll(new ColumnConstraints(), words);
        for (int i = 0; i < items.items().size(); i++) {
            Label mark = new Label(items.numbered() ? i + 1 + "." : "•");
            mark.setMinWidth(USE_PREF_SIZE);
            VBox content = new VBox();
            content.setMinWidth(0);
            content.getStyleClass().add("help-item");
            items.items().get(i).forEach(block -> content.getChildren().add(block.accept(this)));
            list.addRow(i, mark, content);
            GridPane.setValignment(mark, VPos.TOP);
        }
        return list;
    }

    @Override
    public Node table(Block.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        int columns = table.head().size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            double first = columns == 2 ? FIRST_OF_TWO : WHOLE / columns;
            column.setPercentWidth(i == 0 ? first : (WHOLE - first) / (columns - 1));
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < columns; i++) {
            TextFlow head = flow(table.head().get(i));
            head.getStyleClass().add("help-head");
            grid.add(head, i, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < columns; i++) {
                TextFlow cell = flow(table.rows().get(row).get(i));
                cell.getStyleClass().add("help-cell");
                grid.add(cell, i, row + 1);
            }
        }
        return grid;
    }

    @Override
    public Node typed(Block.Typed typed) {
        Label lines = FactColumn.text(typed.text(), "help-lines");
        lines.setMaxWidth(Double.MAX_VALUE);
        return lines;
    }

    @Override
    public Node picture(Block.Picture picture) {
        Image image = new Image(new ByteArrayInputStream(Handbook.picture(picture.file())));
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.text());
        VBox framed = new VBox(4, view, FactColumn.text(picture.text(), "quiet"));
        framed.setMinWidth(0);
        framed.getStyleClass().add("help-picture");
        // no wider than the page, and never larger than it was taken
        widthProperty()
                .addListener((observed, before, width) -> view.setFitWidth(Math.min(
                        image.getWidth(),
                        Math.max(
                                1,
                                width.doubleValue()
                                        - getInsets().getLeft()
                                        - getInsets().getRight()))));
        return framed;
    }
}
