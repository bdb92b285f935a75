package kakehashi.cli.sheet;

import static kakehashi.cli.ask.Described.examples;
import static kakehashi.cli.ask.Described.flag;
import static kakehashi.cli.ask.Described.option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.OutFile;
import kakehashi.cli.ask.Request;
import kakehashi.sheet.handbook.HandbookPdf;
import kakehashi.sheet.write.SheetFile;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Words;
import picocli.CommandLine.Model.CommandSpec;

/** {@code handbook}: the handbook of a language as a PDF. Needs no store. */
public final class HandbookCommand {

    public static final String NAME = "handbook";

    private final Words words;
    private final Clock clock;

    /** @param clock says of which day the handbook is */
    public HandbookCommand(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Adds what the command takes. */
    public static void describe(CommandSpec spec, Words words) {
        spec.addOption(option("--out", "FILE.pdf", words.say("cli.option.out-handbook")));
        spec.addOption(flag("--force", words.say("cli.option.force")));
        examples(spec, "handbook --lang vi --out handbook.pdf");
    }

    public ExitCode run(Request request) throws CommandException, IOException {
        Path file = new OutFile(request, words).named(".pdf");
        byte[] pdf = HandbookPdf.of(words.language(), LocalDate.now(clock));
        try {
            SheetFile.write(file, out -> out.write(pdf));
            return ExitCode.DONE;
        } catch (SheetFileException unwritten) {
            throw new CommandException(ExitCode.FILE, unwritten.in(words));
        }
    }
}
