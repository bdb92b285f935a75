package kakehashi.sheet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.map.scene.MapPlace;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Language;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.text.Folding;
import kakehashi.text.Ranked;
import kakehashi.text.Words;

/**
 * Finds names of localities that stand without their rank in a Vietnamese sheet, where a bare Hồ Chí Minh is a person. It
 * looks at the title, headings, lists of names, labels of maps and what was typed in; what sources and records tell in
 * sentences of their own is left as it is.
 */
final class BareNames {

    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Pattern names;
    private final Set<String> ranks;

    /** @param localities whose names are looked for, by all that they were called */
    BareNames(Atlas atlas, Collection<String> localities) {
        Set<String> bare = localities.stream()
                .flatMap(id -> atlas.locality(id).eras().stream())
                .map(era -> Pattern.quote(era.name().in(Language.VI)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names = bare.isEmpty() ? NONE : Pattern.compile("(?<!\\p{L})(" + String.join("|", bare) + ")(?!\\p{L})");
        ranks = ranks(atlas);
    }

    /** All ranks that a locality of the atlas has, in full and in brief, folded. */
    private static Set<String> ranks(Atlas atlas) {
        Words words = Words.in(Language.VI);
        List<Ranked> ways = List.of(new Ranked(words), Ranked.inBrief(words));
        Set<String> ranks = new LinkedHashSet<>();
        for (Locality locality : atlas.records().localities()) {
            for (Era era : locality.eras()) {
                for (Ranked way : ways) {
                    String name = way.name(locality.country(), era);
                    ranks.add(Folding.fold(name.substring(
                            0, name.length() - era.name().in(Language.VI).length())));
                }
            }
        }
        return ranks;
    }

    /** The names without rank; none where the sheet is in other languages. */
    List<String> in(Sheet sheet) {
        if (!sheet.language().languages().contains(Language.VI)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(sheet.title().text()), sheet.blocks().stream().flatMap(BareNames::texts))
                .flatMap(this::in)
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        }
        if (block instanceof Block.Lines lines) {
            return Stream.of(lines.typed());
        }
        if (block instanceof Block.Roll roll) {
            return roll.items().stream().map(Block.Roll.Item::name).map(Phrase::text);
        }
        return block instanceof Block.Figure figure
                ? figure.content().places().stream().map(MapPlace::label)
                : Stream.of();
    }

    Stream<String> in(String text) {
        Matcher found = names.matcher(text);
        return found.results()
                .filter(name -> !isRanked(text.substring(0, name.start())))
                .map(name -> name.group());
    }

    private boolean isRanked(String before) {
        String folded = " " + Folding.fold(before);
        return ranks.stream().anyMatch(rank -> folded.endsWith(" " + rank));
    }
}
