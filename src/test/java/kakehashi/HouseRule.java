package kakehashi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house, each with its reason. A rule names the classes, or packages, that break it. */
enum HouseRule {
    EVERY_PACKAGE_HAS_A_FLOOR(
            "what has no floor is bound by no rule",
            house -> house.inhabitants().filter(c -> house.floorOf(c).isEmpty()).map(HouseRule::nameOf)),

    LOOK_DOWN_NEVER_SIDEWAYS(
            "without cycles each package can be read and tested by itself",
            house -> Stream.concat(
                    house.needs()
                            .filter(d -> house.holds(d.getTargetClass()))
                            .filter(d -> !mayImport(house, house.roomOf(d.getOriginClass()), d.getTargetClass()))
                            .map(d -> nameOf(d.getOriginClass())),
                    sidewaysImports(house))),

    THE_WINDOW_NEVER_READS_THE_STORE(
            "it asks the session, so that there is one way to change data", house -> from(house, "ui"::equals)
                    .filter(d -> house.holds(d.getTargetClass()))
                    .filter(d -> house.roomOf(d.getTargetClass()).equals("store"))
                    .map(d -> nameOf(d.getOriginClass()))),

    THE_MODEL_NEEDS_NOTHING("records outlive libraries", house -> from(house, "model"::equals)
            .filter(d -> !house.holds(d.getTargetClass()))
            .filter(d -> !isIn(d, "java") && !isIn(d, "org.jspecify"))
            .map(d -> nameOf(d.getOriginClass()))),

    NO_JAVAFX_BELOW_THE_WINDOW(
            "documents and the command line work where there is no screen; the session needs javafx.base alone",
            house -> from(house, room -> !room.equals("ui"))
                    .filter(d -> isIn(d, "javafx"))
                    .filter(d -> !(house.roomOf(d.getOriginClass()).equals("session")
                            && (isIn(d, "javafx.beans") || isIn(d, "javafx.collections") || isIn(d, "javafx.util"))))
                    .map(d -> nameOf(d.getOriginClass()))),

    PROPERTIES_LIVE_IN_THE_SESSION("only one thing is mutable", house -> from(
                    house, room -> !Set.of("session", "ui").contains(room))
            .filter(d -> isIn(d, "javafx.beans") || isIn(d, "javafx.collections"))
            .map(d -> nameOf(d.getOriginClass()))),

    SQL_LIVES_IN_THE_STORE("the disk has one owner", house -> from(house, room -> !room.equals("store"))
            .filter(d -> isIn(d, "java.sql", "javax.sql", "org.sqlite"))
            .map(d -> nameOf(d.getOriginClass()))),

    GLUON_LIVES_IN_THE_MAP_PANE(
            "its view hides its own state, and what we know of that is kept in few files",
            house -> from(house, room -> true)
                    .filter(d -> isIn(d, "com.gluonhq"))
                    .filter(d -> !(house.roomOf(d.getOriginClass()).equals("ui")
                            && House.outermost(d.getOriginClass())
                                    .getSimpleName()
                                    .matches("MapPane|\\w*Layer|\\w*TileRetriever")))
                    .map(d -> nameOf(d.getOriginClass()))),

    DOCUMENTS_LIVE_IN_SHEET(
            "one package knows how a page is made; the seed check reads the bundled font's characters, and tables come in workbooks",
            house -> from(house, room -> !room.equals("sheet"))
                    .filter(d ->
                            isIn(d, "com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi"))
                    .filter(d -> !(isIn(d, "org.apache.fontbox", "org.apache.pdfbox.io")
                            && house.roomOf(d.getOriginClass()).equals("store")))
                    .filter(d -> !(isIn(d, "org.apache.poi")
                            && d.getOriginClass().getPackageName().equals("kakehashi.exchange.table")))
                    .map(d -> nameOf(d.getOriginClass()))),

    OPTIONS_LIVE_IN_CLI(
            "the words of the command line are one contract", house -> from(house, room -> !room.equals("cli"))
                    .filter(d -> isIn(d, "picocli"))
                    .map(d -> nameOf(d.getOriginClass()))),

