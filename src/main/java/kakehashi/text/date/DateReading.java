package kakehashi.text.date;

import java.util.Optional;
import kakehashi.text.Told;

/** What became of a typed line: the time that it means, or why it is refused. Either says so in words. */
public sealed interface DateReading extends Told permits TypedDate, Refusal {

    /** The time that was understood. */
    default Optional<TypedDate> understood() {
        return this instanceof TypedDate date ? Optional.of(date) : Optional.empty();
    }
}
