package kakehashi.query.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Change;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import org.junit.jupiter.api.Test;

/** What of a step can be made without the rest. */
class PickedTest {

    private static final Tie TIE = Frozen.atlas().ties().get(0);
    private static final Change PARTY =
            new Change(null, new Party("colleagues", new Trilingual("Their Office", "", ""), PartyKind.COMPANY));
    private static final Change NAMING =
            new Change(TIE, TieDraft.like(TIE).parties("colleagues").tie());
    private static final Change OTHER = new Change(
            Frozen.atlas().ties().get(1), Frozen.stated(Frozen.atlas().ties().get(1), "otherwise"));

    @Test
    void what_is_left_out_is_not_made() {
        assertThat(Picked.of(List.of(PARTY, NAMING, OTHER), Set.of(OTHER.key())))
                .containsExactly(PARTY, NAMING);
        assertThat(Picked.of(List.of(PARTY, NAMING, OTHER), Set.of(PARTY.key(), NAMING.key())))
                .containsExactly(OTHER);
    }

    @Test
    void a_new_record_that_is_named_by_one_that_is_made_comes_with_it() {
        assertThat(Picked.of(List.of(PARTY, NAMING, OTHER), Set.of(PARTY.key())))
                .containsExactly(PARTY, NAMING, OTHER);
    }
}
