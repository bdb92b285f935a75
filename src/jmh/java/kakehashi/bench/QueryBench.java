package kakehashi.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kakehashi.model.Atlas;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.store.seeds.SeedException;
import kakehashi.store.seeds.Seeds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One change of the filter: the ties it leaves and the counts of all facets. At most 5 ms, and 20 ms at 100,000 ties. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class QueryBench {

    @Param({"213", "20573", "100000"})
    int ties;

    private Meanings meanings;
    private TieFilter open;
    private TieFilter narrow;

    @Setup
    public void fill() throws SeedException {
        Atlas atlas = new SyntheticAtlas(Seeds.bundled().read()).with(ties);
        LocalDate day = LocalDate.of(2026, 11, 25);
        meanings = new Meanings(atlas, day);
        open = TieFilter.ALL;
        narrow = TieFilter.ALL
                .with(Facet.FIELD, Set.of("environment", "education"))
                .only(Facet.JAPAN, "jp-region-kyushu")
                .withTime(new TimeWindow(day, day, TimeMode.IN_FORCE));
    }

    @Benchmark
    public Answer everything() {
        return Answer.of(meanings, open, Optional.empty());
    }

    @Benchmark
    public Answer threeChoices() {
        return Answer.of(meanings, narrow, Optional.empty());
    }
}