    JSON_STAYS_IN_ONE_CLASS_OF_A_PACKAGE("outside the store a file format is a detail of one class", house -> from(
                    house, room -> !room.equals("store"))
            .filter(d -> isIn(d, "com.fasterxml.jackson"))
            .collect(groupingBy(
                    d -> d.getOriginClass().getPackageName(),
                    mapping(d -> nameOf(d.getOriginClass()), toCollection(TreeSet::new))))
            .values()
            .stream()
            .filter(names -> names.size() > 1)
            .flatMap(Set::stream)),

    ONE_CLOCK(
            "today is what Main's clock says, or no answer could be repeated; the store may stamp its notes",
            house -> house.inhabitants()
                    .filter(c -> !house.roomOf(c).isEmpty())
                    .filter(c -> c.getAccessesFromSelf().stream()
                            .anyMatch(a -> readsTheSystemClock(a)
                                    && !(house.roomOf(c).equals("store")
                                            && a.getTargetOwner().getName().equals("java.time.Instant"))))
                    .map(HouseRule::nameOf)),

    ONLY_CLI_AND_MAIN_SPEAK_ON_THE_CONSOLE("a command that succeeds is quiet", house -> house.inhabitants()
            .filter(c -> !Set.of("", "cli").contains(house.roomOf(c)))
            .filter(c -> c.getFieldAccessesFromSelf().stream()
                    .anyMatch(a -> a.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(a.getName())))
            .map(HouseRule::nameOf)),

    AT_MOST_FIVE_THINGS_TO_BUILD_WITH("a parameter only passed on is a design error", house -> house.inhabitants()
            .filter(c -> !c.isRecord() && !c.isAnonymousClass() && !c.isLocalClass())
            .filter(c -> c.getConstructors().stream()
                    .map(constructor -> constructor.reflect().getParameters())
                    .anyMatch(parameters -> Arrays.stream(parameters)
                                    .filter(p -> !p.isImplicit() && !p.isSynthetic())
                                    .count()
                            > 5))
            .map(HouseRule::nameOf)),

    NO_STATIC_STATE("what is wired by constructors can be wired differently in a test", house -> house.inhabitants()
            .filter(c -> c.getFields().stream().anyMatch(HouseRule::isStaticState))
            .map(HouseRule::nameOf)),

    NAMED_AFTER_WHAT_IT_KNOWS("a drawer called util fills up", house -> house.inhabitants()
            .filter(c -> Stream.concat(
                            Arrays.stream(c.getPackageName()
                                    .substring(house.base().length())
                                    .split("\\.")),
                            words(c.getSimpleName()))
                    .anyMatch(word -> word.matches("(?i)utils?|utilit(y|ies)|common|helpers?|managers?|impl")))
            .map(HouseRule::nameOf)),

