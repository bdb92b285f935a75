package kakehashi.query.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kakehashi.model.Documents;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.TieType;
import org.jspecify.annotations.Nullable;

/** The rules for ties: their ids, their ends, and the history that their sources tell. */
final class TieRules {

    private TieRules() {}

    static void check(Examined examined, Tie tie) {
        checkEnd(examined, "vietnam", Country.VN, tie.vietnam());
        checkEnd(examined, "japan", Country.JP, tie.japan());
        String pair = tie.vietnam() + "--" + tie.japan();
        if (!tie.id().matches(Pattern.quote(pair) + "(--([2-9]|[1-9]\\d+))?")) {
            examined.breach("id", Rule.ID_UNFIT, tie.id(), pair);
        }
        if (tie.events().isEmpty()) {
            examined.breach("events", Rule.EVENT_MISSING);
        }
        checkEvents(examined, tie);
        checkType(examined, tie);
    }

    /** A tie is of the type that its documents make it on the last day that the records can tell of. */
    private static void checkType(Examined examined, Tie tie) {
        TieType found = Documents.of(tie).typeOn(examined.known().lastDay());
        // what is announced is no document, and told as that
        if (found != tie.type() && found != TieType.ANNOUNCED) {
            examined.breach("type", Rule.TYPE_UNFIT, tie.type().code(), found.code());
        }
    }

    private static void checkEnd(Examined examined, String field, Country country, String locality) {
        if (!locality.startsWith(country.idPrefix())) {
            examined.breach(field, Rule.COUNTRY_WRONG, locality);
        }
    }

    private static void checkEvents(Examined examined, Tie tie) {
        Map<String, TieEvent> events = new HashMap<>();
        tie.events().forEach(event -> events.putIfAbsent(event.id(), event));
        Set<String> seen = new HashSet<>();
        @Nullable PartialDate before = null;
        for (int i = 0; i < tie.events().size(); i++) {
            TieEvent event = tie.events().get(i);
            String path = "events[" + i + "].";
            if (!seen.add(event.id())) {
                examined.breach(path + "id", Rule.ID_TWICE, event.id());
            }
            DocumentRules.check(examined, path, event);
            checkConflicts(examined, path + "conflictsWith", event, events);
            if (event.date() != null) {
                checkAhead(examined, path + "date", event.kind(), event.date());
                if (before != null && event.date().latest().isBefore(before.earliest())) {
                    examined.breach(
                            path + "date",
                            Rule.EVENTS_OUT_OF_ORDER,
                            event.date().toString(),
                            before.toString());
                }
                before = event.date();
            }
        }
    }

    /** What is told as having happened cannot lie after the last day that the records can tell of. */
    private static void checkAhead(Examined examined, String field, EventKind kind, PartialDate date) {
        if (kind.isOfThePast() && date.earliest().isAfter(examined.known().lastDay())) {
            examined.breach(
                    field,
                    Rule.EVENT_AHEAD,
                    date.toString(),
                    examined.known().lastDay().toString());
        }
    }

    private static void checkConflicts(Examined examined, String field, TieEvent event, Map<String, TieEvent> events) {
        Set<String> met = new HashSet<>();
        for (String id : event.conflictsWith()) {
            TieEvent other = events.get(id);
            if (!met.add(id)) {
                examined.breach(field, Rule.LISTED_TWICE, id);
            } else if (other == null || id.equals(event.id())) {
                examined.breach(field, Rule.EVENT_UNKNOWN, id);
            } else if (!other.conflictsWith().contains(event.id())) {
                examined.breach(field, Rule.CONFLICT_ONE_SIDED, event.id(), id);
            }
        }
    }
}
