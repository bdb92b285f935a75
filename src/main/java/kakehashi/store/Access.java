package kakehashi.store;

/** Whether a store can be written from here, and if not, why. */
public enum Access {
    /** This program may write it. */
    WRITING,
    /** Another window writes it. */
    ANOTHER_WRITES,
    /** The file, or the folder it is in, cannot be written. */
    NOT_WRITABLE
}
