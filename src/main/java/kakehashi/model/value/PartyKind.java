package kakehashi.model.value;

/** What kind of body a third party is. */
public enum PartyKind implements Coded {
    AGENCY,
    MINISTRY,
    UTILITY,
    UNIVERSITY,
    COMPANY,
    NPO,
    FOUNDATION,
    ASSOCIATION,
    CHAMBER,
    SCHOOL,
    PROGRAMME
}
