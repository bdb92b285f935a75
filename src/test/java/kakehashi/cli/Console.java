package kakehashi.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.store.StoreOpener;

/** Types commands against one store of the frozen edition on 24 November 2026, in English unless told otherwise. */
record Console(Path store, StoreOpener stores) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    /** Of a store of which no backups are made by themselves. */
    Console(Path store) {
        this(store, Frozen.stores());
    }

    record Said(int code, String out, String err) {

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }

        /** The values of one member of every record. */
        List<String> all(String member) throws IOException {
            return json().findValuesAsText(member);
        }
    }

    Said type(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Commands(CLOCK, utf8(out), utf8(err), stores)
                .run(Stream.concat(Stream.of("--store=" + store, "--lang=en"), Stream.of(arguments))
                        .toArray(String[]::new));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
