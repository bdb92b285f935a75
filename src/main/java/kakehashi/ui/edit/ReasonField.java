package kakehashi.ui.edit;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.model.ChangeSet.Fault;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.text.Words;
import kakehashi.ui.control.SegmentChoice;
import org.jspecify.annotations.Nullable;

/** Why something is corrected: whose mistake it was, and what more there is to say. */
public final class ReasonField extends VBox {

    private final SegmentChoice<Optional<Fault>> fault;
    private final TextField text = new TextField();

    public ReasonField(Words words) {
        super(4);
        fault = new SegmentChoice<>(
                "edit-fault",
                List.of(Optional.empty(), Optional.of(Fault.MISTAKE_OF_ENTRY), Optional.of(Fault.SOURCE_WRONG)),
                each -> each.map(words::name).orElse(words.say("edit.fault-none")),
                Optional.empty());
        fault.call(words.say("edit.reason"));
        text.setId("edit-reason");
        text.setPromptText(words.say("edit.reason-prompt"));
        getChildren().addAll(fault, text);
    }

    public TextField text() {
        return text;
    }

    /** @param source id of what says so, or null; null where nothing at all was said */
    public @Nullable Reason reason(@Nullable String source) {
        Fault chosen = fault.value().orElse(null);
        String said = text.getText().strip();
        return chosen == null && said.isEmpty() && source == null ? null : new Reason(said, chosen, source);
    }
}
