package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import kakehashi.text.book.Block;
import kakehashi.text.book.Handbook;
import kakehashi.text.book.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chapter of the command line names what there is. */
class HandbookCommandsTest {

    @ParameterizedTest
    @EnumSource
    void the_chapter_lists_every_command_and_no_other(Language language) {
        List<String> commands = List.of(new Grammar(Words.in(language)).names().split(", "));

        Stream<String> listed = Handbook.in(language).chapter("08-command-line").orElseThrow().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .limit(1)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .flatMap(row -> row.get(0).stream())
                .filter(span -> span.kind() == Span.Kind.TYPED)
                .map(span -> span.text().split(" ")[0]);

        assertThat(listed.distinct()).containsExactlyInAnyOrderElementsOf(commands);
    }
}
