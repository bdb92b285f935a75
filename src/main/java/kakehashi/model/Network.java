package kakehashi.model;

import java.util.List;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** An intercity network and those of its members that are in the atlas. */
public record Network(
        String id,
        Trilingual name,
        @Nullable PartialDate founded,
        List<Membership> members,
        List<String> sources,
        @Nullable Trilingual note)
        implements AtlasRecord, Findable {

    public Network {
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.NETWORK, id);
    }

    /**
     * A locality's membership.
     *
     * @param since null where the beginning is not recorded
     * @param until last day, or null while it lasts
     */
    public record Membership(
            String locality, @Nullable PartialDate since, @Nullable PartialDate until, List<String> sources) {

        public Membership {
            sources = List.copyOf(sources);
        }
    }
}
