package kakehashi.query.profile;

import kakehashi.model.value.Coded;

/** What a profile can tell of a locality. */
public enum Part implements Coded {
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
    TITLE
}
