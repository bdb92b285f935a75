package kakehashi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.text.Words;

/** {@code search}: records of every kind whose words match, best first. */
final class SearchCommand {

    private final Reading reading;
    private final Words words;

    SearchCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Report run(Request request) {
        RecordNames names = new RecordNames(reading);
        List<List<String>> cells = new ArrayList<>();
        List<List<String>> records = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (Found found :
                reading.store().search(String.join(" ", request.words()), new SearchOrder(reading.asOf(), null))) {
            String name = names.of(found.id());
            cells.add(List.of(kind(found.kind()), found.id(), name));
            records.add(List.of(found.kind(), found.id(), name));
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("kind", found.kind());
            member.put("id", found.id());
            member.put("name", name);
            json.add(member);
        }
        List<String> headings =
                List.of(words.say("cli.column.kind"), words.say("cli.column.id"), words.say("cli.column.name"));
        return new Report(new Grid(headings, cells).aligned(), new Grid(List.of("kind", "id", "name"), records), json);
    }

    private String kind(String code) {
        return switch (code) {
            case "locality" -> words.say("cli.kind.locality");
            case "tie" -> words.say("cli.kind.tie");
            case "network" -> words.say("cli.kind.network");
            case "party" -> words.say("cli.kind.party");
            case "region" -> words.say("cli.kind.region");
            default -> words.say("cli.kind.source");
        };
    }
}
