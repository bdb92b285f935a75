package kakehashi.model.value;

/** For whom a document was signed. {@link #THIRD}: for neither locality, as a university, a company or an embassy does. */
public enum SigningSide implements Coded {
    VIETNAM,
    JAPAN,
    THIRD
}
