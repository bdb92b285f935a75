package kakehashi.exchange.export;

import java.util.Locale;
import kakehashi.model.value.Coded;

/** A member of what is said of ties, localities, events and sources in forms for programs. Its name is the same in every language. */
enum DataColumn implements Coded {
    ID,
    NAME,
    VIETNAM_ID,
    VIETNAM,
    JAPAN_ID,
    JAPAN,
    SCHEME,
    TYPE,
    TYPE_NAME,
    TYPE_AS_STATED,
    TITLE,
    FIELDS,
    STATUS,
    STANDING,
    STANDING_NAME,
    IN_FORCE,
    SINCE,
    SINCE_FIRST_DAY,
    SINCE_LAST_DAY,
    END,
    LAST_CONTACT,
    PARTIES,
    NETWORKS,
    INHERITED_FROM,
    NOTE,
    OWN,
    SOURCES,
    NAME_EN,
    NAME_VI,
    NAME_JA,
    COUNTRY,
    KIND,
    PART_OF,
    CODE,
    ISO_3166_2,
    ENDED,
    TIES,
    LATITUDE,
    LONGITUDE,
    TIE_ID,
    EVENT_ID,
    DATE,
    FIRST_DAY,
    LAST_DAY,
    UNCERTAIN,
    APPROXIMATE,
    SUMMARY_EN,
    SUMMARY_VI,
    SUMMARY_JA,
    CONFLICTS_WITH,
    SURE_FROM,
    SURE_UNTIL,
    ENDING,
    YEAR,
    TIES_IN_FORCE,
    EVENTS,
    SIGNED,
    PUBLISHER,
    PUBLISHED,
    URL,
    LANGUAGE;

    /** As it stands in files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
