package kakehashi.exchange.intake;

import kakehashi.text.Told;
import kakehashi.text.Words;

/** What is told otherwise where the list stands before a person: without ids, and with what to choose there. */
public interface Beside extends Told {

    String beside(Words words);

    /**
     * @param said where a mapping is written
     * @param beside where the list stands before a person
     */
    static Beside of(Told said, Told beside) {
        return new Beside() {
            @Override
            public String in(Words words) {
                return said.in(words);
            }

            @Override
            public String beside(Words words) {
                return beside.in(words);
            }
        };
    }
}
