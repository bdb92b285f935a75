package kakehashi.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that open with the program when they are double clicked. */
enum FileType {
    STORE("kakehashi", "Kakehashi atlas"),
    VIEW("kakehashi-view", "Kakehashi view"),
    CHANGES("kakehashi-changes", "Kakehashi changes"),
    EDITION("kakehashi-edition", "Kakehashi edition of the data");

    private final String ending;
    private final String name;

    FileType(String ending, String name) {
        this.ending = ending;
        this.name = name;
    }

    /** Written as jpackage reads it. */
    Path describe(Path folder, Path icon) throws IOException {
        return Files.writeString(
                folder.resolve(ending + ".properties"),
                "extension=" + ending + "\nmime-type=application/x-" + ending + "\ndescription=" + name + "\nicon="
                        + icon.toString().replace('\\', '/') + "\n");
    }
}
