package kakehashi.query.ahead;

import java.time.LocalDate;
import java.util.stream.Collectors;
import kakehashi.text.Words;

/** By when to ask the other side, in words, with what the documents say of notice behind it. */
public final class DueWords {

    private final Words words;
    private final LocalDate asOf;

    public DueWords(Words words, LocalDate asOf) {
        this.words = words;
        this.asOf = asOf;
    }

    /** In a cell of a table whose heading says what the day is for. */
    public String cell(Due due) {
        String day = words.date(due.ask());
        return withNotice(due, due.isToAsk(asOf) ? words.say("ahead.ask-now", day) : day);
    }

    /** In a line of its own. */
    public String line(Due due) {
        String day = words.date(due.ask());
        return withNotice(due, due.isToAsk(asOf) ? words.say("ahead.ask-since", day) : words.say("ahead.ask-by", day));
    }

    private String withNotice(Due due, String ask) {
        return due.notices().isEmpty() ? ask : words.say("ahead.notice", ask, notices(due));
    }

    /** What the documents say of notice; empty where they say nothing. */
    public String notices(Due due) {
        return due.notices().stream().map(words::text).collect(Collectors.joining(words.say("ledger.space")));
    }
}
