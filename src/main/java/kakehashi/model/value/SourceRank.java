package kakehashi.model.value;

/**
 * In which part of a printed list a source stands. The rank is that of its publisher, wherever the copy was read:
 * {@link #OFFICIAL} are governments, localities, their agencies and networks; {@link #ORGANISATION} are universities,
 * chambers, companies and persons about their own acts.
 */
public enum SourceRank implements Coded {
    OFFICIAL,
    PRESS,
    ORGANISATION,
    REFERENCE,
    OTHER
}
