package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kakehashi.Frozen;
import kakehashi.store.AtlasStore;
import kakehashi.store.Declined;
import org.junit.jupiter.api.Test;

/** Possible partners on the command line. */
class MatchCommandTest extends AtTheConsole {

    @Test
    void partners_are_told_with_reasons_and_as_many_as_are_asked_for() throws Exception {
        Console.Said five = console.type("match", "vn-ha-tinh", "--format", "json");
        assertThat(five.code()).isZero();
        assertThat(five.all("id")).hasSize(5).allMatch(id -> id.startsWith("jp-"));
        assertThat(console.type("match", "vn-ha-tinh", "--count", "2", "--format", "json")
                        .all("id"))
                .isEqualTo(five.all("id").subList(0, 2));
        assertThat(console.type("match", "vn-ha-tinh", "--lang", "vi").out())
                .contains("Cấp hành chính tương đương", "xếp theo số lý do");
        assertThat(console.type("match", "vn-ha-tinh", "--count", "none").code())
                .isEqualTo(2);
    }

    @Test
    void who_was_set_aside_in_the_store_is_not_told_until_taken_back() throws Exception {
        String first = console.type("match", "vn-ha-tinh", "--format", "json")
                .all("id")
                .get(0);
        keep(first, "Chưa phù hợp");
        assertThat(console.type("match", "vn-ha-tinh", "--format", "json").all("id"))
                .doesNotContain(first);
        keep(first, "");
        assertThat(console.type("match", "vn-ha-tinh", "--format", "json").all("id"))
                .contains(first);
    }

    private static void keep(String partner, String because) throws Exception {
        try (AtlasStore store = Frozen.stores().open(console.store(), progress -> {})) {
            store.notes().keep(List.of(Declined.note("vn-ha-tinh", partner, because)));
            assertThat(Declined.among(store.notes().read(), "vn-ha-tinh").getOrDefault(partner, ""))
                    .isEqualTo(because);
        }
    }
}
