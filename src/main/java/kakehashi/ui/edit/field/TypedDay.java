package kakehashi.ui.edit.field;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.model.value.Language;
import kakehashi.text.Folding;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.DateReading;
import kakehashi.text.date.Wanted;

/** Reads a date that is told by the day on which it is typed, such as "yesterday" in any language, or any other date. */
record TypedDay(LocalDate today) {

    private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");

    DateReading read(String typed) {
        String said = Folding.compact(typed);
        List<List<String>> daysBack = Arrays.stream(Language.values())
                .map(Words::in)
                .flatMap(words -> Stream.of(
                        List.of("0", words.say("edit.day-today")),
                        List.of("1", words.say("edit.day-yesterday")),
                        List.of("2", words.say("edit.day-before"))))
                .toList();
        return daysBack.stream()
                .filter(each ->
                        OR.splitAsStream(each.get(1)).map(Folding::compact).anyMatch(said::equals))
                .findFirst()
                .map(each -> today.minusDays(Long.parseLong(each.get(0))).toString())
                .map(day -> DateReader.read(day, Wanted.BOUND))
                .orElseGet(() -> DateReader.read(typed, Wanted.BOUND));
    }
}
