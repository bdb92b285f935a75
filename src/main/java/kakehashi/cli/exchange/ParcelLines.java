package kakehashi.cli.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.PastLines;
import kakehashi.cli.tell.Report;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.parcel.ArrivalRow;
import kakehashi.query.parcel.Coming;
import kakehashi.session.parcel.Offer;
import kakehashi.session.parcel.Since;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** What a change file holds and what becomes of it, for a person and for a program. */
final class ParcelLines {

    private static final List<String> CODES = List.of("state", "kind", "id", "what", "by");

    private final Offer offer;
    private final Words words;
    private final ZoneId zone;
    private final MemberWords members;

    ParcelLines(Places places, Offer offer, ZoneId zone, LocalDate asOf) {
        this.offer = offer;
        words = places.words();
        this.zone = zone;
        members = new MemberWords(places, asOf);
    }

    /** Whose it is and of when; what the sum at its end does not tell is said too. */
    List<String> head() {
        return List.of(
                words.say(
                        "cli.changes.head",
                        String.valueOf(offer.file().getFileName()),
                        offer.by().isBlank() ? words.say("cli.changes.nobody") : offer.by(),
                        words.date(offer.made().atZone(zone).toLocalDate()),
                        offer.edition(),
                        Since.said(offer.since(), words)),
                words.say("cli.changes.whole"),
                "");
    }

    /** For a person without what is on record as they have it. */
    String report(Form form) {
        if (form == Form.TABLE) {
            List<List<String>> cells = offer.rows().stream()
                    .filter(row -> row.coming() != Coming.SAME)
                    .map(row -> List.of(
                            words.name(row.coming()),
                            row.key().kind().code() + " " + row.key().id(),
                            what(row),
                            by(row)))
                    .toList();
            return Typed.plain(new Grid(
                            List.of(
                                    words.say("cli.column.state"),
                                    words.say("cli.column.id"),
                                    words.say("cli.column.what"),
                                    words.say("cli.column.by")),
                            cells)
                    .aligned());
        }
        List<List<String>> codes = offer.rows().stream()
                .map(row -> List.of(
                        row.coming().code(), row.key().kind().code(), row.key().id(), what(row), by(row)))
                .toList();
        List<Map<String, Object>> json =
                form == Form.JSON ? codes.stream().map(ParcelLines::member).toList() : List.of();
        return new Report("", new Grid(CODES, codes), json).in(form);
    }

    private static Map<String, Object> member(List<String> codes) {
        Map<String, Object> member = new LinkedHashMap<>();
        for (int i = 0; i < CODES.size(); i++) {
            member.put(CODES.get(i), codes.get(i));
        }
        return member;
    }

    List<String> foot(boolean isDry) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(words.say(
                "cli.changes.counts",
                offer.count(Coming.NEW),
                offer.count(Coming.CHANGED),
                offer.count(Coming.GONE),
                offer.count(Coming.SAME),
                offer.count(Coming.CONFLICTING),
                offer.count(Coming.REFUSED)));
        if (!offer.asides().isEmpty()) {
            lines.add(words.say("cli.changes.asides", offer.asides().size()));
        }
        if (offer.count(Coming.CONFLICTING) > 0) {
            lines.add(words.say("cli.changes.open"));
        }
        if (offer.isNothing()) {
            lines.add(words.say("cli.import.nothing"));
        } else if (isDry) {
            lines.add(words.say("cli.import.would"));
        }
        return lines;
    }

    private String what(ArrivalRow row) {
        Stream<String> open = row.open().stream().map(this::both);
        Stream<String> taken = row.change().stream()
                .filter(change -> change.before() != null && change.after() != null)
                .flatMap(change -> Difference.of(change).stream())
                .map(difference -> PastLines.line(difference, members, words));
        Stream<String> why = row.reasons().stream().map(reason -> reason.in(words));
        return Stream.of(why, open, taken).flatMap(each -> each).collect(Collectors.joining("; "));
    }

    private String both(Disagreement open) {
        return words.say(
                "cli.changes.both",
                members.label(open.mineDone()),
                members.after(open.mineDone()),
                members.after(open.theirsDone()));
    }

    private String by(ArrivalRow row) {
        return row.steps().stream()
                .map(step -> words.say(
                        "cli.changes.by",
                        step.by().isBlank() ? words.say("cli.changes.nobody") : step.by(),
                        words.date(step.at().atZone(zone).toLocalDate())))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
