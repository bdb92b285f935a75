package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.store.AtlasStore;
import kakehashi.store.seeds.SeedCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions in files, as they are typed. */
class EditionCommandTest {

    @TempDir
    Path folder;

    private Console console;
    private Path seeds;
    private Path file;
    private Tie tie;

    @BeforeEach
    void makeAnEdition() throws Exception {
        console = new Console(Frozen.store(folder.resolve("atlas.kakehashi")));
        tie = Frozen.atlas().ties().get(0);
        seeds = SeedCopy.into(folder.resolve("seeds"));
        file = folder.resolve("next.kakehashi-edition");
        SeedCopy.replace(seeds, "manifest.json", "2026.11.1", "2026.12.1");
        String ties = "ties/" + tie.vietnam() + ".json";
        SeedCopy.replace(seeds, ties, tie.typeAsStated(), "as the edition has it");
        assertThat(console.type("edition", seeds.toString(), "--write", file.toString())
                        .code())
                .isZero();
    }

    private String edition() throws Exception {
        try (AtlasStore store = Frozen.stores().read(console.store())) {
            return store.load().edition().version();
        }
    }

    private void editTheTie() throws Exception {
        try (AtlasStore store = Frozen.stores().open(console.store(), progress -> {})) {
            store.write(Frozen.change(new Change(
                    tie, TieDraft.like(tie).stated("as the office has it").tie())));
        }
    }

    @Test
    void what_would_change_is_told_and_nothing_is_changed() throws Exception {
        Console.Said said = console.type("edition", file.toString(), "--check");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("Edition 2026.12.1 of", "the store has edition 2026.11.1", "Nobody has signed")
                .contains("Ties: 1 changed", "[tie " + tie.id() + "]")
                .contains(tie.typeAsStated() + " → as the edition has it");
        assertThat(edition()).isEqualTo("2026.11.1");

        JsonNode json = console.type("edition", file.toString(), "--format", "json")
                .json()
                .get(0);
        assertThat(json.get("edition").asText()).isEqualTo("2026.12.1");
        assertThat(json.get("signature").asText()).isEqualTo("none");
        assertThat(json.get("counts").get("ties").get("altered").asInt()).isEqualTo(1);
        assertThat(json.get("changes").get(0).get("id").asText()).isEqualTo(tie.id());
    }

    @Test
    void what_nobody_vouches_for_is_taken_over_only_when_told_so_and_once() throws Exception {
        Console.Said refused = console.type("edition", file.toString(), "--apply");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("--untrusted");
        assertThat(edition()).isEqualTo("2026.11.1");
        Console.Said taken = console.type("edition", file.toString(), "--apply", "--untrusted");
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.out()).contains("The store has edition 2026.12.1 now");
        assertThat(edition()).isEqualTo("2026.12.1");
        assertThat(console.type("edition", file.toString(), "--apply", "--untrusted")
                        .out())
                .contains("Nothing was changed");
        assertThat(console.type("show", "edition").out()).contains("2026.11.1", "Ties: 1 changed");
        assertThat(console.type("history", tie.id()).out()).contains("2026.12.1", "as the edition has it");
    }

    @Test
    void going_back_is_said_and_done_only_when_told_so() throws Exception {
        console.type("edition", file.toString(), "--apply", "--untrusted");
        Path older = folder.resolve("older.kakehashi-edition");
        console.type("edition", Frozen.folder().toString(), "--write", older.toString());
        assertThat(console.type("edition", older.toString()).out()).contains("this would go back");
        Console.Said refused = console.type("edition", older.toString(), "--apply", "--untrusted");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("--back");
        assertThat(console.type("edition", older.toString(), "--apply", "--untrusted", "--back")
                        .code())
                .isZero();
        assertThat(edition()).isEqualTo("2026.11.1");
    }

    @Test
    void where_both_changed_one_thing_it_is_listed_until_it_is_decided() throws Exception {
        editTheTie();
        assertThat(console.type("edition", file.toString()).out())
                .contains("It meets your own changes", "the edition says “as the edition has it”")
                .contains("you say “as the office has it”", "One thing is to be decided");
        console.type("edition", file.toString(), "--apply", "--untrusted");
        Console.Said open = console.type("edition", "--open");
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.out()).contains("1  ", tie.id(), "you say “as the office has it”");
        assertThat(console.type("edition", "--open", "--format", "json").all("own"))
                .containsExactly("as the office has it");
        assertThat(console.type("edition", "--decide", "1").code()).isEqualTo(2);
        assertThat(console.type("edition", "--decide", "7", "--say", "mine").code())
                .isEqualTo(1);
        assertThat(console.type("edition", "--decide", "1", "--say", "both").out())
                .isEmpty();
        Console.Said decided = console.type("edition", "--decide", "1", "--say", "theirs");
        assertThat(decided.out()).as(decided.err()).contains("Nothing is left");
        assertThat(console.type("show", tie.id()).out()).contains("as the edition has it");
        assertThat(console.type("edition", "--open").code()).isZero();
    }

    @Test
    void a_file_is_signed_by_a_key_of_which_only_the_path_is_given() throws Exception {
        Path key = Files.writeString(
                folder.resolve("key.pem"),
                Base64.getEncoder()
                        .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                                .generateKeyPair()
                                .getPrivate()
                                .getEncoded()));
        Path signed = folder.resolve("signed.kakehashi-edition");
        String[] command = {"edition", seeds.toString(), "--write", signed.toString(), "--key", key.toString()};
        assertThat(console.type(command).code()).isEqualTo(2);
        String[] named = {
            "edition", seeds.toString(), "--write", signed.toString(), "--key", key.toString(), "--key-id", "office"
        };
        assertThat(console.type(named).out()).contains("Edition 2026.12.1 is written to");
        assertThat(console.type("edition", signed.toString()).out()).contains("the key “office”, which this program");
        assertThat(console.type(named).code()).as("it is there").isEqualTo(4);
        Console.Said noKey = console.type(
                "edition",
                seeds.toString(),
                "--write",
                folder + "/x.kakehashi-edition",
                "--key",
                file.toString(),
                "--key-id",
                "office");
        assertThat(noKey.code()).isEqualTo(4);
        assertThat(noKey.err()).contains("no private Ed25519 key");
        assertThat(folder.resolve("x.kakehashi-edition")).doesNotExist();
    }

    @Test
    void what_is_no_edition_is_told_with_its_name() throws Exception {
        Path text = Files.writeString(folder.resolve("text.kakehashi-edition"), "no edition");
        Console.Said said = console.type("edition", text.toString(), "--apply");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains(text.toString(), "Nothing was changed");
        assertThat(console.type("edition").code()).isEqualTo(2);
    }
}
