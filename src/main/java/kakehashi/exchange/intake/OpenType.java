package kakehashi.exchange.intake;

import kakehashi.text.Words;

/** A list's word for a kind of tie that is not known; a person says which it is. */
public record OpenType(String word) implements Beside {

    @Override
    public String in(Words words) {
        return words.say("exchange.intake.type-unknown", word);
    }

    @Override
    public String beside(Words words) {
        return words.say("exchange.intake.beside.type-unknown", word);
    }
}
