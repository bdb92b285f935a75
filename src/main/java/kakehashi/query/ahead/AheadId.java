package kakehashi.query.ahead;

import java.util.Optional;
import kakehashi.model.Atlas;

/**
 * Names what comes up as one record, whether or not anything does.
 *
 * @param locality of whose ties; empty for those of the result
 */
public record AheadId(Optional<String> locality) {

    /** What the ties of the result have before them. */
    public static final AheadId OF_RESULT = new AheadId(Optional.empty());

    private static final String ENDING = "--ahead";

    public static AheadId of(String locality) {
        return new AheadId(Optional.of(locality));
    }

    /** Of what an id names; empty where it names nothing that comes up, or that of a locality that the atlas does not know. */
    public static Optional<AheadId> of(Atlas atlas, String id) {
        if (id.equals(ENDING)) {
            return Optional.of(OF_RESULT);
        }
        return Optional.of(id)
                .filter(named -> named.endsWith(ENDING))
                .map(named -> named.substring(0, named.length() - ENDING.length()))
                .filter(locality -> atlas.findLocality(locality).isPresent())
                .map(AheadId::of);
    }

    /** The id of the record: {@code vn-…--ahead}. */
    public String id() {
        return locality.orElse("") + ENDING;
    }
}
