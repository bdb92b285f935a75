package kakehashi.session.keep;

import java.util.Optional;

/**
 * What can be done about a store that cannot be opened.
 *
 * @param last the newest backup that can be put back; empty where there is none
 * @param canSalvage whether it can be tried to save what can still be read
 */
public record Remedy(Optional<Copy> last, boolean canSalvage) {

    public static final Remedy NONE = new Remedy(Optional.empty(), false);
}
