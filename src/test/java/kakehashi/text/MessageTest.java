package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That a message says what {@link MessageFormat} would make of its pattern. */
class MessageTest {

    private static String format(String pattern, Locale locale, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_pattern_of_every_bundle_is_filled_as_a_format_fills_it(Language language) throws Exception {
        Object[] texts = {"zero", "one {0}", "it's", "ba", "四", "5", "6"};
        Object[] numbers = {1945, 0, 2_000_000, "text", 7L, 1.5, 6};
        for (String area :
                List.of("model", "query", "sheet", "cli", "ui", "map", "chart", "timeline", "preview", "page")) {
            Properties patterns = new Properties();
            try (Reader in = new InputStreamReader(
                    Objects.requireNonNull(
                            Words.class.getResourceAsStream(area + "_" + language.tag() + ".properties")),
                    StandardCharsets.UTF_8)) {
                patterns.load(in);
            }
            for (String key : patterns.stringPropertyNames()) {
                String pattern = patterns.getProperty(key);
                Message message = Message.of(pattern);
                if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
                    assertThat(message.filled(language.locale())).as(key).isEqualTo(pattern);
                } else if (message.plain()) {
                    for (Object[] arguments : List.of(texts, numbers)) {
                        assertThat(message.filled(language.locale(), arguments))
                                .as(key)
                                .isEqualTo(format(pattern, language.locale(), arguments));
                    }
                }
            }
        }
    }

    @Test
    void what_is_quoted_chosen_or_not_given_is_left_to_the_format() {
        for (String pattern : List.of("it''s {0}", "'{0}' {1}", "{0} and {2}")) {
            assertThat(Message.of(pattern).filled(Locale.ROOT, "a", "b"))
                    .as(pattern)
                    .isEqualTo(format(pattern, Locale.ROOT, "a", "b"));
        }
        String chosen = "{0,choice,0#none|1#one|1<{0} many}";
        assertThat(Message.of(chosen).filled(Locale.ROOT, 3)).isEqualTo("3 many");
    }
}
