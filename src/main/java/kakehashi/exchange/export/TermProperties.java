package kakehashi.exchange.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.query.term.Term;
import kakehashi.query.term.Terms;
import org.jspecify.annotations.Nullable;

/** What is said of each span in which a tie holds. */
record TermProperties(Tie tie, Term term) {

    static Stream<TermProperties> all(Extract extract) {
        return extract.ties().stream()
                .flatMap(tie -> new Terms(tie, extract.atlas().edition().date())
                        .all().stream().map(term -> new TermProperties(tie, term)));
    }

    static List<Property<TermProperties>> of() {
        return List.of(
                Property.text(DataColumn.TIE_ID, each -> each.tie.id()),
                Property.day(
                        DataColumn.FIRST_DAY, each -> day(each.term.possible().first())),
                Property.day(
                        DataColumn.LAST_DAY, each -> day(each.term.possible().last())),
                Property.day(
                        DataColumn.SURE_FROM,
                        each -> each.term.certain() == null
                                ? null
                                : day(each.term.certain().first())),
                Property.day(
                        DataColumn.SURE_UNTIL,
                        each -> each.term.certain() == null
                                ? null
                                : day(each.term.certain().last())),
                Property.text(DataColumn.ENDING, each -> each.term
                        .ending()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')),
                Property.text(
                        DataColumn.END,
                        each -> each.term.end() == null ? null : each.term.end().toString()));
    }

    /** Nothing where the record names no beginning or no end. */
    private static @Nullable String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
    }
}
