package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kakehashi.Frozen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of which only the beginning is there: it is told, or what is asked is not missing; and it stays as it is. */
@Tag("stress")
class TruncatedStoresTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    @Test
    void a_store_cut_anywhere_is_told_as_damaged_or_answers_right_and_stays_as_it_is() throws Exception {
        byte[] whole = Files.readAllBytes(Frozen.store(folder.resolve("whole.kakehashi")));
        List<List<String>> questions = questions(folder.resolve("whole.kakehashi"));
        List<String> right = questions.stream().map(TruncatedStoresTest::answer).toList();
        assertThat(right).allMatch(answer -> answer.startsWith("0"));
        Random random = new Random(11);
        int rounds = Tally.rounds(3, 20);
        try (Tally tally = new Tally("truncated")) {
            for (int round = 0; round < rounds; round++) {
                int length = 1 + (int) ((whole.length - 1L) * (round + random.nextDouble()) / rounds);
                length = round % 2 == 0 ? length : Math.max(PAGE, length / PAGE * PAGE);
                byte[] cut = Arrays.copyOf(whole, length);
                Path file = Files.write(folder.resolve("cut" + round + ".kakehashi"), cut);
                List<List<String>> asked = questions(file);
                for (int question = 0; question < asked.size(); question++) {
                    tally.tried();
                    String answer = answer(asked.get(question));
                    if (!answer.equals(right.get(question)) && !answer.startsWith("3")) {
                        tally.fellShort(length + " bytes: " + asked.get(question) + " answers " + answer);
                    }
                    if (!Arrays.equals(Files.readAllBytes(file), cut)) {
                        tally.fellShort(length + " bytes: " + asked.get(question) + " changed the file");
                        Files.write(file, cut);
                    }
                }
            }
        }
    }

    private List<List<String>> questions(Path file) {
        List<String> common = List.of("--lang", "en", "--store", file.toString());
        String out = folder.resolve("out.html").toString();
        return List.of(
                        List.of("list", "--locality", "vn-hue", "--format", "csv"),
                        List.of("show", "vn-hue"),
                        List.of("search", "hue"),
                        List.of("sheet", "--locality", "vn-hue", "--force", "--out", out))
                .stream()
                .map(words -> Stream.concat(words.stream(), common.stream()).toList())
                .toList();
    }

    private static String answer(List<String> words) {
        try {
            Spoken spoken = Spoken.to(words.toArray(String[]::new));
            return spoken.shortfall().isEmpty() ? spoken.code() + spoken.out() : spoken.shortfall();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
