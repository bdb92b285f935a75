package kakehashi.model.value;

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
     * Id of the municipality or prefecture that is shown as the capital. Hanoi is by the Constitution of Viet Nam of 2013,
     * article 13, paragraph 5. No law in force says in so many words that Tokyo is: the National Capital Region Development
     * Act (Act No. 83 of 1956), article 2, takes it for granted, for its capital region is the area of Tokyo Metropolis
     * together with its surroundings.
     */
    public String capital() {
        return capital;
    }

    /** What every id of a locality of this country begins with. */
    public String idPrefix() {
        return idPrefix;
    }
}
