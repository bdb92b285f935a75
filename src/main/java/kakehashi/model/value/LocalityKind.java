package kakehashi.model.value;

/** The rank of a locality in its country's system of local government. */
public enum LocalityKind implements Coded {
    MUNICIPALITY(true),
    PROVINCE(true),
    PROVINCIAL_CITY(false),
    TOWN(false),
    DISTRICT(false),
    SPECIAL_ZONE(false),
    PREFECTURE(true),
    DESIGNATED_CITY(false),
    CITY(false),
    SPECIAL_WARD(false),
    VILLAGE(false);

    private final boolean topLevel;

    LocalityKind(boolean topLevel) {
        this.topLevel = topLevel;
    }

    /** Whether a locality of this rank answers to the state itself: a province, a municipality, a prefecture. */
    public boolean isTopLevel() {
        return topLevel;
    }
}
