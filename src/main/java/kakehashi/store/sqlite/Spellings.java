package kakehashi.store.sqlite;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.text.Folding;
import kakehashi.text.Ranked;
import kakehashi.text.Words;

/**
 * The ways in which people write a locality's names: bare and with their rank in each language, Japanese ranks in Latin
 * letters ("Gifu-ken"), cities of both countries as "TP. Huế", and names of three words and more by their initials ("HCM").
 */
final class Spellings {

    private static final int INITIALS_FROM = 3;

    private final List<Ranked> ranked = Arrays.stream(Language.values())
            .map(Words::in)
            .flatMap(words -> Stream.of(new Ranked(words), Ranked.inBrief(words)))
            .toList();

    /** As written, not yet folded, of all eras. */
    Set<String> of(Locality locality) {
        Set<String> names = new LinkedHashSet<>();
        for (Era era : locality.eras()) {
            names.addAll(era.name().all());
            ranked.forEach(language -> names.add(language.name(locality.country(), era)));
            if (locality.country() == Country.JP) {
                names.addAll(romanRank(era));
            } else {
                addVietnamese(era, names);
            }
        }
        return names;
    }

    private static List<String> romanRank(Era era) {
        String japanese = era.name().ja();
        String name = era.name().en();
        if (japanese.isBlank() || name.isBlank()) {
            return List.of();
        }
        return switch (japanese.charAt(japanese.length() - 1)) {
            case '県' -> List.of(name + "-ken");
            case '府' -> List.of(name + "-fu");
            case '都' -> List.of(name + "-to");
            case '市' -> List.of(name + "-shi");
            case '区' -> List.of(name + "-ku");
            case '町' -> List.of(name + "-cho", name + "-machi");
            case '村' -> List.of(name + "-mura", name + "-son");
            default -> List.of();
        };
    }

    private static void addVietnamese(Era era, Set<String> names) {
        boolean city =
                switch (era.kind()) {
                    case MUNICIPALITY, PROVINCIAL_CITY -> true;
                    default -> false;
                };
        if (era.name().vi().isBlank()) {
            return;
        }
        String initials = initials(era.name().vi());
        for (String name : initials.isEmpty()
                ? List.of(era.name().vi())
                : List.of(era.name().vi(), initials)) {
            names.add(name);
            if (city) {
                names.add("TP " + name);
            }
        }
        if (city && !initials.isEmpty()) {
            names.add(initials + "C");
        }
    }

    private static String initials(String name) {
        String[] words = Folding.fold(name).split(" ");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.charAt(0));
        }
        return words.length < INITIALS_FROM ? "" : initials.toString().toUpperCase(Locale.ROOT);
    }
}
