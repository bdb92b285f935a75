package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own on the class path of the tests, to be killed. */
public record Child(Process process) {

    /** Starts a class's {@code main} and waits for the first byte that it writes. */
    public static Child started(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        Child child = new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        assertThat(child.process.getInputStream().read()).as("a sign of life").isNotNegative();
        return child;
    }

    /** Kills it. */
    public void kill() throws InterruptedException {
        // The process itself would close what it wrote, too.
        process.toHandle().destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    /** What it wrote since its first byte. */
    public String said() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    /** In a child: writes at once. */
    public static void say(String text) {
        System.out.print(text);
        System.out.flush();
    }
}
