package kakehashi.query.profile;

import java.util.Locale;

/** What a profile can tell of a locality. */
public enum Part {
    NAME_EN,
    NAME_VI,
    NAME_JA,
    RANK,
    WITHIN,
    REGION,
    OFFICE_CODE,
    ISO_CODE,
    AREA,
    POPULATION,
    TITLE;

    /** As it stands in files for programs: {@code office-code}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
