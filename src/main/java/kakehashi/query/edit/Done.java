package kakehashi.query.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.Findable;
import kakehashi.model.value.Coded;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** What a step did, as a line in the language of the moment, with its records by the names that they have now. */
public final class Done {

    private static final String KIND = "kind:";
    /** Of a step that was not called by what it did. */
    private static final String SEVERAL = "query.done.several";

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final Places places;
    private final Called called;

    /** @param asOf the day that names are told as of */
    public Done(Places places, LocalDate asOf) {
        this.places = places;
        called = new Called(places, asOf);
    }

    /** As of a step that is this change alone. */
    public String line(Change change) {
        return line(set(change));
    }

    private static ChangeSet set(Change change) {
        return new ChangeSet(
                new UUID(0, 0), Label.of(""), List.of(change), Instant.EPOCH, "", null, ChangeSet.Origin.EDIT);
    }

    /** What the record of a change is called, which may not be on record yet. */
    public String name(Change change) {
        return told(change.key().id(), set(change));
    }

    /** Such as "Added: Visit, Da Nang – Sakai". */
    public String line(ChangeSet set) {
        Label label = label(set);
        Object[] arguments =
                label.arguments().stream().map(argument -> told(argument, set)).toArray();
        return places.words().say(label.key(), arguments);
    }

    /** What the step says that it is; where it says nothing, or what this version does not know, what its changes are. */
    private Label label(ChangeSet set) {
        String said = set.label().key();
        if (!said.equals(SEVERAL) && places.words().has(said)) {
            return set.label();
        }
        if (set.changes().size() > 1) {
            return Label.of(SEVERAL);
        }
        Change only = set.changes().get(0);
        String did = only.before() == null
                ? "query.done.added"
                : only.after() == null ? "query.done.withdrawn" : "query.done.changed";
        return Label.of(did, only.key().id());
    }

    private String told(String argument, ChangeSet set) {
        if (argument.startsWith(KIND)) {
            return Coded.find(EventKind.class, argument.substring(KIND.length()))
                    .map(kind -> places.words().name(kind))
                    .orElse(argument);
        }
        int space = argument.indexOf(' ');
        if (space < 0) {
            return places.atlas().find(argument).map(called::name).orElseGet(() -> gone(argument, set));
        }
        return places.atlas()
                .findLocality(argument.substring(0, space))
                .map(locality -> called.name(locality) + rest(argument.substring(space)))
                .orElse(argument);
    }

    /** What tells a record from others of its locality: in words where it is codes, days and localities, else as it is. */
    private String rest(String told) {
        List<Optional<String>> parts =
                Stream.of(told.strip().split(" ")).map(this::part).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream()
                        .flatMap(Optional::stream)
                        .map(part -> places.words().say("ui.list-separator") + part)
                        .collect(Collectors.joining())
                : told;
    }

    private Optional<String> part(String word) {
        return DAY.matcher(word).matches()
                ? Optional.of(places.words().date(PartialDate.parse(word)))
                : Coded.find(Scheme.class, word)
                        .map(scheme -> Words.within(places.words().name(scheme)))
                        .or(() -> places.atlas().findLocality(word).map(called::name));
    }

    /** A record that is no longer there is called as the step knew it. */
    private String gone(String id, ChangeSet set) {
        return set.changes().stream()
                .filter(change -> change.key().id().equals(id))
                .findFirst()
                .flatMap(Done::known)
                .map(called::name)
                .orElse(id);
    }

    private static Optional<Findable> known(Change change) {
        if (change.after() instanceof Findable after) {
            return Optional.of(after);
        }
        return change.before() instanceof Findable before ? Optional.of(before) : Optional.empty();
    }
}
