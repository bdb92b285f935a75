package kakehashi.store.change;

import java.util.List;
import java.util.stream.Collectors;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** What a person brings is no change set that can be read. Each line says where, and what is wrong there. */
public final class ChangeFileException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final transient List<Told> faults;

    ChangeFileException(List<Told> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    ChangeFileException(Told fault) {
        this(List.of(fault));
    }

    /** All that is wrong, one a line. */
    @Override
    public String in(Words words) {
        return faults.stream().map(fault -> fault.in(words)).collect(Collectors.joining("\n"));
    }
}
