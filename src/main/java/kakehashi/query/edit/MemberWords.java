package kakehashi.query.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Document;
import kakehashi.model.Findable;
import kakehashi.model.RecordKey;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SuccessionKind;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Puts what a change did to a record into words: the member, what was there, and what is. */
public final class MemberWords {

    private static final Pattern PLACE = Pattern.compile("\\d{1,9}");
    private static final Set<String> REFERENCES =
            Set.of("vietnam", "japan", "parties", "sources", "source", "parent", "locality", "from", "to", "members");

    /** Numbers that are counted or measured, and grouped as such; a year is not. */
    private static final Set<String> FIGURES = Set.of("population", "areaKm2");

    private final Places places;
    private final Words words;
    private final Called called;

    /** @param asOf the day that names are told as of */
    public MemberWords(Places places, LocalDate asOf) {
        this.places = places;
        words = places.words();
        called = new Called(places, asOf);
    }

    /** What a member is called, with those it lies in, by their ids: "Events (e3) › Date". */
    public String label(Difference difference) {
        return label(difference, (AtlasRecord) null);
    }

    /** As {@link #label(Difference, AtlasRecord)}, of a record as the atlas has it now. */
    public String label(Difference difference, RecordKey record) {
        return label(difference, places.atlas().find(record).orElse(null));
    }

    /**
     * What a member of a record is called, with those it lies in; an event by its kind and day: "Events (Visit, 3 May 2019)
     * › Date". Where that fits two events of the record, or the record is null, by its id.
     */
    public String label(Difference difference, @Nullable AtlasRecord record) {
        if (difference.path().isEmpty()) {
            return words.say("query.whole-record");
        }
        return Stream.of(difference.path().split("\\.", -1))
                .map(step -> step(step, record))
                .collect(Collectors.joining(words.say("query.member-in")));
    }

    private String step(String step, @Nullable AtlasRecord record) {
        String name = step.replaceFirst("\\[.*", "");
        String label = Member.named(name).map(words::name).orElse(name);
        int place = step.indexOf('[');
        if (place < 0) {
            return label;
        }
        String which = step.substring(place + 1, step.length() - 1);
        Optional<String> event =
                record instanceof Tie tie && name.equals("events") ? named(tie, which) : Optional.empty();
        return words.say("query.member-of", label, event.orElseGet(() -> which(which)));
    }

    private Optional<String> named(Tie tie, String id) {
        Optional<String> name = tie.events().stream()
                .filter(each -> each.id().equals(id))
                .map(this::head)
                .findFirst();
        return name.filter(head ->
                tie.events().stream().map(this::head).filter(head::equals).count() == 1);
    }

    private String head(TieEvent event) {
        return joined(words.name(event.kind()), event.date() == null ? "" : words.date(event.date()));
    }

    /** A place counted from one; or an id, which may be any that a file gave. */
    private static String which(String inBrackets) {
        return PLACE.matcher(inBrackets).matches() ? Integer.toString(1 + Integer.parseInt(inBrackets)) : inBrackets;
    }

    /** What was there, in words; a dash for nothing. */
    public String before(Difference difference) {
        return told(difference, difference.before());
    }

    /** What is there, in words; a dash for nothing. */
    public String after(Difference difference) {
        return told(difference, difference.after());
    }

    private String told(Difference difference, @Nullable Object value) {
        String last = difference.path().replaceFirst(".*\\.", "").replaceFirst("\\[.*", "");
        String told = value(last, value);
        return told.isBlank() ? words.say("query.nothing-there") : told;
    }

    private String value(String member, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Coded code) {
            return code instanceof Country ? code.name() : name(code);
        }
        if (value instanceof PartialDate date) {
            return words.date(date);
        }
        if (value instanceof Number figure && FIGURES.contains(member)) {
            return words.number(figure);
        }
        if (value instanceof Boolean yes) {
            return words.say(yes ? "query.yes" : "query.no");
        }
        if (value instanceof String text) {
            Optional<Findable> named =
                    REFERENCES.contains(member) ? places.atlas().find(text) : Optional.empty();
            return named.map(called::name).orElse(text);
        }
        if (value instanceof Collection<?> list) {
            return list.stream()
                    .map(each -> value(member, each))
                    .collect(Collectors.joining(words.say("query.member-and")));
        }
        return value instanceof Record record ? line(record) : String.valueOf(value);
    }

    private String name(Coded code) {
        try {
            // What became of a locality is told with its day, which is a member of its own.
            return code instanceof SuccessionKind ? Words.opening(words.name(code, "…")) : words.name(code);
        } catch (IllegalArgumentException unnamed) {
            return code.code();
        }
    }

    private String line(Record record) {
        if (record instanceof Trilingual text) {
            return words.text(text);
        }
        if (record instanceof TieEvent event) {
            return joined(head(event), words.text(event.summary()));
        }
        if (record instanceof Document document) {
            return joined(
                    words.name(document.type()),
                    Objects.requireNonNullElse(document.title(), ""),
                    document.until() == null ? "" : words.date(document.until()));
        }
        if (record instanceof AtlasRecord known) {
            return known instanceof Findable found
                    ? called.name(found)
                    : known.key().id();
        }
        return Stream.of(Parts.of(record))
                .map(part -> value(part.getName(), Parts.value(part, record)))
                .filter(told -> !told.isBlank())
                .collect(Collectors.joining(words.say("query.member-and")));
    }

    private String joined(String... parts) {
        return List.of(parts).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(words.say("query.member-and")));
    }
}
