package kakehashi.stress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.keep.Rescue;
import kakehashi.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are killed while they save what is left of a damaged store: there is the damaged one, or the new one, whole. */
@Tag("stress")
class SalvageUnderKillTest {

    private static final String WRITTEN = "by the office";

    @TempDir
    Path folder;

    @Test
    void a_kill_while_a_store_is_saved_leaves_the_damaged_file_or_a_whole_new_one() throws Exception {
        Path whole = Frozen.store(folder.resolve("whole.kakehashi"));
        try (AtlasStore store = Frozen.stores().open(whole, progress -> {})) {
            store.write(Frozen.change(store.load(), WRITTEN));
        }
        byte[] damaged = Files.readAllBytes(whole);
        int page = 4096;
        Arrays.fill(damaged, damaged.length / page / 2 * page, (damaged.length / page / 2 + 3) * page, (byte) 7);
        Random random = new Random(20261129);
        try (Tally tally = new Tally("kill-salvaging")) {
            for (int round = 0; round < Tally.rounds(2, 120); round++) {
                tally.tried();
                Path file = Files.write(folder.resolve("round" + round + ".kakehashi"), damaged);
                Child child = Child.started(Salvages.class, file.toString());
                Thread.sleep(random.nextInt(1_500));
                child.kill();
                if (!Arrays.equals(Files.readAllBytes(file), damaged)) {
                    check(tally, "round " + round, file, damaged);
                }
                Files.delete(file);
            }
        }
    }

    private static void check(Tally tally, String when, Path file, byte[] damaged) throws Exception {
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            store.verify("");
            if (!store.load().ties().get(0).typeAsStated().equals(WRITTEN)) {
                tally.fellShort(when + " lost an edit");
            }
        } catch (StoreException refused) {
            tally.fellShort(when + ": " + refused);
        }
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-1");
        if (!Files.exists(aside) || !Arrays.equals(Files.readAllBytes(aside), damaged)) {
            tally.fellShort(when + " has not kept the damaged file");
        }
    }

    /** Saves what is left of a store, in its place. */
    static final class Salvages {

        private Salvages() {}

        public static void main(String[] file) throws Exception {
            Rescue rescue = new Rescue(Path.of(file[0]), Frozen.stores(), Clock.systemUTC());
            Child.say("o");
            rescue.inPlace(Words.in(Language.EN));
            Child.say(".");
            Thread.sleep(60_000);
        }
    }
}
