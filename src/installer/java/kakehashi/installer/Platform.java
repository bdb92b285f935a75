package kakehashi.installer;

import java.util.List;
import java.util.Locale;

/** The three platforms, each with the one kind of package that its administrators expect. */
enum Platform {
    LINUX("deb", "", "png", List.of(List.of("dpkg-deb"), List.of("fakeroot")), "install fakeroot and dpkg."),
    WINDOWS(
            "msi",
            ".exe",
            "ico",
            List.of(List.of("candle", "wix"), List.of("light", "wix")),
            "install the WiX Toolset and put it on the path."),
    MAC("dmg", "", "icns", List.of(List.of("hdiutil")), "it comes with the system.");

    private final String kind;
    private final String executable;
    private final String icon;
    private final List<List<String>> packagers;
    private final String remedy;

    Platform(String kind, String executable, String icon, List<List<String>> packagers, String remedy) {
        this.kind = kind;
        this.executable = executable;
        this.icon = icon;
        this.packagers = packagers;
        this.remedy = remedy;
    }

    static Platform here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return WINDOWS;
        }
        return system.contains("mac") ? MAC : LINUX;
    }

    /** As jpackage names it. */
    String kind() {
        return kind;
    }

    /** What a program's file ends in. */
    String executable() {
        return executable;
    }

    /** What the icon's file ends in. */
    String icon() {
        return icon;
    }

    /** Tools of which one of each group must be on the path. */
    List<List<String>> packagers() {
        return packagers;
    }

    String remedy() {
        return remedy;
    }

    /** A version as the platform's package takes it: a Mac wants no zero in front. */
    String version(String version) {
        return this == MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }
}
