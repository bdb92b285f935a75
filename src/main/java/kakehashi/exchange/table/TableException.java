package kakehashi.exchange.table;

import java.io.IOException;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** A file is no table that can be read; it says why, and what to do. */
public final class TableException extends IOException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Told fault;

    TableException(Told fault) {
        super("unreadable table");
        this.fault = fault;
    }

    static TableException of(String key, Object... arguments) {
        return new TableException(words -> words.say(key, arguments));
    }

    @Override
    public String in(Words words) {
        return fault.in(words);
    }
}
