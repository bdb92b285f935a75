package kakehashi.text;

import java.util.Locale;
import kakehashi.model.Era;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.model.value.LocalityKind;

/** Adds the rank of an era to its name, by the custom of the language: in full, or as titles, tables and maps shorten it. */
public final class Ranked {

    private static final String TOKYO = "13";
    private static final String HOKKAIDO = "01";

    private final Words words;
    private final boolean brief;

    /** With the rank in full: thành phố Huế. */
    public Ranked(Words words) {
        this(words, false);
    }

    private Ranked(Words words, boolean brief) {
        this.words = words;
        this.brief = brief;
    }

    /** With a city's rank as short as the language has it: TP. Huế. */
    public static Ranked inBrief(Words words) {
        return new Ranked(words, true);
    }

    public String name(Country country, Era era) {
        String bare = words.named(era.name());
        String rank = with(country, era, "").strip();
        return carries(bare, rank) ? bare : with(country, era, bare);
    }

    /** What kind of locality it is in an era; a prefecture in Japanese by the word of its own: 道, 都, 府 or 県. */
    public String kind(Era era) {
        String name = words.named(era.name());
        boolean tells = words.language() == Language.JA && era.kind() == LocalityKind.PREFECTURE;
        return tells ? name.substring(name.length() - 1) : words.name(era.kind());
    }

    private boolean carries(String bare, String rank) {
        Locale locale = words.language().locale();
        String name = bare.toLowerCase(locale);
        String lower = rank.toLowerCase(locale);
        return lower.isEmpty() || name.endsWith(" " + lower) || name.startsWith(lower + " ");
    }

    private String with(Country country, Era era, String bare) {
        return switch (era.kind()) {
            case MUNICIPALITY, PROVINCIAL_CITY, DESIGNATED_CITY, CITY -> city(bare);
            case PROVINCE -> words.say("model.rank.province", bare);
            case DISTRICT -> words.say("model.rank.district", bare);
            case SPECIAL_ZONE -> words.say("model.rank.special-zone", bare);
            case PREFECTURE -> prefecture(era, bare);
            case SPECIAL_WARD -> words.say("model.rank.special-ward", bare);
            case TOWN ->
                country == Country.VN
                        ? words.say("model.rank.vietnamese-town", bare)
                        : words.say("model.rank.town", bare);
            case VILLAGE -> words.say("model.rank.village", bare);
        };
    }

    private String city(String bare) {
        return brief ? words.say("model.rank.city-in-brief", bare) : words.say("model.rank.city", bare);
    }

    private String prefecture(Era era, String bare) {
        if (TOKYO.equals(era.code())) {
            return words.say("model.rank.metropolis", bare);
        }
        return HOKKAIDO.equals(era.code())
                ? words.say("model.rank.circuit", bare)
                : words.say("model.rank.prefecture", bare);
    }
}
