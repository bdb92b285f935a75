package kakehashi.stress;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import kakehashi.Frozen;
import kakehashi.cli.Commands;

/** What the command line answered within a minute, and what of it is not as promised. */
record Spoken(int code, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Pattern OBEYED_BY_TERMINALS = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202a-\\u202e]");
    private static final int LAST_CODE = 4;

    /** Runs a command in this process; where it takes more than a minute, the answer is where it then was. */
    static Spoken to(String... arguments) throws InterruptedException {
        ExecutorService alone = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "hostile-line");
            thread.setDaemon(true);
            return thread;
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Future<Integer> running =
                alone.submit(() -> new Commands(CLOCK, utf8(out), utf8(err), Frozen.stores()).run(arguments));
        alone.shutdown();
        try {
            int code = running.get(1, TimeUnit.MINUTES);
            return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (TimeoutException hanging) {
            return new Spoken(-1, "", "hangs at " + where());
        } catch (ExecutionException thrown) {
            return new Spoken(-1, "", "throws " + thrown.getCause());
        }
    }

    private static String where() {
        StringBuilder steps = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (thread.getName().equals("hostile-line")) {
                for (StackTraceElement step : stack) {
                    steps.append(step).append(" < ");
                }
            }
        });
        return steps.toString();
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Empty where all is as promised. */
    String shortfall() {
        if (code < 0) {
            return err;
        }
        if (code > LAST_CODE) {
            return "ended with " + code + ": " + err;
        }
        if (code == 0 && !err.isEmpty()) {
            return "succeeded, but said " + err;
        }
        if (code != 0 && err.isBlank() && out.isBlank()) {
            return "ended with " + code + " without a word";
        }
        if (err.contains("\tat ") || err.contains("Exception in ")) {
            return "showed a stack trace: " + err;
        }
        if (err.length() > 20_000) {
            return "said " + err.length() + " letters";
        }
        return OBEYED_BY_TERMINALS.matcher(out + err).find() ? "let control characters through" : "";
    }
}
