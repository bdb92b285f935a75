package kakehashi.cli.tell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.cli.ask.Typed;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Past;
import kakehashi.store.Forgetting;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;

/** What was changed, when, by whom and why, as lines and cells. */
public final class PastLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;
    private final ZoneId zone;
    private final Done done;
    private final MemberWords members;
    private final RecordNames names;

    /** @param asOf the day that names are told as of */
    public PastLines(Places places, ZoneId zone, LocalDate asOf) {
        words = places.words();
        this.zone = zone;
        done = new Done(places, asOf);
        members = new MemberWords(places, asOf);
        names = new RecordNames(places, asOf);
    }

    public Words words() {
        return words;
    }

    /** What a step did. */
    public String what(ChangeSet set) {
        return done.line(set);
    }

    /** When it was made, on the clock of the place. */
    public String at(ChangeSet set) {
        return at(set.at());
    }

    private String at(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        return words.date(at.toLocalDate()) + " " + TIME.format(at);
    }

    /** Why it was made, with the source where one was named; empty where nothing was said. */
    public String why(ChangeSet set) {
        Reason reason = set.reason();
        if (reason == null) {
            return "";
        }
        String source = reason.source() == null ? "" : words.say("cli.show.by-source", names.name(reason.source()));
        return Stream.of(reason.fault() == null ? "" : words.name(reason.fault()), reason.text(), source)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The entry that says that what was older was forgotten. */
    public String entry(Forgetting forgetting) {
        return Typed.plain(words.say(
                "keep.log.forgotten",
                forgetting.serial(),
                at(forgetting.at()),
                forgetting.by(),
                before(forgetting),
                forgetting.upTo(),
                forgetting.hash()));
    }

    /** That what is older was forgotten; none where nothing was. */
    public List<String> older(List<Forgetting> forgettings) {
        return forgettings.stream()
                .skip(Math.max(0, forgettings.size() - 1))
                .map(last -> Typed.plain(words.say("cli.history.forgotten", before(last), at(last.at()), last.by())))
                .toList();
    }

    /** Before which day it was forgotten. */
    public String before(Forgetting forgetting) {
        return words.date(forgetting.before().atZone(zone).toLocalDate());
    }

    /** How it came about. */
    public String origin(ChangeSet set) {
        return switch (set.origin()) {
            case EDIT -> words.say("cli.origin.edit");
            case UNDO -> words.say("cli.origin.undo");
            case EDITION -> words.say("cli.origin.edition");
            case FILE -> words.say("cli.origin.file");
        };
    }

    /** A step for a program. */
    public Map<String, Object> json(int number, ChangeSet set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", number);
        json.put("id", set.id().toString());
        json.put("at", set.at().toString());
        json.put("by", set.by());
        json.put("what", what(set));
        Reason reason = set.reason();
        json.put("reason", reason == null ? null : reason.text());
        json.put(
                "fault",
                reason == null || reason.fault() == null ? null : reason.fault().code());
        json.put("source", reason == null ? null : reason.source());
        json.put("origin", set.origin().code());
        json.put(
                "records",
                set.changes().stream().map(change -> change.key().toString()).toList());
        return json;
    }

    /** The history of a record for a person. */
    public String text(List<Past> history) {
        StringBuilder text = new StringBuilder();
        for (Past past : history) {
            String by = past.set().by();
            // An edition is no step that could be taken back by its number.
            text.append(past.number() > 0 ? past.number() + "  " : "").append(at(past.set()));
            text.append(by.isBlank() ? "" : "  " + by)
                    .append("  ")
                    .append(past.number() > 0 ? origin(past.set()) : what(past.set()));
            String why = why(past.set());
            text.append(why.isEmpty() ? "" : "  " + why).append('\n');
            for (Difference difference : past.differences()) {
                text.append("    ").append(line(difference)).append('\n');
            }
        }
        return text.toString();
    }

    private String line(Difference difference) {
        return line(difference, members, words);
    }

    /** What was altered in one member of a record. */
    public static String line(Difference difference, MemberWords members, Words words) {
        return words.say(
                "cli.change", members.label(difference), members.before(difference), members.after(difference));
    }

    /** One member a row, as codes where the format has codes. */
    public Grid csv(List<Past> history) {
        List<List<String>> rows = new ArrayList<>();
        for (Past past : history) {
            for (Difference difference : past.differences()) {
                rows.add(List.of(
                        Integer.toString(past.number()),
                        past.set().at().toString(),
                        past.set().by(),
                        past.set().origin().code(),
                        why(past.set()),
                        difference.path(),
                        members.before(difference),
                        members.after(difference)));
            }
        }
        return new Grid(List.of("step", "at", "by", "origin", "why", "member", "before", "after"), rows);
    }

    /** One step of a history for a program. */
    public Map<String, Object> json(Past past) {
        Map<String, Object> json = json(past.number(), past.set());
        List<Map<String, Object>> changed = new ArrayList<>();
        for (Difference difference : past.differences()) {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("member", difference.path());
            member.put("before", members.before(difference));
            member.put("after", members.after(difference));
            changed.add(member);
        }
        json.put("differences", changed);
        return json;
    }
}
