package kakehashi.ui.edit.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import kakehashi.model.value.Language;
import kakehashi.query.edit.Remark;
import kakehashi.ui.edit.field.FormField;

/** The members of one record as they are filled in, each by its name and with what speaks against it. */
final class Parts {

    /** A member and its field. */
    record Part(Asked asked, Control control, FormField field) {

        boolean isMissing(Sketch sketch) {
            return control.isRefused() || sketch.missing().contains(asked.member());
        }
    }

    private final Making making;
    private final Sketch begun;
    private final List<Part> parts = new ArrayList<>();

    /** @param id with which the ids of the fields begin */
    Parts(Making making, Sketch begun, String id) {
        this(making, begun, id, (asked, type) -> making.control(asked, type, id + "-" + asked.member()));
    }

    /** @param controls for members, by what they hold */
    Parts(Making making, Sketch begun, String id, BiFunction<Asked, Class<?>, Control> controls) {
        this.making = making;
        this.begun = begun;
        for (Asked asked : Asked.of(begun.kind())) {
            Class<?> type = Arrays.stream(begun.kind().getRecordComponents())
                    .filter(each -> each.getName().equals(asked.member()))
                    .findFirst()
                    .orElseThrow()
                    .getType();
            Control control = controls.apply(asked, type);
            control.set(begun.get(asked.member()));
            parts.add(new Part(
                    asked,
                    control,
                    new FormField(
                            id + "-" + asked.member(), making.words().name(asked), control.shown(), control.first())));
        }
    }

    List<Part> all() {
        return parts;
    }

    Part part(String member) {
        return parts.stream()
                .filter(each -> each.asked().member().equals(member))
                .findFirst()
                .orElse(parts.get(0));
    }

    /**
     * The field of a text of the record.
     *
     * @param path such as {@code note}, or {@code eras[2].name}
     */
    Node at(String path, Language language) {
        String member = path.replaceFirst("[\\[.].*", "");
        return part(member).control().at(path.substring(member.length()), language);
    }

    /** The record as it is filled in. */
    Sketch sketch() {
        Sketch sketch = begun;
        for (Part part : parts) {
            sketch = sketch.with(part.asked().member(), part.control().value());
        }
        return sketch;
    }

    /** What is still needed, by its names. */
    List<String> missing() {
        Sketch now = sketch();
        return parts.stream()
                .flatMap(part -> part.isMissing(now)
                        ? Stream.of(making.words().name(part.asked()))
                        : part.control().missing().stream())
                .toList();
    }

    /** Whether something stands in one of them that cannot be read. */
    boolean isRefused() {
        return parts.stream().anyMatch(part -> part.control().isRefused());
    }

    /** Where one goes on; where nothing is missing, the beginning. */
    Node firstMissing() {
        Sketch now = sketch();
        return parts.stream()
                .filter(part -> part.isMissing(now) || !part.control().missing().isEmpty())
                .findFirst()
                .orElse(parts.get(0))
                .control()
                .first();
    }

    /**
     * Says remarks beside their fields, save those on what is still missing, which is told beside the button.
     *
     * @param own whether a remark is on this record
     * @param path of the record, before its members
     * @return those that are of none of its fields
     */
    List<Remark> say(List<Remark> remarks, Predicate<Remark> own, String path) {
        List<Remark> left = new ArrayList<>(remarks);
        Sketch now = sketch();
        for (Part part : parts) {
            String at = path + part.asked().member();
            List<Remark> here = left.stream()
                    .filter(remark -> own.test(remark) && isAt(remark.field(), at))
                    .toList();
            left.removeAll(here);
            List<Remark> said = part.isMissing(now) ? List.of() : part.control().say(here, at);
            part.field().say(said, making.words());
        }
        return left;
    }

    private static boolean isAt(String field, String at) {
        return field.equals(at) || field.startsWith(at + ".") || field.startsWith(at + "[");
    }
}