    PUBLIC_ONLY_WHEN_ANOTHER_PACKAGE_USES_IT("what is not public can be changed alone", house -> {
        Set<JavaClass> reachable = reachableFromElsewhere(house);
        return house.inhabitants()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !c.getEnclosingClass().isPresent())
                .filter(c -> !reachable.contains(c))
                .filter(c -> !isMadeByName(house, c))
                .map(HouseRule::nameOf);
    }),

    ROOMS_OF_A_HALL_STAND_IN_NO_CIRCLE(
            "a room that needs those who need it is half of a larger one", house -> new Rooms(house).inCircles()),

    ROOMS_OF_THE_WINDOW_SHARE_CONTROLS_ALONE(
            "a panel can be changed without looking at the next", house -> new Rooms(house)
                    .arrows("ui")
                    .filter(arrow -> !arrow.from().equals("ui") && !arrow.to().equals("ui.control"))
                    .filter(arrow -> !isWithinOneRoom(arrow))
                    .map(Rooms.Arrow::by)),

    A_ROOM_IS_NEITHER_A_HALL_NOR_A_CUPBOARD(
            "what lies in a room of more than 35 files is not found, and one of fewer than 4 says nothing",
            house -> new Rooms(house).ofOddSize()),

    EVERY_PACKAGE_SAYS_WHAT_IT_HIDES("its first reader should not have to guess", house -> house.files().stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !saysWhatItHides(folder.resolve("package-info.java")))
            .map(folder -> house.sources().relativize(folder).toString()));

    private final String reason;
    private final Function<House, Stream<String>> breaches;

    HouseRule(String reason, Function<House, Stream<String>> breaches) {
        this.reason = reason;
        this.breaches = breaches;
    }

    String reason() {
        return reason;
    }

    /** The names of what breaks the rule, each once, in alphabetical order. */
    Set<String> brokenBy(House house) {
        return breaches.apply(house).collect(toCollection(TreeSet::new));
    }

    private static String nameOf(JavaClass c) {
        return House.outermost(c).getSimpleName();
    }

    private static Stream<Dependency> from(House house, Predicate<String> room) {
        return house.needs().filter(d -> room.test(house.roomOf(d.getOriginClass())));
    }

    private static boolean isIn(Dependency dependency, String... packages) {
        String name = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return Arrays.stream(packages).anyMatch(p -> name.equals(p) || name.startsWith(p + "."));
    }

    private static boolean mayImport(House house, String room, JavaClass target) {
        return mayImport(room, house.roomOf(target));
    }

    private static boolean mayImport(String room, String other) {
        return room.equals(other)
                || House.FLOORS.getOrDefault(room, -1) > House.FLOORS.getOrDefault(other, Integer.MAX_VALUE);
    }

    /** Import lines as well: the compiler copies a constant and leaves no trace of where it came from. */
    private static Stream<String> sidewaysImports(House house) {
        Pattern line = Pattern.compile(
                "(?m)^import (?:static )?(" + Pattern.quote(house.base()) + "(?:\\.[a-z]\\w*)*)\\.[A-Z]");
        Map<String, Boolean> found = new TreeMap<>();
        for (Path file : house.files()) {
            Path folder = house.sources().relativize(file).getParent();
            String room = folder == null ? "" : folder.getName(0).toString();
            boolean sideways = line.matcher(read(file))
                    .results()
                    .map((MatchResult result) -> house.roomOf(result.group(1)))
                    .anyMatch(other -> !mayImport(room, other));
            if (sideways) {
                found.put(file.getFileName().toString().replace(".java", ""), true);
            }
        }
        return found.keySet().stream();
    }

    /** A room that lies in another is that one's own, and so are two that lie in one. */
    private static boolean isWithinOneRoom(Rooms.Arrow arrow) {
        Pattern outer = Pattern.compile("\\w+\\.\\w+");
        return outer.matcher(arrow.from())
                .results()
                .findFirst()
                .map(MatchResult::group)
                .filter(room -> arrow.to().equals(room) || arrow.to().startsWith(room + "."))
                .isPresent();
    }

    private static boolean readsTheSystemClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && access.getTarget().getDescription().contains("now()");
        boolean system = owner.equals("java.time.Clock") && name.startsWith("system");
        boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        return now || system || millis;
    }

    private static boolean isStaticState(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        JavaClass type = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo("javafx.beans.value.WritableValue");
    }

    /** What another package uses, and what the public members of that hand out or take. */
    private static Set<JavaClass> reachableFromElsewhere(House house) {
        Set<JavaClass> found = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(house.needs()
                .filter(d -> !d.getOriginClass()
                        .getPackageName()
                        .equals(d.getTargetClass().getPackageName()))
                .map(d -> d.getTargetClass().getBaseComponentType())
                .filter(house::holds)
                .toList());
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (house.holds(next) && found.add(next)) {
                next.getEnclosingClass().ifPresent(open::add);
                open.addAll(next.getAllRawInterfaces());
                open.addAll(next.getAllSubclasses());
                next.getMembers().stream()
                        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(m -> m.getAllInvolvedRawTypes().stream())
                        .forEach(open::add);
                next.getCodeUnits().stream()
                        .flatMap(unit -> unit.getThrowsClause().getTypes().stream())
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static Stream<String> words(String camelCase) {
        return Arrays.stream(camelCase.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
    }

    /** Main is started by the virtual machine, the application by JavaFX, the tile retriever by Gluon. */
    private static boolean isMadeByName(House house, JavaClass c) {
        return house.roomOf(c).isEmpty()
                || c.isAssignableTo("javafx.application.Application")
                || c.isAssignableTo("com.gluonhq.maps.tile.TileRetriever");
    }

    private static boolean saysWhatItHides(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = read(packageInfo);
        return text.contains("@NullMarked") && text.startsWith("/**") && text.contains("ides");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
