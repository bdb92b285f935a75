package kakehashi.sheet;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * Names for the files of sheets as people give them: "TP. Đà Nẵng – TP. Sakai, 15-12-2026, ja". Places bear the names that no
 * other place bears, so no two sheets of one kind share a name, and nothing stands in them that a file system refuses.
 */
public final class PaperNames {

    /** Of what a file may be called, most systems take 255 bytes; dates, marks and endings need some of them. */
    private static final int MOST_BYTES = 180;

    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NUMBERED = Pattern.compile(".*--(\\d+)");

    private final Meanings meanings;
    private final Places places;
    private final Words words;

    /** @param words of the language that the names are in */
    public PaperNames(Meanings meanings, Words words) {
        this.meanings = meanings;
        this.words = words;
        places = new Places(meanings.atlas(), words);
    }

    /** A name with a day: that of a visit, else the one that the sheet tells the record of. Without ending. */
    public String dated(Subject subject, SheetLanguage language) {
        LocalDate day = subject instanceof Subject.OfVisit visit ? visit.date() : meanings.asOf();
        return words.say("sheet.file.dated", what(subject), words.dateInFile(day), language.tag());
    }

    /** A name for a folder that is filled again on later days: only a visit has its day. Without ending. */
    public String lasting(Subject subject, SheetLanguage language) {
        return subject instanceof Subject.OfVisit
                ? dated(subject, language)
                : words.say("sheet.file.lasting", what(subject), language.tag());
    }

    /** A name for many sheets of one kind in one file. Without ending. */
    public String ofBook(Subject first, SheetLanguage language) {
        return words.say("sheet.file.lasting", harmless(words.name(first.kind())), language.tag());
    }

    private String what(Subject subject) {
        return harmless(Words.opening(told(subject)));
    }

    private String told(Subject subject) {
        if (subject instanceof Subject.OfVisit visit) {
            return pair(visit.home(), visit.counterpart());
        }
        if (subject instanceof Subject.OfPair pair) {
            return pair(pair.one(), pair.other());
        }
        if (subject instanceof Subject.OfComparison compared) {
            return words.say(
                    "sheet.comparison.title",
                    place(compared.localities().one()),
                    place(compared.localities().other()));
        }
        if (subject instanceof Subject.OfProposal proposal) {
            return words.say("sheet.proposal.title", place(proposal.home()));
        }
        if (subject instanceof Subject.OfChanges changes
                && !changes.localities().isEmpty()) {
            return words.say(
                    "sheet.changes.file",
                    words.name(changes.kind()),
                    changes.localities().size() == 2
                            ? pair(
                                    changes.localities().get(0),
                                    changes.localities().get(1))
                            : place(changes.localities().get(0)));
        }
        if (subject instanceof Subject.OfLocality locality) {
            return place(locality.id());
        }
        if (subject instanceof Subject.OfNetwork network) {
            return meanings.atlas()
                    .findNetwork(network.id())
                    .map(Network::name)
                    .map(words::text)
                    .orElse(network.id());
        }
        if (subject instanceof Subject.OfTie tie) {
            return meanings.atlas()
                    .findLink(tie.id())
                    .filter(Tie.class::isInstance)
                    .map(link -> told((Tie) link))
                    .orElse(tie.id());
        }
        return words.name(subject.kind());
    }

    private String pair(String one, String other) {
        return words.say("model.place.pair", place(one), place(other));
    }

    /** What is no place of the atlas is called by its id; its sheet then fails by itself. */
    private String place(String id) {
        return meanings.atlas()
                .findLocality(id)
                .map(known -> places.name(id, meanings.asOf()))
                .orElse(id);
    }

    /** Several ties of a pair may be of one type. */
    private String told(Tie tie) {
        Matcher number = NUMBERED.matcher(tie.id());
        String type = number.matches()
                ? words.say("sheet.file.numbered", words.name(tie.type()), number.group(1))
                : words.name(tie.type());
        return words.say("sheet.file.tie", places.title(tie, meanings.asOf()), type);
    }

    private static String harmless(String name) {
        String kept = SPACES.matcher(REFUSED.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                        .replaceAll("-"))
                .replaceAll(" ")
                .strip();
        while (kept.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).strip();
        }
        return kept;
    }
}
