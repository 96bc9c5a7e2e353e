package ai.xentree.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final String ROOT = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";

    @Test
    void aNoteIsThreeLines() {
        var note = new Note("xentree-audit", 8, Hash.parse(ROOT));
        assertThat(note.text()).isEqualTo("xentree-audit\n8\n" + ROOT + "\n");
        assertThat(Note.parse(note.text())).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xentree-audit\n8\n" + ROOT,
                "xentree-audit\n08\n" + ROOT + "\n",
                "xentree-audit\n0\n" + ROOT + "\n",
                "\n8\n" + ROOT + "\n",
                "xentree-audit\n8\n" + ROOT + "\nmore\n",
                "xentree-audit\r\n8\n5DC9" + ROOT + "\n"
            })
    void textOfAnotherFormIsNoNote(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Note.parse(text));
    }
}
