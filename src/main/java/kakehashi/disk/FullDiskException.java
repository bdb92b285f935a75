package kakehashi.disk;

import java.io.IOException;

/** A file could not be written, and the disk has no room left. */
public final class FullDiskException extends IOException {

    private static final long serialVersionUID = 1L;

    FullDiskException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
