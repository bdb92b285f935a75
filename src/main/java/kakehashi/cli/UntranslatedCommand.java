package kakehashi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.model.value.Language;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edit.Untranslated;
import kakehashi.text.Words;

/** {@code untranslated}: the texts that are there in some languages alone, with the languages that each still needs. */
final class UntranslatedCommand {

    private final Reading reading;
    private final Words words;

    UntranslatedCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Report run() {
        MemberWords members = new MemberWords(reading.places(), reading.asOf());
        List<List<String>> cells = new ArrayList<>();
        List<List<String>> records = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (Untranslated text : Untranslated.of(reading.atlas())) {
            String id = text.record().id();
            String said = text.text().in(words.language());
            List<String> missing = text.missing().stream().map(Language::tag).toList();
            cells.add(List.of(
                    id,
                    members.label(new Difference(text.path(), null, text.text())),
                    text.missing().stream().map(words::name).collect(Collectors.joining(" ")),
                    said));
            records.add(List.of(id, text.path(), String.join(" ", missing), said));
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("id", id);
            member.put("field", text.path());
            member.put("missing", missing);
            member.put("text", said);
            json.add(member);
        }
        List<String> headings = List.of(
                words.say("cli.untranslated.record"),
                words.say("cli.untranslated.field"),
                words.say("cli.untranslated.missing"),
                words.say("cli.untranslated.text"));
        return new Report(
                new Grid(headings, cells).aligned(),
                new Grid(List.of("id", "field", "missing", "text"), records),
                json);
    }
}
