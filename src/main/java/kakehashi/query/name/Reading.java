package kakehashi.query.name;

/**
 * A locality that a line may mean.
 *
 * @param name by which it was met; of a ward or something else in it, the name of what is around
 */
public record Reading(String locality, Fit fit, PlaceName name) {

    /** Whether the whole line means this locality. */
    public boolean isWhole() {
        return fit.compareTo(Fit.BEGINS) < 0;
    }
}
