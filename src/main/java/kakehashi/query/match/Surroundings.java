package kakehashi.query.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;

/**
 * Which provinces and prefectures border on each other and which lie at the sea, as of a day, by the outlines of the base
 * map: one that took others over has their neighbours and their coast. Bridges, tunnels and ferries are no borders.
 */
final class Surroundings {

    private static final String RESOURCE = "/data/matching/surroundings.csv";

    /** A line of the file: an outline by its ISO 3166-2 code. */
    private record Outline(String iso, boolean coast, List<String> neighbours) {

        static Outline of(String line) {
            String[] cells = line.split(",", -1);
            return new Outline(
                    cells[0], cells[1].equals("yes"), cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ")));
        }
    }

    private static final class Once {
        static final List<Outline> OUTLINES = read();
    }

    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Set<String> coast = new HashSet<>();

    private Surroundings() {}

    static Surroundings asOf(Atlas atlas, LocalDate day) {
        Map<String, String> owners = new HashMap<>();
        for (Locality locality : atlas.records().localities()) {
            for (Era era : locality.eras()) {
                if (era.iso() != null && era.parent() == null) {
                    owners.putIfAbsent(era.iso(), atlas.topLevelOf(atlas.successorOn(locality.id(), day), day));
                }
            }
        }
        Surroundings found = new Surroundings();
        for (Outline outline : Once.OUTLINES) {
            String owner = owners.get(outline.iso());
            if (owner != null) {
                if (outline.coast()) {
                    found.coast.add(owner);
                }
                outline.neighbours().stream()
                        .map(owners::get)
                        .filter(other -> other != null && !other.equals(owner))
                        .forEach(other -> found.neighbours
                                .computeIfAbsent(owner, id -> new LinkedHashSet<>())
                                .add(other));
            }
        }
        return found;
    }

    private static List<Outline> read() {
        try (InputStream in = Surroundings.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Outline> outlines = new ArrayList<>();
            lines.lines().skip(1).map(Outline::of).forEach(outlines::add);
            return List.copyOf(outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** The provinces or prefectures that border on one. */
    Set<String> neighbours(String topLevel) {
        return neighbours.getOrDefault(topLevel, Set.of());
    }

    boolean isAtSea(String topLevel) {
        return coast.contains(topLevel);
    }
}
