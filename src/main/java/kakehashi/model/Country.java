package kakehashi.model;

/** The two countries of the atlas; the code is that of ISO 3166-1 in lower case. */
public enum Country implements Coded {
    VN("vn-", "vn-hanoi"),
    JP("jp-", "jp-tokyo");

    private final String idPrefix;
    private final String capital;

    Country(String idPrefix, String capital) {
        this.idPrefix = idPrefix;
        this.capital = capital;
    }

    /**
     * Id of the municipality or prefecture that is the capital: Hanoi (constitution of 2013, article 13), Tokyo
     * Metropolis (where the law on the capital region of 1956 counts from).
     */
    public String capital() {
        return capital;
    }

    /** What every id of a locality of this country begins with. */
    public String idPrefix() {
        return idPrefix;
    }
}
