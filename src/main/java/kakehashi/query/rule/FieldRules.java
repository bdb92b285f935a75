package kakehashi.query.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kakehashi.model.RecordKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.model.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** The rules for a member of a record, whatever record it stands in. */
final class FieldRules implements FieldVisitor {

    /** An id becomes part of file names and of views, so nothing else may be in it. */
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,120}");

    private final Examined examined;

    FieldRules(Examined examined) {
        this.examined = examined;
    }

    @Override
    public void id(String path, String id) {
        if (id.isBlank()) {
            examined.breach(path, Rule.TEXT_MISSING);
        } else if (!ID.matcher(id).matches()) {
            examined.breach(path, Rule.ID_UNFIT, id, "a-z 0-9 -");
        }
    }

    @Override
    public void text(String path, @Nullable String text) {
        if (text != null) {
            TextRules.check(text, (rule, arguments) -> examined.breach(path, rule, arguments));
        }
    }

    /** One language may be left out, as long as another is there. */
    @Override
    public void words(String path, @Nullable Trilingual words) {
        if (words == null) {
            return;
        }
        if (words.all().stream().allMatch(String::isBlank)) {
            examined.breach(path, Rule.TEXT_MISSING);
        }
        part(path + ".en", words.en());
        part(path + ".vi", words.vi());
        part(path + ".ja", words.ja());
    }

    private void part(String path, String text) {
        if (!text.isBlank()) {
            text(path, text);
        }
    }

    @Override
    public void date(String path, @Nullable PartialDate date) {
        if (date != null && !date.isPlausible()) {
            examined.breach(
                    path,
                    Rule.DATE_IMPLAUSIBLE,
                    date.toString(),
                    Integer.toString(PartialDate.FIRST_YEAR),
                    Integer.toString(PartialDate.LAST_YEAR));
        }
    }

    @Override
    public void address(String path, @Nullable String address) {
        if (address != null && !WebAddress.isSound(address)) {
            examined.breach(path, Rule.ADDRESS_UNREADABLE, address);
        }
    }

    @Override
    public void reference(String path, RecordKind kind, @Nullable String id) {
        if (id == null) {
            return;
        }
        if (id.isBlank()) {
            examined.breach(path, Rule.TEXT_MISSING);
        } else if (!examined.known().has(kind, id)) {
            examined.breach(path, Rule.ofMissing(kind), id);
        }
    }

    @Override
    public void references(String path, RecordKind kind, List<String> ids) {
        Set<String> met = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String place = path + "[" + i + "]";
            if (met.add(ids.get(i))) {
                reference(place, kind, ids.get(i));
            } else {
                examined.breach(place, Rule.LISTED_TWICE, ids.get(i));
            }
        }
    }

    @Override
    public void sources(String path, List<String> ids) {
        if (ids.isEmpty()) {
            examined.breach(path, Rule.SOURCE_MISSING);
        }
        references(path, RecordKind.SOURCE, ids);
    }
}
