package kakehashi.query.edit;

import java.time.LocalDate;
import java.util.Optional;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Findable;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.EventKind;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;

/** What a step did, as a line in the language of the moment, with its records by the names that they have now. */
public final class Done {

    private static final String KIND = "kind:";

    private final Places places;
    private final RecordNames names;

    /** @param asOf the day that names are told as of */
    public Done(Places places, LocalDate asOf) {
        this.places = places;
        this.names = new RecordNames(places, asOf);
    }

    /** Such as "Event added: Visit (Da Nang – Sakai)". */
    public String line(ChangeSet set) {
        Object[] arguments = set.label().arguments().stream()
                .map(argument -> told(argument, set))
                .toArray();
        Words words = places.words();
        return words.has(set.label().key()) ? words.say(set.label().key(), arguments) : words.say("query.done.several");
    }

    private String told(String argument, ChangeSet set) {
        if (argument.startsWith(KIND)) {
            return Coded.find(EventKind.class, argument.substring(KIND.length()))
                    .map(kind -> places.words().name(kind))
                    .orElse(argument);
        }
        int space = argument.indexOf(' ');
        String id = space < 0 ? argument : argument.substring(0, space);
        boolean isLocality = space > 0 && places.atlas().findLocality(id).isPresent();
        if (space < 0) {
            return places.atlas().find(id).map(names::name).orElseGet(() -> gone(id, set));
        }
        return isLocality ? names.name(id) + argument.substring(space) : argument;
    }

    /** A record that is no longer there is called as the step knew it. */
    private String gone(String id, ChangeSet set) {
        return set.changes().stream()
                .filter(change -> change.key().id().equals(id))
                .findFirst()
                .flatMap(Done::known)
                .filter(this::isNameable)
                .map(names::name)
                .orElse(id);
    }

    private static Optional<Findable> known(Change change) {
        if (change.after() instanceof Findable after) {
            return Optional.of(after);
        }
        return change.before() instanceof Findable before ? Optional.of(before) : Optional.empty();
    }

    private boolean isNameable(Findable record) {
        return record.fold(
                locality -> false,
                tie -> hasPlaces(tie),
                link -> false,
                network -> true,
                party -> true,
                source -> true,
                region -> false);
    }

    private boolean hasPlaces(Tie tie) {
        return places.atlas().findLocality(tie.vietnam()).isPresent()
                && places.atlas().findLocality(tie.japan()).isPresent();
    }
}
