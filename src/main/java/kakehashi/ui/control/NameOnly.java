package kakehashi.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names the values of a choice that is not typed into, so nothing is ever read back. */
public final class NameOnly<T> extends StringConverter<@Nullable T> {

    private final Function<T, String> name;

    public NameOnly(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
