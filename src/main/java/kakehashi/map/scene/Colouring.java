package kakehashi.map.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.map.ground.Palette;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.text.Words;

/** Which of the inks of a palette a link takes, and what that ink then means. */
final class Colouring {

    /** The ink of what has nothing to be coloured by. */
    static final int NEUTRAL = Palette.INKS;

    private static final int FIRST_DECADE = 1990;
    private static final int LAST_DECADE = 2030;
    /** From the oldest decade on: dark to bright. */
    private static final int[] DECADE_INKS = {5, 4, 0, 1, 2};
    /** In the order of {@link Status}. */
    private static final int[] STATUS_INKS = {0, 1, 2, 3, 5};

    private final ColourBy by;
    private final Families families = Families.bundled();

    Colouring(ColourBy by) {
        this.by = by;
    }

    /** Number of the ink of a link. */
    int ink(MapTie tie) {
        if (by == ColourBy.SCHEME) {
            return tie.link().scheme().ordinal();
        }
        if (by == ColourBy.DECADE) {
            return tie.year() == 0 ? NEUTRAL : DECADE_INKS[decade(tie.year())];
        }
        if (!(tie.link() instanceof Tie stored)) {
            return NEUTRAL;
        }
        int found =
                switch (by) {
                    case TYPE -> families.find(by, List.of(stored.type()));
                    case FIELD -> families.find(by, stored.fields());
                    default -> STATUS_INKS[stored.status().ordinal()];
                };
        return found < 0 ? NEUTRAL : found;
    }

    private static int decade(int year) {
        return (Math.max(FIRST_DECADE, Math.min(LAST_DECADE, year)) - FIRST_DECADE) / 10;
    }

    /** The inks in the order in which a legend lists them. */
    List<Integer> inks() {
        return by == ColourBy.DECADE ? List.of(5, 4, 0, 1, 2, NEUTRAL) : List.of(0, 1, 2, 3, 4, 5, NEUTRAL);
    }

    /** What an ink means. */
    String label(int ink, Words words) {
        if (ink == NEUTRAL) {
            return switch (by) {
                case FIELD -> words.say("map.no-field");
                case DECADE -> words.say("map.no-beginning");
                default -> words.name(Scheme.NETWORK);
            };
        }
        return switch (by) {
            case SCHEME -> words.name(Scheme.values()[ink]);
            case STATUS -> words.name(status(ink));
            case DECADE ->
                years(ink)
                        .map(years -> years.from() == null
                                ? words.say("map.decade-until", String.valueOf(years.to()))
                                : words.say("map.decade", String.valueOf(years.from()), String.valueOf(years.to())))
                        .orElseThrow();
            default -> words.name(families.of(by).get(ink));
        };
    }

    /** The values of the facet that an ink stands for; empty where it stands for none. */
    Set<String> values(int ink) {
        if (ink == NEUTRAL) {
            return Set.of();
        }
        return switch (by) {
            case SCHEME -> Set.of(Scheme.values()[ink].code());
            case STATUS -> Set.of(status(ink).code());
            case DECADE -> Set.of();
            default -> families.codes(by, ink);
        };
    }

    /** The years that an ink stands for, when colours are decades. */
    Optional<Legend.Years> years(int ink) {
        if (by != ColourBy.DECADE || ink == NEUTRAL) {
            return Optional.empty();
        }
        int decade = 0;
        while (DECADE_INKS[decade] != ink) {
            decade++;
        }
        int from = FIRST_DECADE + 10 * decade;
        return Optional.of(new Legend.Years(decade == 0 ? null : from, from + 9));
    }

    private static Coded status(int ink) {
        int ordinal = 0;
        while (STATUS_INKS[ordinal] != ink) {
            ordinal++;
        }
        return Status.values()[ordinal];
    }
}
