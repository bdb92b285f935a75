package kakehashi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.LiveSeeds;
import kakehashi.TieDraft;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Seat;
import kakehashi.model.value.SuccessionKind;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions that take a day, on the frozen edition, around the reform of 2025-07-01. */
class AtlasTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private static Atlas atlas;

    @BeforeAll
    static void read() throws Exception {
        atlas = Frozen.atlas();
    }

    @Test
    void a_locality_that_ended_gives_its_successor_from_the_first_day_of_the_new_order() {
        assertThat(atlas.successorOn("vn-quang-nam", BEFORE)).isEqualTo("vn-quang-nam");
        assertThat(atlas.successorOn("vn-quang-nam", AFTER)).isEqualTo("vn-da-nang");
        assertThat(atlas.successorOn("vn-hue-city", LocalDate.of(2024, 12, 31))).isEqualTo("vn-hue-city");
        assertThat(atlas.successorOn("vn-hue-city", LocalDate.of(2025, 1, 1))).isEqualTo("vn-hue");
        assertThat(atlas.locality("vn-quang-nam").ended()).contains(PartialDate.parse("2025-06-30"));
    }

    @Test
    void a_chain_of_successors_is_followed_as_far_as_the_day_allows() {
        Atlas chained = atlasWith(
                List.of(localityUntil("vn-a", "2010"), localityUntil("vn-b", "2020"), localityUntil("vn-c", null)),
                List.of(succession("vn-a", "vn-b", "2011"), succession("vn-b", "vn-c", "2021")));
        assertThat(chained.successorOn("vn-a", LocalDate.of(2010, 12, 31))).isEqualTo("vn-a");
        assertThat(chained.successorOn("vn-a", LocalDate.of(2011, 1, 1))).isEqualTo("vn-b");
        assertThat(chained.successorOn("vn-a", LocalDate.of(2021, 1, 1))).isEqualTo("vn-c");
        assertThat(chained.predecessorsOn("vn-c", LocalDate.of(2021, 1, 1))).containsExactlyInAnyOrder("vn-a", "vn-b");
        assertThat(chained.predecessorsOn("vn-b", LocalDate.of(2020, 1, 1))).containsExactly("vn-a");
        assertThat(chained.predecessorsOn("vn-b", LocalDate.of(2021, 1, 1))).isEmpty();
    }

    @Test
    void localities_that_succeed_each_other_or_themselves_are_refused() {
        List<Locality> two = List.of(localityUntil("vn-a", "2010"), localityUntil("vn-b", "2010"));
        assertThatThrownBy(() ->
                        atlasWith(two, List.of(succession("vn-a", "vn-b", "2011"), succession("vn-b", "vn-a", "2011"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> atlasWith(two, List.of(succession("vn-a", "vn-a", "2011"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void localities_that_lie_in_each_other_are_refused_in_whichever_of_their_eras() {
        assertThatThrownBy(() -> atlasWith(
                        List.of(
                                inParents("vn-a", "vn-b", null),
                                inParents("vn-b", null, "vn-c"),
                                inParents("vn-c", "vn-a")),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> atlasWith(List.of(inParents("vn-a", "vn-a", null)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void chains_of_any_length_are_followed_to_their_ends() {
        int last = 20_000;
        List<Locality> localities = new ArrayList<>();
        List<Succession> successions = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            localities.add(inParents("vn-" + i, i < last ? "vn-" + (i + 1) : null));
            if (i < last) {
                successions.add(succession("vn-" + i, "vn-" + (i + 1), "2011"));
            }
        }
        Atlas chained = atlasWith(localities, successions);

        assertThat(chained.topLevelOf("vn-0", AFTER)).isEqualTo("vn-" + last);
        assertThat(chained.hasTies("vn-" + last)).isFalse();
        assertThat(chained.predecessorsOn("vn-" + last, AFTER)).hasSize(last);
    }

    /** A locality whose eras follow each other year by year, each in its own parent. */
    private static Locality inParents(String id, @Nullable String... parents) {
        List<Era> eras = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            eras.add(new Era(
                    PartialDate.parse(Integer.toString(2010 + i)),
                    i < parents.length - 1 ? PartialDate.parse(Integer.toString(2010 + i)) : null,
                    LocalityKind.PROVINCE,
                    new Trilingual(id, id, id),
                    parents[i],
                    null,
                    null,
                    new Seat(16, 108)));
        }
        return new Locality(id, Country.VN, eras, "s");
    }

    @Test
    void every_locality_that_ended_has_a_living_successor_that_counts_it_as_predecessor() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        Atlas live = LiveSeeds.atlas();
        for (Locality locality : live.records().localities()) {
            if (locality.hasEndedBy(today)) {
                String successor = live.successorOn(locality.id(), today);
                assertThat(live.locality(successor).hasEndedBy(today))
                        .as(locality.id())
                        .isFalse();
                assertThat(live.predecessorsOn(successor, today)).contains(locality.id());
            }
        }
    }

    @Test
    void an_era_gives_name_rank_and_seat_of_the_day() {
        Locality hue = atlas.locality("vn-hue");
        assertThat(hue.eraNearest(LocalDate.of(2024, 12, 31)).kind()).isEqualTo(LocalityKind.PROVINCE);
        assertThat(hue.eraNearest(LocalDate.of(2025, 1, 1)).kind()).isEqualTo(LocalityKind.MUNICIPALITY);
        assertThat(hue.eraNearest(LocalDate.of(2024, 12, 31)).name().vi()).isEqualTo("Thừa Thiên Huế");
        Locality anGiang = atlas.locality("vn-an-giang");
        assertThat(anGiang.eraNearest(BEFORE).seat())
                .isNotEqualTo(anGiang.eraNearest(AFTER).seat());
    }

    @Test
    void a_locality_that_ended_is_shown_by_its_last_era() {
        Locality quangNam = atlas.locality("vn-quang-nam");
        assertThat(quangNam.eraOn(AFTER)).isEmpty();
        assertThat(quangNam.eraNearest(AFTER)).isEqualTo(quangNam.eraNearest(BEFORE));
        assertThat(quangNam.hasEndedBy(BEFORE)).isFalse();
        assertThat(quangNam.hasEndedBy(AFTER)).isTrue();
    }

    @Test
    void a_region_is_that_of_the_day_and_of_the_last_day_for_what_has_ended() {
        assertThat(regionOf("vn-da-nang", BEFORE)).contains("vn-region-north-central-central-coast");
        assertThat(regionOf("vn-da-nang", AFTER)).contains("vn-region-south-central-coast-central-highlands");
        assertThat(regionOf("vn-quang-nam", AFTER)).contains("vn-region-north-central-central-coast");
        assertThat(regionOf("jp-kyoto", AFTER)).contains("jp-region-kinki");
    }

    @Test
    void every_locality_that_exists_lies_in_a_region() {
        for (LocalDate day : List.of(BEFORE, AFTER, LocalDate.of(2026, 11, 24))) {
            assertThat(LiveSeeds.atlas().records().localities())
                    .filteredOn(locality -> locality.eraOn(day).isPresent())
                    .allMatch(locality ->
                            LiveSeeds.atlas().regionOf(locality.id(), day).isPresent());
        }
    }

    private static Optional<String> regionOf(String locality, LocalDate day) {
        return atlas.regionOf(locality, day).map(Region::id);
    }

    @Test
    void a_network_link_joins_each_pair_of_members_once() {
        List<NetworkLink> links = LiveSeeds.atlas().networkLinks();
        assertThat(links).extracting(NetworkLink::id).doesNotHaveDuplicates();
        assertThat(links)
                .allMatch(link -> link.vietnam().startsWith("vn-")
                        && link.japan().startsWith("jp-")
                        && link.id().equals(link.vietnam() + "--" + link.japan() + "--network")
                        && !link.networks().isEmpty());
        assertThat(links).anyMatch(link -> link.networks().size() > 1);
        assertThat(links).anyMatch(link -> link.since() == null);
    }

    @Test
    void a_network_link_begins_with_the_later_joining_and_ends_with_a_member() {
        Network network = new Network(
                "net",
                text("Net"),
                null,
                List.of(
                        new Network.Membership("vn-a", PartialDate.parse("2000"), null, List.of("s")),
                        new Network.Membership("jp-b", PartialDate.parse("2005-03"), null, List.of("s")),
                        new Network.Membership("jp-c", null, PartialDate.parse("2008"), List.of("s"))),
                List.of("s"),
                null);
        Atlas small = new Atlas(
                1,
                atlas.edition(),
                new Atlas.Records(
                        List.of(
                                localityUntil("vn-a", "2010-12-31"),
                                localityUntil("jp-b", null),
                                localityUntil("jp-c", null)),
                        List.of(),
                        List.of(),
                        List.of(network),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(small.networkLinks())
                .containsExactly(
                        new NetworkLink(
                                "vn-a--jp-b--network",
                                "vn-a",
                                "jp-b",
                                List.of("net"),
                                PartialDate.parse("2005-03"),
                                PartialDate.parse("2010-12-31")),
                        new NetworkLink(
                                "vn-a--jp-c--network",
                                "vn-a",
                                "jp-c",
                                List.of("net"),
                                null,
                                PartialDate.parse("2008")));
    }

    @Test
    void a_changed_tie_makes_the_next_atlas_and_leaves_this_one_alone() {
        Tie tie = atlas.ties().get(0);
        Tie changed = TieDraft.like(tie).stated("changed").tie();
        Atlas next = atlas.with(changed);
        assertThat(next.revision()).isEqualTo(atlas.revision() + 1);
        assertThat(next.ties()).hasSameSizeAs(atlas.ties());
        assertThat(next.findLink(tie.id())).contains(changed);
        assertThat(atlas.findLink(tie.id())).contains(tie);
    }

    @Test
    void an_unknown_id_is_named() {
        assertThatThrownBy(() -> atlas.locality("vn-nowhere"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("vn-nowhere");
        assertThat(atlas.findLocality("vn-nowhere")).isEmpty();
    }

    @Test
    void each_figure_is_taken_from_the_latest_line_that_has_it() {
        List<Profile> profiles = List.of(
                new Profile("vn-a", PartialDate.parse("2023"), null, 12.5, List.of("s")),
                new Profile("vn-a", PartialDate.parse("2020-10-01"), 900, 12.0, List.of("s")),
                new Profile("vn-a", PartialDate.parse("2015"), 800, null, List.of("s")));
        Atlas small = new Atlas(
                1,
                atlas.edition(),
                Atlas.Records.NONE.withAlmanac(new Almanac(
                        List.of(new Alias("vn-a", "Áp", Language.VI, AliasKind.SHORT, null)),
                        profiles,
                        List.of(),
                        List.of())));

        assertThat(small.populationOf("vn-a").map(Profile::population)).contains(900);
        assertThat(small.areaOf("vn-a").map(Profile::areaKm2)).contains(12.5);
        assertThat(small.profilesOf("vn-a")).containsExactly(profiles.get(2), profiles.get(1), profiles.get(0));
        assertThat(small.aliasesOf("vn-a")).extracting(Alias::text).containsExactly("Áp");
        assertThat(small.ledgerOf("vn-a")).isEmpty();
        assertThat(small.populationOf("vn-b")).isEmpty();
    }

    private static Atlas atlasWith(List<Locality> localities, List<Succession> successions) {
        return new Atlas(
                1,
                atlas.edition(),
                new Atlas.Records(localities, List.of(), successions, List.of(), List.of(), List.of(), List.of()));
    }

    private static Locality localityUntil(String id, String to) {
        Era era = new Era(
                null,
                to == null ? null : PartialDate.parse(to),
                LocalityKind.PROVINCE,
                text(id),
                null,
                null,
                null,
                new Seat(16, 108));
        return new Locality(id, id.startsWith("vn-") ? Country.VN : Country.JP, List.of(era), "s");
    }

    private static Succession succession(String from, String to, String date) {
        return new Succession(from, to, PartialDate.parse(date), SuccessionKind.MERGED_INTO, text("Note"), "s");
    }

    private static Trilingual text(String text) {
        return new Trilingual(text, text, text);
    }

    @Test
    void the_distance_of_two_seats_is_that_of_the_great_circle() {
        Seat hanoi = new Seat(21.0245, 105.8412);
        Seat tokyo = new Seat(35.6895, 139.6917);
        assertThat(hanoi.kilometresTo(tokyo)).isCloseTo(3_665, within(10.0));
        assertThat(new Seat(0, 0).kilometresTo(new Seat(0, 90))).isCloseTo(10_007.5, within(0.1));
        assertThat(tokyo.kilometresTo(tokyo)).isZero();
    }

    @Test
    void a_record_without_an_id_is_found_by_what_the_seeds_say_names_it() {
        Almanac almanac = atlas.records().almanac();
        Succession succession = atlas.records().successions().get(0);
        Alias alias = almanac.aliases().get(0);
        Profile profile = almanac.profiles().get(0);
        LedgerLine line = almanac.ledger().get(0);

        assertThat(atlas.find(new RecordKey(
                        RecordKind.SUCCESSION, succession.from() + " " + succession.to() + " " + succession.date())))
                .contains(succession);
        assertThat(atlas.find(new RecordKey(RecordKind.ALIAS, alias.locality() + " " + alias.text())))
                .contains(alias);
        assertThat(atlas.find(new RecordKey(RecordKind.PROFILE, profile.locality() + " " + profile.date())))
                .contains(profile);
        assertThat(atlas.find(new RecordKey(
                        RecordKind.LEDGER, line.locality() + " " + line.scheme().code() + " " + line.date())))
                .contains(line);
        assertThat(atlas.find(new RecordKey(RecordKind.ALIAS, alias.locality())))
                .isEmpty();
        assertThat(atlas.find(
                        new RecordKey(RecordKind.LOCALITY, atlas.ties().get(0).id())))
                .isEmpty();
    }

    @Test
    void what_a_person_looks_up_is_found_by_its_id_alone() {
        Atlas.Records records = atlas.records();
        Stream.of(
                        records.localities(),
                        records.regions(),
                        records.networks(),
                        records.parties(),
                        records.sources(),
                        records.ties(),
                        atlas.networkLinks())
                .flatMap(List::stream)
                .forEach(one -> assertThat(atlas.find(one.id())).contains(one));
        assertThat(atlas.find("vn-nowhere")).isEmpty();
        assertThat(atlas.find(records.almanac().totals().get(0).id())).isEmpty();
    }

    @Test
    void before_its_first_day_a_locality_has_no_era_and_is_shown_by_its_first() {
        Locality later = inParents("vn-a", null, "vn-b");
        assertThat(later.eraOn(LocalDate.of(2009, 12, 31))).isEmpty();
        assertThat(later.eraNearest(LocalDate.of(2009, 12, 31)))
                .isEqualTo(later.eras().get(0));
        assertThat(later.eraOn(LocalDate.of(2010, 1, 1))).contains(later.eras().get(0));
        assertThat(later.eraOn(LocalDate.of(2011, 1, 1))).contains(later.eras().get(1));
    }

    @Test
    void a_publisher_is_called_as_its_reader_calls_it_or_by_its_own_name_everywhere() {
        List<Source> sources = atlas.records().sources();
        assertThat(sources).extracting(Source::publisherName).containsNull().anyMatch(name -> name != null);
        for (Source source : sources) {
            for (Language language : Language.values()) {
                assertThat(source.publisherIn(language))
                        .isEqualTo(
                                source.publisherName() == null
                                        ? source.publisher()
                                        : source.publisherName().in(language));
            }
        }
    }
}
