package kakehashi.ui.edit.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Remark;
import kakehashi.ui.edit.Attempt;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.FormCard;
import kakehashi.ui.edit.SourceField;
import kakehashi.ui.edit.field.FormField;

/** Adds a source on which nothing rests yet: an address or citation taken apart, a file, or a record of the own office. */
final class NewSourceForm extends FormCard {

    private final SourceField source;
    private final FormField field;
    private String added = "";

    NewSourceForm(Desk desk) {
        super(desk, "source", desk.words().say("edit.add-source"), "");
        source = new SourceField(desk, this::look);
        source.takeOne();
        field = new FormField("edit-source", words().say("edit.source"), source, source.typed());
        add(field);
        source.takesDropsOn(this);
        source.keptBy(this);
        begin();
    }

    @Override
    public Node first() {
        return source.typed();
    }

    @Override
    protected Node firstMissing() {
        return source.first();
    }

    @Override
    protected Attempt attempt() {
        List<Source> entered = source.sources();
        List<String> missing = new ArrayList<>();
        if (entered.isEmpty() || source.isRefused()) {
            missing.add(words().say("edit.source"));
            return new Attempt(missing, Optional.empty());
        }
        Draft draft = draftNow();
        added = desk().idIn(draft, entered.get(entered.size() - 1));
        draft.call(Label.of("query.done.added", added));
        return new Attempt(missing, draft.set(desk().editing().stamp(null)));
    }

    @Override
    protected List<Remark> say(List<Remark> remarks) {
        List<Remark> own = remarks.stream()
                .filter(remark -> remark.record().kind() == RecordKind.SOURCE)
                .toList();
        field.say(own, words());
        List<Remark> left = new ArrayList<>(remarks);
        left.removeAll(own);
        return left;
    }

    @Override
    protected void written(ChangeSet set) {
        source.remember();
        desk().undoing().written(set);
        desk().session().select(added);
    }
}
