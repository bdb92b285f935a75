package kakehashi.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which data this is: every document made from it names the version and date.
 *
 * @param version year, month and a running number, such as {@code 2026.11.1}
 * @param licence SPDX identifier
 */
public record Edition(String version, LocalDate date, String licence, List<String> attribution)
        implements Comparable<Edition> {

    public Edition {
        attribution = List.copyOf(attribution);
    }

    /** By version, number by number: 2026.9.1 is older than 2026.11.1. */
    @Override
    public int compareTo(Edition other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
