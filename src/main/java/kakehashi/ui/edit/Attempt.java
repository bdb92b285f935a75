package kakehashi.ui.edit;

import java.util.List;
import java.util.Optional;
import kakehashi.model.ChangeSet;

/**
 * What would be written if a form were saved now.
 *
 * @param missing names of the fields without which it cannot be saved, where nothing, or nothing legible, stands in them
 * @param set empty where there is not enough yet, or nothing would change
 */
public record Attempt(List<String> missing, Optional<ChangeSet> set) {

    public Attempt {
        missing = List.copyOf(missing);
    }
}
