package kakehashi.query.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Profile;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalityProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static List<Told> of(String id, LocalDate day, Language language) {
        Atlas atlas = new Meanings(LiveSeeds.atlas(), day).atlas();
        return new LocalityProfile(new Places(atlas, Words.in(language)), day).of(atlas.locality(id));
    }

    private static List<String> texts(List<Told> told, Part part) {
        return told.stream().filter(each -> each.part() == part).map(Told::text).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everything_in_a_profile_has_a_source_and_every_figure_a_date(Language language) {
        Atlas atlas = LiveSeeds.atlas();
        LocalityProfile profile = new LocalityProfile(new Places(atlas, Words.in(language)), TODAY);
        for (Locality locality : atlas.records().localities()) {
            for (Told told : profile.of(locality)) {
                assertThat(told.sources()).as(locality.id() + " " + told.part()).isNotEmpty();
                assertThat(told.text()).isNotBlank();
                if (told.part() == Part.AREA || told.part() == Part.POPULATION) {
                    assertThat(told.date()).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_figure_is_told_once_and_is_the_latest_by_itself(Language language) {
        Atlas atlas = LiveSeeds.atlas();
        for (Profile latest :
                atlas.records().almanac().profiles().stream().limit(200).toList()) {
            List<Told> told = of(latest.locality(), TODAY, language);
            assertThat(texts(told, Part.POPULATION)).hasSizeLessThanOrEqualTo(1);
            atlas.populationOf(latest.locality()).ifPresent(profile -> assertThat(told)
                    .anyMatch(each ->
                            each.part() == Part.POPULATION && profile.date().equals(each.date())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "2025-01-01"})
    void the_names_are_those_of_the_day_in_three_languages(LocalDate day) {
        boolean before = day.getYear() < 2025;
        List<Told> told = of("vn-hue", day, Language.EN);
        assertThat(texts(told, Part.NAME_VI)).containsExactly(before ? "Tỉnh Thừa Thiên Huế" : "Thành phố Huế");
        assertThat(texts(told, Part.NAME_EN)).containsExactly(before ? "Thua Thien Hue Province" : "Hue City");
    }

    @ParameterizedTest
    @EnumSource
    void a_creative_city_bears_that_title_and_the_network_that_gives_it(Language language) {
        Network network =
                LiveSeeds.atlas().findNetwork("unesco-creative-cities").orElseThrow();
        String member = network.members().get(0).locality();
        assertThat(texts(of(member, TODAY, language), Part.TITLE))
                .anyMatch(text -> text.contains(Words.in(language).name(Title.CREATIVE_CITY))
                        && text.contains(Words.in(language).named(network.name())));
    }
}
