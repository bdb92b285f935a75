package kakehashi.model.value;

import java.util.Locale;
import java.util.Optional;

/** An enum constant that stands in files and on the command line as a lower-case code such as {@code third-party}. */
public interface Coded {

    String name();

    /** The constant's name in kebab case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} with this code, if there is one. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Optional.ofNullable(CodesOfType.ALL.get(type).get(code)).map(type::cast);
    }
}
