package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.Frozen;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.query.edit.Stamp;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.Test;

/** What stands in some languages alone, on the command line. */
class UntranslatedCommandTest extends AtTheConsole {

    private static final String TIE = "vn-hue--jp-gifu-pref";

    @Test
    void what_lacks_a_language_is_listed_with_the_languages_that_it_needs() throws Exception {
        assertThat(console.type("untranslated").code()).isEqualTo(1);
        try (AtlasStore store = Frozen.stores().open(console.store(), progress -> {})) {
            Draft draft = new Draft(store.load());
            String source = store.load().records().sources().get(0).id();
            Trilingual summary = new Trilingual("", "Hai bên gặp nhau", "");
            draft.addEvent(TIE, new NewEvent(EventKind.VISIT, null, summary, List.of(source), null));
            store.write(draft.set(new Stamp(new UUID(0, 9), Instant.parse("2026-11-24T10:00:00Z"), "Lan", null))
                    .orElseThrow());
        }
        Console.Said told = console.type("untranslated");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains(TIE, "Hai bên gặp nhau", "English Japanese");
        assertThat(console.type("untranslated", "--format", "csv").out()).contains(".summary,en ja,Hai bên gặp nhau");
    }
}
