package kakehashi.ui.edit.record;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import kakehashi.model.value.Language;
import kakehashi.query.edit.Remark;
import org.jspecify.annotations.Nullable;

/** What a member of a record is filled in with. */
interface Control {

    Region shown();

    /** Where one begins. */
    Node first();

    /**
     * The field of a text in it; where it has none, where one begins.
     *
     * @param member path of the text in what the control holds
     */
    default Node at(String member, Language language) {
        return first();
    }

    /** What stands in it; null for nothing. */
    @Nullable
    Object value();

    void set(@Nullable Object value);

    /** Whether something stands in it that cannot be read. */
    default boolean isRefused() {
        return false;
    }

    /** What is missing in it, by its name; the control itself is asked whether there is anything at all. */
    default List<String> missing() {
        return List.of();
    }

    /** What stands in it, as a half-filled form keeps it. */
    default String kept() {
        return SketchText.of(value());
    }

    /**
     * Fills in what was kept.
     *
     * @throws RuntimeException if somebody wrote something else there
     */
    void restore(String kept);

    /**
     * Says remarks beside parts of its own.
     *
     * @param path of the member
     * @return those that are of none of its parts
     */
    default List<Remark> say(List<Remark> remarks, String path) {
        return remarks;
    }
}
