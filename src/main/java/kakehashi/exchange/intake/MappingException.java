package kakehashi.exchange.intake;

import java.io.IOException;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** A file is no mapping that can be read; it says where, and what to do. */
public final class MappingException extends IOException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Told fault;

    MappingException(Told fault) {
        super("unreadable mapping");
        this.fault = fault;
    }

    @Override
    public String in(Words words) {
        return fault.in(words);
    }
}
