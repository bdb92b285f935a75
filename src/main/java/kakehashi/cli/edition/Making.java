package kakehashi.cli.edition;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.store.edition.EditionFile;
import kakehashi.store.edition.EditionFileException;
import kakehashi.store.edition.EditionMaking;
import kakehashi.store.edition.EditionMaking.Signer;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** {@code edition DIR --write FILE}: makes an edition's file, and signs it with a key of which only the path is given. */
final class Making {

    private final Words words;
    private final PrintStream out;

    Making(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    ExitCode run(Request request, Path folder, Path target) throws CommandException, EditionFileException, IOException {
        Optional<String> key = request.value(EditionCommand.KEY);
        if (key.isPresent() != request.value(EditionCommand.KEY_ID).isPresent()) {
            throw CommandException.usage(words, words.say("cli.edition.key-and-id"));
        }
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(EditionFile.ENDING)) {
            throw CommandException.usage(words, words.say("cli.edition.ending", EditionFile.ENDING));
        }
        if (Files.exists(target)) {
            throw new CommandException(ExitCode.FILE, words.say("cli.backup.there", target.toString()));
        }
        @Nullable
        Signer signer = key.isEmpty()
                ? null
                : Signer.of(
                        Typed.path(key.get(), words),
                        request.value(EditionCommand.KEY_ID).orElseThrow());
        String version = EditionMaking.write(folder, signer, target);
        out.println(words.say("cli.edition.made", version, target.toString()));
        if (signer == null) {
            out.println(words.say("cli.edition.made-unsigned"));
        }
        return ExitCode.DONE;
    }
}
