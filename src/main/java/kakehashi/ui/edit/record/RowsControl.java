package kakehashi.ui.edit.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Succession;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Remark;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Records in a list of a form, each in a line that opens to be filled in, one at a time; what cannot be read keeps its line open. */
final class RowsControl extends VBox implements Control {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Making making;
    private final Sketch empty;
    private final String id;
    private final List<Row> rows = new ArrayList<>();
    private final VBox lines = new VBox(2);
    private final Button add = new Button();

    /**
     * @param empty what a new one begins with
     * @param name of the button that adds one
     */
    RowsControl(Making making, Sketch empty, String id, String name) {
        super(4);
        this.making = making;
        this.empty = empty;
        this.id = id;
        add.setId(id + "-add");
        add.setText(name);
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("flat", "small");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> openNew().requestFocus());
        lines.setId(id + "-list");
        getChildren().addAll(add, lines);
    }

    @Override
    public Region shown() {
        return this;
    }

    @Override
    public Node first() {
        return rows.isEmpty() ? add : rows.get(0).line;
    }

    /** Opens one, and says where one begins in it. */
    Node open(int number) {
        return number < rows.size() ? rows.get(number).open() : first();
    }

    /** @param member number and member of a record, such as {@code [2].name} */
    @Override
    public Node at(String member, Language language) {
        int end = member.indexOf("].");
        int number = Integer.parseInt(member.substring(1, end));
        return number < rows.size() ? rows.get(number).at(member.substring(end + 2), language) : first();
    }

    /** Adds one, and says where one begins in it. */
    Node openNew() {
        Row row = new Row(empty);
        rows.add(row);
        show();
        making.changed().run();
        return row.open();
    }

    /** The records as far as they are all there. */
    @Override
    public List<Record> value() {
        return rows.stream().flatMap(row -> row.now().made().stream()).toList();
    }

    @Override
    public void set(@Nullable Object value) {
        rows.clear();
        if (value instanceof List<?> records) {
            records.forEach(each -> rows.add(new Row(Sketch.of((Record) each))));
        }
        show();
    }

    @Override
    public List<String> missing() {
        return rows.stream().flatMap(row -> row.missing().stream()).distinct().toList();
    }

    @Override
    public String kept() {
        return SketchText.of(rows.stream().map(Row::now).toList());
    }

    @Override
    public void restore(String kept) {
        rows.clear();
        SketchText.sketches(kept, empty.kind()).forEach(sketch -> rows.add(new Row(sketch)));
        show();
        making.changed().run();
    }

    @Override
    public List<Remark> say(List<Remark> remarks, String path) {
        List<Remark> left = new ArrayList<>(remarks);
        int number = 0;
        for (Row row : rows) {
            Optional<Record> made = row.now().made();
            if (made.isPresent()) {
                String at = path + "[" + number + "]";
                number++;
                left = row.say(
                        left,
                        remark -> made.get() instanceof AtlasRecord known
                                ? remark.record().equals(known.key())
                                : remark.field().startsWith(at + "."),
                        made.get() instanceof AtlasRecord ? "" : at + ".");
            }
        }
        return left;
    }

    private void show() {
        lines.getChildren().setAll(rows.stream().map(row -> row.shown).toList());
    }

    /** One record: its line, and its fields while it is open. */
    private final class Row {

        private final VBox shown = new VBox(2);
        private final Hyperlink line = new Hyperlink();
        private final Label remark = FactColumn.text("", "remark");
        private Sketch sketch;
        private @Nullable Parts parts;

        Row(Sketch sketch) {
            this.sketch = sketch;
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.getStyleClass().add("form-row");
            line.setOnAction(event -> {
                Parts opened = parts;
                if (opened == null) {
                    open().requestFocus();
                } else if (opened.isRefused()) {
                    opened.firstMissing().requestFocus();
                } else {
                    fold();
                }
                line.setVisited(false);
            });
            remark.managedProperty().bind(remark.textProperty().map(text -> !text.isEmpty()));
            remark.visibleProperty().bind(remark.managedProperty());
            shown.getChildren().addAll(line, remark);
            tell();
        }

        Sketch now() {
            return parts == null ? sketch : parts.sketch();
        }

        List<String> missing() {
            if (parts != null) {
                return parts.missing();
            }
            return Asked.of(sketch.kind()).stream()
                    .filter(asked -> sketch.missing().contains(asked.member()))
                    .map(asked -> making.words().name(asked))
                    .toList();
        }

        /** Opens it, folds the others, and says where one begins. */
        Node open() {
            return opened().all().get(0).control().first();
        }

        Node at(String member, Language language) {
            return opened().at(member, language);
        }

        private Parts opened() {
            rows.stream().filter(row -> row != this).forEach(Row::fold);
            Parts opened = parts;
            if (opened == null) {
                opened = new Parts(making, sketch, id);
                parts = opened;
                VBox fields = new VBox(8);
                fields.getStyleClass().add("form-parts");
                opened.all().forEach(part -> fields.getChildren().add(part.field()));
                Button leave = new Button(making.words().say("edit.row-remove"));
                leave.setId(id + "-remove");
                leave.getStyleClass().addAll("flat", "small", "danger");
                leave.setMinWidth(USE_PREF_SIZE);
                leave.setOnAction(event -> {
                    rows.remove(this);
                    show();
                    add.requestFocus();
                    making.changed().run();
                });
                fields.getChildren().add(leave);
                shown.getChildren().add(fields);
                remark.setText("");
            }
            return opened;
        }

        /** Not what cannot be read, which no line would keep. */
        void fold() {
            if (parts != null && !parts.isRefused()) {
                sketch = parts.sketch();
                parts = null;
                shown.getChildren().remove(2);
                tell();
                making.changed().run();
            }
        }

        List<Remark> say(List<Remark> left, Predicate<Remark> own, String path) {
            tell();
            if (parts != null) {
                return parts.say(left, own, path);
            }
            List<Remark> here = left.stream().filter(own).toList();
            remark.setText(here.stream()
                    .map(each -> each.in(making.words()))
                    .distinct()
                    .collect(Collectors.joining("\n")));
            remark.pseudoClassStateChanged(REFUSED, here.stream().anyMatch(Remark::forbids));
            List<Remark> rest = new ArrayList<>(left);
            rest.removeAll(here);
            return rest;
        }

        private void tell() {
            String told = told(now());
            line.setText(told.isEmpty() ? making.words().say("edit.row-new") : told);
        }
    }

    /** What a line says: what tells the record from the others of its list. */
    private String told(Sketch sketch) {
        Words words = making.words();
        MemberWords members = new MemberWords(
                making.desk().session().places(), making.desk().session().asOf());
        boolean isSpan = Stream.of("from", "to", "since", "until").anyMatch(sketch.members()::containsKey)
                && sketch.kind() != Succession.class;
        String period = isSpan ? words.period(date(sketch, "from", "since"), date(sketch, "to", "until")) : "";
        Stream<String> others = Asked.of(sketch.kind()).stream()
                .filter(asked -> !asked.isBeside() && sketch.members().containsKey(asked.member()))
                .filter(asked -> !(sketch.get(asked.member()) instanceof PartialDate && isSpan))
                .map(asked -> members.after(new Difference(asked.member(), null, sketch.get(asked.member()))));
        return Stream.concat(others, Stream.of(period))
                .filter(part -> !part.isBlank())
                .map(Words::opening)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable PartialDate date(Sketch sketch, String one, String other) {
        Object date = sketch.get(one) == null ? sketch.get(other) : sketch.get(one);
        return date instanceof PartialDate known ? known : null;
    }
}
