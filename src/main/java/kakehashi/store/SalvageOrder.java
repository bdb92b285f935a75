package kakehashi.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.text.Words;

/**
 * What is to be saved, and what may help.
 *
 * @param damaged is only read
 * @param like a whole copy of the same store, or of one like it, that says where in the file what stands; empty for none
 * @param backup the records of the last sound backup; empty for none
 * @param words in which records are named
 * @param at when it is done
 */
public record SalvageOrder(Path damaged, Optional<Path> like, Optional<Atlas> backup, Words words, Instant at) {}
