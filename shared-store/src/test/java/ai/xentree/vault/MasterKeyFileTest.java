package ai.xentree.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.startup.CannotRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void givenNoFile_whenAKeyIsMade_thenItIsThereForItsOwnerAlone() throws Exception {
        var file = file();
        assertThat(file.find()).isEmpty();
        var made = file.make();
        assertThat(file.find().orElseThrow().text()).isEqualTo(made.text());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
    }

    @Test
    void givenAKey_whenItIsRotated_thenBothAreThereUntilTheFormerIsRetired() {
        var file = file();
        var former = file.make().text();
        file.rotate();
        assertThat(file.find().orElseThrow().text()).endsWith(former).hasSize(2 * former.length());
        file.retireFormer();
        assertThat(file.find().orElseThrow().text()).doesNotContain(former).hasSize(former.length());
    }

    @Test
    void givenAFileThatHoldsNoKey_whenItIsRead_thenThatIsSaidWithoutRepeatingIt() throws Exception {
        Files.writeString(path(), "c2VjcmV0\n");
        assertThatThrownBy(() -> file().find())
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2VjcmV0");
        Files.writeString(path(), "not_Base64!");
        assertThatThrownBy(() -> file().find())
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("Base64")
                .hasMessageNotContaining("not_Base64!");
    }

    private MasterKeyFile file() {
        return new MasterKeyFile(path());
    }

    private Path path() {
        return folder.resolve("master.key");
    }
}
