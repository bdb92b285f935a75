package kakehashi.sheet.mappage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kakehashi.model.Edition;
import kakehashi.text.Words;

/**
 * A map to keep or to print, with all that a reader needs who has nothing else before him.
 *
 * @param title set large at the top
 * @param subtitle a line under the title
 * @param foot what is said at the foot, one paragraph each
 * @param words of the language that the page is written in
 */
public record MapPage(String title, String subtitle, MapFrame frame, List<String> foot, Words words) {

    public MapPage {
        foot = List.copyOf(foot);
    }

    /**
     * A page about a choice of ties.
     *
     * @param locality name of the locality that the map is about; empty where it is about many
     * @param asOf the day that borders and names are of
     */
    public static MapPage of(Optional<String> locality, LocalDate asOf, MapFrame frame, Edition edition, Words words) {
        String day = words.date(asOf);
        List<String> foot = new ArrayList<>();
        foot.add(words.say(
                "map.page.as-of", day, words.name(frame.backdrop().viewpoint()), words.name(frame.projection())));
        if (!frame.backdrop().borders().areOnRecord()) {
            foot.add(words.say("map.page.borders-of-2008"));
        }
        foot.add(words.say("map.page.schematic"));
        foot.add(words.say("map.page.source", edition.version(), words.date(edition.date()), edition.licence()));
        return new MapPage(
                usualTitle(locality, words),
                words.say("map.page.subtitle", frame.content().ties().size(), day),
                frame,
                foot,
                words);
    }

    /**
     * The title of a page that is given no other.
     *
     * @param locality name of the locality that the map is about; empty where it is about many
     */
    public static String usualTitle(Optional<String> locality, Words words) {
        return locality.map(name -> words.say("map.page.title-of", name)).orElse(words.say("map.page.title"));
    }

    /**
     * The same page that says before all else what must be told with its count.
     *
     * @param said such as by which rule the ties are counted, a paragraph each
     */
    public MapPage saying(List<String> said) {
        List<String> all = new ArrayList<>(said);
        all.addAll(foot);
        return new MapPage(title, subtitle, frame, all, words);
    }

    /** The same page under another title. */
    public MapPage titled(String other) {
        return new MapPage(other, subtitle, frame, foot, words);
    }

    /** The same page that is to show the years one after the other, and says so. */
    MapPage filmed() {
        long undated =
                frame.content().ties().stream().filter(tie -> tie.year() == 0).count();
        List<String> said = new ArrayList<>(foot);
        said.add(words.say("map.page.film", undated));
        return new MapPage(title, subtitle, frame, said, words);
    }

    /** The same page, whose frame shows only a part of the map of its ties, and says so. */
    public MapPage ofPart(LocalDate asOf) {
        String part = words.say("map.page.subtitle-part", frame.content().ties().size(), words.date(asOf));
        return new MapPage(title, part, frame, foot, words);
    }
}
