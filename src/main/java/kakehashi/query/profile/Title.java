package kakehashi.query.profile;

import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.value.Coded;

/** What a locality may call itself because it is a member of a network. */
public enum Title implements Coded {
    CREATIVE_CITY("unesco-creative-cities"),
    HISTORICAL_CITY("league-of-historical-cities"),
    LEARNING_CITY("unesco-gnlc");

    private final String network;

    Title(String network) {
        this.network = network;
    }

    /** The title of the members of a network; most networks give none. */
    static Optional<Title> of(String network) {
        return Stream.of(values())
                .filter(title -> title.network.equals(network))
                .findFirst();
    }
}
