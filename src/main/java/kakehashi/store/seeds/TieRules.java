package kakehashi.store.seeds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The rules for ties: their ids, their ends, and the history that their sources tell. */
final class TieRules {

    private final SeedRecords records;
    private final Breaches breaches;

    TieRules(SeedRecords records, Breaches breaches) {
        this.records = records;
        this.breaches = breaches;
    }

    void check(Tie tie) {
        SeedPlace place = new SeedPlace(records.fileOf(tie), tie.id(), records, breaches);
        checkEnd(place, "vietnam", Country.VN, tie.vietnam());
        checkEnd(place, "japan", Country.JP, tie.japan());
        String pair = Pattern.quote(tie.vietnam() + "--" + tie.japan());
        if (!tie.id().matches(pair + "(--([2-9]|[1-9]\\d+))?")) {
            place.breach("id", BreachKind.ID_UNFIT, tie.id(), tie.vietnam() + "--" + tie.japan());
        }
        for (int i = 0; i < tie.parties().size(); i++) {
            place.refer("parties[" + i + "]", SeedRecords.PARTIES, tie.parties().get(i));
        }
        if (tie.events().isEmpty()) {
            place.breach("events", BreachKind.EVENT_MISSING);
        }
        checkEvents(place, tie);
    }

    private static void checkEnd(SeedPlace place, String field, Country country, String locality) {
        place.refer(field, SeedRecords.LOCALITIES, locality);
        if (!locality.startsWith(country.idPrefix())) {
            place.breach(field, BreachKind.COUNTRY_WRONG, locality);
        }
    }

    private void checkEvents(SeedPlace place, Tie tie) {
        Map<String, TieEvent> events = new HashMap<>();
        tie.events().forEach(event -> events.putIfAbsent(event.id(), event));
        Set<String> seen = new HashSet<>();
        @Nullable PartialDate before = null;
        for (int i = 0; i < tie.events().size(); i++) {
            TieEvent event = tie.events().get(i);
            String path = "events[" + i + "].";
            if (!seen.add(event.id())) {
                place.breach(path + "id", BreachKind.ID_TWICE, event.id());
            }
            place.sources(path + "sources", event.sources());
            DocumentRules.check(place, path, event);
            checkConflicts(place, path + "conflictsWith", event, events);
            if (event.date() != null) {
                checkAhead(place, path + "date", event.kind(), event.date());
                if (before != null && event.date().latest().isBefore(before.earliest())) {
                    place.breach(
                            path + "date",
                            BreachKind.EVENTS_OUT_OF_ORDER,
                            event.date().toString(),
                            before.toString());
                }
                before = event.date();
            }
        }
    }

    /** What is told as having happened cannot lie after the day on which the records were put together. */
    private void checkAhead(SeedPlace place, String field, EventKind kind, PartialDate date) {
        LocalDate edited = records.edition.date();
        if (records.isRead(SeedRecords.MANIFEST)
                && kind.isOfThePast()
                && date.earliest().isAfter(edited)) {
            place.breach(field, BreachKind.EVENT_AHEAD, date.toString(), edited.toString());
        }
    }

    private static void checkConflicts(SeedPlace place, String field, TieEvent event, Map<String, TieEvent> events) {
        for (String id : event.conflictsWith()) {
            TieEvent other = events.get(id);
            if (other == null || id.equals(event.id())) {
                place.breach(field, BreachKind.ID_UNKNOWN, id, place.record());
            } else if (!other.conflictsWith().contains(event.id())) {
                place.breach(field, BreachKind.CONFLICT_ONE_SIDED, event.id(), id);
            }
        }
    }
}
