package kakehashi.store.keep;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kakehashi.disk.Privacy;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;

/**
 * The backups of a store, in a folder beside it, {@code <store>.backups}. Kept are all of the newest day, the last of each of
 * ten days, the first of each of twelve months, and every one made before a migration; none goes while none that stays is
 * sound. A clock that was wrong has named some for days to come: they are counted by themselves, and are never the last.
 */
public final class Backups {

    private static final int DAYS = 10;
    private static final int MONTHS = 12;

    private final Path store;
    private final Path folder;
    private final Clock clock;

    public Backups(Path store, Clock clock) {
        this.store = store.toAbsolutePath();
        this.folder = this.store.resolveSibling(this.store.getFileName() + ".backups");
        this.clock = clock;
    }

    /** When what is done now is done, by the clock that backups are named by. */
    public Instant now() {
        return clock.instant();
    }

    /** Those there are, the newest first; none where the folder is not there or cannot be read. */
    public List<Backup> list() {
        List<Backup> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                files.forEach(file -> Backup.of(file).ifPresent(found::add));
            } catch (IOException | DirectoryIteratorException unreadable) {
                return List.of();
            }
        }
        found.sort(Comparator.comparing(Backup::at)
                .thenComparing(backup -> backup.file().toString())
                .reversed());
        return List.copyOf(found);
    }

    /** The newest that SQLite finds nothing wrong in. */
    public Optional<Backup> lastSound() {
        return byAge().stream()
                .filter(backup -> StoreCopy.isSound(backup.file()))
                .findFirst();
    }

    /** As {@link #list()}, those that are named for a day to come at the end: when they were made nobody knows. */
    List<Backup> byAge() {
        Map<Boolean, List<Backup>> isToCome = list().stream().collect(Collectors.partitioningBy(toCome()));
        List<Backup> all = new ArrayList<>(isToCome.getOrDefault(false, List.of()));
        all.addAll(isToCome.getOrDefault(true, List.of()));
        return List.copyOf(all);
    }

    private Predicate<Backup> toCome() {
        LocalDate today = LocalDate.now(clock);
        return backup -> backup.at().toLocalDate().isAfter(today);
    }

    /** Makes a backup of the store as it is, and lets those go that need not stay. */
    public Backup make(Cause cause) throws StoreException {
        Path file = free(cause);
        StoreCopy.write(store, file);
        prune();
        return Backup.of(file).orElseThrow();
    }

    /** A name for a backup made now that no other has. */
    public Path free(Cause cause) throws StoreException {
        LocalDateTime at = LocalDateTime.now(clock);
        try {
            Privacy.makeFolder(folder);
        } catch (IOException unwritable) {
            throw new StoreException(StoreProblem.READ_ONLY, folder, unwritable);
        }
        int number = 1;
        while (Files.exists(folder.resolve(Backup.name(at, cause, number)))) {
            number++;
        }
        return folder.resolve(Backup.name(at, cause, number));
    }

    /** Whether a person's work would be lost with the store that no backup of an earlier day or of today holds. */
    public boolean isDue() {
        Optional<Backup> newest = byAge().stream().findFirst();
        LocalDate today = LocalDate.now(clock);
        if (newest.isPresent() && newest.get().at().toLocalDate().equals(today)) {
            return false;
        }
        return StoreCopy.holdsWork(store)
                && newest.filter(backup -> StoreCopy.state(backup.file()).equals(StoreCopy.state(store)))
                        .isEmpty();
    }

    /** Lets those go that need not stay. */
    void prune() {
        List<Backup> all = list();
        Map<Boolean, List<Backup>> isToCome = all.stream().collect(Collectors.partitioningBy(toCome()));
        Set<Backup> kept = new HashSet<>(kept(isToCome.getOrDefault(false, List.of())));
        kept.addAll(kept(isToCome.getOrDefault(true, List.of())));
        if (kept.size() == all.size()
                || all.stream().filter(kept::contains).noneMatch(backup -> StoreCopy.isSound(backup.file()))) {
            return;
        }
        for (Backup backup : all) {
            if (!kept.contains(backup)) {
                try {
                    Files.deleteIfExists(backup.file());
                } catch (IOException stays) {
                    // One too many does no harm.
                }
            }
        }
    }

    /** Which of them stay. */
    static Set<Backup> kept(List<Backup> all) {
        Set<Backup> kept = new HashSet<>();
        Map<LocalDate, Backup> lastOfDay = new TreeMap<>(Comparator.reverseOrder());
        Map<YearMonth, Backup> firstOfMonth = new TreeMap<>(Comparator.reverseOrder());
        all.stream().sorted(Comparator.comparing(Backup::at)).forEach(backup -> {
            lastOfDay.put(backup.at().toLocalDate(), backup);
            firstOfMonth.putIfAbsent(YearMonth.from(backup.at()), backup);
            if (backup.cause() == Cause.MIGRATION) {
                kept.add(backup);
            }
        });
        lastOfDay.values().stream().limit(DAYS).forEach(kept::add);
        firstOfMonth.values().stream().limit(MONTHS).forEach(kept::add);
        lastOfDay.keySet().stream().findFirst().ifPresent(newest -> all.stream()
                .filter(backup -> backup.at().toLocalDate().equals(newest))
                .forEach(kept::add));
        return kept;
    }
}
