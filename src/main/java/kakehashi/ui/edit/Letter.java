package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Edition;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.MemberWords;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.SessionNames;

/** A letter to the editors about a step: what was changed in which record, why and by whom, and what it was changed in. */
record Letter(Session session, ChangeSet set) {

    /** What its file is called, without ending. */
    String fileName() {
        RecordKey key = set.changes().stream()
                .map(Change::key)
                .filter(each -> each.kind() == RecordKind.TIE)
                .findFirst()
                .orElse(set.changes().get(0).key());
        return "kakehashi-" + key.id().replaceAll("[^A-Za-z0-9-]+", "-");
    }

    String subject() {
        return session.words().say("edit.letter-subject", new StepWords(session).what(set));
    }

    /** Subject and text, without the address. */
    String text() {
        Words words = session.words();
        StepWords told = new StepWords(session);
        Edition edition = session.atlas().edition();
        List<String> parts = new ArrayList<>();
        parts.add(subject());
        parts.add(set.changes().stream().map(this::told).collect(Collectors.joining("\n")));
        String why = told.why(set);
        parts.add(words.say("edit.letter-why", why.isEmpty() ? words.say("edit.letter-no-why") : why)
                + "\n"
                + words.say("edit.letter-who", told.whenAndWho(set))
                + "\n"
                + words.say("edit.letter-version", edition.version(), words.date(edition.date())));
        parts.add(words.say("edit.letter-file", fileName() + ".json"));
        return String.join("\n\n", parts) + "\n";
    }

    private String told(Change change) {
        Words words = session.words();
        MemberWords members = new MemberWords(session.places(), session.asOf());
        String fields = Difference.of(change).stream()
                .map(field -> "  "
                        + words.say(
                                "edit.history-field",
                                members.label(field),
                                members.before(field),
                                members.after(field)))
                .collect(Collectors.joining("\n"));
        String id = change.key().id();
        return words.say("edit.letter-record", new SessionNames(session).name(id), id) + "\n" + fields;
    }
}
