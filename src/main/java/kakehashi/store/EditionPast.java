package kakehashi.store;

import java.time.Instant;

/**
 * An edition that was taken over, after the one that the store was filled with.
 *
 * @param number grows by one with each; the first is 1
 * @param former which edition the store had before
 * @param at when it was taken over
 * @param key id of the trusted key that signed it; empty where the program carried it, and where nobody vouched for it
 */
public record EditionPast(int number, String former, String version, Instant at, Origin origin, String key) {

    /** Where it came from. */
    public enum Origin {
        /** The program carried it. */
        PROGRAM,
        /** Somebody took it over out of a file. */
        FILE;

        /** The origin's name as it stands in stores. */
        public String code() {
            return this == PROGRAM ? "program" : "file";
        }
    }
}
