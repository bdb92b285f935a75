package kakehashi.cli.ask;

/** How a command ended, for the shell. The table in {@code handbook/en/command-line.md} is the contract. */
public enum ExitCode {
    DONE(0),
    FOUND(1),
    USAGE(2),
    STORE(3),
    FILE(4),
    UNEXPECTED(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
