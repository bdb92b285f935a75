package kakehashi.store;

/** Whether a store can be written from here, and if not, why. */
public enum Access {
    /** This program may write it. */
    WRITING,
    /** It was opened for reading alone. */
    READING,
    /** Another window writes it. */
    ANOTHER_WRITES,
    /** The file, or the folder it is in, cannot be written. */
    NOT_WRITABLE,
    /** The disk is full. */
    DISK_FULL;

    /** What is said of a change that is asked for nevertheless. */
    public StoreProblem refusal() {
        return switch (this) {
            case NOT_WRITABLE -> StoreProblem.READ_ONLY;
            case DISK_FULL -> StoreProblem.DISK_FULL;
            default -> StoreProblem.NOT_WRITER;
        };
    }
}
