package kakehashi.query.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kakehashi.LiveSeeds;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.query.Signing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ties that were read and labelled by hand, before any rule was run, agree with every rule. */
class LabelledTiesTest {

    private static final Meanings MEANINGS = new Meanings(LiveSeeds.atlas(), LocalDate.of(2026, 11, 28));

    @ParameterizedTest
    @MethodSource("labelled")
    void a_rule_says_of_a_tie_what_its_reader_said(String line) {
        String[] cells = line.split("\t");
        Tie tie = (Tie) MEANINGS.atlas().findLink(cells[0]).orElseThrow();
        assertThat(Lenses.valuesOf(Signing.caseOf(tie, MEANINGS)))
                .as(cells[0] + ": " + cells[5])
                .containsExactly(
                        "signed." + cells[1], "clair." + cells[2], "vietnam-law." + cells[3], "in-force." + cells[4]);
    }

    @Test
    void there_are_at_least_twenty_of_them() throws IOException {
        assertThat(labelled()).hasSizeGreaterThanOrEqualTo(20);
    }

    static List<String> labelled() throws IOException {
        try (InputStream in = Objects.requireNonNull(LabelledTiesTest.class.getResourceAsStream("labelled.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
