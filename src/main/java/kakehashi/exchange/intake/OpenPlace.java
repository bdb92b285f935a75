package kakehashi.exchange.intake;

import java.util.List;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A name that may mean several localities, or is near to some; a person says which it is.
 *
 * @param name as the list has it
 * @param ids of those that it may be
 * @param asked the sentence that asks
 * @param all what the list means by such names otherwise, which one answer may say of all of them; null where that is not likely
 */
public record OpenPlace(String name, List<String> ids, Beside asked, @Nullable Bare all) implements Beside {

    public OpenPlace {
        ids = List.copyOf(ids);
    }

    @Override
    public String in(Words words) {
        return asked.in(words);
    }

    @Override
    public String beside(Words words) {
        return asked.beside(words);
    }
}
