package kakehashi.store;

import java.io.IOException;
import java.nio.file.Path;
import kakehashi.disk.Privacy;
import kakehashi.disk.UserFolder;

/** The folder that a platform gives a program for the user's own data. It need not exist yet. */
public final class DataFolder {

    private DataFolder() {}

    public static Path forThisPlatform() {
        return UserFolder.DATA.onThisPlatform();
    }

    /**
     * Makes a folder for data of the user's own, closed to others. The one that the platform gives is closed also where it is
     * there and open; any other that is there is the user's to open or close.
     */
    public static void make(Path folder) throws IOException {
        make(folder, forThisPlatform());
    }

    static void make(Path folder, Path platforms) throws IOException {
        Privacy.makeFolder(folder);
        if (folder.toAbsolutePath()
                .normalize()
                .equals(platforms.toAbsolutePath().normalize())) {
            Privacy.narrow(folder);
        }
    }
}
