package kakehashi.query.ahead;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kakehashi.query.Occasion;

/** How long before an occasion the other side ought to be asked, by custom: a data file, whose head gives its grounds. */
final class LeadTimes {

    private static final String FILE = "lead-times.properties";

    private final Map<Occasion, Period> times;

    private LeadTimes(Map<Occasion, Period> times) {
        this.times = times;
    }

    static LeadTimes read() {
        Properties read = new Properties();
        try (InputStream in = Objects.requireNonNull(LeadTimes.class.getResourceAsStream(FILE), FILE)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<Occasion, Period> times = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.values()) {
            times.put(
                    occasion, Period.parse(Objects.requireNonNull(read.getProperty(occasion.code()), occasion.code())));
        }
        return new LeadTimes(times);
    }

    Period before(Occasion occasion) {
        return times.getOrDefault(occasion, Period.ZERO);
    }
}
