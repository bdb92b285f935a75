package kakehashi.model;

/**
 * Any record that an atlas holds, as it stands in the seeds and in a store. What is derived, such as a
 * {@link NetworkLink}, is none.
 */
public sealed interface AtlasRecord
        permits Alias, LedgerLine, Locality, Network, Party, Profile, Region, Source, Succession, Tie, Total {

    /** What this record is known by: no two of one atlas have the same. */
    RecordKey key();
}
