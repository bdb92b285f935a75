package kakehashi.query.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.MemberWords;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** What an edition does to records, and where it says otherwise than the user, in words. */
public final class EditionWords {

    private final Words words;
    private final Done done;
    private final MemberWords members;

    /** @param asOf the day that names are told as of */
    public EditionWords(Places places, LocalDate asOf) {
        words = places.words();
        done = new Done(places, asOf);
        members = new MemberWords(places, asOf);
    }

    /** What becomes of one record: "Added: Hue – Gifu Prefecture". */
    public String line(Change change) {
        return done.line(new ChangeSet(
                new UUID(0, 0),
                ChangeSet.Label.of(""),
                List.of(change),
                Instant.EPOCH,
                "",
                null,
                ChangeSet.Origin.EDITION));
    }

    /** Member by member what is otherwise in a record that is altered; nothing for one that is added or goes. */
    public List<String> members(Change change) {
        return change.before() == null || change.after() == null
                ? List.of()
                : Difference.of(change).stream()
                        .map(one -> words.say(
                                "query.edition.member",
                                members.label(one, change.after()),
                                members.before(one),
                                members.after(one)))
                        .toList();
    }

    /** Which member of a record is meant. */
    public String member(RecordKey record, Disagreement said) {
        return members.label(said.theirsDone(), record);
    }

    /** What the edition says, as a sentence. */
    public String theirs(Disagreement said) {
        if (said.path().isEmpty()) {
            return said.theirs() == null
                    ? words.say("query.edition.theirs-gone")
                    : words.say(said.mine() == null ? "query.edition.theirs-changed" : "query.edition.theirs-other");
        }
        return words.say("query.edition.theirs", members.after(said.theirsDone()));
    }

    /** What the user says, as a sentence. */
    public String mine(Disagreement said) {
        if (said.path().isEmpty()) {
            return words.say(said.mine() == null ? "query.edition.mine-gone" : "query.edition.mine-kept");
        }
        return words.say("query.edition.mine", members.after(said.mineDone()));
    }

    /** What the edition before said, as a sentence. */
    public String before(Disagreement said) {
        return said.path().isEmpty() ? "" : words.say("query.edition.before", members.before(said.theirsDone()));
    }
}
