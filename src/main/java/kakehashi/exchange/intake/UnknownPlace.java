package kakehashi.exchange.intake;

import kakehashi.text.Told;
import kakehashi.text.Words;

/** A name that is no locality's on record, nor near one; lists of the whole world have hundreds. */
public record UnknownPlace(String name) implements Told {

    @Override
    public String in(Words words) {
        return words.say("exchange.intake.place-unknown", name);
    }
}
