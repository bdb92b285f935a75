package kakehashi.model.value;

/** How two localities co-operate. {@link #NETWORK} is derived from memberships and never stored as a tie. */
public enum Scheme implements Coded {
    OFFICIAL,
    THIRD_PARTY,
    NETWORK
}
