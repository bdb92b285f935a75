package kakehashi.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is the user's own from other accounts of the machine. Where a file system has no permissions of this kind, its
 * own rules hold: on Windows the folders of a profile are closed to others.
 */
public final class Privacy {

    static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final Set<PosixFilePermission> OWNERS_FOLDER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private Privacy() {}

    /** Makes a folder, and those above it that are missing, for the owner alone. One that is there stays as it is. */
    public static void makeFolder(Path folder) throws IOException {
        // Links are followed: a home may lie elsewhere.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, OWNERS_FOLDER));
        }
    }

    /**
     * Makes an empty file that the owner alone may read and write.
     *
     * @return whether it was made; false where something has the name already, which stays as it is
     */
    public static boolean makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file, OWNER_ONLY));
            return true;
        } catch (FileAlreadyExistsException known) {
            return false;
        }
    }

    /** Takes from everybody but the owner what they may do with a file or folder; where that is not ours to do, nothing. */
    public static void narrow(Path path) {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        try {
            Set<PosixFilePermission> now = view.readAttributes().permissions();
            Set<PosixFilePermission> owners = EnumSet.copyOf(OWNERS_FOLDER);
            owners.retainAll(now);
            if (!owners.equals(now)) {
                view.setPermissions(owners);
            }
        } catch (IOException notOurs) {
            // Whoever made it decides.
        }
    }

    /** What a new file or folder is made with; nothing where the file system has no such permissions. */
    static FileAttribute<?>[] attributes(Path made, Set<PosixFilePermission> permissions) {
        return hasPermissions(made)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /** The permissions of a file; none for a link, a folder, or what is not there. */
    static Set<PosixFilePermission> permissionsOf(Path file) throws IOException {
        boolean known = hasPermissions(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        return known ? Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS) : Set.of();
    }

    private static boolean hasPermissions(Path path) {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view != null;
    }
}
