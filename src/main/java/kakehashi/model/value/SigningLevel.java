package kakehashi.model.value;

/** How high those stood who signed a document. */
public enum SigningLevel implements Coded {
    HEADS,
    DEPUTIES,
    DEPARTMENTS,
    ASSEMBLIES,
    OTHER
}
