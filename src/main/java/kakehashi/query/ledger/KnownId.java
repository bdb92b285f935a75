package kakehashi.query.ledger;

/** Names what was searched of all provinces and prefectures as one record. */
public final class KnownId {

    public static final String ID = "--searches";

    private KnownId() {}

    public static boolean is(String id) {
        return id.equals(ID);
    }
}
