package kakehashi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** A statistical region of one country, whose members change over time. */
public record Region(String id, Country country, Trilingual name, List<Span> spans) implements AtlasRecord, Findable {

    public Region {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.REGION, id);
    }

    /**
     * The members of a region over some time.
     *
     * @param from first day, or null where the beginning is not recorded
     * @param to last day, or null while it lasts
     * @param members ids of provinces, municipalities or prefectures
     */
    public record Span(@Nullable PartialDate from, @Nullable PartialDate to, Set<String> members, String source) {

        public Span {
            members = Set.copyOf(members);
        }

        boolean contains(LocalDate day) {
            return (from == null || !from.earliest().isAfter(day))
                    && (to == null || !to.latest().isBefore(day));
        }
    }

    /** The members on a day; none if the region did not exist. */
    public Set<String> membersOn(LocalDate day) {
        return spanOn(day).map(Span::members).orElse(Set.of());
    }

    private Optional<Span> spanOn(LocalDate day) {
        return spans.stream().filter(span -> span.contains(day)).findFirst();
    }
}
