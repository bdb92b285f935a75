package kakehashi.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.disk.WholeFile;
import kakehashi.exchange.intake.MappingFile;
import kakehashi.text.Words;

/** {@code mapping}: writes how a list would be read. */
final class MappingCommand {

    static final String WRITE = "--write";

    private MappingCommand() {}

    static ExitCode run(Request request, ChosenList chosen, Words words, PrintStream out)
            throws CommandException, IOException {
        String text = MappingFile.text(chosen.mapping());
        Optional<String> wanted = request.value(WRITE);
        if (wanted.isEmpty()) {
            out.print(text);
            return ExitCode.DONE;
        }
        Path file = Typed.path(wanted.get(), words);
        WholeFile.write(file, WholeFile.Sort.DOCUMENT, part -> part.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }
}
