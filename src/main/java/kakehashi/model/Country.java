package kakehashi.model;

import java.util.Locale;

/** The two countries of the atlas. */
public enum Country {
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

    /** The ISO 3166-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
