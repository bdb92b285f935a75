package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Status;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** What a list told when it was taken in before: where it tells otherwise now, it corrects itself and contradicts nobody. */
final class Earlier {

    /** What of a tie a list tells otherwise than before. */
    enum Part {
        SIGNED,
        TYPE,
        STATUS,
        FIELDS,
        TITLE,
        NOTE,
        UNTIL
    }

    /**
     * A tie of which the list told before.
     *
     * @param event the id of what it told
     * @param differences what it tells otherwise now
     */
    record Saying(Tie tie, String event, List<Part> differences) {

        /** What stands on record of that which is told otherwise. */
        String before(Words words) {
            return differences.stream()
                    .map(part -> before(part, words))
                    .collect(Collectors.joining(words.say("exchange.list-separator")));
        }

        private String before(Part part, Words words) {
            TieEvent told = told(tie, event);
            return switch (part) {
                case SIGNED -> date(told.date(), words);
                case TYPE -> words.name(tie.type());
                case STATUS -> words.name(tie.status());
                case FIELDS ->
                    tie.fields().isEmpty()
                            ? nothing(Target.FIELDS, words)
                            : tie.fields().stream()
                                    .map(words::name)
                                    .collect(Collectors.joining(words.say("exchange.list-separator")));
                case TITLE -> tie.title() == null ? nothing(Target.TITLE, words) : tie.title();
                case NOTE -> tie.note() == null ? nothing(Target.NOTE, words) : words.text(tie.note());
                case UNTIL -> date(until(told), words);
            };
        }

        private static String date(@Nullable PartialDate date, Words words) {
            return date == null ? nothing(Target.SIGNED, words) : words.inFull(date);
        }

        private static String nothing(Target of, Words words) {
            return words.say("exchange.intake.nothing-before", words.name(of));
        }
    }

    private final Set<String> sources;

    /** @param sources ids of the sources that earlier states of the list became */
    Earlier(Set<String> sources) {
        this.sources = sources;
    }

    /** The tie of which the list said what a row says now; empty where it said nothing, or of several. */
    Optional<Saying> of(List<Tie> ties, Claim claim) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        List<Saying> told = new ArrayList<>();
        for (Tie tie : ties) {
            Comparing.beginnings(tie)
                    .filter(event -> sources.containsAll(event.sources().subList(0, 1)))
                    .map(event -> new Saying(tie, event.id(), differences(tie, event, claim)))
                    .forEach(told::add);
        }
        List<Saying> same = told.stream()
                .filter(each -> !each.differences().contains(Part.SIGNED))
                .toList();
        List<Saying> likely = same.isEmpty() ? told : same;
        List<Saying> alike = likely.stream()
                .filter(each -> !each.differences().contains(Part.TYPE))
                .toList();
        List<Saying> found = alike.isEmpty() ? likely : alike;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<Part> differences(Tie tie, TieEvent event, Claim claim) {
        List<Part> parts = new ArrayList<>();
        PartialDate signed = claim.signed();
        // Where the cell is as it was, and the date is not, a person put it right since.
        if (signed != null && !Comparing.covers(signed, event) && !says(event, claim)) {
            parts.add(Part.SIGNED);
        }
        PartialDate until = claim.more().until();
        if (until != null && !until.equals(until(event)) && !says(event, claim)) {
            parts.add(Part.UNTIL);
        }
        // Of a tie of which others tell more, the list corrects no more than what it told itself.
        if (tie.events().size() == 1) {
            add(
                    parts,
                    Part.TYPE,
                    claim.type() != null
                            && claim.type() != tie.type()
                            && !claim.typeStated().equals(tie.typeAsStated()));
            add(parts, Part.STATUS, claim.status() != Status.UNKNOWN && claim.status() != tie.status());
            add(parts, Part.FIELDS, !claim.fields().isEmpty() && !claim.fields().equals(tie.fields()));
            add(parts, Part.TITLE, !claim.title().isEmpty() && !claim.title().equals(tie.title()));
            add(
                    parts,
                    Part.NOTE,
                    !claim.note().isEmpty()
                            && (tie.note() == null || !tie.note().all().contains(claim.note())));
        }
        return parts;
    }

    private static void add(List<Part> parts, Part part, boolean differs) {
        if (differs) {
            parts.add(part);
        }
    }

    /** Whether an event quotes what the list says now. */
    private static boolean says(TieEvent event, Claim claim) {
        String stated = claim.more().stated();
        return !stated.isEmpty() && event.summary().en().contains("“" + stated + "”");
    }

    private static @Nullable PartialDate until(TieEvent event) {
        Document document = event.document();
        return document == null ? null : document.until();
    }

    static TieEvent told(Tie tie, String event) {
        return tie.events().stream()
                .filter(each -> Objects.equals(each.id(), event))
                .findFirst()
                .orElseThrow();
    }
}
