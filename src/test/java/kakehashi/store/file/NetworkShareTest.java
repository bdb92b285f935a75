package kakehashi.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file system calls itself. */
class NetworkShareTest {

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "CIFS"})
    void a_share_is_known_by_its_type(String type) {
        assertThat(NetworkShare.named(type)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "NTFS", "apfs", "fuseblk", "exfat"})
    void a_disk_of_the_computer_is_none(String type) {
        assertThat(NetworkShare.named(type)).isEmpty();
    }

    @Test
    void where_it_cannot_be_told_it_is_none(@TempDir Path folder) {
        assertThat(NetworkShare.of(folder.resolve("missing").resolve("atlas.kakehashi")))
                .isEmpty();
    }
}
