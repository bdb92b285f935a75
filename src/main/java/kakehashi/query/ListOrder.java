package kakehashi.query;

import java.util.Optional;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.query.term.Standing;

/** What a list of links is ordered by before it is ordered by places. */
public enum ListOrder implements Coded {
    /** By places alone. */
    PLACE,
    /** What lives before what is over, and that before what was never agreed. */
    STANDING,
    /** The latest contact first; without one last. */
    LAST_CONTACT,
    /** The youngest link first; without a beginning last. */
    SINCE;

    private static final int HOLDS = 0;
    private static final int MAY_HOLD = 1;
    private static final int IS_PRACTISED = 2;
    private static final int IS_WISHED = 3;
    private static final int IS_OVER = 4;

    /** A number that is smaller for what comes first, as of the day of the meanings. */
    public long rank(Link link, Meanings meanings) {
        return switch (this) {
            case PLACE -> 0;
            case STANDING -> standing(link, meanings);
            case LAST_CONTACT -> latestFirst(link instanceof Tie tie ? meanings.lastContact(tie) : Optional.empty());
            case SINCE -> latestFirst(meanings.since(link));
        };
    }

    private static long latestFirst(Optional<PartialDate> date) {
        return date.map(known -> -known.earliest().toEpochDay()).orElse(Long.MAX_VALUE);
    }

    private static int standing(Link link, Meanings meanings) {
        if (!(link instanceof Tie tie)) {
            return meanings.inForceOn(link, meanings.asOf()) ? HOLDS : IS_OVER;
        }
        Standing standing = meanings.standing(tie);
        return switch (standing.kind()) {
            case IN_FORCE_UNTIL, IN_FORCE, IN_FORCE_THEN, RENEWS_ITSELF, RENEWED_ITSELF -> HOLDS;
            case NOT_BEGUN, BETWEEN_TERMS, END_UNSEEN, NOT_VERIFIED, RAN_OUT, NOT_DECIDABLE -> MAY_HOLD;
            case EXCHANGE -> IS_PRACTISED;
            case ANNOUNCED, PROPOSED -> IS_WISHED;
            case ENDED, PLANNED_END, ENDED_UNDATED, COMPLETED -> IS_OVER;
        };
    }
}
