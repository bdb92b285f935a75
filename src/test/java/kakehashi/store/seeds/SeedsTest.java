package kakehashi.store.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kakehashi.model.Atlas;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void the_bundled_seeds_break_no_rule() {
        assertThat(Seeds.bundled().check()).isEmpty();
    }

    @Test
    void the_bundled_seeds_are_of_the_version_that_is_asked_for_first() throws SeedException {
        Atlas atlas = Seeds.bundled().read();

        assertThat(atlas.ties()).isNotEmpty();
        assertThat(atlas.edition().version()).isEqualTo(Seeds.bundled().version());
    }

    @Test
    void a_folder_is_read_like_the_bundled_seeds() throws SeedException {
        assertThat(Seeds.in(Path.of("seeds")).read().records())
                .isEqualTo(Seeds.bundled().read().records());
    }
}
