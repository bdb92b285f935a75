package kakehashi.query.since;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Alias;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.Total;
import kakehashi.query.edit.Difference;
import org.jspecify.annotations.Nullable;

/** Takes the change of one record apart into facts. */
final class ChangedFacts {

    private static final String MEMBERS = "members";

    private final Change change;
    private final @Nullable Step step;
    private final AtlasRecord told;
    private final List<ChangedFact> facts = new ArrayList<>();

    private ChangedFacts(Change change, @Nullable Step step) {
        this.change = change;
        this.step = step;
        told = Objects.requireNonNull(change.after() == null ? change.before() : change.after());
    }

    static List<ChangedFact> of(Change change, @Nullable Step step) {
        ChangedFacts facts = new ChangedFacts(change, step);
        facts.take();
        return facts.facts;
    }

    private void take() {
        if (change.before() == null || change.after() == null) {
            add(new Difference("", change.before(), change.after()), ends(told), sources(told));
            if (change.after() instanceof Tie tie) {
                tie.events().forEach(event -> event(event, new Difference(ChangedFact.path(event), null, event)));
            }
            return;
        }
        if (told instanceof Network network) {
            memberships((Network) change.before(), network);
        }
        for (Difference difference : Difference.of(change)) {
            if (!(told instanceof Network && difference.path().startsWith(MEMBERS))) {
                member(difference);
            }
        }
    }

    private void member(Difference difference) {
        ChangedFact whole = new ChangedFact(change, difference, Set.of(), List.of(), step);
        whole.event()
                .ifPresentOrElse(event -> event(event, difference), () -> add(difference, ends(told), sources(told)));
    }

    private void event(TieEvent event, Difference difference) {
        add(difference, ends(told), event.sources());
    }

    /** Memberships are told by their localities: which place one has in the list says nothing. */
    private void memberships(Network before, Network after) {
        Map<String, Network.Membership> was = byLocality(before);
        Map<String, Network.Membership> is = byLocality(after);
        Set<String> localities = new LinkedHashSet<>(was.keySet());
        localities.addAll(is.keySet());
        for (String locality : localities) {
            Network.Membership one = was.get(locality);
            Network.Membership other = is.get(locality);
            Network.Membership known = other == null ? one : other;
            if (known != null && !Objects.equals(one, other)) {
                add(new Difference(MEMBERS + "[" + locality + "]", one, other), Set.of(locality), known.sources());
            }
        }
    }

    private static Map<String, Network.Membership> byLocality(Network network) {
        return network.members().stream()
                .collect(Collectors.toMap(
                        Network.Membership::locality, member -> member, (one, other) -> other, LinkedHashMap::new));
    }

    private void add(Difference difference, Set<String> ends, List<String> sources) {
        String named = step == null ? null : step.source();
        List<String> all = Stream.concat(Stream.ofNullable(named), sources.stream())
                .distinct()
                .toList();
        facts.add(new ChangedFact(change, difference, ends, all, step));
    }

    /** The localities that a record concerns. */
    private static Set<String> ends(AtlasRecord record) {
        if (record instanceof Tie tie) {
            return Set.of(tie.vietnam(), tie.japan());
        }
        if (record instanceof Succession succession) {
            return Set.of(succession.from(), succession.to());
        }
        if (record instanceof Network network) {
            return byLocality(network).keySet();
        }
        return switch (record.key().kind()) {
            case LOCALITY, ALIAS, PROFILE, LEDGER -> Set.of(record.key().firstWord());
            case SOURCE, PARTY, REGION, TOTAL, TIE, SUCCESSION, NETWORK -> Set.of();
        };
    }

    private static List<String> sources(AtlasRecord record) {
        Stream<@Nullable String> sources;
        if (record instanceof Tie tie) {
            sources = tie.events().stream().flatMap(event -> event.sources().stream());
        } else if (record instanceof Locality locality) {
            sources = Stream.of(locality.source());
        } else if (record instanceof Succession succession) {
            sources = Stream.of(succession.source());
        } else if (record instanceof Network network) {
            sources = network.sources().stream();
        } else if (record instanceof Alias alias) {
            sources = Stream.of(alias.source());
        } else if (record instanceof Profile profile) {
            sources = profile.sources().stream();
        } else if (record instanceof LedgerLine line) {
            sources = Stream.of(line.source());
        } else if (record instanceof Total total) {
            sources = total.sources().stream();
        } else if (record instanceof Region region) {
            sources = region.spans().stream().map(Region.Span::source);
        } else if (record instanceof Source source) {
            sources = Stream.of(source.id());
        } else if (record instanceof Party) {
            sources = Stream.of();
        } else {
            throw new IllegalArgumentException(record.toString());
        }
        return sources.filter(Objects::nonNull).distinct().toList();
    }
}
