package kakehashi.session;

import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.query.PairId;

/** What a selected id stands for. */
public enum Kind implements Coded {
    LOCALITY,
    TIE,
    NETWORK_LINK,
    /** A {@link PairId}. */
    PAIR,
    NETWORK,
    PARTY,
    SOURCE,
    REGION;

    /** What the id stands for in this atlas, if it is known there. */
    public static Optional<Kind> of(Atlas atlas, String id) {
        return atlas.findLink(id)
                .map(link -> link instanceof Tie ? TIE : NETWORK_LINK)
                .or(() -> atlas.findLocality(id).map(locality -> LOCALITY))
                .or(() -> atlas.findNetwork(id).map(network -> NETWORK))
                .or(() -> atlas.findParty(id).map(party -> PARTY))
                .or(() -> atlas.findSource(id).map(source -> SOURCE))
                .or(() -> atlas.findRegion(id).map(region -> REGION))
                .or(() -> PairId.of(atlas, id).map(pair -> PAIR));
    }
}
