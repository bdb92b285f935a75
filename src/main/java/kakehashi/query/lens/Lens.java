package kakehashi.query.lens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;

/**
 * A stated rule by which ties are counted: one file of {@code data/lenses}.
 *
 * <p>Its steps are gone through in order for every paper signed for a tie. The first step that says so ends it; what is not
 * on record is noted on the way. The paper that comes nearest to counting decides.
 */
public final class Lens {

    /** What a rule rests on; without an address where a law is cited by its number. */
    public record Ground(String id, String title, String publisher, Optional<String> url, String says) {}

    /** How it is called and what it rests on. */
    record Description(String code, Trilingual name, Trilingual brief, Trilingual about, List<Ground> grounds) {}

    /** What it says where no step needs looking at: of a tie for which nothing is signed, and of a paper without a day. */
    record Silence(Optional<Trilingual> unsigned, Optional<Trilingual> undated) {}

    private final Description description;
    private final List<Step> steps;
    private final Silence silence;

    Lens(Description description, List<Step> steps, Silence silence) {
        this.description = description;
        this.steps = List.copyOf(steps);
        this.silence = silence;
    }

    /** As it stands in files and on the command line. */
    public String code() {
        return description.code();
    }

    public Trilingual name() {
        return description.name();
    }

    /** The name where room is scarce. */
    public Trilingual brief() {
        return description.brief();
    }

    /** What it counts, and what it cannot tell. */
    public Trilingual about() {
        return description.about();
    }

    public List<Ground> grounds() {
        return description.grounds();
    }

    List<Step> steps() {
        return steps;
    }

    /** Whether something it asks for is on the record of no tie, so that what it counts is an upper bound. */
    public boolean isUpperBound() {
        return steps.stream().anyMatch(Step::onNoRecord);
    }

    /** What the rule says of a tie: the best that it says of any paper signed for it. */
    public Verdict of(Case tie) {
        if (silence.unsigned().isEmpty()) {
            return on(new Paper(tie, null), tie.asOf());
        }
        return tie.papers().stream()
                .map(this::of)
                .min(Comparator.comparingInt(Verdict::distance))
                .orElseGet(() -> new Verdict(
                        LensAnswer.DOES_NOT, List.of(silence.unsigned().orElseThrow()), null, false));
    }

    /** A date that is a month or a year may lie on either side of a day on which the law changed. */
    private Verdict of(Paper paper) {
        Optional<PartialDate> date = paper.date();
        if (silence.undated().isEmpty()) {
            return on(paper, date.map(PartialDate::earliest).orElse(paper.of().asOf()));
        }
        Verdict first = on(paper, date.map(PartialDate::earliest).orElse(LocalDate.MIN));
        Verdict last = on(paper, date.map(PartialDate::latest).orElse(paper.of().asOf()));
        if (first.answer() == last.answer()) {
            return first;
        }
        Trilingual undated = silence.undated().orElseThrow();
        List<Trilingual> lacking = Stream.concat(
                        Stream.of(undated),
                        Stream.of(first, last)
                                .filter(verdict -> verdict.answer() == LensAnswer.UNDECIDED)
                                .flatMap(verdict -> verdict.because().stream()))
                .distinct()
                .toList();
        return new Verdict(LensAnswer.UNDECIDED, lacking, paper.event(), false);
    }

    private Verdict on(Paper paper, LocalDate day) {
        List<Step> lacking = new ArrayList<>();
        for (Step step : steps) {
            if (step.applies(paper, day)) {
                switch (step.then()) {
                    case LACKS -> lacking.add(step);
                    case DOES_NOT -> {
                        return new Verdict(LensAnswer.DOES_NOT, List.of(step.because()), paper.event(), false);
                    }
                    case COUNTS -> {
                        return lacking.isEmpty()
                                ? new Verdict(LensAnswer.COUNTS, List.of(step.because()), paper.event(), false)
                                : undecided(paper, lacking);
                    }
                }
            }
        }
        throw new IllegalStateException(code() + " does not end");
    }

    private static Verdict undecided(Paper paper, List<Step> lacking) {
        return new Verdict(
                LensAnswer.UNDECIDED,
                lacking.stream().map(Step::because).toList(),
                paper.event(),
                lacking.stream().allMatch(Step::onNoRecord));
    }
}
