package kakehashi.query.parcel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * How one record became from what the edition has what its user has, by the steps of a log: each link begins where the one before
 * ends. What was made and taken back is part of it, for it may have been sent in between; what was before an edition came between is told
 * as one with the next.
 */
final class Chain {

    /** A change, and which step of the log it is of. */
    record Link(int step, Change change) {}

    private Chain() {}

    /**
     * @param links all that the log has of the record, the oldest first
     * @param unknown which step stands for what the log does not tell
     */
    static List<Link> of(
            RecordKey key, @Nullable AtlasRecord edition, @Nullable AtlasRecord now, List<Link> links, int unknown) {
        Deque<Link> linked = new ArrayDeque<>();
        @Nullable AtlasRecord state = now;
        int i = links.size() - 1;
        while (i >= 0 && Objects.equals(links.get(i).change().after(), state)) {
            linked.addFirst(links.get(i));
            state = links.get(i).change().before();
            i--;
        }
        List<Link> chain = new ArrayList<>(linked);
        int begin = 0;
        while (begin < chain.size() && !Objects.equals(chain.get(begin).change().before(), edition)) {
            begin++;
        }
        if (begin < chain.size() || Objects.equals(edition, now)) {
            return List.copyOf(chain.subList(begin, chain.size()));
        }
        int last = links.isEmpty() ? unknown : links.get(links.size() - 1).step();
        return chain.isEmpty() ? List.of(new Link(last, new Change(edition, now))) : begun(chain, edition);
    }

    private static List<Link> begun(List<Link> links, @Nullable AtlasRecord edition) {
        Link first = links.get(0);
        links.set(0, new Link(first.step(), new Change(edition, first.change().after())));
        return List.copyOf(links);
    }
}
