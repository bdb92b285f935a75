package kakehashi.sheet.subject;

import kakehashi.model.value.Coded;

/** What an office may type for a visit, in the order in which it is used. It is kept, and read from files, by its code. */
public enum TypedField implements Coded {
    /** Who may read the brief and how it is to be kept; it stands at head and foot of every page. */
    HANDLING,
    /** Whom one meets: a line for each person, name; name in the other script; office. */
    COUNTERPART_DELEGATION,
    /** Who goes: the same. */
    OUR_DELEGATION,
    /** Why, when and where. */
    PROGRAMME,
    /** Who answers for the visit on both sides. */
    CONTACT_OFFICE,
    /** What our side wants. */
    OBJECTIVES,
    /** What our side says. */
    POINTS,
    /** What the other side may raise. */
    EXPECTED,
    /** What our side then says. */
    REPLY,
    /** What is said to the press. */
    PRESS_LINE,
    /** Who wrote it. */
    DRAFTER;

    /** Whether it is one line, whatever was typed. */
    public boolean isOneLine() {
        return this == HANDLING || this == DRAFTER;
    }

    /** Whether it names persons, a line each. */
    public boolean namesPersons() {
        return this == COUNTERPART_DELEGATION || this == OUR_DELEGATION;
    }
}
