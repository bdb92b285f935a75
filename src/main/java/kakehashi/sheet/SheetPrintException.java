package kakehashi.sheet;

import org.jspecify.annotations.Nullable;

/** A sheet could not be printed; the message is for the person at the screen. */
public final class SheetPrintException extends Exception {

    private static final long serialVersionUID = 1L;

    SheetPrintException(String message, @Nullable Exception cause) {
        super(message, cause);
    }
}
