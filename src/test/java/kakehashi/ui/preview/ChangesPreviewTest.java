package kakehashi.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import kakehashi.query.kept.KeptBrief;
import kakehashi.query.since.Beginning;
import kakehashi.session.Paperwork;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetKind;
import org.junit.jupiter.api.Test;

/** What changed, as a sheet in the preview. */
class ChangesPreviewTest extends PreviewCase {

    private static Subject.OfChanges shown() {
        return (Subject.OfChanges) preview().proof().order().subject();
    }

    private static List<Beginning> offered() {
        return List.copyOf(
                PreviewCase.<ComboBox<Beginning>>node("preview-since").getItems());
    }

    @Test
    void a_pair_begins_from_its_last_brief_and_another_beginning_makes_another_sheet() throws Exception {
        String edition = window.session().atlas().edition().version();
        LocalDate today = window.session().today();
        window.run(() -> new Paperwork(
                        window.session().preferences(), window.session().notebook())
                .keep(List.of(new KeptBrief(
                        "vn-hue", "jp-gifu-pref", today.minusDays(5), today.minusDays(5), today, edition, "en"))));
        preview(HUE_GIFU);
        choose("preview-kind", SheetKind.CHANGES);
        assertThat(shown())
                .isEqualTo(new Subject.OfChanges(
                        List.of("vn-hue", "jp-gifu-pref"), new Beginning.Brief(today.minusDays(5))));
        assertThat(preview().proof().sheet().title().text()).contains("Hue");
        assertThat(offered()).contains(new Beginning.OfEdition(edition));
        choose("preview-since", new Beginning.OfEdition(edition));
        assertThat(shown().since()).isEqualTo(new Beginning.OfEdition(edition));
        assertThat(text(save("changes.pdf"))).contains("Since data edition " + edition);
        choose("preview-since", offered().get(offered().size() - 1));
        TextField day = node("preview-since-day");
        assertThat(day.isVisible()).isTrue();
        window.run(() -> {
            day.setText("2026-03-03");
            day.fireEvent(new javafx.event.ActionEvent());
        });
        made();
        assertThat(shown().since()).isEqualTo(new Beginning.Day(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void the_charts_asked_for_beside_a_pair_are_not_what_it_is_printed_as_next_time() throws Exception {
        preview(HUE_GIFU);
        SheetKind before = preview().proof().order().subject().kind();
        window.run(() -> desk.open(SheetKind.CHARTS));
        made();
        assertThat(preview().proof().order().subject()).isInstanceOf(Subject.OfCharts.class);
        preview(HUE_GIFU);
        assertThat(preview().proof().order().subject().kind()).isEqualTo(before);
    }

    @Test
    void of_a_past_day_it_is_not_offered_and_without_a_record_it_tells_of_all() throws Exception {
        preview(HUE_GIFU);
        window.run(() -> window.session().showAsOf(LocalDate.of(2020, 1, 1)));
        window.await(() -> window.session().asOf().getYear() == 2020);
        assertThat(PreviewCase.<ComboBox<SheetKind>>node("preview-kind").getItems())
                .contains(SheetKind.PAIR)
                .doesNotContain(SheetKind.CHANGES);
        window.run(() -> window.session().showAsOf(window.session().today()));
        window.await(() -> window.session().asOf().equals(window.session().today()));
        preview(null);
        choose("preview-kind", SheetKind.CHANGES);
        assertThat(shown().localities()).isEmpty();
        assertThat(PreviewCase.<Node>node("preview-since").isVisible()).isTrue();
    }
}
