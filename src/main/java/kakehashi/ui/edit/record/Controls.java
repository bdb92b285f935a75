package kakehashi.ui.edit.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Seat;
import kakehashi.model.value.Trilingual;
import kakehashi.ui.control.Composition;
import kakehashi.ui.edit.SourceField;
import kakehashi.ui.edit.field.DateField;
import kakehashi.ui.edit.field.TextsField;
import org.jspecify.annotations.Nullable;

/** The controls for what is no choice: texts, dates, figures and sources. */
final class Controls {

    private static final Pattern SEAT =
            Pattern.compile("\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

    private Controls() {}

    /**
     * @param one whether of sources there is one alone
     * @param name of the member
     */
    static Control of(Making making, Class<?> type, boolean one, String id, String name) {
        if (type == Trilingual.class) {
            return new Texts(making, id, name);
        }
        if (type == PartialDate.class) {
            return new Day(making, id, isLast(id));
        }
        if (type == boolean.class) {
            return new Check(making, id, name);
        }
        if (type == List.class || one) {
            return new Sources(making, one);
        }
        if (type == int.class || type == Integer.class) {
            return new Line(making, id, Controls::whole, Object::toString);
        }
        if (type == Double.class) {
            return new Line(making, id, Controls::decimal, Object::toString);
        }
        if (type == Seat.class) {
            return new Line(making, id, Controls::seat, seat -> ((Seat) seat).lat() + ", " + ((Seat) seat).lon());
        }
        return new Line(making, id, Optional::of, Object::toString);
    }

    /** Whether a date is the last of a span: without it the span has not ended. */
    private static boolean isLast(String id) {
        return id.endsWith("-to") || id.endsWith("-until");
    }

    private static Optional<Object> whole(String text) {
        String digits = text.replaceAll("[\\s.,\u00a0]", "");
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<Object> decimal(String text) {
        String plain = text.replace(',', '.').strip();
        return plain.matches("\\d{1,7}(\\.\\d{1,6})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    private static Optional<Object> seat(String text) {
        Matcher two = SEAT.matcher(text);
        return two.matches()
                ? Optional.of(new Seat(Double.parseDouble(two.group(1)), Double.parseDouble(two.group(2))))
                : Optional.empty();
    }

    /** One line that is read as something. */
    private static final class Line implements Control {

        private final TextField text = new TextField();
        private final Function<String, Optional<Object>> read;
        private final Function<Object, String> write;

        Line(Making making, String id, Function<String, Optional<Object>> read, Function<Object, String> write) {
            this.read = read;
            this.write = write;
            text.setId(id);
            Composition.whenTyped(text, making.changed());
        }

        @Override
        public Region shown() {
            return text;
        }

        @Override
        public Node first() {
            return text;
        }

        @Override
        public @Nullable Object value() {
            String typed = text.getText().strip();
            return typed.isEmpty() ? null : read.apply(typed).orElse(null);
        }

        @Override
        public void set(@Nullable Object value) {
            text.setText(value == null ? "" : write.apply(value));
        }

        @Override
        public boolean isRefused() {
            return !text.getText().isBlank() && value() == null;
        }

        @Override
        public String kept() {
            return text.getText();
        }

        @Override
        public void restore(String kept) {
            text.setText(kept);
        }
    }

    /** A text in three languages. */
    private static final class Texts implements Control {

        private final TextsField texts;

        Texts(Making making, String id, String name) {
            texts = new TextsField(making.words(), id, name, making.changed());
        }

        @Override
        public Region shown() {
            return texts;
        }

        @Override
        public Node first() {
            return texts.first();
        }

        @Override
        public Node at(String member, Language language) {
            return texts.at(language);
        }

        @Override
        public @Nullable Object value() {
            return texts.isBlank() ? null : texts.text();
        }

        @Override
        public void set(@Nullable Object value) {
            if (value == null) {
                texts.areas().values().forEach(TextInputControl::clear);
            } else {
                texts.set((Trilingual) value);
            }
        }

        @Override
        public void restore(String kept) {
            set(SketchText.read(kept, Trilingual.class));
        }
    }

    /** A date, which stays as it is on record while nobody types another. */
    private static final class Day implements Control {

        private final DateField day;
        private @Nullable PartialDate before;
        private String written = "";

        Day(Making making, String id, boolean last) {
            day = new DateField(making.desk().session(), id, making.changed());
            if (last) {
                day.whenEmpty(making.words().say("edit.date-lasts"));
            }
        }

        @Override
        public Region shown() {
            return day;
        }

        @Override
        public Node first() {
            return day.text();
        }

        @Override
        public @Nullable Object value() {
            String typed = day.text().getText();
            return before != null && typed.equals(written) ? before : day.date().orElse(null);
        }

        @Override
        public void set(@Nullable Object value) {
            before = (PartialDate) value;
            if (value instanceof PartialDate date) {
                day.offer(date);
            } else {
                day.text().clear();
            }
            written = day.text().getText();
        }

        @Override
        public boolean isRefused() {
            return value() == null && day.isRefused();
        }

        @Override
        public String kept() {
            return day.text().getText();
        }

        @Override
        public void restore(String kept) {
            day.text().setText(kept);
        }
    }

    /** Yes or no. */
    private static final class Check implements Control {

        private final CheckBox box;

        Check(Making making, String id, String name) {
            box = new CheckBox(name);
            box.setId(id);
            box.selectedProperty().addListener(observed -> making.changed().run());
        }

        @Override
        public Region shown() {
            return box;
        }

        @Override
        public Node first() {
            return box;
        }

        @Override
        public Object value() {
            return box.isSelected();
        }

        @Override
        public void set(@Nullable Object value) {
            box.setSelected(Boolean.TRUE.equals(value));
        }

        @Override
        public void restore(String kept) {
            set(Boolean.valueOf(kept));
        }
    }

    /** Ids of sources, or of one alone; they may be new with this form. */
    private static final class Sources implements Control {

        private final Making making;
        private final SourceField sources;
        private final boolean one;

        Sources(Making making, boolean one) {
            this.making = making;
            this.one = one;
            sources = new SourceField(making.desk(), making.changed());
            if (one) {
                sources.takeOne();
            }
        }

        @Override
        public Region shown() {
            return sources;
        }

        @Override
        public Node first() {
            return sources.first();
        }

        @Override
        public @Nullable Object value() {
            List<String> ids = sources.sources().stream()
                    .map(making.fresh()::idOf)
                    .distinct()
                    .toList();
            return one ? ids.stream().findFirst().orElse(null) : ids;
        }

        @Override
        public void set(@Nullable Object value) {
            List<?> ids = value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
            sources.set(making.fresh().known(ids));
        }

        @Override
        public boolean isRefused() {
            return sources.isRefused();
        }

        @Override
        public void restore(String kept) {
            set(one ? kept : SketchText.strings(kept));
        }
    }
}
