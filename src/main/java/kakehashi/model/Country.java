package kakehashi.model;

/** The two countries of the atlas; the code is that of ISO 3166-1 in lower case. */
public enum Country implements Coded {
    VN("vn-"),
    JP("jp-");

    private final String idPrefix;

    Country(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    /** What every id of a locality of this country begins with. */
    public String idPrefix() {
        return idPrefix;
    }
}
