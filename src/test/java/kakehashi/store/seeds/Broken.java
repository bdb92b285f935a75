package kakehashi.store.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.query.rule.Rule;
import kakehashi.text.Words;

/** A text of a seed file that another is put in place of, and the breach that this is. */
record Broken(String file, String old, String next, SeedBreach breach) {

    static Broken breach(String file, String old, String next, String record, String field, Rule rule) {
        return breach(file, old, next, record, field, rule.key());
    }

    static Broken breach(String file, String old, String next, String record, String field, SeedFault fault) {
        return breach(file, old, next, record, field, fault.key());
    }

    private static Broken breach(String file, String old, String next, String record, String field, String key) {
        return new Broken(file, old, next, new SeedBreach(file, record, field, key, List.of()));
    }

    /** Breaks seeds, asks that it is told where and in words, and mends them again. */
    void assertIsTold(Path seeds) throws IOException {
        String sound = Files.readString(seeds.resolve(file));
        SeedCopy.replace(seeds, file, old, next);
        List<SeedBreach> found = Seeds.in(seeds).check();
        Files.writeString(seeds.resolve(file), sound);

        assertThat(found)
                .extracting(SeedBreach::file, SeedBreach::record, SeedBreach::field, SeedBreach::key)
                .contains(tuple(breach.file(), breach.record(), breach.field(), breach.key()));
        for (Language language : Language.values()) {
            assertThat(found).allSatisfy(told -> assertThat(told.in(Words.in(language)))
                    .startsWith(told.file())
                    .doesNotContain("{0}"));
        }
    }

    @Override
    public String toString() {
        return file + ": " + breach.record() + " " + breach.field() + " " + breach.key();
    }
}
