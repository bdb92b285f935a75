package kakehashi.cli.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Atlas;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.edition.EditionWords;
import kakehashi.query.edition.Question;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;

/** What an edition says otherwise than the user and nobody has decided, each under its number. */
public final class QuestionLines {

    private final Words words;
    private final EditionWords told;
    private final MemberWords members;
    private final RecordNames names;

    public QuestionLines(Atlas atlas, Words words, LocalDate today) {
        this.words = words;
        Places places = new Places(atlas, words);
        told = new EditionWords(places, today);
        members = new MemberWords(places, today);
        names = new RecordNames(places, today);
    }

    public Report report(List<Question> questions) {
        List<String> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String number = Integer.toString(i + 1);
            String id = question.record().id();
            lines.add(number + "  " + names.name(id) + "  ["
                    + question.record().kind().code() + " " + id + "]");
            lines.add("    " + line(question));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("number", i + 1);
            one.put("kind", question.record().kind().code());
            one.put("id", id);
            one.putAll(EditionLines.json(question.said(), members));
            one.put("both", question.canBeBoth());
            json.add(one);
            rows.add(one.values().stream().map(String::valueOf).toList());
        }
        List<String> headings = List.of("number", "kind", "id", "member", "before", "edition", "own", "both");
        return new Report(lines.isEmpty() ? "" : String.join("\n", lines) + "\n", new Grid(headings, rows), json);
    }

    private String line(Question question) {
        return words.say(
                "query.edition.asked",
                told.member(question.record(), question.said()),
                told.theirs(question.said()),
                told.mine(question.said()));
    }
}
