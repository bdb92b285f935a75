package kakehashi.ui.edit.list;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.record.RecordList;
import kakehashi.model.value.Status;

/** Which records of a file somebody left out: kept as what is said of a list is, to go on with it when it was left. */
final class LeftOut {

    private final HalfTaken half;
    private final Path path;
    private final RecordList file;

    LeftOut(HalfTaken half, Path path, RecordList file) {
        this.half = half;
        this.path = path;
        this.file = file;
    }

    /** The numbers of the records that are left out; none where the file has changed since. */
    Set<Integer> numbers() {
        return begun().filter(this::isAsItWas).stream()
                .flatMap(begun -> begun.said().left().keySet().stream())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** Forgets what was left out of a file that has changed since; whether that was so. */
    boolean forgetChanged() {
        boolean hasChanged = begun().filter(begun -> !isAsItWas(begun)).isPresent();
        if (hasChanged) {
            forget();
        }
        return hasChanged;
    }

    private Optional<Begun> begun() {
        return half.of(path.toString());
    }

    private boolean isAsItWas(Begun begun) {
        return begun.sha256().equals(file.sha256());
    }

    void keep(Set<Integer> numbers) {
        if (numbers.isEmpty()) {
            forget();
            return;
        }
        Map<String, String> left = new LinkedHashMap<>();
        numbers.stream().sorted().forEach(number -> left.put(String.valueOf(number), ""));
        half.keep(new Begun(
                file.name(),
                path.toString(),
                file.sha256(),
                null,
                List.of(),
                "",
                false,
                new Mapping(
                        Map.of(),
                        null,
                        null,
                        Status.UNKNOWN,
                        new Mapping.Answers(Map.of(), Map.of(), Map.of(), "", "", false, Set.of())),
                new Begun.Said(left, Map.of(), List.of())));
    }

    void forget() {
        half.forget(path.toString());
    }
}
