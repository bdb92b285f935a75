package kakehashi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideTest {

    private final List<String> browsed = new ArrayList<>();
    private final Outside outside = new Outside(browsed::add);

    @Test
    void only_what_leads_to_a_page_of_the_web_is_given_to_the_browser() {
        List.of("https://hue.gov.vn/", "http://岐阜.jp/", "file:///etc/passwd", "javascript:alert(1)", "calc.exe", "")
                .forEach(outside::browse);

        assertThat(browsed).containsExactly("https://hue.gov.vn/", "http://岐阜.jp/");
    }

    @Test
    void what_is_said_twice_is_told_twice() {
        List<String> told = new ArrayList<>();
        outside.messageProperty().addListener((observed, before, now) -> told.add(now));

        outside.say("Copied");
        outside.say("Copied");

        assertThat(told).containsExactly("Copied", "", "Copied");
    }
}
