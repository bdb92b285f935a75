package kakehashi.sheet.mappage;

import kakehashi.map.ground.Known;
import kakehashi.query.Meanings;
import kakehashi.query.ledger.Extent;
import kakehashi.query.ledger.Ledger;

/** How far places were searched, as the ground of a map tells it. */
public final class Searches {

    private Searches() {}

    /** That of the provinces and prefectures of the day. */
    public static Known on(Meanings meanings) {
        Ledger ledger = new Ledger(meanings);
        return new Known(
                ledger.provinces(Extent.SEARCHED),
                ledger.provinces(Extent.IN_PART),
                ledger.provinces(Extent.NOT_SEARCHED));
    }
}
