package kakehashi.model;

import kakehashi.model.value.Scheme;

/** What joins one Vietnamese and one Japanese locality on the map: a recorded tie, or a derived network link. */
public sealed interface Link extends Findable permits Tie, NetworkLink {

    @Override
    String id();

    /** Id of the Vietnamese locality, as it was when the tie was made. */
    String vietnam();

    /** Id of the Japanese locality, as it was when the tie was made. */
    String japan();

    Scheme scheme();
}
