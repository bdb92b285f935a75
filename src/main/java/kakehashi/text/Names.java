package kakehashi.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Language;
import kakehashi.model.Locality;
import kakehashi.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The unmistakable names of all localities, existing and ended, on one day.
 *
 * <p>Every name begins bare. As long as some read alike, each gets its next longer form, but for one that may keep the
 * shorter: of those alike when bare, in English the only city ("Kyoto" beside "Kyoto Prefecture"); of those alike with
 * their rank, the only one that lies in no other (フエ市, the municipality, beside トゥアティエン・フエ省フエ市).
 */
final class Names {

    /** From short to long. */
    private enum Form {
        BARE,
        RANKED,
        /** With the province or prefecture. */
        PLACED,
        /** With the name in Japanese writing too, or in Japanese the name in Latin letters: two towns Esashi in Hokkaido. */
        WRITTEN,
        /** With the id, which no other has. */
        IDENTIFIED
    }

    private final Atlas atlas;
    private final Words words;
    private final Ranked ranked;
    private final LocalDate asOf;
    private final Map<Locality, Form> forms = new LinkedHashMap<>();
    private final Map<Locality, String> names = new HashMap<>();
    private final Map<String, Locality> reserved = new HashMap<>();

    Names(Atlas atlas, Words words, LocalDate asOf) {
        this.atlas = atlas;
        this.words = words;
        this.ranked = new Ranked(words);
        this.asOf = asOf;
    }

    /** Each locality's name by its id. */
    Map<String, String> all() {
        for (Locality locality : atlas.records().localities()) {
            forms.put(locality, Form.BARE);
            names.put(locality, written(locality, Form.BARE));
        }
        while (tellApart()) {
            // a longer form may again read like another one
        }
        return names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }

    private boolean tellApart() {
        Map<String, List<Locality>> byName = forms.keySet().stream().collect(Collectors.groupingBy(this::nameOf));
        boolean changed = false;
        for (List<Locality> alike : byName.values()) {
            if (alike.size() > 1) {
                Locality keeper = keeper(alike);
                if (keeper != null) {
                    reserved.put(written(keeper, Form.RANKED), keeper);
                }
                for (Locality locality : alike) {
                    changed |= !locality.equals(keeper) && lengthen(locality);
                }
            }
        }
        for (Locality locality : forms.keySet()) {
            Locality keeper = reserved.get(nameOf(locality));
            changed |= keeper != null && !keeper.equals(locality) && lengthen(locality);
        }
        return changed;
    }

    private @Nullable Locality keeper(List<Locality> alike) {
        Form shortest = alike.stream().map(this::formOf).min(Form::compareTo).orElseThrow();
        List<Locality> candidates =
                alike.stream().filter(locality -> formOf(locality) == shortest).toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (shortest == Form.RANKED || words.language() == Language.JA) {
            return only(candidates, locality -> era(locality).kind().isTopLevel());
        }
        return shortest == Form.BARE && words.language() == Language.EN ? only(candidates, this::isCity) : null;
    }

    private static @Nullable Locality only(List<Locality> candidates, Predicate<Locality> test) {
        List<Locality> passing = candidates.stream().filter(test).toList();
        return passing.size() == 1 ? passing.get(0) : null;
    }

    private boolean isCity(Locality locality) {
        return switch (era(locality).kind()) {
            case MUNICIPALITY, DESIGNATED_CITY, CITY -> true;
            default -> false;
        };
    }

    /** Gives the locality its next form that differs; false if there is none. */
    private boolean lengthen(Locality locality) {
        String before = nameOf(locality);
        Form form = formOf(locality);
        String name = before;
        while (form != Form.IDENTIFIED && name.equals(before)) {
            form = Form.values()[form.ordinal() + 1];
            name = written(locality, form);
        }
        forms.put(locality, form);
        names.put(locality, name);
        return !name.equals(before);
    }

    private String written(Locality locality, Form form) {
        return switch (form) {
            case BARE -> words.text(era(locality).name());
            case RANKED -> ranked.name(locality.country(), era(locality));
            case PLACED -> placed(locality);
            case WRITTEN -> words.say("model.place.written", placed(locality), inOtherWriting(locality));
            case IDENTIFIED -> words.say("model.place.written", placed(locality), locality.id());
        };
    }

    private String placed(Locality locality) {
        String itself = written(locality, Form.RANKED);
        LocalDate day = dayWithin(era(locality));
        String top = atlas.topLevelOf(locality.id(), day);
        if (top.equals(locality.id())) {
            return itself;
        }
        Locality around = atlas.locality(top);
        return words.say("model.place.within", itself, ranked.name(around.country(), around.eraNearest(day)));
    }

    /** The as-of day, or the day of the era nearest to it: a city is placed in the province of its own time. */
    private LocalDate dayWithin(Era era) {
        PartialDate from = era.from();
        PartialDate to = era.to();
        if (to != null && to.latest().isBefore(asOf)) {
            return to.latest();
        }
        return from != null && from.earliest().isAfter(asOf) ? from.earliest() : asOf;
    }

    private String inOtherWriting(Locality locality) {
        Era era = era(locality);
        return words.language() == Language.JA ? era.name().en() : era.name().ja();
    }

    private Era era(Locality locality) {
        return locality.eraNearest(asOf);
    }

    private Form formOf(Locality locality) {
        return forms.getOrDefault(locality, Form.BARE);
    }

    private String nameOf(Locality locality) {
        return names.getOrDefault(locality, "");
    }
}
