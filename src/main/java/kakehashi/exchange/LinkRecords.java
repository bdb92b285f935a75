package kakehashi.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;

/** What other records say of a link: those that attest it, and the networks that its two ends share. Any thread. */
public record LinkRecords(Atlas atlas) {

    /**
     * The ids of all that attest an event of a tie, or that the two are members of a network; in the order in which they are met.
     *
     * @param link a tie with those of its events that count, as when it is read as of a day
     */
    public Set<String> sources(Link link) {
        Set<String> sources = new LinkedHashSet<>();
        if (link instanceof Tie tie) {
            tie.events().forEach(event -> sources.addAll(event.sources()));
        } else if (link instanceof NetworkLink shared) {
            for (String id : shared.networks()) {
                atlas.findNetwork(id).ifPresent(network -> {
                    sources.addAll(network.sources());
                    network.members().stream()
                            .filter(member -> member.locality().equals(link.vietnam())
                                    || member.locality().equals(link.japan()))
                            .forEach(member -> sources.addAll(member.sources()));
                });
            }
        }
        return sources;
    }

    /** Where its sources can be read; by its title what has no address. */
    public List<String> addresses(Link link) {
        return sources(link).stream()
                .map(atlas::source)
                .map(source -> source.url() == null ? source.title() : source.url())
                .toList();
    }

    /** The networks in which both of its ends are. */
    public List<Network> networks(Link link) {
        return atlas.findLink(NetworkLink.idOf(link.vietnam(), link.japan())).stream()
                .filter(NetworkLink.class::isInstance)
                .flatMap(shared -> ((NetworkLink) shared).networks().stream())
                .flatMap(id -> atlas.findNetwork(id).stream())
                .toList();
    }
}
