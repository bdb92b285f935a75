package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import kakehashi.model.value.Language;
import kakehashi.sheet.write.PdfWriter;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void a_text_is_on_the_pages_only_where_all_of_it_is() throws Exception {
        PageText pages = PageText.of(new PdfWriter().bytes(RealSheets.tie(Language.EN, "vn-hue--jp-gifu-pref")));

        assertThat(pages.shows("Gifu Prefecture")).isTrue();
        assertThat(pages.shows("Prefecture, Gifu"))
                .as("in whatever order its pieces are read")
                .isTrue();
        assertThat(pages.shows("Gifu Prefecture Xyzzy")).isFalse();
        assertThat(pages.shows("Xyzzy")).isFalse();
        assertThat(pages.outside()).isEmpty();
    }
}
