package kakehashi.model;

import java.util.List;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What two localities share by being members of the same networks. Derived, never stored.
 *
 * @param networks ids of the networks that both belong to, at least one
 * @param since when the first common network had both as members, or null where that is not on record
 * @param until last day, when every common membership or a member itself has ended; null while it lasts
 */
public record NetworkLink(
        String id,
        String vietnam,
        String japan,
        List<String> networks,
        @Nullable PartialDate since,
        @Nullable PartialDate until)
        implements Link {

    public NetworkLink {
        networks = List.copyOf(networks);
    }

    /** The id of the link between two localities. */
    public static String idOf(String vietnam, String japan) {
        return vietnam + "--" + japan + "--network";
    }

    @Override
    public Scheme scheme() {
        return Scheme.NETWORK;
    }
}
