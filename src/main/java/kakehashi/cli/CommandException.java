package kakehashi.cli;

/** A command that cannot go on. The message is what the person reads. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1;

    private final ExitCode code;

    CommandException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
