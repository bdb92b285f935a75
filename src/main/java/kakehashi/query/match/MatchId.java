package kakehashi.query.match;

import java.util.Optional;
import kakehashi.model.Atlas;

/** Names the possible partners of a locality as one record, whether or not there are any. */
public record MatchId(String locality) {

    private static final String ENDING = "--partners";

    /** Whose possible partners an id names; empty where it names none, or those of a locality that the atlas does not know. */
    public static Optional<MatchId> of(Atlas atlas, String id) {
        return Optional.of(id)
                .filter(named -> named.endsWith(ENDING))
                .map(named -> named.substring(0, named.length() - ENDING.length()))
                .filter(locality -> atlas.findLocality(locality).isPresent())
                .map(MatchId::new);
    }

    /** The id of the record: {@code vn-…--partners}. */
    public String id() {
        return locality + ENDING;
    }
}
