package kakehashi.query.rule;

import java.util.List;
import kakehashi.model.RecordKey;
import kakehashi.text.Told;
import kakehashi.text.Words;

/**
 * One place where the records of an atlas break a rule.
 *
 * @param record of the record that must be mended
 * @param field path of the member inside the record, such as {@code eras[0].name.vi}, or empty where all of it is meant
 * @param arguments what the words of {@code rule} need: the value found, the value wanted
 */
public record Breach(RecordKey record, String field, Rule rule, List<String> arguments) implements Told {

    public Breach {
        arguments = arguments.stream().map(Letters::shown).toList();
    }

    /** What is wrong, without where it is; types, kinds and the like by what they are called. */
    public String reason(Words words) {
        Object[] told =
                arguments.stream().map(argument -> called(argument, words)).toArray();
        return words.say(rule.key(), told);
    }

    private String called(String argument, Words words) {
        return rule.coded()
                .filter(constant -> constant.code().equals(argument))
                .findFirst()
                .map(words::name)
                .orElse(argument);
    }

    /** One line: where it is, and what is wrong there. */
    @Override
    public String in(Words words) {
        String place = field.isEmpty() ? record.id() : record.id() + " " + field;
        return Letters.shown(place) + ": " + reason(words);
    }
}
