package kakehashi.store;

/** Why a store cannot be opened or written, or a change of it is refused. In every case what it held before is still there. */
public enum StoreProblem {
    /** Another program keeps it locked, or another window is still filling it. */
    LOCKED,
    /** It is a SQLite file, but parts of it cannot be read. */
    CORRUPT,
    /** It can be read, but some records are not as they were written. */
    ALTERED,
    /** It is not a SQLite file. */
    NOT_A_DATABASE,
    /** It is a SQLite file that another program made. */
    NOT_OURS,
    /** A later version of this program wrote it. */
    NEWER,
    /** The file, or the folder it is or would be in, cannot be written. */
    READ_ONLY,
    /** The disk is full. */
    DISK_FULL,
    /** There is a folder where the file should be. */
    IS_FOLDER,
    /** It is a pipe or a device. */
    NOT_A_FILE,
    /** Its path has more characters than SQLite takes. */
    PATH_TOO_LONG,
    /** The file cannot be read, or the disk reports an error. */
    UNREADABLE,
    /** The seeds to fill it from break rules of their format. */
    BAD_SEEDS,
    /** SQLite's own library cannot be unpacked and loaded; the store was not looked at. */
    NO_LIBRARY,
    /** The file was moved or deleted while it was open. */
    GONE,
    /** Another file was put in its place while it was open, or another program changed it. */
    REPLACED,
    /** This window opened it for reading only, or closed it. */
    NOT_WRITER,
    /** A record that was to be changed is no longer as it was when the change was made. */
    STALE,
    /** What a change would leave breaks a rule that records keep, as that who is named must be there. */
    UNFIT,
    /** The journal was altered by another hand, from some entry on. */
    JOURNAL
}
