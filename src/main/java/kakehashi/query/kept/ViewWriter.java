package kakehashi.query.kept;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Writes a view as {@code kakehashi:1?as-of=2026-11-25&lang=en&field=environment~1a2b3c4d}. */
final class ViewWriter {

    /** Grows when a line says something that an earlier program would get wrong. */
    static final int VERSION = 1;

    static final String SCHEME = "kakehashi:";
    static final char CHECKSUM = '~';

    private final List<String> parts = new ArrayList<>();

    String write(View view) {
        add("as-of", view.asOf());
        add("lang", view.language().tag());
        filter(view.filter());
        Look look = view.look();
        Look.Position at = look.position();
        if (at != null) {
            parts.add("at=" + number(at.latitude()) + "," + number(at.longitude()) + "," + number(at.zoom()));
        }
        add("colours", look.colours());
        add("viewpoint", look.viewpoint());
        add("tab", look.tab());
        Stretch stretch = look.stretch();
        if (stretch != null) {
            parts.add("years=" + stretch.first() + "," + stretch.last());
        }
        add("select", view.selection());
        String body = SCHEME + VERSION + "?" + String.join("&", parts);
        return body + CHECKSUM + checksum(body);
    }

    private void filter(TieFilter filter) {
        filter.choices().forEach((facet, choice) -> {
            String values = choice.values().stream().map(ViewWriter::escaped).collect(joining(","));
            String match = choice.match() == Match.ANY ? "" : choice.match().code() + ":";
            parts.add(facet.code() + "=" + match + values);
        });
        TimeWindow time = filter.time();
        add("from", time.from());
        add("to", time.to());
        if (time.mode() != TimeWindow.ALWAYS.mode()) {
            add("time-mode", time.mode().code());
        }
        add("text", filter.text().isEmpty() ? null : filter.text());
        flag("own", filter.own());
        flag("within", filter.within());
        add("contact-before", filter.attention().contactBefore());
        flag("no-contact", filter.attention().noContact());
        add("due", filter.attention().dueWithin());
    }

    private void add(String key, @Nullable Object value) {
        if (value != null) {
            parts.add(key + "=" + escaped(value.toString()));
        }
    }

    private void flag(String key, boolean set) {
        if (set) {
            parts.add(key);
        }
    }

    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String checksum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
