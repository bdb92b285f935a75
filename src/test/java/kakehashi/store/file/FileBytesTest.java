package kakehashi.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {

    @TempDir
    Path folder;

    @Test
    void a_file_has_the_sum_of_its_bytes_and_of_a_free_page_nothing_counts() throws Exception {
        Path file = folder.resolve("pages.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE large (text TEXT)");
            statement.execute(
                    "INSERT INTO large WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 900)"
                            + " SELECT hex(randomblob(600)) FROM n");
            statement.execute("DELETE FROM large WHERE rowid > 100");
        }
        byte[] content = Files.readAllBytes(file);
        long sum = sum(file);
        assertThat(sum).isEqualTo(FileBytes.sum(content));

        content[content.length - 1] ^= 1;
        Files.write(file, content);
        assertThat(sum(file)).as("the last page is free").isEqualTo(sum);
        content[5000] ^= 1;
        Files.write(file, content);
        assertThat(sum(file)).isEqualTo(FileBytes.sum(content)).isNotEqualTo(sum);
    }

    @Test
    void an_empty_file_has_a_sum_too() throws Exception {
        assertThat(sum(Files.createFile(folder.resolve("empty")))).isEqualTo(FileBytes.sum(new byte[0]));
    }

    private static long sum(Path file) throws Exception {
        try (FileChannel open = FileChannel.open(file)) {
            return FileBytes.sum(open);
        }
    }
}
