package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import kakehashi.model.value.Language;
import kakehashi.store.seeds.SeedBreach;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of seeds, each spoiled in one way: the check must end, and name the file, the record and the member. */
@Tag("stress")
class SeedMutationsTest {

    /** What this thread has used, so that nothing else that runs counts. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Words WORDS = Words.in(Language.EN);
    private static final int LONGEST_LINE = 1200;

    @TempDir
    Path folder;

    @Test
    void whatever_is_spoiled_in_a_folder_of_seeds_is_named() throws Exception {
        SmallSeeds seeds = SmallSeeds.cut();
        seeds.writeTo(folder);
        assertThat(Seeds.in(folder).check()).isEmpty();
        List<SeedMutation> mutations = new ArrayList<>(new SeedMutations(seeds).all());
        assertThat(mutations).hasSizeGreaterThan(172);
        Collections.shuffle(mutations, new Random(2026));
        try (Tally tally = new Tally("check")) {
            for (SeedMutation mutation : mutations.subList(0, Tally.rounds(40, mutations.size()))) {
                tally.tried();
                attempt(mutation, tally);
            }
            for (int i = 0; i < Tally.rounds(0, 1); i++) {
                growsWithItsInput("sources without members", "sources.json", n -> "[" + "{},".repeat(n) + "{}]", tally);
                growsWithItsInput("parents in a row", "localities.json", SeedMutationsTest::parents, tally);
            }
        }
    }

    private void attempt(SeedMutation mutation, Tally tally) throws Exception {
        Path file = folder.resolve(mutation.file());
        byte[] sound = Files.readAllBytes(file);
        try {
            mutation.harm().to(file);
            List<SeedBreach> found = Seeds.in(folder).check();
            if (mutation.isFault() && found.stream().noneMatch(breach -> names(breach, mutation))) {
                tally.fellShort(
                        mutation + " is not named: " + found.stream().limit(5).toList());
            }
            found.stream()
                    .map(breach -> breach.in(WORDS))
                    .filter(line ->
                            line.length() > LONGEST_LINE || line.codePoints().anyMatch(Character::isISOControl))
                    .forEach(line -> tally.fellShort(mutation + " is told in no line: " + line));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError crash) {
            tally.fellShort(mutation + " ends in " + crash);
        } finally {
            Files.deleteIfExists(file);
            Files.write(file, sound);
        }
    }

    private static boolean names(SeedBreach breach, SeedMutation mutation) {
        String field = mutation.field();
        return breach.file().equals(mutation.file())
                && (mutation.record().isEmpty() || isOf(breach.record(), mutation.record()))
                && (breach.field().startsWith(field) || field.startsWith(breach.field()));
    }

    /** Four times as much may take some more than four times the processor, whoever shares it, but not sixteen times. */
    private void growsWithItsInput(String what, String file, IntFunction<String> text, Tally tally) throws IOException {
        tally.tried();
        byte[] sound = Files.readAllBytes(folder.resolve(file));
        time(file, text.apply(10_000));
        long few = Math.min(time(file, text.apply(10_000)), time(file, text.apply(10_000)));
        long many = Math.min(time(file, text.apply(40_000)), time(file, text.apply(40_000)));
        Files.write(folder.resolve(file), sound);
        if (many > 10 * few) {
            tally.fellShort(what + ": " + few + " ns for 10,000, " + many + " ns for 40,000");
        }
    }

    private long time(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        long begun = THREADS.getCurrentThreadCpuTime();
        Seeds.in(folder).check();
        return THREADS.getCurrentThreadCpuTime() - begun;
    }

    private static String parents(int count) {
        StringBuilder localities = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            localities.append(String.format(
                    """
                    {"id":"vn-%d","country":"VN","source":"s","eras":[{"from":null,"to":null,"kind":"city",\
                    "name":{"en":"A","vi":"A","ja":"A"},"parent":"vn-%d","code":null,"iso":null,\
                    "seat":{"lat":16,"lon":108}}]},""",
                    i, i + 1));
        }
        localities.setLength(localities.length() - 1);
        return localities.append("]").toString();
    }

    /** A record without an id is told by the locality it speaks of and whatever else names it. */
    private static boolean isOf(String told, String record) {
        return told.equals(record) || told.startsWith(record + " ");
    }
}
