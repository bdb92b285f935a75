package kakehashi.exchange.intake;

import java.util.List;
import kakehashi.text.Words;

/**
 * A name that may mean several localities, or is near to some; a person says which it is.
 *
 * @param name as the list has it
 * @param ids of those that it may be
 * @param asked the sentence that asks
 * @param all what one answer may say of all such names of the list: one where the list speaks for it, both where it says nothing
 */
public record OpenPlace(String name, List<String> ids, Beside asked, List<Bare> all) implements Beside {

    public OpenPlace {
        ids = List.copyOf(ids);
        all = List.copyOf(all);
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
