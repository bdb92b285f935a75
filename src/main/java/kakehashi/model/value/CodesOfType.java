package kakehashi.model.value;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The constants of a type by their codes, worked out once: each record that is read asks for some of them. */
final class CodesOfType extends ClassValue<Map<String, Coded>> {

    static final CodesOfType ALL = new CodesOfType();

    private CodesOfType() {}

    @Override
    protected Map<String, Coded> computeValue(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Coded.class::cast)
                .collect(Collectors.toUnmodifiableMap(Coded::code, constant -> constant));
    }
}
