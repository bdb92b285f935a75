package kakehashi.model.value;

/** What kind of publication a source is. */
public enum SourceKind implements Coded {
    NEWS,
    GOVERNMENT,
    ORGANISATION,
    REFERENCE,
    REPORT
}
