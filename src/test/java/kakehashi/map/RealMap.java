package kakehashi.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.map.scene.MapContent;
import kakehashi.map.scene.MapRegion;
import kakehashi.map.scene.Restraint;
import kakehashi.map.view.Viewport;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * The ties of the frozen edition as maps show them, and so many more between its provinces and prefectures that a map has
 * as much to untangle as that of a whole edition.
 */
public final class RealMap {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final int TIMES = 3;
    private static final Atlas ATLAS = dense();

    private RealMap() {}

    private static Atlas dense() {
        Atlas atlas = Frozen.atlas();
        List<String> provinces = topLevel(Country.VN);
        List<String> prefectures = topLevel(Country.JP);
        int made = 0;
        for (Tie tie : Frozen.atlas().ties()) {
            for (int time = 0; time < TIMES; time++) {
                String vietnam = provinces.get(made * 5 % provinces.size());
                String japan = prefectures.get(made * 7 % prefectures.size());
                atlas = atlas.with(new Tie(
                        vietnam + "--" + japan + "--" + (90 + made++),
                        vietnam,
                        japan,
                        tie.scheme(),
                        tie.type(),
                        tie.typeAsStated(),
                        tie.title(),
                        tie.fields(),
                        tie.status(),
                        tie.parties(),
                        tie.events(),
                        tie.note()));
            }
        }
        return atlas;
    }

    /** But for Okinawa, so that one city stays alone in its prefecture, and Hue, whose ties tests count. */
    private static List<String> topLevel(Country country) {
        return Frozen.atlas().records().localities().stream()
                .filter(locality -> locality.country() == country)
                .filter(locality -> locality.eraNearest(TODAY).parent() == null)
                .map(Locality::id)
                .filter(id -> !id.equals("jp-okinawa-pref") && !id.equals("vn-hue"))
                .toList();
    }

    public static Atlas atlas() {
        return ATLAS;
    }

    /** All stored ties in English. */
    public static MapContent ties() {
        return of(TieFilter.ALL, Language.EN);
    }

    /** All stored ties in English, gathered by region where they are seen from far. */
    public static MapContent fromFar() {
        return fromFar(ties(), Set.of());
    }

    /** @param own ids of localities whose ties never gather */
    public static MapContent fromFar(MapContent content, Set<String> own) {
        Places places = new Places(ATLAS, Words.in(Language.EN));
        return content.with(new Restraint(MapRegion.of(places, TODAY, content.provinces()), own, true, true));
    }

    /** The ties and the network links. */
    public static MapContent everyScheme() {
        return of(
                TieFilter.ALL.with(
                        Facet.SCHEME,
                        Set.copyOf(
                                Arrays.stream(Scheme.values()).map(Scheme::code).toList())),
                Language.EN);
    }

    /** The ties, and three hundred more that a locality has all over Japan. */
    public static MapContent officeOf300(String vietnam) {
        List<String> prefectures = topLevel(Country.JP);
        List<Tie> stored = ATLAS.ties();
        List<Tie> all = new ArrayList<>(stored);
        for (int made = 0; made < 300; made++) {
            Tie like = stored.get(made % stored.size());
            String japan = prefectures.get(made * 7 % prefectures.size());
            all.add(new Tie(
                    vietnam + "--" + japan + "--" + (500 + made),
                    vietnam,
                    japan,
                    like.scheme(),
                    like.type(),
                    like.typeAsStated(),
                    like.title(),
                    like.fields(),
                    like.status(),
                    like.parties(),
                    like.events(),
                    like.note()));
        }
        return of(all, Language.EN);
    }

    public static MapContent of(TieFilter filter, Language language) {
        Meanings meanings = new Meanings(ATLAS, TODAY);
        List<Link> links = Answer.of(meanings, filter, Optional.empty()).rows().stream()
                .map(Row::link)
                .toList();
        return of(links, language);
    }

    public static MapContent of(List<? extends Link> links, Language language) {
        Meanings meanings = new Meanings(ATLAS, TODAY);
        Places places = new Places(ATLAS, Words.in(language));
        return MapContent.of(places, TODAY, links, meanings::since);
    }

    public static Viewport whole() {
        return Viewport.ofBothCountries(1600, 1000, 1);
    }

    public static Viewport kansai() {
        return Viewport.fit(134.6, 33.8, 136.8, 35.6, 1600, 1000, 1);
    }

    public static Viewport hueNear() {
        return new Viewport(108, 16.2, 8, 1600, 1000, 1);
    }

    /** Japan from Kyushu to Tohoku, ties opened up. */
    public static Viewport japan() {
        return new Viewport(137, 35.5, 6.4, 1600, 1000, 1);
    }

    public static Viewport redRiverDelta() {
        return Viewport.fit(105.0, 20.2, 107.4, 21.7, 1600, 1000, 1);
    }
}
