package kakehashi.cli.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edition.Counts;
import kakehashi.query.edition.EditionWords;
import kakehashi.query.edition.Merged;
import kakehashi.query.edition.Taking;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** What taking an edition over comes to: how much, record by record, and where it meets the user's own changes. */
public final class EditionLines {

    private final Taking taking;
    private final Words words;
    private final EditionWords told;
    private final EditionWords toldBefore;
    private final MemberWords members;

    public EditionLines(Taking taking, Atlas before, Atlas brought, Words words, LocalDate today) {
        this.taking = taking;
        this.words = words;
        Atlas after = new Atlas(0, brought.edition(), taking.records());
        Places places = new Places(after, words);
        told = new EditionWords(places, today);
        members = new MemberWords(places, today);
        toldBefore = new EditionWords(new Places(before, words), today);
    }

    public List<String> text() {
        List<String> lines = new ArrayList<>(Counts.of(taking.changes()).in(words));
        taking.changes().forEach(change -> lines.addAll(record(change)));
        if (!taking.met().isEmpty()) {
            lines.add("");
            lines.add(words.say("cli.edition.meets"));
            taking.met().forEach(met -> lines.addAll(met(met)));
        }
        if (taking.toDecide() > 0) {
            lines.add("");
            lines.add(words.say("cli.edition.to-decide", taking.toDecide()));
        }
        return lines;
    }

    private List<String> record(Change change) {
        List<String> lines = new ArrayList<>();
        lines.add((change.after() == null ? toldBefore : told).line(change) + "  " + id(change));
        told.members(change).forEach(member -> lines.add("    " + member));
        return lines;
    }

    private static String id(Change change) {
        return "[" + change.key().kind().code() + " " + change.key().id() + "]";
    }

    private List<String> met(Merged met) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + met.key().kind().code() + " " + met.key().id());
        mergedIn(met).forEach(member -> lines.add("    " + words.say("cli.edition.taken", member)));
        for (Disagreement open : met.open()) {
            lines.add("    "
                    + words.say(
                            "query.edition.asked", told.member(met.key(), open), told.theirs(open), told.mine(open)));
        }
        if (lines.size() == 1) {
            lines.add("    " + words.say("cli.edition.agreed"));
        }
        return lines;
    }

    private List<String> mergedIn(Merged met) {
        return met.mine().isPresent() && met.record().isPresent() && !met.mine().equals(met.record())
                ? told.members(new Change(met.mine().get(), met.record().get()))
                : List.of();
    }

    // ---- as records for programs

    /** @param about what stands before the changes */
    public String json(Map<String, Object> about) {
        Map<String, Object> all = new LinkedHashMap<>(about);
        Map<String, Object> counts = new LinkedHashMap<>();
        Counts.of(taking.changes())
                .of()
                .forEach((sort, count) -> counts.put(
                        sort.name().toLowerCase(Locale.ROOT),
                        Map.of("added", count.added(), "altered", count.altered(), "withdrawn", count.gone())));
        all.put("counts", counts);
        all.put("changes", taking.changes().stream().map(this::json).toList());
        all.put("meets", taking.met().stream().map(this::json).toList());
        all.put("toDecide", taking.toDecide());
        return Json.of(List.of(all));
    }

    private Map<String, Object> json(Change change) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("kind", change.key().kind().code());
        record.put("id", change.key().id());
        record.put("what", change.before() == null ? "added" : change.after() == null ? "withdrawn" : "altered");
        if (change.before() != null && change.after() != null) {
            record.put("members", members(change));
        }
        return record;
    }

    private List<Map<String, Object>> members(Change change) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Difference one : Difference.of(change)) {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("member", one.path());
            member.put("before", members.before(one));
            member.put("after", members.after(one));
            all.add(member);
        }
        return all;
    }

    private Map<String, Object> json(Merged met) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("kind", met.key().kind().code());
        record.put("id", met.key().id());
        record.put(
                "taken",
                met.mine().isPresent()
                                && met.record().isPresent()
                                && !met.mine().equals(met.record())
                        ? members(new Change(met.mine().get(), met.record().get()))
                        : List.of());
        record.put("open", met.open().stream().map(open -> json(open, members)).toList());
        return record;
    }

    /** One that is to be decided. */
    static Map<String, Object> json(Disagreement open, MemberWords members) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("member", open.path());
        member.put("before", members.before(open.theirsDone()));
        member.put("edition", members.after(open.theirsDone()));
        member.put("own", members.after(open.mineDone()));
        return member;
    }
}
