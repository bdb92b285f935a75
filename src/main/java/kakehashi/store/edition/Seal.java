package kakehashi.store.edition;

import kakehashi.model.value.Coded;
import kakehashi.query.rule.Letters;
import kakehashi.text.Told;
import kakehashi.text.Words;

/**
 * Who vouches for what an edition's file holds.
 *
 * @param key id of the key that signed it, as the file says; empty where it is not signed
 */
public record Seal(State state, String key) implements Told {

    /** What a signature is worth. */
    public enum State implements Coded {
        /** One of the keys that the program trusts signed just this. */
        TRUSTED,
        /** Nobody signed it. */
        NONE,
        /** A key signed it of which the program does not know whose it is. */
        UNKNOWN_KEY,
        /** The signature is not of this content: it was altered since, or somebody else's name was put to it. */
        WRONG
    }

    /** Whether it may be taken over without a further question. */
    public boolean isTrusted() {
        return state == State.TRUSTED;
    }

    /** Who signed it, or why that says nothing. */
    @Override
    public String in(Words words) {
        String name = Letters.shown(key);
        return switch (state) {
            case TRUSTED -> words.say("store.seal.trusted", name);
            case NONE -> words.say("store.seal.none");
            case UNKNOWN_KEY -> words.say("store.seal.unknown-key", name);
            case WRONG -> words.say("store.seal.wrong");
        };
    }
}
