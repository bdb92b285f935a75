package kakehashi.ui.edit.record;

import java.util.Arrays;
import java.util.List;
import kakehashi.model.Alias;
import kakehashi.model.Era;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.value.Coded;

/** The members of records that a form asks for; those of one kind in the order of its form. */
enum Asked implements Coded {
    PARTY_NAME(Party.class, "name"),
    PARTY_KIND(Party.class, "kind"),

    NETWORK_NAME(Network.class, "name"),
    NETWORK_FOUNDED(Network.class, "founded"),
    NETWORK_MEMBERS(Network.class, "members"),
    NETWORK_SOURCES(Network.class, "sources"),
    NETWORK_NOTE(Network.class, "note"),

    MEMBER_LOCALITY(Network.Membership.class, "locality"),
    MEMBER_SINCE(Network.Membership.class, "since"),
    MEMBER_UNTIL(Network.Membership.class, "until"),
    MEMBER_SOURCES(Network.Membership.class, "sources"),

    SOURCE_TITLE(Source.class, "title"),
    SOURCE_PUBLISHER(Source.class, "publisher"),
    SOURCE_PUBLISHER_NAME(Source.class, "publisherName"),
    SOURCE_PUBLISHED(Source.class, "published"),
    SOURCE_KIND(Source.class, "kind"),
    SOURCE_RANK(Source.class, "rank"),
    SOURCE_LANGUAGE(Source.class, "language"),
    SOURCE_URL(Source.class, "url"),
    SOURCE_COPY(Source.class, "copy"),
    SOURCE_VIA(Source.class, "via"),

    LOCALITY_ERAS(Locality.class, "eras"),
    LOCALITY_SOURCE(Locality.class, "source"),

    ERA_NAME(Era.class, "name"),
    ERA_KIND(Era.class, "kind"),
    ERA_FROM(Era.class, "from"),
    ERA_TO(Era.class, "to"),
    ERA_PARENT(Era.class, "parent"),
    ERA_SEAT(Era.class, "seat"),
    ERA_CODE(Era.class, "code"),
    ERA_ISO(Era.class, "iso"),

    ALIAS_TEXT(Alias.class, "text"),
    ALIAS_KIND(Alias.class, "kind"),
    ALIAS_LANGUAGE(Alias.class, "language"),
    ALIAS_SOURCE(Alias.class, "source"),

    SUCCESSION_TO(Succession.class, "to"),
    SUCCESSION_DATE(Succession.class, "date"),
    SUCCESSION_KIND(Succession.class, "kind"),
    SUCCESSION_NOTE(Succession.class, "note"),
    SUCCESSION_SOURCE(Succession.class, "source"),

    PROFILE_DATE(Profile.class, "date"),
    PROFILE_POPULATION(Profile.class, "population"),
    PROFILE_AREA(Profile.class, "areaKm2"),
    PROFILE_SOURCES(Profile.class, "sources"),

    LEDGER_SCHEME(LedgerLine.class, "scheme"),
    LEDGER_DATE(LedgerLine.class, "date"),
    LEDGER_RESULT(LedgerLine.class, "result"),
    LEDGER_COUNT(LedgerLine.class, "count"),
    LEDGER_WITHIN(LedgerLine.class, "within"),
    LEDGER_NOTE(LedgerLine.class, "note"),
    LEDGER_SOURCE(LedgerLine.class, "source");

    private final Class<? extends Record> kind;
    private final String member;

    Asked(Class<? extends Record> kind, String member) {
        this.kind = kind;
        this.member = member;
    }

    /** Those of a kind of record. */
    static List<Asked> of(Class<? extends Record> kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
    }

    /** The name of the member in the record. */
    String member() {
        return member;
    }

    /** Whether it tells what the others are about, so that a line can leave it out. */
    boolean isBeside() {
        return switch (member) {
            case "sources", "source", "note", "seat", "code", "iso", "within", "language" -> true;
            default -> false;
        };
    }
}
