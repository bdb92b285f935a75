package kakehashi.map.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.value.Coded;

/** The grouping of types and of fields under one colour each, as the bundled table has it. Immutable; any thread. */
final class Families {

    private static final String RESOURCE = "/data/encoding/families.csv";

    /**
     * @param codes of the types or fields that belong to it
     */
    private record Group(Family family, Set<String> codes) {}

    private final Map<ColourBy, List<Group>> groups = new EnumMap<>(ColourBy.class);

    private Families() {
        try (InputStream in = Families.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    static Families bundled() {
        return Bundled.FAMILIES;
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        ColourBy by = known(ColourBy.class, cells[0]);
        groups.computeIfAbsent(by, key -> new ArrayList<>())
                .add(new Group(
                        known(Family.class, cells[1]),
                        new LinkedHashSet<>(Arrays.asList(cells[2].strip().split(" ")))));
    }

    private static <E extends Enum<E> & Coded> E known(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow(() -> new IllegalStateException(RESOURCE + ": " + code));
    }

    /** The families of types or of fields, in the order of their colours. */
    List<Family> of(ColourBy by) {
        return groups.getOrDefault(by, List.of()).stream().map(Group::family).toList();
    }

    /** The codes in the n-th family. */
    Set<String> codes(ColourBy by, int n) {
        return groups.getOrDefault(by, List.of()).get(n).codes();
    }

    /** Which family most of the codes belong to, the earlier of two equals; -1 where there are no codes. */
    int find(ColourBy by, Iterable<? extends Coded> values) {
        List<Group> choice = groups.getOrDefault(by, List.of());
        int[] votes = new int[choice.size()];
        int best = -1;
        for (Coded value : values) {
            for (int n = 0; n < votes.length; n++) {
                if (choice.get(n).codes().contains(value.code())) {
                    votes[n]++;
                }
            }
        }
        for (int n = 0; n < votes.length; n++) {
            if (votes[n] > 0 && (best < 0 || votes[n] > votes[best])) {
                best = n;
            }
        }
        return best;
    }

    private static final class Bundled {
        static final Families FAMILIES = new Families();
    }

    /** Types or fields that share one colour; {@code data/encoding/families.csv} says which. */
    enum Family implements Coded {
        TWINNING,
        PARTNERSHIP,
        PAPERS,
        EXCHANGE,
        PROJECT,
        ANNOUNCED,
        CULTURE_AND_TOURISM,
        PEOPLE,
        ECONOMY,
        ENVIRONMENT,
        CITY,
        HEALTH_AND_SCIENCE
    }
}
