package kakehashi.ui.edit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kakehashi.Frozen;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.record.RecordRow;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.Test;

/** A file of records in the form of the seeds goes in by the window, as a list does. */
class RecordsCardTest extends InLists {

    private static final String RECORDS =
            """
            {"parties": [
              {"id": "our-friends", "name": {"en": "Our friends", "vi": "Bạn của ta", "ja": "友の会"}, "kind": "npo"},
              {"id": "no-kind", "name": {"en": "No kind", "vi": "Không loại", "ja": "種類なし"}, "kind": "tribe"}],
             "sources": [
              {"id": "our-page", "title": "A page of ours", "publisher": "Our office", "publisherName": null,
               "url": "https://example.org/1", "copy": null, "via": null, "published": null, "language": "en",
               "kind": "government", "rank": "official"}]}
            """;

    @SuppressWarnings("unchecked")
    private static ListView<RecordRow> list() {
        return (ListView<RecordRow>) find("#records-list").orElseThrow();
    }

    private static List<RowState> shown() {
        return list().getItems().stream().map(RecordRow::state).toList();
    }

    private static boolean isOnRecord(RecordKind kind, String id) {
        return window.session().editing().atlas().find(new RecordKey(kind, id)).isPresent();
    }

    @Test
    void records_are_shown_one_by_one_left_out_taken_in_and_taken_back() throws Exception {
        open("ours.json", RECORDS);
        window.until(() -> find("#records-list").isPresent() && shown().size() == 3);
        assertThat(shown()).containsExactly(RowState.NEW, RowState.NEW, RowState.REJECTED);
        assertThat(labels((Parent) find("#records").orElseThrow()).map(Labeled::getText))
                .anyMatch(text -> text != null && text.contains("tribe"));
        assertThat(said("records-take")).contains("2");

        window.act(() -> ((CheckBox) find("#list-state-rejected").orElseThrow()).fire());
        window.until(() -> shown().size() == 2);
        window.act(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(0);
        });
        window.robot().type(KeyCode.SPACE);
        window.until(() -> said("records-take").contains("1"));

        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> find("#records").isEmpty());
        assertThat(isOnRecord(RecordKind.SOURCE, "our-page")).isFalse();
        assertThat(isOnRecord(RecordKind.PARTY, "our-friends")).isTrue();
        window.act(() -> window.session().undo());
        window.until(() -> !isOnRecord(RecordKind.PARTY, "our-friends"));
    }

    @Test
    void a_file_of_records_can_be_left_and_gone_on_with_while_it_is_as_it_was() throws Exception {
        Path file = open("left.json", RECORDS);
        window.until(() -> find("#records-list").isPresent() && shown().size() == 3);
        window.act(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(0);
        });
        window.robot().type(KeyCode.SPACE);
        window.until(() -> said("records-take").contains("1"));
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#records").isEmpty());

        window.act(() -> ((Hyperlink) find("#list-half").orElseThrow()).fire());
        window.until(() -> find("#records-list").isPresent() && shown().size() == 3);
        window.until(() -> said("records-take").contains("1"));
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#records").isEmpty());

        Files.writeString(file, RECORDS + " ");
        window.act(() -> ((Hyperlink) find("#list-half").orElseThrow()).fire());
        window.until(() -> find("#records-list").isPresent() && shown().size() == 3);
        window.until(() -> said("records-take").contains("2"));
        assertThat(said("records-remarks")).contains("changed");
        assertThat(find("#list-half").filter(Node::isVisible)).isEmpty();
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#records").isEmpty());
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_compared_before_anything_is_taken_in() throws Exception {
        open("ours.json", RECORDS);
        window.until(() -> find("#records-list").isPresent() && shown().size() == 3);
        try (AtlasStore other = Frozen.stores().open(store(), progress -> {})) {
            other.write(Frozen.change(other.load(), "by another"));
        }
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> said("records-remarks").contains("Somebody else"));
        assertThat(isOnRecord(RecordKind.PARTY, "our-friends")).isFalse();
        leave("#records");
    }

    @Test
    void a_file_of_json_that_holds_no_records_is_named_with_what_is_wrong() throws Exception {
        open("odd.json", "{\"a\": 1}");
        window.until(() -> find("#list-unread").isPresent());
        leave("#list-reading");
        open("set.json", "{\"form\": 1, \"changes\": []}");
        window.until(() -> said("list-unread").contains("set of changes"));
        leave("#list-reading");
    }
}
