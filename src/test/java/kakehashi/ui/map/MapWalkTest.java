package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kakehashi.Frozen;
import kakehashi.map.scene.MapContent;
import kakehashi.map.scene.MapPlace;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MapWalkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Atlas atlas;
    private final MapWalk walk = new MapWalk();
    private final Comparator<String> byPlace = new Places(atlas, Words.in(Language.VI)).order(TODAY);

    @BeforeAll
    static void read() throws Exception {
        atlas = Frozen.atlas();
    }

    private static MapContent content(List<? extends Link> links) {
        return MapContent.of(new Places(atlas, Words.in(Language.VI)), TODAY, links, new Meanings(atlas, TODAY)::since);
    }

    private MapWalk.Stop here() {
        return walk.stop().orElseThrow();
    }

    @Test
    void goes_through_every_locality_once_by_number_of_ties() {
        MapContent content = content(atlas.ties());
        walk.on(content, byPlace);
        List<MapPlace> visited = new ArrayList<>();
        while (walk.nextLocality(1)) {
            visited.add(here().locality());
        }
        assertThat(visited).containsExactlyInAnyOrderElementsOf(content.places());
        assertThat(visited).extracting(MapPlace::ties).isSortedAccordingTo((one, other) -> other - one);
        assertThat(here().place())
                .isEqualTo(here().of())
                .isEqualTo(content.places().size());
        walk.nextLocality(-1);
        assertThat(here().place()).isEqualTo(content.places().size() - 1);
    }

    @Test
    void goes_around_the_ties_of_a_locality_and_along_one_to_the_partner_and_back() {
        walk.on(content(atlas.ties()), byPlace);
        walk.nextLocality(1);
        MapWalk.Stop start = here();
        walk.nextLink(1);
        MapWalk.Stop first = here();
        assertThat(first.of()).isEqualTo(start.locality().ties());
        walk.nextLink(-1);
        assertThat(here().place()).as("around").isEqualTo(start.locality().ties());
        walk.nextLink(1);
        assertThat(here()).isEqualTo(first);
        Link link = Objects.requireNonNull(first.link());

        walk.toPartner();

        assertThat(List.of(link.vietnam(), link.japan()))
                .contains(here().locality().id(), start.locality().id());
        assertThat(here().locality().id()).isNotEqualTo(start.locality().id());
        walk.back();
        assertThat(here()).isEqualTo(first);
        walk.back();
        assertThat(here()).isEqualTo(start);
        walk.back();
        assertThat(walk.stop()).isEmpty();
        assertThat(walk.back()).isFalse();
    }

    @Test
    void the_ties_of_a_locality_come_in_the_order_of_the_partners_whatever_their_ranks() {
        walk.on(content(atlas.ties()), byPlace);
        walk.nextLocality(1);
        String locality = here().locality().id();
        int ties = here().locality().ties();
        List<String> partners = new ArrayList<>();
        for (int i = 0; i < ties; i++) {
            walk.nextLink(1);
            Link link = Objects.requireNonNull(here().link());
            partners.add(link.vietnam().equals(locality) ? link.japan() : link.vietnam());
        }
        assertThat(partners).hasSizeGreaterThan(10).isSortedAccordingTo(byPlace);
    }

    @Test
    void leaves_what_is_no_longer_drawn() {
        walk.on(content(atlas.ties()), byPlace);
        walk.nextLocality(1);
        walk.nextLink(1);
        Link link = Objects.requireNonNull(here().link());
        walk.on(
                content(atlas.ties().stream()
                        .filter(tie -> !tie.id().equals(link.id()))
                        .toList()),
                byPlace);
        assertThat(here().link()).isNull();
        walk.on(MapContent.NOTHING, byPlace);
        assertThat(walk.stop()).isEmpty();
        assertThat(walk.nextLocality(1)).isFalse();
    }
}
