package kakehashi.sheet;

import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** A sheet could not be printed; the message is for the person at the screen. */
public final class SheetPrintException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    SheetPrintException(String message, @Nullable Exception cause) {
        super(message, cause);
    }

    /** As it was said when it was tried to print. */
    @Override
    public String in(Words words) {
        return String.valueOf(getMessage());
    }
}
