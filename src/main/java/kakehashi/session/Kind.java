package kakehashi.session;

import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.value.Coded;
import kakehashi.query.PairId;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.compare.ComparisonId;
import kakehashi.query.compare.Handover;
import kakehashi.query.ledger.KnownId;
import kakehashi.query.match.MatchId;

/** What a selected id stands for. */
public enum Kind implements Coded {
    LOCALITY,
    TIE,
    NETWORK_LINK,
    /** A {@link PairId}. */
    PAIR,
    /** A {@link ComparisonId}. */
    COMPARISON,
    /** A {@link Handover}. */
    HANDOVER,
    /** A {@link MatchId}. */
    MATCH,
    /** An {@link AheadId}. */
    AHEAD,
    /** {@link KnownId#ID}. */
    KNOWN,
    NETWORK,
    PARTY,
    SOURCE,
    REGION;

    /** What the id stands for in this atlas, if it is known there. */
    public static Optional<Kind> of(Atlas atlas, String id) {
        return atlas.find(id)
                .map(found -> found.fold(
                        locality -> LOCALITY,
                        tie -> TIE,
                        link -> NETWORK_LINK,
                        network -> NETWORK,
                        party -> PARTY,
                        source -> SOURCE,
                        region -> REGION))
                .or(() -> PairId.of(atlas, id).map(pair -> PAIR))
                .or(() -> ComparisonId.of(atlas, id).map(compared -> COMPARISON))
                .or(() -> Handover.dayOf(id).map(day -> HANDOVER))
                .or(() -> MatchId.of(atlas, id).map(match -> MATCH))
                .or(() -> AheadId.of(atlas, id).map(ahead -> AHEAD))
                .or(() -> KnownId.is(id) ? Optional.of(KNOWN) : Optional.empty());
    }
}
