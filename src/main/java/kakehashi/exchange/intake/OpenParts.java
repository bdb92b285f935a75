package kakehashi.exchange.intake;

import kakehashi.text.Words;

/**
 * One of several ties that a row has in one cell; a person says once for all rows whether each is a tie of its own.
 *
 * @param part which it is, from 1
 * @param of how many the row has
 */
public record OpenParts(int part, int of) implements Beside {

    @Override
    public String in(Words words) {
        return words.say("exchange.intake.apart", part, of);
    }

    @Override
    public String beside(Words words) {
        return words.say("exchange.intake.beside.apart", part, of);
    }
}
