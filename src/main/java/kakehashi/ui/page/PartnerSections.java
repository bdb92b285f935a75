package kakehashi.ui.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Locality;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.model.value.Field;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.PairId;
import kakehashi.query.Row;
import kakehashi.query.compare.Partners;
import kakehashi.session.Session;
import kakehashi.text.Places;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** The sections about a locality's partners: by field, what each does elsewhere in the country, and whom another shares. */
final class PartnerSections {

    private final FactColumn facts;
    private final Partners partners;
    private final Locality locality;
    private final Session session;
    private final Words words;
    private final Places places;

    PartnerSections(FactColumn facts, Partners partners, Locality locality) {
        this.facts = facts;
        this.partners = partners;
        this.locality = locality;
        session = facts.session();
        words = session.words();
        places = session.places();
    }

    void build() {
        byField();
        elsewhere();
        facts.heading(words.say("page.shared"));
        facts.getChildren().add(sharedWith());
    }

    /** Asks for another locality of the same country and then narrows the ties to those with the partners that both share. */
    private LocalityField sharedWith() {
        return new LocalityField(
                session,
                session.atlas().records().localities().stream()
                        .filter(other -> other.country() == locality.country() && !other.equals(locality))
                        .map(Locality::id)
                        .filter(session.atlas()::hasTies)
                        .sorted(places.order(session.asOf()))
                        .toList(),
                "shared-with",
                words.say("page.shared-with"),
                id -> {
                    session.narrow(session.asked()
                            .filter()
                            .with(Facet.LOCALITY, new Choice(Set.of(locality.id(), id), Match.ALL)));
                    session.select(null);
                });
    }

    private void byField() {
        Map<Field, Set<String>> byField = partners.byField();
        Set<String> without = partners.withoutField();
        if (byField.isEmpty() && without.isEmpty()) {
            facts.empty(words.say("page.by-field"));
            return;
        }
        facts.heading(words.say("page.by-field"));
        byField.forEach((field, ids) -> partners(
                words.name(field),
                ids,
                partners.ties().stream()
                        .map(row -> (Tie) row.link())
                        .filter(tie -> tie.fields().contains(field))
                        .toList()));
        if (!without.isEmpty()) {
            partners(
                    words.say("page.no-field"),
                    without,
                    partners.ties().stream()
                            .map(row -> (Tie) row.link())
                            .filter(tie -> tie.fields().isEmpty())
                            .toList());
        }
    }

    private void partners(String label, Set<String> ids, List<Tie> ties) {
        List<String> ordered = ordered(ids);
        facts.fact(
                label,
                named(ordered),
                sources(ties),
                FactColumn.beside(ordered.stream()
                        .map(id -> facts.link(name(id), pair(locality.id(), id)))
                        .toList()));
    }

    private void elsewhere() {
        Map<String, List<Row>> byPartner = partners.byPartner();
        String heading =
                words.say(locality.country() == Country.VN ? "page.elsewhere-vietnam" : "page.elsewhere-japan");
        List<String> busy = ordered(byPartner.keySet().stream()
                .filter(id -> !partners.elsewhere(id).isEmpty())
                .toList());
        if (busy.isEmpty()) {
            facts.empty(heading);
            return;
        }
        facts.heading(heading);
        for (String partner : busy) {
            Map<String, Integer> counts = partners.elsewhere(partner);
            Map<String, String> others = new LinkedHashMap<>();
            ordered(counts.keySet())
                    .forEach(id -> others.put(id, words.say("page.with-count", name(id), counts.getOrDefault(id, 0))));
            facts.fact(
                    Words.opening(name(partner)),
                    String.join(words.say("ui.list-separator"), others.values()),
                    sources(Partners.of(session.meanings(), partner).ties().stream()
                            .map(row -> (Tie) row.link())
                            .toList()),
                    FactColumn.beside(others.entrySet().stream()
                            .map(other -> facts.link(other.getValue(), pair(other.getKey(), partner)))
                            .toList()));
        }
    }

    private List<Source> sources(List<Tie> ties) {
        List<TieEvent> events =
                ties.stream().flatMap(tie -> tie.events().stream()).toList();
        return facts.sourcesOf(events);
    }

    private List<String> ordered(Collection<String> ids) {
        List<String> ordered = new ArrayList<>(ids);
        ordered.sort(places.order(session.asOf()));
        return ordered;
    }

    private String named(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(words.say("ui.list-separator")));
    }

    private String name(String id) {
        return places.listed(id, session.asOf());
    }

    private String pair(String one, String other) {
        return PairId.between(session.atlas(), one, other).id();
    }
}
