package kakehashi.store;

import kakehashi.text.Words;

/**
 * How far the opening of a store has come, or a long write. Told on the thread that does it, and only when there is something
 * to wait for: an ordinary start tells nothing.
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
        WAITING,
        WRITING
    }

    /** What is being done, without a full stop. */
    public String in(Words words) {
        return switch (step) {
            case READING_SEEDS -> words.say("store.progress.reading-seeds");
            case PREPARING_FILE -> words.say("store.progress.preparing-file");
            case FILLING -> words.say("store.progress.filling");
            case UPDATING -> words.say("store.progress.updating");
            case INDEXING -> words.say("store.progress.indexing");
            case WAITING -> words.say("store.progress.waiting");
            case WRITING -> words.say("store.progress.writing");
        };
    }
}
