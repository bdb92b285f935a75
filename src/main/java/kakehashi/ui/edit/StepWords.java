package kakehashi.ui.edit;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.query.edit.Done;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.SessionNames;

/** What a step was, when it was made, by whom and why, in words. */
record StepWords(Session session) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String what(ChangeSet set) {
        return new Done(session.places(), session.asOf()).line(set);
    }

    String whenAndWho(ChangeSet set) {
        Words words = session.words();
        ZonedDateTime at = set.at().atZone(ZoneId.systemDefault());
        String when = words.date(at.toLocalDate()) + " " + TIME.format(at);
        return set.by().isEmpty() ? when : words.say("edit.step-by", when, set.by());
    }

    /** Empty where nothing was said. */
    String why(ChangeSet set) {
        Reason reason = set.reason();
        if (reason == null) {
            return "";
        }
        Words words = session.words();
        String source = reason.source();
        return Stream.of(
                        reason.fault() == null ? "" : words.name(reason.fault()),
                        reason.text(),
                        source == null ? "" : words.say("edit.step-source", new SessionNames(session).name(source)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
