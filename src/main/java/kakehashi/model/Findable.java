package kakehashi.model;

import java.util.function.Function;

/**
 * What a person looks up in an atlas, finds by typed words and selects: it has an id, by which {@link Atlas#find(String)}
 * gives it, and a name.
 */
public sealed interface Findable permits Locality, Link, Network, Party, Source, Region {

    String id();

    /**
     * What the one of these functions makes of it that is for its kind. All kinds are asked for, so that none is forgotten
     * where one is added.
     */
    default <T> T fold(
            Function<? super Locality, ? extends T> ofLocality,
            Function<? super Tie, ? extends T> ofTie,
            Function<? super NetworkLink, ? extends T> ofNetworkLink,
            Function<? super Network, ? extends T> ofNetwork,
            Function<? super Party, ? extends T> ofParty,
            Function<? super Source, ? extends T> ofSource,
            Function<? super Region, ? extends T> ofRegion) {
        if (this instanceof Locality locality) {
            return ofLocality.apply(locality);
        }
        if (this instanceof Tie tie) {
            return ofTie.apply(tie);
        }
        if (this instanceof NetworkLink link) {
            return ofNetworkLink.apply(link);
        }
        if (this instanceof Network network) {
            return ofNetwork.apply(network);
        }
        if (this instanceof Party party) {
            return ofParty.apply(party);
        }
        return this instanceof Source source ? ofSource.apply(source) : ofRegion.apply((Region) this);
    }
}
