package kakehashi.ui.edit.record;

import java.util.List;
import java.util.stream.Collectors;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Tie;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.edit.Desk;

/** What records are called that name another one. */
record Naming(Desk desk) {

    /** So many are told by their names. */
    private static final int MOST = 6;

    /** Those that name a record, the first of them by name; empty where none does. */
    String of(AtlasRecord record, String between) {
        List<String> all = desk.editing().draft().dependents(record.key()).stream()
                .map(this::name)
                .distinct()
                .toList();
        String named = all.stream().limit(MOST).collect(Collectors.joining(between));
        int others = all.size() - MOST;
        return others > 0 ? desk.words().say("edit.and-others", named, others) : named;
    }

    /** A tie with what it is, since its pair may have others; what has no name of its own as the locality that it is told of. */
    String name(AtlasRecord record) {
        SessionNames names = new SessionNames(desk.session());
        String name = names.name(record.key());
        return record instanceof Tie tie ? name + " · " + names.about(tie) : name;
    }
}
