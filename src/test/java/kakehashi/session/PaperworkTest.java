package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.query.kept.KeptBrief;
import kakehashi.store.AtlasStore;
import kakehashi.store.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person keeps beside the records: views by name and what was typed for visits, in a store and by several windows. */
class PaperworkTest {

    private static final Executor AT_ONCE = Runnable::run;
    private static final String TYPED = "Mời Thống đốc.\r\n\tBản ghi nhớ = 2016\u0007\n岐阜県 #1";
    private static final String KEPT = "Mời Thống đốc.\n Bản ghi nhớ = 2016 \n岐阜県 #1";

    @TempDir
    private Path folder;

    private Path file;
    private Session first;

    @BeforeEach
    void copy() throws Exception {
        file = Frozen.store(folder.resolve("atlas.kakehashi"));
        first = window();
    }

    @AfterEach
    void close() {
        first.close();
    }

    private Session window() throws Exception {
        AtlasStore store = Frozen.stores().open(file, progress -> {});
        return new Session(
                store,
                Preferences.beside(file, Language.EN, null, AT_ONCE),
                Clock.systemDefaultZone(),
                AT_ONCE,
                AT_ONCE);
    }

    private static Paperwork paperwork(Session session) {
        return new Paperwork(session.preferences(), session.notebook());
    }

    private static String points(Session session) {
        return paperwork(session).typed("vn-hue", "jp-gifu-pref", "points");
    }

    private void again() throws Exception {
        first.close();
        first = window();
    }

    @Test
    void what_was_typed_for_a_visit_comes_back_with_its_lines_for_that_side_of_that_pair_alone() throws Exception {
        paperwork(first).type("vn-hue", "jp-gifu-pref", "points", TYPED);
        paperwork(first).choose("visit-brief", "language", "vi-ja");
        first.preferences().flush();
        again();

        Paperwork after = paperwork(first);
        assertThat(points(first)).isEqualTo(KEPT);
        assertThat(after.typed("jp-gifu-pref", "vn-hue", "points")).isEmpty();
        assertThat(after.typed("vn-hue", "jp-gifu-pref", "objectives")).isEmpty();
        assertThat(after.choice("visit-brief", "language")).contains("vi-ja");
        assertThat(after.choice("tie", "language")).isEmpty();
        assertThat(Files.readString(folder.resolve("settings.properties"))).doesNotContain("visit.vn-hue");
    }

    private static KeptBrief brief(String home, String counterpart, int day, String language) {
        return new KeptBrief(
                home,
                counterpart,
                LocalDate.of(2026, 11, day),
                LocalDate.of(2026, 11, day),
                LocalDate.of(2026, 12, 15),
                "2026.11.1",
                language);
    }

    @Test
    void which_briefs_were_saved_is_kept_for_that_side_of_that_pair_and_the_last_comes_first_to_hand()
            throws Exception {
        KeptBrief last = brief("vn-hue", "jp-gifu-pref", 28, "vi-ja");
        paperwork(first)
                .keep(List.of(last, brief("vn-hue", "jp-gifu-pref", 24, "ja"), brief("vn-hue", "jp-gifu", 29, "en")));
        paperwork(first).keep(List.of(last));
        again();

        assertThat(paperwork(first).lastBrief("vn-hue", "jp-gifu-pref")).contains(last);
        assertThat(paperwork(first).lastBrief("jp-gifu-pref", "vn-hue")).isEmpty();
        assertThat(first.notebook().all(Note.Sort.BRIEF)).hasSize(3);
    }

    @Test
    void views_are_kept_in_the_store_with_their_lines() throws Exception {
        KeptViews views = new KeptViews(first);
        views.keep("Môi trường");
        views.keep("b");
        views.rename(views.kept().get(0), "c");
        String line = views.kept().get(0).line();
        views.forget(views.kept().get(1));
        again();

        assertThat(new KeptViews(first).kept()).containsExactly(new KeptViews.Kept("c", line));
    }

    @Test
    void what_earlier_versions_kept_in_the_settings_is_moved_once() throws Exception {
        first.close();
        Files.writeString(
                folder.resolve("settings.properties"),
                "language=vi\nviews=Hu\\u1EBF\\tkakehashi:1?one\\tb\\tkakehashi:1?two\n"
                        + "visit.vn-hue--jp-gifu-pref.points=one\\u2028two\n");
        first = window();

        assertThat(new KeptViews(first).kept())
                .containsExactly(
                        new KeptViews.Kept("b", "kakehashi:1?two"), new KeptViews.Kept("Huế", "kakehashi:1?one"));
        assertThat(points(first)).isEqualTo("one\ntwo");
        assertThat(Files.readString(folder.resolve("settings.properties")))
                .contains("language=vi")
                .doesNotContain("views", "visit.");

        new KeptViews(first).forget(new KeptViews(first).kept().get(0));
        again();
        assertThat(new KeptViews(first).kept()).extracting(KeptViews.Kept::name).containsExactly("Huế");
    }

    @Test
    void what_a_crash_left_in_both_places_is_there_once_and_the_newer_counts() throws Exception {
        paperwork(first).type("vn-hue", "jp-gifu-pref", "points", "newer");
        first.close();
        Files.writeString(folder.resolve("settings.properties"), "visit.vn-hue--jp-gifu-pref.points=older\n");
        first = window();

        assertThat(points(first)).isEqualTo("newer");
        assertThat(Files.readString(folder.resolve("settings.properties"))).doesNotContain("visit.");
    }

    @Test
    void a_second_window_keeps_too_and_each_sees_what_the_other_kept() throws Exception {
        Session second = window();
        assertThat(second.readOnly(second.words())).isPresent();
        paperwork(first).type("vn-hue", "jp-gifu-pref", "points", "of the first");
        new KeptViews(second).keep("of the second");
        paperwork(second).type("vn-hue", "jp-gifu-pref", "objectives", "of the second");
        first.notebook().flush();
        second.notebook().flush();

        first.notebook().refresh();
        second.notebook().refresh();
        assertThat(new KeptViews(first).kept()).extracting(KeptViews.Kept::name).containsExactly("of the second");
        assertThat(points(second)).isEqualTo("of the first");

        second.close();
        again();
        assertThat(new KeptViews(first).kept()).extracting(KeptViews.Kept::name).containsExactly("of the second");
        assertThat(paperwork(first).typed("vn-hue", "jp-gifu-pref", "objectives"))
                .isEqualTo("of the second");
        assertThat(folder.resolve("atlas.kakehashi-notes")).doesNotExist();
        assertThat(first.messages().all()).isEmpty();
    }

    @Test
    void what_cannot_be_kept_stays_for_this_session_and_is_told() throws Exception {
        Session second = window();
        // a folder in its place: nobody can write there, not even the owner of everything
        Files.createDirectory(folder.resolve("atlas.kakehashi-notes"));
        paperwork(second).type("vn-hue", "jp-gifu-pref", "points", "for now");
        second.notebook().flush();

        assertThat(points(second)).isEqualTo("for now");
        assertThat(second.messages().all())
                .anySatisfy(message -> assertThat(message.in(second.words())).contains("not saved"));
        second.close();
    }
}
