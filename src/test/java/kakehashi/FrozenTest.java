package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import org.junit.jupiter.api.Test;

class FrozenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Atlas ATLAS = Frozen.atlas();
    private static final List<Tie> TIES = ATLAS.ties();

    private static Stream<TieEvent> events() {
        return TIES.stream().flatMap(tie -> tie.events().stream());
    }

    @Test
    void its_ties_are_of_every_kind() {
        assertThat(TIES).extracting(Tie::type).contains(TieType.values());
        assertThat(TIES).extracting(Tie::status).contains(Status.values());
        assertThat(TIES).extracting(Tie::scheme).contains(Scheme.OFFICIAL, Scheme.THIRD_PARTY);
        assertThat(TIES).flatExtracting(Tie::fields).contains(Field.values());
        assertThat(events().map(TieEvent::kind)).contains(EventKind.values());
        assertThat(TIES)
                .anyMatch(tie -> tie.note() == null)
                .anyMatch(tie -> tie.note() != null)
                .anyMatch(tie -> tie.title() != null)
                .anyMatch(tie -> tie.fields().isEmpty())
                .anyMatch(tie -> tie.parties().size() > 1);
    }

    @Test
    void its_dates_are_of_every_shape() {
        assertThat(TIES).anyMatch(tie -> tie.events().stream().allMatch(event -> event.date() == null));
        assertThat(events()).anyMatch(event -> !event.conflictsWith().isEmpty());
        assertThat(events().map(TieEvent::date).filter(Objects::nonNull).map(PartialDate::toString))
                .anyMatch(date -> date.matches("\\d{4}"))
                .anyMatch(date -> date.matches("\\d{4}-\\d\\d"))
                .anyMatch(date -> date.matches("\\d{4}-\\d\\d-\\d\\d"))
                .anyMatch(date -> date.endsWith("?"))
                .anyMatch(date -> date.endsWith("~"));
    }

    @Test
    void its_localities_answer_for_others_and_share_seats_and_partners() {
        assertThat(TIES)
                .anyMatch(tie -> ATLAS.locality(tie.vietnam()).hasEndedBy(TODAY))
                .anyMatch(tie -> tie.events().stream()
                        .map(TieEvent::date)
                        .filter(Objects::nonNull)
                        .anyMatch(date -> ATLAS.locality(tie.vietnam()).hasEndedBy(date.earliest())))
                .anyMatch(tie -> TIES.stream()
                                .filter(other -> other.vietnam().equals(tie.vietnam())
                                        && other.japan().equals(tie.japan()))
                                .count()
                        > 2)
                .anyMatch(tie -> TIES.stream()
                        .anyMatch(other -> !other.vietnam().equals(tie.vietnam())
                                && seat(other.vietnam()).equals(seat(tie.vietnam()))));
        assertThat(ATLAS.networkLinks()).isNotEmpty();
    }

    private static Object seat(String locality) {
        return ATLAS.locality(locality).eraNearest(TODAY).seat();
    }
}
