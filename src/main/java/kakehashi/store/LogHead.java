package kakehashi.store;

/**
 * The end of a store's journal at one moment. Who notes its hash can tell later that nothing before it was altered, and that
 * nothing after it is missing.
 *
 * @param serial of the newest entry; 0 where there is none
 * @param hash of the newest entry, which follows from all before it; empty where there is none
 */
public record LogHead(int serial, String hash) {}
