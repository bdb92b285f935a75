package kakehashi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.query.PairId;
import kakehashi.store.Note;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/** {@code notes}: what the office noted of ties, pairs and localities for itself, all of it or what holds some words. */
final class NotesCommand {

    private final Reading reading;
    private final Words words;

    NotesCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Report run(Request request) throws CommandException, StoreException {
        String typed = Possible.search(String.join(" ", request.words()), words);
        List<List<String>> cells = new ArrayList<>();
        List<List<String>> records = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (Note note : reading.store().notes().read()) {
            if (note.sort() != Note.Sort.PRIVATE || note.text().isEmpty() || !note.holds(typed)) {
                continue;
            }
            String name = name(note.about());
            cells.add(List.of(Words.opening(name), note.text().replace('\n', ' ')));
            records.add(List.of(note.about(), name, note.text()));
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("id", note.about());
            member.put("name", name);
            member.put("note", note.text());
            json.add(member);
        }
        List<String> headings = List.of(words.say("cli.notes.about"), words.say("cli.notes.note"));
        return new Report(new Grid(headings, cells).aligned(), new Grid(List.of("id", "name", "note"), records), json);
    }

    private String name(String id) {
        return PairId.of(reading.atlas(), id)
                .map(pair -> words.say("model.place.pair", reading.name(pair.vietnam()), reading.name(pair.japan())))
                .orElseGet(() ->
                        reading.atlas().find(id).isPresent() ? reading.names().name(id) : id);
    }
}
