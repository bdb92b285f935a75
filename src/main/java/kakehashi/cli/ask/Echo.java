package kakehashi.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.Wanted;

/** Says back what was understood of dates, for a person to see it; of those written as records have them there is no doubt. */
public final class Echo {

    private static final Pattern AS_IN_RECORDS = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
    private static final List<String> OPTIONS = List.of("--as-of", "--from", "--to", "--date", "--stamp");
    private static final String CONTACT = "--last-contact-before";

    private final Request request;
    private final Words words;

    public Echo(Request request, Words words) {
        this.request = request;
        this.words = words;
    }

    /** A line for each date that was written otherwise than records write it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String option : OPTIONS) {
            request.value(option).ifPresent(typed -> say(option, typed, lines));
        }
        request.values(CONTACT).forEach(typed -> say(CONTACT, typed, lines));
        return lines;
    }

    private void say(String option, String typed, List<String> lines) {
        if (!AS_IN_RECORDS.matcher(typed).matches()) {
            DateReader.read(typed, Wanted.BOUND)
                    .understood()
                    .ifPresent(date ->
                            lines.add(words.say("cli.read-as", option, Typed.shown(typed, words), date.in(words))));
        }
    }
}
