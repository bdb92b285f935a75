package kakehashi.sheet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.LedgerLine;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.query.match.Matching;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static Sheet of(Language language, String home, Set<String> declined) {
        return RealSheets.in(language).compose(new Subject.OfProposal(home, declined));
    }

    @Test
    void the_proposal_for_a_locality_without_a_tie_says_that_it_was_searched_and_stands_on_one_page()
            throws IOException {
        Atlas atlas = LiveSeeds.atlas();
        LocalDate day = atlas.edition().date();
        LedgerLine searched = atlas.ledgerOf("vn-ha-tinh").get(0);
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            Sheet sheet = new Sheets(new Meanings(atlas, day), SheetLanguage.of(language), SheetOptions.usual(day))
                    .compose(new Subject.OfProposal("vn-ha-tinh", Set.of()));
            try (PDDocument pdf = Loader.loadPDF(new PdfWriter().bytes(sheet))) {
                assertThat(pdf.getNumberOfPages()).as(language.tag()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf))
                        .as("room for a decision")
                        .contains(words.say("sheet.proposal.decision"));
            }
            assertThat(PlainText.of(sheet))
                    .contains(Words.within(words.name(searched.result())), words.date(searched.date()));
        }
    }

    @Test
    void where_nothing_was_searched_it_says_that_this_does_not_mean_that_there_is_nothing() {
        assertThat(PlainText.of(of(Language.VI, "vn-ha-tinh", Set.of()))).contains("chưa tra cứu quan hệ");
    }

    @Test
    void who_was_declined_is_not_on_paper() {
        String first =
                Matching.of(RealSheets.MEANINGS).partners("vn-ha-tinh").get(0).locality();
        String name = List.of(first.substring(3).split("-")).get(0);
        assertThat(PlainText.of(of(Language.EN, "vn-ha-tinh", Set.of())).toLowerCase())
                .contains(name);
        assertThat(PlainText.of(of(Language.EN, "vn-ha-tinh", Set.of(first))).toLowerCase())
                .doesNotContain(name);
    }
}
