package kakehashi.cli.sheet;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Keeps the virtual machine to the first of its compilers. The second one takes as much processor time as the sheets of a
 * batch themselves, for code that then runs a few hundred times; a start option says the same, which a manifest cannot carry.
 */
public final class FirstCompiler {

    /** What the virtual machine is told of its methods, all of them. */
    private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private FirstCompiler() {}

    /** From now on for the whole process. Where the virtual machine knows no such thing, all stays as it is. */
    public static void alone() {
        try {
            Path directive = Files.createTempFile("kakehashi", ".json");
            try {
                Files.write(directive, DIRECTIVE.getBytes(StandardCharsets.UTF_8));
                tell("compilerDirectivesAdd", new Object[] {new String[] {directive.toString()}}, new String[] {
                    String[].class.getName()
                });
            } finally {
                Files.deleteIfExists(directive);
            }
        } catch (IOException | JMException | RuntimeException unknown) {
            // it works as well, and takes longer
        }
    }

    /** Both from now on, but for what was left to the first one until now and is much used. */
    static void withTheSecond() {
        try {
            tell("compilerDirectivesRemove", new Object[0], new String[0]);
        } catch (JMException | RuntimeException unknown) {
            // then the first one was not alone
        }
    }

    private static void tell(String command, Object[] arguments, String[] types) throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        server.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), command, arguments, types);
    }
}
