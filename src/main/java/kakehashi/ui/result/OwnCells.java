package kakehashi.ui.result;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.exchange.TieColumn;
import kakehashi.exchange.TieListing;
import kakehashi.model.Own;
import kakehashi.model.Own.OwnKind;
import kakehashi.model.Tie;
import kakehashi.query.Row;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** Which cells of the table show what the user's own office has added or changed, and what the edition has there. */
final class OwnCells {

    private final Session session;
    private final Supplier<TieListing> content;

    /** @param content what the table shows now */
    OwnCells(Session session, Supplier<TieListing> content) {
        this.session = session;
        this.content = content;
    }

    /** What stands in a cell. */
    String text(TieColumn column, Row row) {
        return content.get().cell(column, row);
    }

    /**
     * What to say of a cell; blank where it is as the edition has it.
     *
     * @param first whether it is the first of its row, and so says also what the tie is
     */
    String told(TieColumn column, Row row, boolean first) {
        Own own = session.atlas().own();
        if (!(row.link() instanceof Tie tie) || !own.has(tie.key())) {
            return "";
        }
        Words words = session.words();
        Optional<OwnKind> kind = own.kind(tie.key()).filter(each -> first);
        Optional<String> before = own.edition(tie.key())
                .map(edition -> text(column, new Row(session.meanings().known((Tie) edition), row.inheritedFrom())))
                .filter(was -> !was.equals(text(column, row)))
                .map(was -> was.isBlank() ? words.say("page.own-value-new") : words.say("page.own-value", was));
        return Stream.concat(kind.map(words::name).stream(), before.stream()).collect(Collectors.joining("\n"));
    }
}
