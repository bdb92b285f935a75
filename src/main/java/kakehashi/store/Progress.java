package kakehashi.store;

/**
 * How far the opening of a store has come. Told on the thread that opens it, and only when there is something to wait
 * for: an ordinary start tells nothing.
 *
 * @param done of {@code total}; a step whose length is not known has a total of 0
 */
public record Progress(Step step, int done, int total) {

    /** What is being done. */
    public enum Step {
        READING_SEEDS,
        PREPARING_FILE,
        FILLING,
        UPDATING,
        INDEXING,
        WAITING
    }
}
