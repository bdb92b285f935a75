package kakehashi.exchange.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is said of each thing that happened to a tie. */
record HappenedProperties(Tie tie, TieEvent event) {

    static Stream<HappenedProperties> all(List<Tie> ties) {
        return ties.stream().flatMap(tie -> tie.events().stream().map(event -> new HappenedProperties(tie, event)));
    }

    static List<Property<HappenedProperties>> events() {
        return List.of(
                Property.text(DataColumn.TIE_ID, each -> each.tie.id()),
                Property.text(DataColumn.EVENT_ID, each -> each.event.id()),
                Property.text(DataColumn.DATE, each -> each.dated(PartialDate::toString)),
                Property.day(DataColumn.FIRST_DAY, each -> each.day(PartialDate::earliest)),
                Property.day(DataColumn.LAST_DAY, each -> each.day(PartialDate::latest)),
                Property.truth(
                        DataColumn.UNCERTAIN,
                        each -> each.event.date() != null && each.event.date().uncertain()),
                Property.truth(
                        DataColumn.APPROXIMATE,
                        each -> each.event.date() != null && each.event.date().approximate()),
                Property.text(DataColumn.KIND, each -> each.event.kind().code()),
                Property.text(
                        DataColumn.SUMMARY_EN, each -> each.event.summary().en()),
                Property.text(
                        DataColumn.SUMMARY_VI, each -> each.event.summary().vi()),
                Property.text(
                        DataColumn.SUMMARY_JA, each -> each.event.summary().ja()),
                Property.text(DataColumn.CONFLICTS_WITH, each -> String.join(" ", each.event.conflictsWith())),
                Property.text(DataColumn.SOURCES, each -> String.join(" ", each.event.sources())));
    }

    private @Nullable String dated(Function<PartialDate, String> told) {
        PartialDate date = event.date();
        return date == null ? null : told.apply(date);
    }

    private @Nullable String day(Function<PartialDate, LocalDate> end) {
        return dated(date -> end.apply(date).toString());
    }
}
