package kakehashi.query.whole;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** What readings of the whole say: for each a paragraph of what it shows, and one of how much is not known. */
public final class WholeWords {

    /** Of more that are alike none is named. */
    private static final int NAMED = 3;

    private final Places places;
    private final Words words;
    private final LocalDate asOf;

    public WholeWords(Places places, LocalDate asOf) {
        this.places = places;
        this.words = places.words();
        this.asOf = asOf;
    }

    private List<String> told(List<String> shown, String unknown) {
        return List.of(String.join(words.say("whole.space"), shown), unknown);
    }

    private String day() {
        return words.date(asOf);
    }

    /** Who connects whom. */
    public List<String> of(Web web, List<Row> rows, Meanings meanings) {
        Map<String, List<Web.Joint>> byLocality = web.byLocality();
        Map<Scheme, Integer> schemes = web.byScheme();
        List<String> shown = new ArrayList<>();
        shown.add(words.say(
                schemes.containsKey(Scheme.NETWORK) ? "whole.partners.networks" : "whole.partners",
                byLocality.size(),
                web.joints().size(),
                schemes.getOrDefault(Scheme.OFFICIAL, 0),
                schemes.getOrDefault(Scheme.THIRD_PARTY, 0),
                schemes.getOrDefault(Scheme.NETWORK, 0)));
        int most = byLocality.values().stream().mapToInt(List::size).max().orElse(0);
        List<String> first = byLocality.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .sorted(places.order(asOf))
                .toList();
        if (most > 1 && first.size() <= NAMED) {
            shown.add(words.say(
                    "whole.partners.most",
                    first.stream()
                            .map(id -> places.name(id, asOf))
                            .map(Words::opening)
                            .collect(joining(words.say("whole.comma"))),
                    most));
        }
        shown.add(words.say("whole.partners.bridges", web.bridges()));
        web.greatestBridge()
                .ifPresent(bridge -> shown.add(words.say(
                        "whole.partners.greatest",
                        places.pair(bridge.vietnam(), bridge.japan(), asOf),
                        bridge.cutOff())));
        Standings standings = Standings.of(rows, meanings);
        return told(
                shown,
                words.say(
                        "whole.partners.unknown",
                        day(),
                        standings.ties(),
                        standings.inForce(),
                        standings.unsigned(),
                        standings.over(),
                        standings.undecided()));
    }

    /** How the network grew. */
    public List<String> of(Growth growth) {
        List<String> shown = new ArrayList<>();
        if (!growth.years().isEmpty()) {
            Growth.Year last = growth.years().get(growth.years().size() - 1);
            int before = growth.years().size() - 11;
            if (before >= 0) {
                Growth.Year then = growth.years().get(before);
                shown.add(words.say("whole.growth.then", year(then.year()), then.all(), then.largest()));
            }
            String key = before >= 0 ? "whole.growth" : "whole.growth.first";
            shown.add(words.say(key, day(), last.all(), last.largest()));
        } else {
            shown.add(words.say("whole.growth.none"));
        }
        return told(shown, words.say("whole.growth.unknown", growth.undated(), growth.all()));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    /** Which fields rise and fade. */
    public List<String> of(Shift shift) {
        List<String> shown = new ArrayList<>();
        shown.add(words.say(
                "whole.shift",
                year(shift.late().from()),
                year(shift.late().to()),
                shift.late().ties(),
                year(shift.early().from()),
                year(shift.early().to()),
                shift.early().ties()));
        if (shift.late().ties() > 0 && shift.early().ties() > 0) {
            Shift.Line first = shift.lines().get(0);
            Shift.Line last = shift.lines().get(shift.lines().size() - 1);
            if (shift.change(first) > 0) {
                shown.add(change("whole.shift.rise", shift, first));
            }
            if (shift.change(last) < 0) {
                shown.add(change("whole.shift.fall", shift, last));
            }
            if (shift.isOfFew()) {
                shown.add(words.say("whole.shift.few"));
            }
        }
        int withoutField = shift.late().withoutField() + shift.early().withoutField();
        return told(
                shown,
                words.say(
                        "whole.shift.unknown",
                        shift.undated(),
                        withoutField,
                        shift.earlier(),
                        year(shift.early().from()),
                        year(shift.late().to())));
    }

    private String change(String key, Shift shift, Shift.Line line) {
        return words.say(
                key,
                words.name(line.field()),
                percent(shift.early().share(line.before())),
                line.before(),
                percent(shift.late().share(line.lately())),
                line.lately());
    }

    /** A share of a hundred, in whole parts of it. */
    public String percent(double share) {
        return words.say("whole.percent", Math.round(share));
    }

    /** Which ties have gone quiet. */
    public List<String> of(Quiet quiet) {
        return told(
                List.of(words.say(
                        "whole.quiet",
                        quiet.all(),
                        quiet.quiet(),
                        quiet.quietInForce(),
                        quiet.all() - quiet.quiet() - quiet.unknown())),
                words.say("whole.quiet.unknown", day(), quiet.unknown(), quiet.over()));
    }

    /** What followed upon what. */
    public List<String> of(Following following) {
        List<Integer> followed = following.followed();
        List<Integer> led = following.led();
        int same = following.of(Order.SAME_YEAR);
        int both = followed.size() + led.size() + same;
        List<String> shown = new ArrayList<>();
        shown.add(words.say("whole.following", following.pairs().size(), both));
        if (!followed.isEmpty()) {
            shown.add(words.say("whole.following.project-first", followed.size(), years(followed)));
        }
        if (!led.isEmpty()) {
            shown.add(words.say("whole.following.agreement-first", led.size(), years(led)));
        }
        if (same > 0) {
            shown.add(words.say("whole.following.same", same));
        }
        return told(
                shown,
                words.say(
                        "whole.following.unknown",
                        following.of(Order.NO_AGREEMENT),
                        following.of(Order.UNDATED),
                        following.doubtful(),
                        following.agreementsAlone()));
    }

    /** After how many years: the fewest, the most, and what stands in the middle. */
    private String years(List<Integer> sorted) {
        int fewest = sorted.get(0);
        int most = sorted.get(sorted.size() - 1);
        if (fewest == most) {
            return words.say("whole.years", fewest);
        }
        double middle = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
        return words.say("whole.years.span", fewest, most, words.number(middle));
    }

    /** Which ties outlived who signed them. */
    public List<String> of(Outlived outlived) {
        List<String> shown = new ArrayList<>();
        int ended = 0;
        for (Scheme scheme : List.of(Scheme.OFFICIAL, Scheme.THIRD_PARTY)) {
            int ties = outlived.ties(scheme);
            if (ties > 0) {
                shown.add(words.say(
                        scheme == Scheme.OFFICIAL ? "whole.outlived.official" : "whole.outlived.projects",
                        ties,
                        outlived.ended(scheme),
                        percent(100.0 * outlived.ended(scheme) / ties)));
            }
            ended += outlived.ended(scheme);
        }
        int undated = outlived.decades().stream()
                .filter(decade -> decade.first().isEmpty())
                .flatMap(decade -> decade.ties().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return told(
                shown,
                words.say(
                        "whole.outlived.unknown",
                        day(),
                        ended,
                        outlived.continued(),
                        ended - outlived.continued(),
                        undated));
    }
}
