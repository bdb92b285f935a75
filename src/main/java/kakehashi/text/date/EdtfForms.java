package kakehashi.text.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kakehashi.model.value.PartialDate;

/**
 * The forms of EDTF that no record of the atlas has. They are known so that they can be refused by name: a date half
 * understood would be a wrong one.
 */
final class EdtfForms {

    private record Form(Pattern pattern, Why why) {}

    private static final String END = "(?:\\.\\.|[?~%]?[\\dx]{4}(?:-[\\dx?~%]{1,4})*[?~%]?)?";
    private static final Form INTERVAL = form("(?=.*\\d)" + END + "/" + END, Why.EDTF_INTERVAL);

    private static final List<Form> FORMS = List.of(
            INTERVAL,
            form("\\d{4}-(?:2[1-9]|3\\d|4[01])[?~%]?", Why.EDTF_SEASON),
            form("(?=.*x)[\\dx]{4}(?:-[\\dx]{2}(?:-[\\dx]{2})?)?[?~%]?", Why.EDTF_UNSPECIFIED),
            form("[\\[{].*\\d.*[\\]}]", Why.EDTF_SET),
            form("y-?\\d+(?:e\\d+)?(?:s\\d+)?|[-+]\\d{4,}(?:-\\d{2}){0,2}|-?\\d{4}s\\d+|\\d{5,7}", Why.EDTF_YEAR),
            form("\\d{4}-\\d{2}-\\d{2}t.*", Why.EDTF_TIME),
            form("(?=.*[?~%])(?=.*\\d{4})[?~%]?\\d+[?~%]?(?:-[?~%]?\\d+[?~%]?){0,2}", Why.EDTF_MARK));

    private EdtfForms() {}

    private static Form form(String pattern, Why why) {
        return new Form(Pattern.compile(pattern), why);
    }

    /** Whether a line is an interval; some of them would also pass for a span of other dates. */
    static boolean isInterval(String line) {
        return INTERVAL.pattern().matcher(line).matches();
    }

    /** Why a {@link PlainLine} that is nothing else is refused, where it is EDTF. */
    static Optional<Refusal> refuse(String line) {
        return FORMS.stream()
                .filter(form -> form.pattern().matcher(line).matches())
                .findFirst()
                .map(form -> Refusal.of(
                        form.why(), Integer.toString(PartialDate.FIRST_YEAR), Integer.toString(PartialDate.LAST_YEAR)));
    }
}
