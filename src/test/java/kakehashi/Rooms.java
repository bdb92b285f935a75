package kakehashi;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rooms of a house and which needs which, by the import lines of its files: the compiler copies constants. */
final class Rooms {

    private static final int FEWEST_FILES = 4;
    private static final int MOST_FILES = 35;

    /**
     * A file that needs another room of its hall.
     *
     * @param from the room it lies in, such as {@code ui.map}
     * @param by the file's class
     */
    record Arrow(String from, String to, String by) {}

    private final House house;
    private final Set<Arrow> arrows;

    Rooms(House house) {
        this.house = house;
        this.arrows = house.files().stream().flatMap(this::arrowsOf).collect(toSet());
    }

    /** What crosses from one room of a hall to another. */
    Stream<Arrow> arrows(String hall) {
        return arrows.stream().filter(arrow -> hallOf(arrow.from()).equals(hall));
    }

    /** The classes by which rooms of one hall need each other in a circle. */
    Stream<String> inCircles() {
        Map<String, Set<String>> needs = arrows.stream().collect(groupingBy(Arrow::from, mapping(Arrow::to, toSet())));
        Map<String, Set<String>> reached = needs.keySet().stream().collect(toMap(room -> room, room -> {
            Set<String> found = new HashSet<>();
            reach(room, needs, found);
            return found;
        }));
        return arrows.stream()
                .filter(arrow -> reached.getOrDefault(arrow.to(), Set.of()).contains(arrow.from()))
                .map(Arrow::by);
    }

    private static void reach(String from, Map<String, Set<String>> needs, Set<String> found) {
        for (String next : needs.getOrDefault(from, Set.of())) {
            if (found.add(next)) {
                reach(next, needs, found);
            }
        }
    }

    /** The rooms that hold too many files or too few; where the program begins may be as small as it likes. */
    Stream<String> ofOddSize() {
        return house.files().stream()
                .map(this::roomOf)
                .filter(room -> !room.isEmpty())
                .collect(groupingBy(room -> room, counting()))
                .entrySet()
                .stream()
                .filter(room -> room.getValue() < FEWEST_FILES || room.getValue() > MOST_FILES)
                .map(Map.Entry::getKey);
    }

    private Stream<Arrow> arrowsOf(Path file) {
        Pattern line = Pattern.compile(
                "(?m)^import (?:static )?" + Pattern.quote(house.base()) + "((?:\\.[a-z]\\w*)+)\\.[A-Z]");
        String from = roomOf(file);
        return line.matcher(read(file))
                .results()
                .map(found -> found.group(1).substring(1))
                .filter(to -> !to.equals(from) && hallOf(to).equals(hallOf(from)))
                .map(to -> new Arrow(from, to, file.getFileName().toString().replace(".java", "")));
    }

    private String roomOf(Path file) {
        Path folder = house.sources().relativize(file).getParent();
        return folder == null
                ? ""
                : folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
    }

    private static String hallOf(String room) {
        int dot = room.indexOf('.');
        return dot < 0 ? room : room.substring(0, dot);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
