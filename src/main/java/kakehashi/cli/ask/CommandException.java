package kakehashi.cli.ask;

import kakehashi.text.Words;

/** A command that cannot go on. The message is what the person reads. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1;

    private final ExitCode code;

    public CommandException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    /** What was typed cannot be meant; the message is followed by where to read what can. */
    public static CommandException usage(Words words, String message) {
        return new CommandException(ExitCode.USAGE, message + "\n" + words.say("cli.problem.see-help"));
    }

    public ExitCode code() {
        return code;
    }
}
