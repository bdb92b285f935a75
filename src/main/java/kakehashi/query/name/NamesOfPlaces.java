package kakehashi.query.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.Country;
import kakehashi.text.Folding;

/** Gathers the names of localities: of all eras, in all languages, bare; and the other ways to write them. */
final class NamesOfPlaces {

    private static final int INITIALS_FROM = 3;
    private static final String RANKS = "県府都市区町村省郡";
    private static final List<String> LATIN_RANKS = List.of("-shi", "-machi", "-cho", "-mura", "-son");
    private static final String CITY = " city";

    private final List<PlaceName> names = new ArrayList<>();

    private NamesOfPlaces() {}

    static List<PlaceName> of(Atlas atlas) {
        NamesOfPlaces gathered = new NamesOfPlaces();
        atlas.records().localities().forEach(gathered::add);
        atlas.records().almanac().aliases().forEach(gathered::add);
        return gathered.names;
    }

    /** The names of some localities alone. */
    static List<PlaceName> of(Atlas atlas, Set<String> localities) {
        NamesOfPlaces gathered = new NamesOfPlaces();
        for (String id : localities) {
            atlas.findLocality(id).ifPresent(gathered::add);
            atlas.aliasesOf(id).forEach(gathered::add);
        }
        return gathered.names;
    }

    private void add(Alias alias) {
        names.add(new PlaceName(alias.locality(), alias.text(), null, alias.kind()));
        String bare = bare(alias.text());
        if (!bare.equals(alias.text())) {
            names.add(new PlaceName(alias.locality(), bare, null, alias.kind()));
        }
    }

    private void add(Locality locality) {
        List<PlaceName> its = new ArrayList<>();
        for (Era era : locality.eras()) {
            for (String text : new String[] {era.name().en(), era.name().vi()}) {
                add(its, locality.id(), text, era);
                if (text.toLowerCase(Locale.ROOT).endsWith(CITY)) {
                    add(its, locality.id(), text.substring(0, text.length() - CITY.length()), era);
                }
            }
            String japanese = era.name().ja();
            add(its, locality.id(), japanese, era);
            add(its, locality.id(), bare(japanese), era);
            String initials =
                    locality.country() == Country.VN ? initials(era.name().vi()) : "";
            if (!initials.isEmpty()) {
                add(its, new PlaceName(locality.id(), initials, era, AliasKind.SHORT));
                if (isCity(era)) {
                    add(its, new PlaceName(locality.id(), initials + "C", era, AliasKind.SHORT));
                }
            }
        }
        add(its, new PlaceName(locality.id(), locality.id(), locality.eras().get(0), null));
        names.addAll(its);
    }

    private static void add(List<PlaceName> names, String locality, String text, Era era) {
        if (!text.isBlank()) {
            add(names, new PlaceName(locality, text, era, null));
        }
    }

    /** Once: a locality has so few that to look through them costs less than the sum of an era. */
    private static void add(List<PlaceName> names, PlaceName name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** A Japanese name without its rank. */
    private static String bare(String name) {
        for (String rank : LATIN_RANKS) {
            if (name.endsWith(rank)) {
                return name.substring(0, name.length() - rank.length());
            }
        }
        int last = name.length() - 1;
        return last > 0 && RANKS.indexOf(name.charAt(last)) >= 0 ? name.substring(0, last) : name;
    }

    private static boolean isCity(Era era) {
        return switch (era.kind()) {
            case MUNICIPALITY, PROVINCIAL_CITY -> true;
            default -> false;
        };
    }

    private static String initials(String name) {
        String[] words = Folding.fold(name).split(" ", -1);
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return words.length < INITIALS_FROM ? "" : initials.toString().toUpperCase(Locale.ROOT);
    }
}
