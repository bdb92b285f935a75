package kakehashi.query;

/** What one facet asks of each link, by its number in the index. */
interface Demand {

    boolean isMetBy(int link);

    static Demand of(Choice choice, Values values, boolean[] wanted) {
        return switch (choice.match()) {
            case ANY -> link -> values.hasAny(link, wanted);
            case NONE -> link -> !values.hasAny(link, wanted);
            // A value that no link was ever met with has no number; then nothing can have each.
            case ALL -> link -> values.count(link, wanted) == choice.values().size();
        };
    }
}
