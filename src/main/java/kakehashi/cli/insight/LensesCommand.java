package kakehashi.cli.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.query.lens.Lens;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.text.Words;

/** {@code lenses}: the rules by which ties can be counted, what each says and what it rests on. */
final class LensesCommand {

    private final Words words;
    private final LensWords said;

    LensesCommand(Words words) {
        this.words = words;
        said = new LensWords(words);
    }

    Report run() {
        List<Lens> all = Lenses.all();
        StringBuilder text = new StringBuilder();
        for (Lens lens : all) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(words.say("cli.lenses.head", lens.code(), said.name(lens)))
                    .append('\n')
                    .append("  ")
                    .append(words.named(lens.about()))
                    .append('\n');
            lens.grounds()
                    .forEach(ground -> text.append("  ").append(ground(ground)).append('\n'));
        }
        return new Report(
                text.toString(),
                new Grid(
                        List.of("rule", "name", "about"),
                        all.stream()
                                .map(lens -> List.of(lens.code(), said.name(lens), words.named(lens.about())))
                                .toList()),
                all.stream().map(this::json).toList());
    }

    private String ground(Lens.Ground ground) {
        String named = words.say("page.lens-ground", ground.title(), ground.publisher());
        return ground.url().map(url -> named + " " + url).orElse(named);
    }

    private Map<String, Object> json(Lens lens) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", lens.code());
        json.put("name", said.name(lens));
        json.put("about", words.named(lens.about()));
        json.put(
                "grounds",
                lens.grounds().stream()
                        .map(ground -> {
                            Map<String, Object> told = new LinkedHashMap<>();
                            told.put("title", ground.title());
                            told.put("publisher", ground.publisher());
                            told.put("url", ground.url().orElse(null));
                            told.put("says", ground.says());
                            return told;
                        })
                        .toList());
        return json;
    }
}
