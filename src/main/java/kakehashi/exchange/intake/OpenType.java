package kakehashi.exchange.intake;

import kakehashi.text.Told;
import kakehashi.text.Words;

/** A list's word for a kind of tie that is not known; a person says which it is. */
public record OpenType(String word) implements Told {

    @Override
    public String in(Words words) {
        return words.say("exchange.intake.type-unknown", word);
    }
}
