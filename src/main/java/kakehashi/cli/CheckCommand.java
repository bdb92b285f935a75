package kakehashi.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.store.seeds.SeedBreach;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Words;

/** {@code check}: every breach of the seed format in a folder, one a line. Needs no store. */
final class CheckCommand {

    private final Words words;
    private final PrintStream out;

    CheckCommand(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    ExitCode run(Request request) throws CommandException, IOException {
        Path folder = Typed.path(String.join(" ", request.words()), words);
        if (!Files.isDirectory(folder)) {
            throw new CommandException(
                    ExitCode.FILE, words.say("cli.problem.no-folder", Typed.shown(folder.toString(), words)));
        }
        List<SeedBreach> breaches = Seeds.in(folder).check();
        breaches.forEach(breach -> out.println(breach.in(words)));
        if (breaches.isEmpty()) {
            out.println(words.say("cli.check.sound"));
            return ExitCode.DONE;
        }
        out.println(words.say(
                "cli.check.breaches",
                breaches.stream().mapToInt(SeedBreach::places).sum()));
        return ExitCode.FOUND;
    }
}
