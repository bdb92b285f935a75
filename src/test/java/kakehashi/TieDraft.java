package kakehashi;

import java.util.List;
import java.util.Set;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Field;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** A tie like another but for what is said here. */
public final class TieDraft {

    private final String vietnam;
    private final String japan;
    private final Scheme scheme;
    private final Set<Field> fields;
    private String id;
    private TieType type;
    private String stated;
    private @Nullable String title;
    private Status status;
    private List<String> parties;
    private List<TieEvent> events;
    private @Nullable Trilingual note;

    private TieDraft(Tie tie) {
        id = tie.id();
        vietnam = tie.vietnam();
        japan = tie.japan();
        scheme = tie.scheme();
        type = tie.type();
        stated = tie.typeAsStated();
        title = tie.title();
        fields = tie.fields();
        status = tie.status();
        parties = tie.parties();
        events = tie.events();
        note = tie.note();
    }

    public static TieDraft like(Tie tie) {
        return new TieDraft(tie);
    }

    public TieDraft id(String other) {
        id = other;
        return this;
    }

    public TieDraft type(TieType other) {
        type = other;
        return this;
    }

    public TieDraft stated(String other) {
        stated = other;
        return this;
    }

    public TieDraft title(@Nullable String other) {
        title = other;
        return this;
    }

    public TieDraft status(Status other) {
        status = other;
        return this;
    }

    public TieDraft parties(String... other) {
        parties = List.of(other);
        return this;
    }

    public TieDraft events(TieEvent... other) {
        events = List.of(other);
        return this;
    }

    public TieDraft note(@Nullable Trilingual other) {
        note = other;
        return this;
    }

    public Tie tie() {
        return new Tie(id, vietnam, japan, scheme, type, stated, title, fields, status, parties, events, note);
    }
}
