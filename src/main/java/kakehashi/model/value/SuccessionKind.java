package kakehashi.model.value;

/** How a locality ended. {@link #ABOLISHED}: the unit ended with its level of government. */
public enum SuccessionKind implements Coded {
    MERGED_INTO,
    ABOLISHED,
    REORGANISED_AS,
    SPLIT
}
