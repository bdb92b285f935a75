package kakehashi.stress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.Frozen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of views that somebody made up, each with the checksum that it should have; in the window, see HostileViewsTest. */
@Tag("stress")
class ViewsTest {

    @TempDir
    Path folder;

    @Test
    void every_line_of_a_view_opens_or_is_refused_by_every_command() throws Exception {
        Path store = Frozen.store(folder.resolve("atlas.kakehashi"));
        List<List<String>> commands = List.of(
                List.of("list"),
                List.of("show", "vn-hue"),
                List.of(
                        "map",
                        "--size",
                        "800x600",
                        "--scale",
                        "1",
                        "--out",
                        folder.resolve("view.png").toString()),
                List.of(
                        "sheet",
                        "--kind",
                        "register",
                        "--out",
                        folder.resolve("view.html").toString()));
        int all = HostileView.PARTS.size() * commands.size();
        int rounds = Tally.rounds(12, all);
        try (Tally tally = new Tally("views")) {
            for (int round = 0; round < rounds; round++) {
                // In a short round, lines from all over the list, and each command in its turn.
                int at = rounds == all ? round : round * (all / rounds) + round % commands.size();
                String part = HostileView.PARTS.get(at / commands.size() % HostileView.PARTS.size());
                List<String> command = commands.get(at % commands.size());
                tally.tried();
                // On the command line and in a file it is read in the same way, so they take turns.
                String line = HostileView.with(part);
                String view = round % 2 == 0
                        ? line
                        : Files.writeString(folder.resolve("view"), line).toString();
                String shortfall = Spoken.to(Stream.concat(
                                        Stream.of("--store=" + store, "--lang=en", "--view", view), command.stream())
                                .toArray(String[]::new))
                        .shortfall();
                if (!shortfall.isEmpty()) {
                    tally.fellShort(command.get(0) + " " + part + ": " + shortfall);
                }
            }
        }
    }
}
