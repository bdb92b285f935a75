package kakehashi.text;

import java.util.Locale;
import kakehashi.model.Era;
import kakehashi.model.value.Country;

/** Adds the rank of an era to its name, by the custom of the language. */
public final class Ranked {

    private static final String TOKYO = "13";
    private static final String HOKKAIDO = "01";

    private final Words words;

    public Ranked(Words words) {
        this.words = words;
    }

    public String name(Country country, Era era) {
        String bare = words.text(era.name());
        String rank = with(country, era, "").strip();
        return carries(bare, rank) ? bare : with(country, era, bare);
    }

    private boolean carries(String bare, String rank) {
        Locale locale = words.language().locale();
        String name = bare.toLowerCase(locale);
        String lower = rank.toLowerCase(locale);
        return lower.isEmpty() || name.endsWith(" " + lower) || name.startsWith(lower + " ");
    }

    private String with(Country country, Era era, String bare) {
        return switch (era.kind()) {
            case MUNICIPALITY -> words.say("model.rank.municipality", bare);
            case PROVINCE -> words.say("model.rank.province", bare);
            case PROVINCIAL_CITY -> words.say("model.rank.provincial-city", bare);
            case DISTRICT -> words.say("model.rank.district", bare);
            case SPECIAL_ZONE -> words.say("model.rank.special-zone", bare);
            case PREFECTURE -> prefecture(era, bare);
            case DESIGNATED_CITY, CITY -> words.say("model.rank.city", bare);
            case SPECIAL_WARD -> words.say("model.rank.special-ward", bare);
            case TOWN ->
                country == Country.VN
                        ? words.say("model.rank.vietnamese-town", bare)
                        : words.say("model.rank.town", bare);
            case VILLAGE -> words.say("model.rank.village", bare);
        };
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
