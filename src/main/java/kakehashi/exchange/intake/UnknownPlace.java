package kakehashi.exchange.intake;

import kakehashi.text.Words;

/** A name that is no locality's on record, nor near one; lists of the whole world have hundreds. */
public record UnknownPlace(String name) implements Beside {

    @Override
    public String in(Words words) {
        return words.say("exchange.intake.place-unknown", name);
    }

    @Override
    public String beside(Words words) {
        return words.say("exchange.intake.beside.place-unknown", name);
    }
}
