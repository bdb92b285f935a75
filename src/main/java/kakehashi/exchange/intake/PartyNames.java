package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Party;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartyKind;
import kakehashi.text.Told;

/** The third parties that are meant by the words of a list. One that is not on record is entered only where a person says its kind. */
final class PartyNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;；、\\n]\\s*");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（]([^()（）]*)[)）]");
    private static final Pattern FORMS =
            Pattern.compile("独立行政法人|国立大学法人|[一般公益]{2}[社財]団法人|株式会社|[(（](?:株|独|一社|公社|一財|公財)[)）]|㈱");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> answered;

    PartyNames(Atlas atlas, Map<String, String> answered) {
        this.answered = answered;
        for (Party party : atlas.records().parties()) {
            ids.put(party.id(), party.id());
            party.name().all().stream()
                    .flatMap(name -> Stream.of(name, IN_BRACKETS.matcher(name).replaceAll(""), inBrackets(name)))
                    .filter(name -> !name.isBlank())
                    .forEach(name -> ids.putIfAbsent(ListWords.key(name), party.id()));
        }
    }

    List<Carrier> read(String cell, List<Told> remarks) {
        List<Carrier> carriers = new ArrayList<>();
        if (cell.isEmpty()) {
            return carriers;
        }
        List<String> names = known(cell).isPresent() ? List.of(cell) : List.of(BETWEEN.split(cell, -1));
        for (String name : names) {
            Optional<Carrier> known = known(name);
            known.ifPresent(carriers::add);
            if (known.isEmpty() && !name.isBlank()) {
                remarks.add(words -> words.say("exchange.intake.party-unknown", name));
            }
        }
        return carriers;
    }

    private static String inBrackets(String name) {
        Matcher brackets = IN_BRACKETS.matcher(name);
        return brackets.find() ? brackets.group(1) : "";
    }

    private Optional<Carrier> known(String name) {
        String answer = answered.get(name);
        Optional<PartyKind> kind = answer == null ? Optional.empty() : Coded.find(PartyKind.class, answer);
        if (kind.isPresent()) {
            return Optional.of(new Carrier(null, name, kind.get()));
        }
        return Optional.ofNullable(answer)
                .map(ids::get)
                .or(() -> Optional.ofNullable(ids.get(ListWords.key(name))))
                .or(() -> Optional.ofNullable(
                        ids.get(ListWords.key(FORMS.matcher(name).replaceAll("")))))
                .map(id -> new Carrier(id, name, null));
    }
}
