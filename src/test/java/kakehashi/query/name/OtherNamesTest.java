package kakehashi.query.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kakehashi.LiveSeeds;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import org.junit.jupiter.api.Test;

/** Over the live seeds: whatever other name the records hold of a place is read as that place. */
class OtherNamesTest {

    @Test
    void every_other_name_that_the_records_hold_leads_to_its_place() {
        Atlas atlas = LiveSeeds.atlas();
        PlaceReader reader = PlaceReader.of(atlas);
        List<String> wrong = new ArrayList<>();
        for (Alias alias : atlas.records().almanac().aliases()) {
            List<Reading> read = reader.read(alias.text()).places();
            if (read.isEmpty()
                    || !read.get(0).isWhole()
                    || !read.get(0).locality().equals(alias.locality())) {
                wrong.add(alias.text() + " " + alias.locality() + ": " + read);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(atlas.records().almanac().aliases()).isNotEmpty();
    }
}
