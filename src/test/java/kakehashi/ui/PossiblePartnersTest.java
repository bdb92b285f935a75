package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kakehashi.model.value.Language;
import kakehashi.query.match.MatchId;
import kakehashi.query.match.Matching;
import kakehashi.query.match.PossiblePartner;
import kakehashi.query.match.ReasonWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer of Ha Tinh, for which no tie was found, looks for partners. */
class PossiblePartnersTest extends InTheWindow {

    private static final String HOME = "vn-ha-tinh";
    private static final String PAGE = new MatchId(HOME).id();

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(() -> window.session().notebook().declined(HOME).keySet().stream()
                .toList()
                .forEach(id -> window.session().notebook().decline(HOME, id, "")));
    }

    private static PossiblePartner first() {
        return Matching.of(window.session().meanings())
                .partners(HOME, window.session().notebook().declined(HOME).keySet())
                .get(0);
    }

    @Test
    void the_page_of_a_locality_leads_to_five_partners_whose_reasons_open_records() throws Exception {
        select(HOME);
        press(find("#possible-partners").orElseThrow());
        window.until(() -> window.session().selection().filter(PAGE::equals).isPresent());
        assertThat(page()).contains("None on record; ties were not searched for");
        PossiblePartner partner = first();
        ReasonWords told =
                new ReasonWords(window.session().meanings(), window.session().places(), HOME);
        assertThat(partner.reasons())
                .allSatisfy(reason -> assertThat(page()).contains(told.sentence(partner.locality(), reason)));
        for (PossiblePartner each :
                Matching.of(window.session().meanings()).partners(HOME).subList(0, Matching.USUAL)) {
            assertThat(find("#go-" + each.locality())).as(each.locality()).isPresent();
            assertThat(find("#not-" + each.locality())).as(each.locality()).isPresent();
        }
        String record = partner.reasons().get(0).records().get(0);
        press(find("#go-" + record).orElseThrow());
        window.until(() -> window.session().selection().filter(record::equals).isPresent());
        window.act(window.session()::back);
        window.until(() -> window.session().selection().filter(PAGE::equals).isPresent());
    }

    @Test
    void every_reason_of_the_five_partners_opens_each_of_its_records_in_vietnamese() throws Exception {
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> window.session().words().language() == Language.VI);
        select(PAGE);
        Set<String> records = new LinkedHashSet<>();
        for (PossiblePartner each :
                Matching.of(window.session().meanings()).partners(HOME).subList(0, Matching.USUAL)) {
            assertThat(each.reasons()).hasSizeGreaterThan(1);
            Stream.concat(each.reasons().stream(), each.against().stream())
                    .peek(reason -> assertThat(reason.records()).isNotEmpty())
                    .forEach(reason -> records.addAll(reason.records()));
        }
        for (String record : records) {
            window.until(() -> find("#go-" + record).isPresent());
            String partners = String.valueOf(page());
            press(find("#go-" + record).orElseThrow());
            window.until(() -> window.session().selection().equals(Optional.of(record))
                    && !String.valueOf(page()).equals(partners));
            window.act(window.session()::back);
            window.until(() -> window.session().selection().equals(Optional.of(PAGE))
                    && String.valueOf(page()).equals(partners));
        }
    }

    @Test
    void one_that_is_not_wanted_is_set_aside_by_the_keys_with_why_and_taken_back() throws Exception {
        select(PAGE);
        String partner = first().locality();
        Node ask = find("#not-" + partner).orElseThrow();
        window.run(ask::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> find("#why-not-" + partner).filter(Node::isFocused).isPresent());
        window.robot().type(KeyCode.ENTER);
        assertThat(find("#why-not-" + partner)).as("without a reason it stays").isPresent();
        window.robot().write("too far away");
        window.robot().type(KeyCode.ENTER);
        window.until(() -> find("#match-again-" + partner).isPresent());

        assertThat(find("#not-" + partner)).isEmpty();
        assertThat(page()).contains("too far away");
        assertThat(window.session().notebook().declined(HOME)).containsEntry(partner, "too far away");
        press(find("#match-again-" + partner).orElseThrow());
        window.until(() -> find("#not-" + partner).isPresent());
        assertThat(window.session().notebook().declined(HOME)).isEmpty();
    }

    @Test
    void more_are_shown_when_asked_for_and_the_page_speaks_three_languages() throws Exception {
        select(PAGE);
        String sixth = Matching.of(window.session().meanings())
                .partners(HOME)
                .get(Matching.USUAL)
                .locality();
        assertThat(find("#not-" + sixth)).isEmpty();
        press(find("#match-more").orElseThrow());
        window.until(() -> find("#not-" + sixth).isPresent());
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> page().contains("Xếp theo số lý do"));
        assertThat(said("page-title")).isEqualTo("Đối tác tiềm năng của tỉnh Hà Tĩnh");
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> page().contains("理由の数の順"));
    }
}
