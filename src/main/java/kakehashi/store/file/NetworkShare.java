package kakehashi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a file lies on a network share, as far as its file system says so. The locks by which several windows write in turns
 * are not to be relied on there: some servers do not pass them on, and some clients show what another wrote only later.
 */
public final class NetworkShare {

    private static final List<String> TYPES =
            List.of("nfs", "cifs", "smb", "afp", "afs", "ncp", "9p", "dav", "webdav", "fuse.sshfs", "fuse.dav");

    private NetworkShare() {}

    /** What kind of share it is, as its file system calls it; empty where it names itself none. */
    public static Optional<String> of(Path file) {
        String path = file.toAbsolutePath().toString();
        if (path.startsWith("\\\\")) {
            return Optional.of("UNC");
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder == null
                    ? Optional.empty()
                    : named(Files.getFileStore(folder).type());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** The same of a file system of this type. */
    static Optional<String> named(String type) {
        String known = type.toLowerCase(Locale.ROOT);
        return TYPES.stream().anyMatch(known::startsWith) ? Optional.of(type) : Optional.empty();
    }
}
