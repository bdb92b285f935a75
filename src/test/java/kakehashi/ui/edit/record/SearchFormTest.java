package kakehashi.ui.edit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.control.Button;
import kakehashi.model.LedgerLine;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import org.junit.jupiter.api.Test;

/** A search just made is taken down from the page that says "none", which then says who searched and when. */
class SearchFormTest extends Forms {

    private static void takeDown() throws Exception {
        window.act(() -> ((Button) find("#add-search").orElseThrow()).fire());
        window.until(() -> find("#form-search").isPresent());
    }

    @Test
    void a_search_without_result_is_taken_down_by_one_click_and_one_key() throws Exception {
        select("jp-gifu-pref");
        assertThat(page()).contains("Not searched");
        takeDown();
        assertThat(focused()).isEqualTo("search-where");
        assertThat(said("form-state")).contains("Where you searched");
        type("search-where", "Site of the prefecture");
        save();
        LedgerLine line = atlas().ledgerOf("jp-gifu-pref").get(0);
        assertThat(line.result()).isEqualTo(SearchResult.NONE_FOUND);
        assertThat(line.scheme()).isEqualTo(Scheme.OFFICIAL);
        assertThat(atlas().source(line.source()).title()).isEqualTo("[Site of the prefecture]");
        window.until(() -> page().contains("[Site of the prefecture]"));

        takeDown();
        assertThat(focused()).isEqualTo("search-found");
        type("search-found", "some");
        assertThat(said("form-state")).contains("How many were found");
        type("search-found", "2");
        save();
        assertThat(atlas().ledgerOf("jp-gifu-pref"))
                .extracting(LedgerLine::scheme, LedgerLine::count)
                .contains(tuple(Scheme.THIRD_PARTY, 2));
        undo();
        window.until(() -> atlas().ledgerOf("jp-gifu-pref").size() == 1);
        undo();
        window.until(() -> atlas().ledgerOf("jp-gifu-pref").isEmpty());
        window.until(() -> page().contains("Not searched"));
    }
}
