package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.value.Language;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.text.Folding;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the program itself writes for a place, finds it. */
class PrintedNamesTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2024, 6, 30), LocalDate.of(2026, 11, 25));

    @TempDir
    Path folder;

    /** Every form in which a place is printed in any language, with the places that it is printed for. */
    private static Map<String, Set<String>> forms(Atlas atlas, LocalDate day) {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Places places = new Places(atlas, Words.in(language));
            for (Locality locality : atlas.records().localities()) {
                String id = locality.id();
                for (String form : List.of(
                        places.label(id, day),
                        places.name(id, day),
                        places.full(id, day),
                        Words.opening(places.full(id, day)),
                        places.listed(id, day))) {
                    forms.computeIfAbsent(form, any -> new LinkedHashSet<>()).add(id);
                }
            }
        }
        return forms;
    }

    @Test
    void every_printed_form_of_every_place_finds_it_before_anything_else() throws Exception {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (AtlasStore store = Frozen.stores().open(Frozen.store(folder.resolve("atlas")), progress -> {})) {
            Atlas atlas = store.load();
            // What is printed for the same places on both days is asked once.
            Set<Map.Entry<String, Set<String>>> done = new HashSet<>();
            for (LocalDate day : DAYS) {
                SearchOrder order = new SearchOrder(day, null);
                Map<String, Set<String>> forms = forms(atlas, day);
                Map<String, Set<String>> alike = new LinkedHashMap<>();
                forms.forEach(
                        (form, owners) -> alike.computeIfAbsent(Folding.literal(form), any -> new LinkedHashSet<>())
                                .addAll(owners));
                for (String form : forms.keySet()) {
                    Set<String> owners = alike.getOrDefault(Folding.literal(form), Set.of());
                    if (!done.add(Map.entry(Folding.literal(form), owners))) {
                        continue;
                    }
                    List<String> first = store.search(form, order).stream()
                            .limit(owners.size())
                            .map(Found::id)
                            .toList();
                    boolean tied = owners.stream().anyMatch(atlas::hasTies);
                    asked++;
                    if (!Set.copyOf(first).equals(owners) || tied && !atlas.hasTies(first.get(0))) {
                        wrong.add(form + " " + owners + ": " + first);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(5_000);
    }
}
