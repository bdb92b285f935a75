package kakehashi.store.seeds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.query.rule.Letters;
import kakehashi.text.Words;

/**
 * One place where the seeds break a rule: one of their format, or one that records keep wherever they stand.
 *
 * @param file path inside the seed folder, such as {@code ties/vn-hue.json}
 * @param record what the record is known by, or empty where the whole file is meant
 * @param field path of the member inside the record, such as {@code eras[0].name.vi}, or empty
 * @param key of the words that tell what is wrong
 * @param details what those words need: the value found, the value wanted
 */
public record SeedBreach(String file, String record, String field, String key, List<String> details) {

    public SeedBreach {
        file = Letters.shown(file);
        record = Letters.shown(record);
        field = Letters.shown(field);
        details = details.stream().map(Letters::shown).toList();
    }

    /** How many places it stands for: one, or those that are only counted. */
    public int places() {
        return key.equals(SeedFault.AND_MORE.key()) ? Integer.parseInt(details.get(0)) : 1;
    }

    /** One line: where it is, and what is wrong there. */
    public String in(Words words) {
        String place =
                Stream.of(file, record, field).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return place + ": " + reason(words);
    }

    private String reason(Words words) {
        return places() > 1 ? words.say(key, places()) : words.say(key, details.toArray());
    }
}
