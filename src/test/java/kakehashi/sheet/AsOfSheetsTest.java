package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.query.term.Standing;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sheets as of a past day name no event that is later, and say of each tie how it stood. An ordinary build looks at a tenth
 * of the pairs; the profile {@code stress} at all of them.
 */
@Tag("stress")
class AsOfSheetsTest {

    private static final int STEP = Boolean.getBoolean("stress") ? 1 : 10;

    /** Ties that have changed, ended or paused. */
    private static final List<String> CHANGED = List.of(
            "vn-da-nang--jp-sakai-osaka",
            "vn-quang-nam--jp-nagasaki-pref",
            "vn-ho-chi-minh-city--jp-osaka-pref",
            "vn-hue--jp-gifu-pref",
            "vn-hue--jp-yokohama",
            "vn-hoi-an--jp-naha",
            "vn-da-nang--jp-yokohama--3",
            "vn-hai-phong--jp-shiga-pref",
            "vn-hai-phong--jp-kitakyushu",
            "vn-ho-chi-minh-city--jp-yokohama");

    private static final Atlas ATLAS = LiveSeeds.atlas();

    private static Sheets sheets(Meanings meanings, SheetLanguage language) {
        return new Sheets(meanings, language, SheetOptions.usual(meanings.asOf()));
    }

    private static Tie tie(String id) {
        return (Tie) ATLAS.findLink(id).orElseThrow();
    }

    private static void namesNothingLater(String text, Tie tie, LocalDate day, Language language) {
        for (TieEvent event : tie.events()) {
            if (event.date() != null && event.date().earliest().isAfter(day)) {
                assertThat(text)
                        .as("%s %s as of %s", tie.id(), event.id(), day)
                        .doesNotContain(event.summary().in(language));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_tie_that_has_changed_is_told_as_it_was(Language language) {
        Words words = Words.in(language);
        for (String day : List.of("2014-06-30", "2018-01-01", "2020-06-30", "2026-11-28")) {
            Meanings meanings = new Meanings(ATLAS, LocalDate.parse(day));
            Sheets sheets = sheets(meanings, SheetLanguage.of(language));
            for (String id : CHANGED) {
                Subject subject = new Subject.OfTie(id);
                Optional<Tie> then = meanings.atlas().findLink(id).map(Tie.class::cast);
                if (then.isEmpty()) {
                    assertThat(meanings.since(tie(id))
                                    .filter(date -> !date.earliest().isAfter(meanings.asOf())))
                            .as(id)
                            .isEmpty();
                    assertThatThrownBy(() -> sheets.compose(subject)).isInstanceOf(NoSuchElementException.class);
                    continue;
                }
                String text = SheetTexts.of(sheets.compose(subject));
                Standing standing = meanings.standing(then.get());
                assertThat(text)
                        .as("%s as of %s", id, day)
                        .contains(standing.in(words), words.name(then.get().type()));
                meanings.typeSince(then.get())
                        .ifPresent(date -> assertThat(text).as(id).containsIgnoringCase(words.date(date)));
                namesNothingLater(text, tie(id), meanings.asOf(), language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1994-06-30",
                "2003-01-01",
                "2009-02-20",
                "2012-04-01",
                "2014-06-30",
                "2016-12-31",
                "2018-01-01",
                "2019-02-22",
                "2020-06-30",
                "2023-06-30"
            })
    void no_sheet_of_a_pair_names_what_is_later(String on) {
        LocalDate day = LocalDate.parse(on);
        Meanings meanings = new Meanings(ATLAS, day);
        Sheets sheets = sheets(meanings, SheetLanguage.EN);
        Set<List<String>> pairs = new LinkedHashSet<>();
        ATLAS.ties()
                .forEach(tie ->
                        pairs.add(List.of(ATLAS.successorOn(tie.vietnam(), day), ATLAS.successorOn(tie.japan(), day))));
        List<List<String>> all = new ArrayList<>(pairs);
        for (int i = Math.floorMod(on.hashCode(), STEP); i < all.size(); i += STEP) {
            String vietnam = all.get(i).get(0);
            String japan = all.get(i).get(1);
            for (Subject subject : Stream.of(
                            new Subject.OfPair(vietnam, japan),
                            new Subject.OfVisit(vietnam, japan, day, TypedLines.NONE))
                    .toList()) {
                String text = SheetTexts.of(sheets.compose(subject));
                ATLAS.ties().stream()
                        .filter(tie -> ATLAS.successorOn(tie.vietnam(), day).equals(vietnam)
                                && ATLAS.successorOn(tie.japan(), day).equals(japan))
                        .forEach(tie -> namesNothingLater(text, tie, day, Language.EN));
            }
        }
    }

    @Test
    void the_register_counts_agreements_projects_and_what_is_not_verified_apart() {
        Meanings meanings = new Meanings(ATLAS, ATLAS.edition().date());
        Answer answer = Answer.of(meanings, TieFilter.ALL, Optional.empty());
        List<Standing> standings = ATLAS.ties().stream().map(meanings::standing).toList();
        long underWay = standings.stream()
                .filter(each -> each.isInForce() && each.project())
                .count();
        long inForce = standings.stream().filter(Standing::isInForce).count() - underWay;
        long unverified = standings.stream().filter(Standing::isUnverified).count();
        String text = SheetTexts.of(sheets(meanings, SheetLanguage.EN).compose(new Subject.OfResult(answer.rows())));
        assertThat(text)
                .contains("Ties: " + ATLAS.ties().size() + "; agreements in force: " + inForce + "; not verified: "
                        + unverified + "; projects under way: " + underWay + ".");
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_of_a_past_day_says_that_its_sentences_are_of_the_edition_and_no_other_does(SheetLanguage language) {
        Words words = Words.in(language.first());
        LocalDate edited = ATLAS.edition().date();
        Subject subject = new Subject.OfTie("vn-hue--jp-gifu-pref");
        for (LocalDate day : List.of(LocalDate.of(2018, 1, 1), edited, edited.plusYears(5))) {
            Sheet sheet = sheets(new Meanings(ATLAS, day), language).compose(subject);
            String past = words.say(
                    "sheet.foot.past", words.date(day), ATLAS.edition().version(), words.date(edited));
            assertThat(sheet.page().foot().contains(past))
                    .as("%s: %s", day, sheet.page().foot())
                    .isEqualTo(day.isBefore(edited));
        }
    }

    @Test
    void a_sheet_of_a_day_after_the_edition_says_where_the_record_ends() {
        Subject subject = new Subject.OfTie("vn-hue--jp-gifu-pref");
        Meanings later = new Meanings(ATLAS, LocalDate.of(2031, 1, 1));
        String ends =
                "record up to " + Words.in(Language.EN).date(ATLAS.edition().date());
        assertThat(SheetTexts.of(sheets(later, SheetLanguage.EN).compose(subject)))
                .contains(ends);
        Meanings now = new Meanings(ATLAS, ATLAS.edition().date());
        assertThat(SheetTexts.of(sheets(now, SheetLanguage.EN).compose(subject)))
                .doesNotContain(ends);
    }
}
