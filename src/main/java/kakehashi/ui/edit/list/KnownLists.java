package kakehashi.ui.edit.list;

import java.io.IOException;
import java.util.Optional;
import kakehashi.disk.Digest;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.MappingFile;
import kakehashi.session.Preferences;

/** How lists were read that were taken in before; the next one of the same headings is read alike. */
record KnownLists(Preferences preferences) {

    private static final int ENOUGH = 16;

    Optional<Mapping> of(ListTable table) {
        return preferences.choice(key(table)).flatMap(KnownLists::read);
    }

    /** What another version wrote is found out anew. */
    private static Optional<Mapping> read(String text) {
        try {
            return Optional.of(MappingFile.of(text));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    void keep(ListTable table, Mapping mapping) {
        preferences.rememberChoice(key(table), Begun.flatMapping(mapping));
    }

    private static String key(ListTable table) {
        return "list." + Digest.of(String.join("\n", table.headings())).substring(0, ENOUGH);
    }
}
