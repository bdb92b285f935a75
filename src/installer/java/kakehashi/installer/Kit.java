package kakehashi.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JDK that a runtime is made from, and the tools of the platform that its packager needs. */
record Kit(Path jdk, Platform platform) {

    private static final int LAST_LINES = 5;

    /** A JDK may be named whose libraries are its own: one from a distribution takes some from the system. */
    static Kit of(Path jdk) throws Trouble {
        Kit kit = new Kit(jdk, Platform.here());
        for (String tool : List.of("java", "jlink", "jpackage")) {
            if (!Files.isExecutable(kit.tool(tool))) {
                throw new Trouble("There is no " + tool + " in " + jdk + ": name a whole JDK, 17 or later, by"
                        + " -Dinstaller.jdk=FOLDER.");
            }
        }
        return kit;
    }

    Path tool(String name) {
        return jdk.resolve("bin").resolve(name + platform.executable());
    }

    /** 17, 21, 25 … */
    int feature() throws IOException {
        Properties release = new Properties();
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            lines.map(line -> line.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> release.setProperty(pair[0], pair[1].replace("\"", "")));
        }
        return Runtime.Version.parse(release.getProperty("JAVA_VERSION")).feature();
    }

    /** Whether letters are drawn by a library of the system, which the installed program would then need too. */
    boolean leansOnSystem() {
        return platform == Platform.LINUX && !Files.exists(jdk.resolve("lib").resolve("libfreetype.so"));
    }

    /** Says in one sentence which tools are missing for the package of this platform; nothing where all are there. */
    void demandPackagers() throws Trouble {
        List<String> missing = platform.packagers().stream()
                .filter(group -> group.stream().noneMatch(Kit::isOnPath))
                .map(group -> String.join(" or ", group))
                .collect(Collectors.toList());
        if (!missing.isEmpty()) {
            throw new Trouble("The folder of the program is made, but its " + platform.kind() + " is not: "
                    + String.join(", ", missing) + " is missing; " + platform.remedy());
        }
    }

    private static boolean isOnPath(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))
                        || Files.isExecutable(Path.of(folder, tool + ".exe")));
    }

    /** Runs a command; what it says is kept in a file, and told where it fails. */
    static void runQuietly(List<String> command, Path log) throws IOException, Trouble {
        runQuietly(new ProcessBuilder(command), log);
    }

    /** As {@link #runQuietly(List, Path)}, with an environment of its own. */
    static void runQuietly(ProcessBuilder builder, Path log) throws IOException, Trouble {
        runQuietly(builder, log, 0);
    }

    /** @param highest of the exit codes that are no trouble */
    static void runQuietly(ProcessBuilder builder, Path log, int highest) throws IOException, Trouble {
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            int code = process.waitFor();
            if (code < 0 || code > highest) {
                List<String> said = Files.readAllLines(log);
                throw new Trouble(Path.of(builder.command().get(0)).getFileName() + " ended with " + code + ": "
                        + String.join("; ", said.subList(Math.max(0, said.size() - LAST_LINES), said.size())));
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped.");
        }
    }
}
