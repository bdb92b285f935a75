package kakehashi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Typed;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/**
 * How a command that could not end as it should is told: one sentence, whatever was thrown, and an exit code.
 *
 * @param sentence what the person reads
 */
record Stopped(ExitCode code, String sentence) {

    private static final String OURS = "kakehashi.";

    /** @param arguments what was typed, which a report needs */
    static Stopped by(Throwable thrown, Words words, String... arguments) {
        if (thrown instanceof CommandException told) {
            return new Stopped(told.code(), String.valueOf(told.getMessage()));
        }
        if (thrown instanceof StoreException unusable) {
            return new Stopped(ExitCode.STORE, unusable.in(words));
        }
        if (thrown instanceof IllegalStateException && thrown.getCause() instanceof StoreException unusable) {
            return new Stopped(ExitCode.STORE, unusable.in(words));
        }
        if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            return new Stopped(ExitCode.FILE, words.say("cli.problem.file", reason(thrown, words)));
        }
        String typed = Typed.shown(String.join(" ", arguments), words);
        if (thrown instanceof OutOfMemoryError) {
            return new Stopped(ExitCode.UNEXPECTED, words.say("cli.problem.memory", typed));
        }
        return new Stopped(ExitCode.UNEXPECTED, words.say("cli.problem.unexpected", typed, place(thrown, words)));
    }

    private static String reason(Throwable failed, Words words) {
        Throwable cause =
                failed instanceof UncheckedIOException && failed.getCause() != null ? failed.getCause() : failed;
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : Typed.shown(message, words);
    }

    /** What was thrown, and the first line of the program itself that it came through. */
    private static String place(Throwable thrown, Words words) {
        StringBuilder place = new StringBuilder(thrown.getClass().getSimpleName());
        for (StackTraceElement step : thrown.getStackTrace()) {
            if (step.getClassName().startsWith(OURS)) {
                place.append(", ").append(step.getFileName()).append(' ').append(step.getLineNumber());
                break;
            }
        }
        return Optional.ofNullable(thrown.getMessage())
                .map(message -> place + ", " + Typed.shown(message, words))
                .orElse(place.toString());
    }
}
