package kakehashi.query.edit;

import java.util.Locale;
import java.util.Optional;
import kakehashi.model.value.Coded;

/** The members of records, for what a person calls them. */
enum Member implements Coded {
    ID,
    VIETNAM,
    JAPAN,
    SCHEME,
    TYPE,
    TYPE_AS_STATED,
    TITLE,
    FIELDS,
    STATUS,
    PARTIES,
    EVENTS,
    NOTE,
    DATE,
    KIND,
    SUMMARY,
    SOURCES,
    CONFLICTS_WITH,
    GO_BY,
    DOCUMENT,
    SIGNATORIES,
    LEVEL,
    PLACE,
    UNTIL,
    RENEWAL,
    NOTICE,
    BESIDE,
    SIDE,
    NAME,
    OFFICE,
    COUNTRY,
    ERAS,
    SOURCE,
    FROM,
    TO,
    PARENT,
    CODE,
    ISO,
    SEAT,
    LAT,
    LON,
    SPANS,
    MEMBERS,
    FOUNDED,
    LOCALITY,
    SINCE,
    PUBLISHER,
    PUBLISHER_NAME,
    URL,
    COPY,
    VIA,
    PUBLISHED,
    LANGUAGE,
    RANK,
    TEXT,
    POPULATION,
    AREA_KM2,
    RESULT,
    COUNT,
    WITHIN,
    WHAT,
    RELATION,
    BY,
    EN,
    VI,
    JA;

    /** The member of this name in a record; empty for one that the format does not have. */
    static Optional<Member> named(String component) {
        return Coded.find(
                Member.class, component.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }
}
