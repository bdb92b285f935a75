package kakehashi.cli.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;

/** What somebody may have meant by an id that does not exist: a slip of the fingers, or a name instead of an id. */
public final class Nearest {

    private static final int MOST = 5;

    private final Reading reading;

    public Nearest(Reading reading) {
        this.reading = reading;
    }

    /** Ids of any kind, the likeliest first. */
    public List<String> ids(String typed) {
        Atlas.Records records = reading.atlas().records();
        List<String> all = Stream.of(
                        records.localities().stream().map(Locality::id),
                        records.ties().stream().map(Link::id),
                        reading.atlas().networkLinks().stream().map(Link::id),
                        records.networks().stream().map(Network::id),
                        records.parties().stream().map(Party::id),
                        records.regions().stream().map(Region::id),
                        records.sources().stream().map(Source::id))
                .flatMap(ids -> ids)
                .toList();
        return likeliest(typed, all, Optional.empty());
    }

    /** Ids of localities, the likeliest first. */
    List<String> localities(String typed) {
        List<String> all = reading.atlas().records().localities().stream()
                .map(Locality::id)
                .toList();
        return likeliest(typed, all, Optional.of("locality"));
    }

    /** Ids of stored ties, the likeliest first. */
    public List<String> ties(String typed) {
        List<String> all = reading.atlas().ties().stream().map(Link::id).toList();
        return likeliest(typed, all, Optional.of("tie"));
    }

    private List<String> likeliest(String typed, List<String> all, Optional<String> kind) {
        Set<String> near = new LinkedHashSet<>();
        String wanted = typed.toLowerCase(Locale.ROOT);
        int slips = Math.min(2, wanted.length() / 4);
        all.stream()
                .filter(id -> Math.abs(id.length() - wanted.length()) <= slips)
                .map(id -> new Guess(id, distance(wanted, id)))
                .filter(guess -> guess.distance() <= slips)
                .sorted(Comparator.comparingInt(Guess::distance))
                .limit(MOST)
                .forEach(guess -> near.add(guess.id()));
        String words = wanted.replaceFirst("^(vn|jp)-", "")
                .replaceAll("--(vn|jp)-", " ")
                .replace('-', ' ');
        SearchOrder order = new SearchOrder(reading.asOf(), null);
        List<Found> found = new ArrayList<>(reading.store().search(words, order));
        if (found.isEmpty()) {
            found.addAll(reading.store().near(words));
        }
        found.stream()
                .filter(f -> kind.isEmpty() || f.kind().equals(kind.get()))
                .filter(f -> !reading.isLater(f.id()))
                .limit(MOST)
                .forEach(f -> near.add(f.id()));
        return new ArrayList<>(near).subList(0, Math.min(MOST, near.size()));
    }

    private record Guess(String id, int distance) {}

    /** How many letters must be put in, taken out or changed. */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
